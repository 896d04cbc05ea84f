import { i18n } from '#i18n';
import type { CardContent, CardVisit } from '../../utils/messages.ts';
import { BookingLine } from '../shared/booking-line.tsx';
import { sayDate, sayMinutes, sayMonthDay, sayTimeSpan } from '../shared/format.ts';
import { Icon, type IconName } from '../shared/icons.tsx';
import { wordKey } from '../shared/word-key.ts';
import type { CardDesk } from './card-desk.ts';
import { LogVisit } from './log-visit.tsx';

type Props = { visit: CardVisit; content: CardContent; desk: CardDesk };

const icons: Record<CardVisit['state'], IconName> = {
  opened: 'externalLink',
  unsure: 'info',
  scheduled: 'check',
  done: 'check',
  missed: 'x',
};

/** How far a visit has come that was asked for already. */
export function VisitSection({ visit, content, desk }: Props) {
  return (
    <section class="card-visit" aria-label={i18n.t(`card.visit.${visit.state}`)}>
      <p class="card-line" role="status">
        <Icon name={icons[visit.state]} />
        <span>
          {visit.write && visit.state === 'opened'
            ? i18n.t('booking.notThereYet')
            : i18n.t(`card.visit.${visit.state}`)}
          {visit.minutesDone !== null && ` · ${sayMinutes(visit.minutesDone)}`}
          {visit.missedFor !== null && ` · ${i18n.t(`panel.missedReason.${wordKey(visit.missedFor)}`)}`}
          {visit.dates.length > 1 && ` · ${sayRepeats(visit)}`}
        </span>
      </p>
      {visit.write && (
        <BookingLine
          write={visit.write}
          busy={desk.busy.value}
          choose={(choice) => void desk.decide(visit.id, choice)}
        />
      )}
      {visit.state === 'unsure' && <Candidates visit={visit} desk={desk} />}
      {isSeenByOthers(visit) && (
        <p class="card-line warm small" role="alert">
          <Icon name="alert" />
          <span>{i18n.t('card.visit.seenByOthers')}</span>
        </p>
      )}
      <LogVisit visit={visit} content={content} desk={desk} />
      <VisitActions visit={visit} content={content} desk={desk} />
    </section>
  );
}

function sayRepeats({ dates }: CardVisit): string {
  const until = dates.at(-1);
  return i18n.t('card.visit.repeats', { count: dates.length, until: until ? sayMonthDay(until) : '' });
}

function isSeenByOthers({ onCalendar }: CardVisit): boolean {
  return onCalendar === 'class' || onCalendar === 'school';
}

function Candidates({ visit, desk }: { visit: CardVisit; desk: CardDesk }) {
  return (
    <div class="line">
      {visit.candidates.map((candidate) => (
        <button
          key={candidate.eventId}
          type="button"
          class="btn"
          onClick={() => desk.tieVisit(visit.id, candidate.eventId)}
        >
          {i18n.t('card.visit.yes', { day: sayDate(candidate.date), time: sayTimeSpan(candidate) })}
        </button>
      ))}
      <button type="button" class="btn quiet" onClick={() => desk.tieVisit(visit.id, null)}>
        {i18n.t('card.visit.none')}
      </button>
    </div>
  );
}

function VisitActions({ visit, content, desk }: Props) {
  const eventTitle = content.eventTitle;
  const included = content.students.filter(({ inVisit }) => inVisit).map(({ windowId }) => windowId);
  if (visit.state === 'opened')
    return (
      <div class="line">
        <button
          type="button"
          class="btn"
          hidden={visit.write !== null}
          onClick={() => desk.schedule(included, { everyWeek: false, eventTitle })}
        >
          <Icon name="externalLink" />
          {i18n.t('card.visit.openAgain')}
        </button>
        <button type="button" class="btn quiet" onClick={() => desk.dropVisit(visit, 'series')}>
          {i18n.t('card.visit.drop')}
        </button>
      </div>
    );
  if (visit.state !== 'scheduled') return null;
  return (
    <div class="line">
      <button type="button" class="btn quiet" onClick={() => desk.dropVisit(visit, 'this')}>
        {i18n.t('card.visit.dropScheduled')}
      </button>
      {visit.dates.length > 1 && (
        <button type="button" class="btn quiet" onClick={() => desk.dropVisit(visit, 'series')}>
          {i18n.t('card.visit.dropAll', { count: visit.dates.length })}
        </button>
      )}
    </div>
  );
}
