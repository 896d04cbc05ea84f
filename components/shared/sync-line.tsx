import { i18n } from '#i18n';
import { ask } from '../../utils/messaging/ask.ts';
import type { SyncStatus } from '../../utils/sync/sync-status.ts';
import { sayTrouble } from './booking-line.tsx';

/** A worker that was stopped leaves its line behind: after this long nobody reads any more. */
const LONGEST_READING_MS = 3 * 60_000;

/** One quiet line while calendars are read, or why they could not be. */
export function SyncLine({ status }: { status: SyncStatus | null }) {
  if (status?.is === 'reading' && isUnderWay(status.startedAt)) {
    const { done, of } = status;
    return (
      <p class="small muted row" role="status">
        <span>{of === 0 ? i18n.t('sync.starting') : i18n.t('sync.reading', { done, of })}</span>
        <button type="button" class="btn quiet" onClick={() => void ask('calendars-stop', null).catch(() => {})}>
          {i18n.t('sync.stop')}
        </button>
      </p>
    );
  }
  if (status?.is !== 'read' || status.problem === null) return null;
  return (
    <p class="small muted" role="status">
      {status.problem === 'canceled'
        ? i18n.t('sync.stopped')
        : i18n.t('sync.problem', { why: sayTrouble(status.problem) })}
    </p>
  );
}

function isUnderWay(startedAt: string): boolean {
  const ageMs = Temporal.Now.instant().epochMilliseconds - Temporal.Instant.from(startedAt).epochMilliseconds;
  return ageMs >= 0 && ageMs < LONGEST_READING_MS;
}
