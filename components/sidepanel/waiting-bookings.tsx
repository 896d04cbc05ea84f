import { i18n } from '#i18n';
import type { WriteRecord } from '../../utils/booking/push-tools.ts';
import { BookingLine } from '../shared/booking-line.tsx';
import { sayDate, sayTimeSpan } from '../shared/format.ts';
import type { PanelActions } from './panel-actions.ts';

type Props = { writes: readonly WriteRecord[]; decide: PanelActions['decide'] };

/** Everything that the calendar has not been told yet, each with what became of it and what can be done. */
export function WaitingBookings({ writes, decide }: Props) {
  if (writes.length === 0) return null;
  return (
    <section aria-labelledby="waiting-bookings">
      <h2 id="waiting-bookings">{i18n.t('booking.panelTitle')}</h2>
      {writes.map(({ id, visits: [visit], write }) => (
        <article class="panel-card" key={id}>
          <h3>{i18n.t(`routine.${visit.routine}`)}</h3>
          <p class="small muted">
            {sayDate(visit.date)}, {sayTimeSpan(visit)}
          </p>
          <BookingLine write={write} choose={(choice) => void decide(id, choice)} />
        </article>
      ))}
    </section>
  );
}
