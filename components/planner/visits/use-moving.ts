import { i18n } from '#i18n';
import { moveSeries } from '../../../utils/booking/move-series.ts';
import { moveVisit } from '../../../utils/booking/move-visit.ts';
import type { LocalDate } from '../../../utils/domain/local-date.ts';
import type { MinuteSpan } from '../../../utils/domain/minutes.ts';
import type { Visit } from '../../../utils/domain/visit.ts';
import { newRecordId } from '../../../utils/vault/record-id.ts';
import { pushOutbox } from '../../shared/push-outbox.ts';
import { showToast } from '../../shared/toast.tsx';
import { usePlanner } from '../planner.ts';

/** One day, or it and every later one of its series. */
export type MoveScope = 'this' | 'following';

type Time = MinuteSpan & { date: LocalDate };

/** Moves a booked visit with its event, and says so with a way back. */
export function useMoving() {
  const { vault, now } = usePlanner();
  const instant = () => now().toInstant();

  async function move(visit: Visit, to: Time, scope: MoveScope): Promise<number> {
    const done =
      scope === 'this'
        ? [await moveVisit(vault, visit.id, to, instant)].filter((one) => one !== null)
        : await moveSeries(vault, visit.id, to, { now: instant, newId: newRecordId });
    return done?.length ?? 0;
  }

  return async (visit: Visit, to: Time, scope: MoveScope): Promise<void> => {
    const { date, startMinute, endMinute } = visit;
    const count = await move(visit, to, scope);
    if (count === 0) return void showToast(i18n.t('moveVisit.onItsWay'));
    showToast(i18n.t('moveVisit.done', count), async () => {
      await move(visit, { date, startMinute, endMinute }, scope);
      await pushOutbox();
    });
    await pushOutbox();
  };
}
