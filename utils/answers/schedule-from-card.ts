import { bookingTarget, teacherAddress } from '../booking/booking-target.ts';
import type { Messages } from '../messages.ts';
import type { Asker } from '../messaging/asker.ts';
import { type ScheduleRequest, scheduleWindows } from '../visits/schedule-windows.ts';
import { type CardSubject, findSubject } from './card-subject.ts';
import type { Desk } from './desk.ts';
import { everyWeekOf } from './read-card.ts';
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

    const { caseload, notes } = found.week;
    const scheduled = await scheduleWindows(
      desk.vault,
      {
        windows: [first, ...others],
        everyWeek: question.everyWeek ? await everyWeekOf(desk, found.week, first) : null,
        eventTitle: question.eventTitle.trim() || desk.words.eventTitle(),
        caseload,
        notes,
        booking: await bookingOf(desk, found, question.inviteTeacher),
        page: asker.tabId === null ? null : await desk.pages.of(asker.tabId),
      },
      desk.now,
    );
    if (scheduled.is === 'leak') return { opened: false, why: 'leak', words: scheduled.words };
    const { visit, url, again, isBooking } = scheduled;
    // From now on the card is about the visit, wherever that moves.
    await desk.tickets.turnTo(question.ticket, asker, { is: 'visit', visitId: visit.id });
    if (isBooking) await desk.calendars.push();
    else if (url !== null) await desk.openTab(url, asker.tabId);
    return { opened: true, visitId: visit.id, again };
  });
}

/** Through the connected account, where there is one and a calendar was chosen for visits. */
async function bookingOf(
  desk: Desk,
  { focus: [{ classroomId }], week: { caseload } }: CardSubject,
  inviteTeacher: boolean,
): Promise<NonNullable<ScheduleRequest['booking']> | null> {
  const target = bookingTarget(caseload.settings, caseload.classrooms, await desk.isConnected());
  const classroom = caseload.classrooms.find(({ id }) => id === classroomId);
  const address =
    inviteTeacher && classroom && (await desk.policy()).teacherInvitations ? teacherAddress(classroom) : null;
  return target && { ...target, guests: address === null ? [] : [address] };
}
