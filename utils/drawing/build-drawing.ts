import type { RoutineAgreement } from '../domain/classroom.ts';
import type { ClassroomId, StudentId, WindowId } from '../domain/ids.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { PushInWindow } from '../domain/push-in-window.ts';
import type { RoutineKindId } from '../domain/routine-kind.ts';
import type { Student } from '../domain/student.ts';
import type { Visit } from '../domain/visit.ts';
import type { DrawnNoteMark, DrawnVisit, DrawnWindow } from '../messages.ts';
import type { ClassRoutine } from '../school/class-day/class-day.ts';
import { bestWindows, type LocalNow } from './best-windows.ts';
import { canReach, isSeenThen, type Places, spanOf } from './can-reach.ts';
import { type Highlight, shareHighlights } from './share-highlights.ts';

/** A class's routine that has a private note. */
export type NotedRoutine = { classroomId: ClassroomId; routine: RoutineKindId };

export type DrawingInput = Places & {
  /** Only these days are drawn; windows and visits of their whole weeks are needed to know the best. */
  dates: readonly LocalDate[];
  /** Best first per student. */
  windows: readonly PushInWindow[];
  visits: readonly Visit[];
  students: readonly Student[];
  agreements: readonly RoutineAgreement[];
  noted: readonly NotedRoutine[];
  routinesOf: (classroomId: ClassroomId) => readonly ClassRoutine[];
  codeNamesOnPages: boolean;
  now: LocalNow;
};

export type DrawnThings = { windows: DrawnWindow[]; visits: DrawnVisit[]; noteMarks: DrawnNoteMark[] };

/** What may be drawn on the host's page: times, a fit and code names; never a goal, a note or a reason. */
export function buildDrawing(input: DrawingInput): DrawnThings {
  const shown = new Set(input.dates);
  const reachable = offeredWindows(input.windows, input.visits, input);
  const best = bestWindows(reachable, input.now);
  const highlights = shareHighlights(reachable).filter(([first]) => shown.has(first.date));
  return {
    windows: highlights.map((highlight) => drawHighlight(highlight, best, input)),
    visits: input.visits.filter(({ date }) => shown.has(date)).flatMap((visit) => drawVisit(visit, input)),
    noteMarks: input.noted.flatMap((noted) => markRoutine(noted, shown, input)),
  };
}

/** The windows that the therapist can reach and that the student has no visit at already, one per routine and student. */
export function offeredWindows(
  windows: readonly PushInWindow[],
  visits: readonly Visit[],
  places: Places,
): PushInWindow[] {
  const open = windows
    .filter((window) => !visits.some((visit) => isSeenThen(visit, window)) && canReach(window, visits, places))
    .toSorted((a, b) => b.score - a.score);
  return shareHighlights(open).flat();
}

function drawHighlight([first, ...others]: Highlight, best: ReadonlySet<WindowId>, input: DrawingInput): DrawnWindow {
  return {
    ...spanOf(first),
    id: first.id,
    sharedIds: others.map(({ id }) => id),
    date: first.date,
    fit: first.fit,
    codeName: codeNameOf(first.studentId, input),
    moreStudents: others.length,
    amongBest: [first, ...others].some(({ id }) => best.has(id)),
  };
}

function drawVisit(visit: Visit, input: DrawingInput): DrawnVisit[] {
  if (visit.state.is === 'dropped') return [];
  const [student] = visit.studentIds;
  return [
    {
      startMinute: visit.startMinute,
      endMinute: visit.endMinute,
      id: visit.id,
      date: visit.date,
      eventId: ('tie' in visit.state && visit.state.tie?.eventId) || null,
      state: visit.state.is,
      agreed: input.agreements.some((agreement) => isAgreed(agreement, visit)),
      codeName: student ? codeNameOf(student, input) : null,
      moreStudents: Math.max(0, visit.studentIds.length - 1),
    },
  ];
}

function isAgreed(agreement: RoutineAgreement, visit: Visit): boolean {
  const sameRoutine = agreement.classroomId === visit.classroomId && agreement.routine === visit.routine;
  return sameRoutine && agreement.state === 'agreed';
}

function codeNameOf(id: StudentId, { students, codeNamesOnPages }: DrawingInput): string | null {
  return (codeNamesOnPages && students.find((student) => student.id === id)?.codeName) || null;
}

function markRoutine(noted: NotedRoutine, shown: ReadonlySet<LocalDate>, input: DrawingInput): DrawnNoteMark[] {
  return input
    .routinesOf(noted.classroomId)
    .filter((routine) => routine.kind === noted.routine && shown.has(routine.date) && routine.notRunning === null)
    .map(({ date, eventId, startMinute, endMinute }) => ({ date, eventId, startMinute, endMinute }));
}
