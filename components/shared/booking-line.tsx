import { i18n } from '#i18n';
import type { WriteChoice } from '../../utils/booking/write-choice.ts';
import type { CalendarWrite, EventTime } from '../../utils/records/calendar-write.ts';
import { sayDate, sayList, sayTimeSpan } from './format.ts';
import { Icon } from './icons.tsx';
import { wordKey } from './word-key.ts';

type Props = { write: CalendarWrite; choose: (choice: WriteChoice) => void; busy?: boolean };

/** Why an event is not on the calendar yet, or not off it: what happened, what still works, and what to do. */
export function BookingLine({ write, choose, busy = false }: Props) {
  return (
    <div class="booking-line" role="status">
      <p class="small row">
        <Icon name={write.pause || write.trouble ? 'alert' : 'calendarPlus'} />
        <span>{sayWrite(write)}</span>
      </p>
      {write.pause && (
        <div class="buttons row">
          <button type="button" class="btn" disabled={busy} onClick={() => choose('go-ahead')}>
            {i18n.t(`booking.goAhead.${doing(write)}`)}
          </button>
          <button type="button" class="btn quiet" disabled={busy} onClick={() => choose('leave-it')}>
            {i18n.t(`booking.leaveIt.${doing(write)}`)}
          </button>
          {write.order.is === 'insert' && write.pause.is === 'refused' && (
            <button type="button" class="btn quiet" disabled={busy} onClick={() => choose('use-page')}>
              {i18n.t('booking.usePage')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

/** In words, for a line or a toast. */
export function sayWrite({ pause, trouble, order }: CalendarWrite): string {
  switch (pause?.is) {
    case 'busy':
      return i18n.t('booking.pause.busy', { times: sayList(pause.times.map(sayWhen)) });
    case 'changed':
      return pause.now
        ? i18n.t('booking.pause.changed', { when: sayWhen(pause.now) })
        : i18n.t('booking.pause.changedSomehow');
    case 'deleted-there':
      return i18n.t('booking.pause.deletedThere');
    case 'refused':
      return i18n.t('booking.pause.refused', { why: sayTrouble(pause.why) });
    default:
      return trouble
        ? i18n.t('booking.waiting', { why: sayTrouble(trouble) })
        : i18n.t(`booking.onItsWay.${doing({ order })}`);
  }
}

/** Every word of the error table that a person may meet. */
export function sayTrouble(kind: string): string {
  const known = troubleKinds.find((one) => one === kind) ?? 'server-trouble';
  return i18n.t(`booking.trouble.${wordKey(known)}`);
}

const troubleKinds = [
  'offline',
  'captive-portal',
  'bad-request',
  'sign-in',
  'busy',
  'quota-used-up',
  'scope-missing',
  'api-off',
  'school-says-no',
  'not-organizer',
  'read-only',
  'not-found',
  'server-trouble',
  'canceled',
  'unreadable',
] as const;

function doing({ order }: Pick<CalendarWrite, 'order'>): 'insert' | 'move' | 'delete' {
  if (order.is === 'move-series') return 'move';
  return order.is === 'end-series' ? 'delete' : order.is;
}

function sayWhen(time: EventTime): string {
  return `${sayDate(time.date)}, ${sayTimeSpan(time)}`;
}
