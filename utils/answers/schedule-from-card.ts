import { isWithin } from '../domain/local-date.ts';
import { overlaps } from '../domain/minutes.ts';
import { type PushInWindow, spanOf } from '../domain/push-in-window.ts';
import type { Week } from '../drawing/week-memory.ts';
import type { Messages } from '../messages.ts';
import type { Asker } from '../messaging/asker.ts';
import { innocentWords } from '../outgoing/innocent-words.ts';
import { leakCheck } from '../outgoing/leak-check.ts';
import { secretsOf } from '../outgoing/secrets.ts';
import { newRecordId } from '../vault/record-id.ts';
import { askForVisit } from '../visits/ask-for-visit.ts';
import { findSubject } from './card-subject.ts';
import type { Desk } from './desk.ts';
import { everyWeekOf, schoolOf } from './read-card.ts';
import { whenOpen } from './when-open.ts';

type Question = Messages['card-schedule']['question'];
type Answer = Messages['card-schedule']['answer'];

/** One click: keeps the visit and opens Google's filled-in page beside the calendar. Asked twice, there is one visit. */
export function scheduleFromCard(desk: Desk, question: Question, asker: Asker): Promise<Answer> {
  return whenOpen<Answer>(desk.vault, { opened: false, why: 'locked' }, async () => {
    const subject = await desk.tickets.use(question.ticket, asker);
    const found = subject && (await findSubject(desk, subject));
    if (!found) return { opened: false, why: 'window-gone' };
    const chosen = found.focus.filter(({ id }) => question.windowIds.includes(id));
    // The card turned to the visit when it was asked for: whoever asks once more means that visit.
    const [first, ...others] = chosen.length === 0 && subject?.is === 'visit' ? found.focus.slice(0, 1) : chosen;
    if (!first) return { opened: false, why: 'window-gone' };
    await desk.vault.noteActivity();

    const { week } = found;
    const eventTitle = question.eventTitle.trim() || desk.words.eventTitle();
    const leaks = leakCheck(eventTitle, secretsOf(week.caseload, week.notes), innocentWords());
    if (leaks.length > 0) return { opened: false, why: 'leak', words: [...new Set(leaks.map(({ words }) => words))] };

    const page = asker.tabId === null ? null : await desk.pages.of(asker.tabId);
    const asked = await askForVisit(
      desk.vault,
      {
        windows: [first, ...others],
        type: 'push-in',
        zone: page?.zone ?? schoolOf(week, first.classroomId)?.zone ?? Temporal.Now.timeZoneId(),
        everyWeek: question.everyWeek ? await everyWeekOf(desk, week, first) : null,
        eventTitle,
        accountIndex: page?.accountIndex ?? 0,
        account: page?.account ?? null,
        knownIds: await knownIds(desk, week, first),
      },
      { now: desk.now, newId: newRecordId },
    );
    // From now on the card is about the visit, wherever that moves.
    await desk.tickets.turnTo(question.ticket, asker, { is: 'visit', visitId: asked.visit.id });
    if (asked.url !== null) await desk.openTab(asked.url, asker.tabId);
    return { opened: true, visitId: asked.visit.id, again: asked.again };
  });
}

/** Whatever stands at that time already, on any calendar that was ever seen, is not the visit that is asked for now. */
async function knownIds({ vault }: Desk, { range }: Week, window: PushInWindow): Promise<string[]> {
  const { records: pages } = await vault.readAll('eventPages');
  const events = pages.filter(({ monday }) => isWithin(monday, range)).flatMap((page) => page.events);
  const near = events.filter((event) => !event.allDay && event.date === window.date && overlaps(event, spanOf(window)));
  return near.flatMap(({ id, seriesId }) => (seriesId ? [id, seriesId] : [id]));
}
