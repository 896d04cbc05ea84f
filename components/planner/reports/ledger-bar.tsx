import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { type MinutesSum, missedMinutesOf } from '../../../utils/reports/plan-minutes.ts';
import { sayIdentity } from './say-ledger.ts';

const parts = ['delivered', 'missed', 'unaccounted'] as const;

/** What was promised as one bar: delivered, missed and unaccounted fill it; what is planned stands below, beside the identity. */
export function LedgerBar({ sum }: { sum: MinutesSum }) {
  const lines = useId();
  const minutes = { delivered: sum.delivered, missed: missedMinutesOf(sum), unaccounted: Math.max(0, sum.unaccounted) };
  const whole = Math.max(1, sum.allowed, sum.delivered + minutes.missed);
  const width = (part: number) => `${(100 * part) / whole}%`;
  let left = 0;
  return (
    <>
      <svg class="ledger-bar" role="img" aria-label={sayIdentity(sum)}>
        <defs>
          <Lines id={lines} />
        </defs>
        {parts.map((part) => {
          const x = left;
          left += minutes[part];
          return (
            minutes[part] > 0 && (
              <rect
                key={part}
                class={part}
                fill={part === 'missed' ? `url(#${lines})` : undefined}
                x={width(x)}
                width={width(minutes[part])}
                y="0"
                height="18"
              />
            )
          );
        })}
        {sum.planned > 0 && (
          <rect
            class="planned"
            x={width(sum.delivered)}
            width={width(Math.min(sum.planned, whole - sum.delivered))}
            y="21"
            height="5"
          />
        )}
      </svg>
      <ul class="legend small">
        {[...parts, 'planned' as const].map((part) => (
          <li key={part}>
            <svg class="key" viewBox="0 0 14 14" aria-hidden="true">
              <rect
                class={part}
                fill={part === 'missed' ? `url(#${lines})` : undefined}
                x="1"
                y={part === 'planned' ? 5 : 1}
                width="12"
                height={part === 'planned' ? 4 : 12}
              />
            </svg>
            {i18n.t(`ledger.${part}`)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Upright lines: told from the solid part without its color. */
function Lines({ id }: { id: string }) {
  return (
    <pattern id={id} width="4" height="4" patternUnits="userSpaceOnUse">
      <rect class="hatch-ground" width="4" height="4" />
      <rect class="ledger-line" width="1.5" height="4" />
    </pattern>
  );
}
