import type { EventId } from '../domain/ids.ts';
import type { LocalDate } from '../domain/local-date.ts';
import { lengthOf, overlaps } from '../domain/minutes.ts';
import type { Reason } from '../domain/reason.ts';
import type { ReasonKey } from '../domain/reason-key.ts';
import type { ClassDay, ClassRoutine } from '../school/class-day/class-day.ts';
import { SHORTEST_VISIT_MINUTES } from './candidates.ts';
import { readClassWeek } from './class-week.ts';
import { freeIn } from './free-time.ts';
import { stopFor, stopForClassTime } from './hard-stops.ts';
import type { SuggestInput } from './input.ts';
import type { StudentView } from './student-view.ts';
import { suggestWindows } from './suggest.ts';
import { awayOn, servicesOn, type TakenTime } from './taken-time.ts';
import { fitsAt, isKnown } from './usable-routines.ts';

/** What is asked about: an event as it stands on one day. */
export type AskedRoutine = { eventId: EventId; date?: LocalDate };

/**
 * "Why not here?": every reason why this event is not offered to this student, the plainest first; empty when it is
 * offered. An event that is not among the class's gets 'noStudentsThen'.
 */
export function explainRoutine(input: SuggestInput, asked: AskedRoutine): Reason[] {
  const { today: _, ...anyDay } = input;
  const week = readClassWeek(anyDay);
  const view = week.viewOf(input.student);
  const reasons: Reason[] = [];
  for (const day of week.daysFor(view)) {
    if (asked.date !== undefined && day.date !== asked.date) continue;
    for (const routine of day.routines)
      if (routine.eventId === asked.eventId)
        for (const reason of reasonsAgainst(routine, day, view, week.takenOn(day), input)) addOnce(reasons, reason);
  }
  if (reasons.length > 0) return reasons;
  return isOnCalendar(input, asked) ? [] : [plain('noStudentsThen', {})];
}

function reasonsAgainst(
  routine: ClassRoutine,
  day: ClassDay,
  view: StudentView,
  taken: TakenTime[],
  input: SuggestInput,
): Reason[] {
  if (input.today !== undefined && day.date < input.today) return [plain('dayIsOver', {})];
  const fits = isKnown(routine) ? fitsAt(routine, view) : [];
  const args = routine.kind === 'unknown' ? {} : { routine: routine.kind };
  const notInClass = stopForClassTime(routine, day, view);
  if (notInClass !== null) return [plain(notInClass, args)];
  if (!view.goals.hasGoals && view.student.goals.length > 0) return [plain('pullOutGoalsOnly', {})];
  const stop = stopFor(routine, day, fits, view);
  if (stop !== null) return [plain(stop, args)];
  const times = [...taken, ...awayOn(view.remarks, day.weekday), ...(servicesOn(view.student, day.weekday) ?? [])];
  const longest = Math.max(0, ...freeIn(routine, times).map(lengthOf));
  const inTheWay = new Set<ReasonKey>(times.filter((time) => overlaps(time, routine)).map((time) => time.why));
  if (longest === 0) return [...inTheWay].map((key) => plain(key, {}));
  const offered = suggestWindows(input).find(
    (window) => window.date === day.date && overlaps({ startMinute: window.start, endMinute: window.end }, routine),
  );
  if (offered) return [];
  if (longest < Math.max(SHORTEST_VISIT_MINUTES, view.student.sessionMinutes * ENOUGH_OF_A_SESSION))
    return [plain('tooShort', { minutes: longest }), ...[...inTheWay].map((key) => plain(key, {}))];
  return [plain('weakFit', args)];
}

const ENOUGH_OF_A_SESSION = 0.6;

function isOnCalendar(input: SuggestInput, asked: AskedRoutine): boolean {
  const roles = new Map(input.classroom.calendars.map(({ calendarId, role }) => [calendarId, role]));
  const event = input.events.find((candidate) => candidate.id === asked.eventId);
  return event !== undefined && roles.get(event.calendarId) === 'class';
}

function addOnce(reasons: Reason[], reason: Reason): void {
  if (!reasons.some((other) => other.key === reason.key)) reasons.push(reason);
}

function plain(key: ReasonKey, args: Reason['args']): Reason {
  return { key, args, weight: 0 };
}
