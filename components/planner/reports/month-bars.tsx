import { i18n } from '#i18n';
import type { MonthOfMinutes } from '../../../utils/reports/minutes-by-month.ts';
import { type Side, sides } from '../../../utils/reports/sides.ts';
import { sayMonth } from '../../shared/format.ts';

/** From the bottom of a bar to its top. */
const stack: readonly Side[] = ['inClass', 'otherSpaces', 'apart'];

/** A bar for each month, its parts told apart by pattern as well as by shade. */
export function MonthBars({ months }: { months: readonly MonthOfMinutes[] }) {
  const most = Math.max(1, ...months.map(totalOf));
  return (
    <>
      <div class="month-bars" aria-hidden="true" style={{ '--months': months.length }}>
        {months.map((month, at) => (
          <div key={month.month} class="month">
            <span class="small tabular muted value">{totalOf(month) || ''}</span>
            <Bar month={month} most={most} />
            <span class="small muted name">{nameAt(months, at)}</span>
          </div>
        ))}
      </div>
      <Legend />
    </>
  );
}

function Bar({ month, most }: { month: MonthOfMinutes; most: number }) {
  let top = 100;
  return (
    <svg class="bar" aria-hidden="true">
      <defs>
        <Hatch id={`hatch-${month.month}`} />
      </defs>
      {stack.map((side) => {
        const height = (100 * month[side]) / most;
        top -= height;
        return (
          month[side] > 0 && (
            <rect
              key={side}
              class={side}
              x="1"
              width="calc(100% - 2px)"
              y={`${top}%`}
              height={`${height}%`}
              fill={side === 'otherSpaces' ? `url(#hatch-${month.month})` : undefined}
            />
          )
        );
      })}
    </svg>
  );
}

/** Slanted lines: what differs from the solid part without its color. */
function Hatch({ id }: { id: string }) {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="hatch-ground" width="6" height="6" />
      <rect class="hatch-line" width="3" height="6" />
    </pattern>
  );
}

function Legend() {
  return (
    <ul class="legend small">
      {sides.map((side) => (
        <li key={side}>
          <svg class="key" viewBox="0 0 14 14" aria-hidden="true">
            <defs>
              <Hatch id={`key-${side}`} />
            </defs>
            <rect
              class={side}
              x="1"
              y="1"
              width="12"
              height="12"
              fill={side === 'otherSpaces' ? `url(#key-${side})` : undefined}
            />
          </svg>
          {i18n.t(`reports.side.${side}`)}
        </li>
      ))}
    </ul>
  );
}

/** Twelve names fit; of more months every third is named. */
function nameAt(months: readonly MonthOfMinutes[], at: number): string {
  const month = months[at];
  return month && (months.length <= 12 || at % 3 === 0) ? sayMonth(month.month) : '';
}

function totalOf(month: MonthOfMinutes): number {
  return sides.reduce((sum, side) => sum + month[side], 0);
}
