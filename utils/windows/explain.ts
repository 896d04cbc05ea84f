import type { EventId } from '../domain/ids.ts';
import type { LocalDate } from '../domain/local-date.ts';
import { lengthOf, overlaps } from '../domain/minutes.ts';
import type { Reason } from '../domain/reason.ts';
import type { ReasonKey } from '../domain/reason-key.ts';
import type { ClassDay, ClassRoutine } from '../school/class-day/class-day.ts';
import { SHORTEST_SHARE, SHORTEST_VISIT_MINUTES } from './candidates.ts';
import { type ClassWeek, readClassWeek } from './class-week.ts';
import { freeIn } from './free-time.ts';
import { stopFor, stopForClassTime } from './hard-stops.ts';
import type { SuggestInput } from './input.ts';
import { rank } from './rank.ts';
import type { Scored } from './score.ts';
import type { StudentView } from './student-view.ts';
import { timesFor } from './suggest.ts';
import { awayOn, servicesOn, type TakenTime } from './taken-time.ts';
import { fitsAt, isKnown } from './usable-routines.ts';

/** What is asked about: an event as it stands on one day, or on any day of the range. */
export type AskedRoutine = { eventId: EventId; date?: LocalDate };

/**
 * "Why not here?": every reason why this event is not offered to this student, the plainest first; empty when it is
 * offered. An event that is not among the class's gets 'noStudentsThen'.
 */
export function explainRoutine(input: SuggestInput, asked: AskedRoutine): Reason[] {
  return explainerOf(input)(asked);
}

/** The same for many events of one class and student, whose week is read once. */
export function explainerOf(input: SuggestInput): (asked: AskedRoutine) => Reason[] {
  const { today, ...anyDay } = input;
  const week = readClassWeek(anyDay);
  const view = week.viewOf(input.student);
  const times = timesFor(view, week);
  const known: Known = { view, week, times, offered: rank(times) };
  return ({ eventId, date }) => {
    const reasons: Reason[] = [];
    let isSeen = false;
    for (const day of week.daysFor(view)) {
      if (date !== undefined && day.date !== date) continue;
      for (const routine of day.routines) {
        if (routine.eventId !== eventId) continue;
        isSeen = true;
        const against =
          today !== undefined && day.date < today ? [plain('dayIsOver')] : reasonsAgainst(routine, day, known);
        for (const reason of against) if (!reasons.some(({ key }) => key === reason.key)) reasons.push(reason);
      }
    }
    return isSeen ? reasons : [plain('noStudentsThen')];
  };
}

type Known = { view: StudentView; week: ClassWeek; times: Scored[]; offered: Scored[] };

function reasonsAgainst(routine: ClassRoutine, day: ClassDay, known: Known): Reason[] {
  const { view } = known;
  if (known.offered.some((one) => one.date === day.date && overlaps(one.candidate, routine))) return [];
  const args = isKnown(routine) ? { routine: routine.kind } : {};
  const notInClass = stopForClassTime(routine, day, view);
  if (notInClass !== null) return [plain(notInClass, args)];
  if (!view.goals.hasGoals && view.student.goals.length > 0) return [plain('pullOutGoalsOnly')];
  const stop = stopFor(routine, day, isKnown(routine) ? fitsAt(routine, view) : [], view);
  if (stop !== null) return [plain(stop, args)];
  const isPossible = known.times.some((one) => one.main.routine === routine);
  return isPossible ? [plain('betterWindows', args)] : reasonsOfTime(routine, day, known);
}

function reasonsOfTime(routine: ClassRoutine, day: ClassDay, { view, week }: Known): Reason[] {
  const services = servicesOn(view.student, day.weekday) ?? [];
  const taken: TakenTime[] = [...week.takenOn(day), ...awayOn(view.remarks, day.weekday), ...services];
  const inTheWay = new Set<ReasonKey>(taken.filter((time) => overlaps(time, routine)).map((time) => time.why));
  const others = [...inTheWay].map((key) => plain(key));
  const longest = Math.max(0, ...freeIn(routine, taken).map(lengthOf));
  if (longest === 0) return others;
  const enough = Math.max(SHORTEST_VISIT_MINUTES, view.student.sessionMinutes * SHORTEST_SHARE);
  return longest < enough
    ? [plain('tooShort', { minutes: longest }), ...others]
    : [plain('weakFit', { routine: routine.kind }), ...others];
}

function plain(key: ReasonKey, args: Reason['args'] = {}): Reason {
  return { key, args, weight: 0 };
}
