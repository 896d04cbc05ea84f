import { bookingTarget } from '../booking/booking-target.ts';
import { buildCard } from '../card/build-card.ts';
import { minutesOf } from '../caseload/minutes-of.ts';
import type { ClassroomId } from '../domain/ids.ts';
import { overlaps } from '../domain/minutes.ts';
import { type PushInWindow, spanOf } from '../domain/push-in-window.ts';
import { offeredWindows } from '../drawing/build-drawing.ts';
import type { Week } from '../drawing/week-memory.ts';
import type { CardContent, CardProblem, TeacherTextKind } from '../messages.ts';
import type { Asker } from '../messaging/asker.ts';
import { innocentWords } from '../outgoing/innocent-words.ts';
import { leakCheck } from '../outgoing/leak-check.ts';
import { secretsOf } from '../outgoing/secrets.ts';
import { teacherText, teacherTextKinds } from '../outgoing/teacher-text.ts';
import { agreementIdOf } from '../records/agreement.ts';
import { withoutNames } from '../school/likely-names.ts';
import { type EveryWeek, everyWeekFrom } from '../visits/every-week.ts';
import { notesAround } from '../visits/notes-around.ts';
import { writeOf } from '../visits/outbox.ts';
import { type CardSubject, findSubject } from './card-subject.ts';
import { type Desk, localNow } from './desk.ts';
import { whenOpen } from './when-open.ts';

export type CardAnswer = { ok: true; value: CardContent } | { ok: false; problem: CardProblem };

/** What the holder of this ticket may see now. */
export async function readCard(desk: Desk, ticket: string, asker: Asker): Promise<CardAnswer> {
  if (await desk.isHidden()) return { ok: false, problem: 'hidden' };
  return whenOpen<CardAnswer>(desk.vault, { ok: false, problem: 'locked' }, async () => {
    const subject = await desk.tickets.use(ticket, asker);
    if (!subject) return { ok: false, problem: 'ticket-used' };
    const found = await findSubject(desk, subject);
    const content = found && (await describe(desk, found));
    return content ? { ok: true, value: content } : { ok: false, problem: 'window-gone' };
  });
}

async function describe(desk: Desk, { focus, week, visit }: CardSubject): Promise<CardContent | null> {
  const [window] = focus;
  const { caseload, visits, notes } = week;
  const school = schoolOf(week, window.classroomId);
  const note = notes.find(
    ({ classroomId, routine }) => classroomId === window.classroomId && routine === window.routine,
  );
  return buildCard({
    focus,
    visit,
    classrooms: caseload.classrooms,
    schools: caseload.schools,
    students: caseload.students,
    agreements: caseload.preferences.agreements,
    roles: (await desk.vault.read('routineProfiles', agreementIdOf(window.classroomId, window.routine)))?.roles,
    turnedDown: caseload.preferences.turnedDown,
    offered: offeredWindows(week.windows),
    visits,
    note: note ?? null,
    visitNotes: visit ? await notesAround(desk.vault, visit.date) : [],
    title: titleAt(week, window),
    eventTitle: caseload.settings.eventTitle ?? desk.words.eventTitle(),
    teacherTexts: teacherTexts(desk, week, window),
    everyWeek: await everyWeekOf(desk, week, window),
    minutesOf: (student, date) => minutesOf(student, caseload, visits, date),
    roleOf: (calendarId) =>
      caseload.classrooms.flatMap(({ calendars }) => calendars).find((one) => one.calendarId === calendarId)?.role ??
      null,
    booksDirectly: bookingTarget(caseload.settings, caseload.classrooms, await desk.isConnected()) !== null,
    invitationsAllowed: (await desk.policy()).teacherInvitations,
    write: visit && (writeOf(visit.id, (await desk.vault.readAll('outbox')).records)?.write ?? null),
    now: localNow(desk.now(), school?.zone ?? Temporal.Now.timeZoneId()),
  });
}

export function schoolOf({ caseload: { classrooms, schools } }: Week, classroomId: ClassroomId) {
  const classroom = classrooms.find(({ id }) => id === classroomId);
  return schools.find(({ id }) => id === classroom?.schoolId);
}

/** The "Every week" that starts with this window, without the days that have no school. */
export async function everyWeekOf(
  desk: Desk,
  { caseload }: Week,
  { classroomId, date }: PushInWindow,
): Promise<EveryWeek> {
  const { dates } = everyWeekFrom(date, () => true);
  return everyWeekFrom(date, await desk.weeks.schoolDays(caseload, classroomId, dates));
}

function titleAt({ daysOf }: Week, window: PushInWindow): string | null {
  const day = daysOf(window.classroomId).find(({ date }) => date === window.date);
  const routine = day?.routines.find(({ kind, ...span }) => kind === window.routine && overlaps(span, spanOf(window)));
  return routine?.title ? withoutNames(routine.title) : null;
}

/** Checked like everything that leaves; a text that would give something away is left empty. */
function teacherTexts(desk: Desk, week: Week, window: PushInWindow): Record<TeacherTextKind, string> {
  const facts = {
    routine: desk.words.routine(window.routine),
    day: desk.words.day(window.date),
    time: desk.words.time(spanOf(window)),
  };
  const secrets = secretsOf(week.caseload, week.notes);
  const innocent = innocentWords();
  const say = (kind: TeacherTextKind) => {
    const text = teacherText(kind, facts);
    return leakCheck(text, secrets, innocent).length === 0 ? text : '';
  };
  const [join, moved, cantCome] = teacherTextKinds;
  return { [join]: say(join), [moved]: say(moved), [cantCome]: say(cantCome) };
}
