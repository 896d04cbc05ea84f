import type { RoutineAgreement } from '../domain/classroom.ts';
import type { ClassroomId, StudentId, WindowId } from '../domain/ids.ts';
import type { LocalDate } from '../domain/local-date.ts';
import { type PushInWindow, spanOf } from '../domain/push-in-window.ts';
import type { RoutineKindId } from '../domain/routine-kind.ts';
import type { Student } from '../domain/student.ts';
import type { Visit } from '../domain/visit.ts';
import type { DrawnNoteMark, DrawnVisit, DrawnWindow } from '../messages.ts';
import type { ClassRoutine } from '../school/class-day/class-day.ts';
import { bestWindows, type LocalNow } from './best-windows.ts';
import { type Highlight, shareHighlights } from './share-highlights.ts';

/** A class's routine that has a private note. */
export type NotedRoutine = { classroomId: ClassroomId; routine: RoutineKindId };

export type DrawingInput = {
  /** Only these days are drawn; windows of their whole weeks are needed to know the best. */
  dates: readonly LocalDate[];
  /** All that the therapist can reach, given the visits. */
  windows: readonly PushInWindow[];
  visits: readonly Visit[];
  students: readonly Student[];
  agreements: readonly RoutineAgreement[];
  noted: readonly NotedRoutine[];
  routinesOf: (classroomId: ClassroomId) => readonly ClassRoutine[];
  codeNamesOnPages: boolean;
  /** Every window counts as one of the best. */
  showAll: boolean;
  now: LocalNow;
};

export type DrawnThings = { windows: DrawnWindow[]; visits: DrawnVisit[]; noteMarks: DrawnNoteMark[] };

/** What may be drawn on the host's page: times, a fit and code names; never a goal, a note or a reason. */
export function buildDrawing(input: DrawingInput): DrawnThings {
  const shown = new Set(input.dates);
  const offered = offeredWindows(input.windows);
  const best = bestWindows(offered, input.now);
  const highlights = shareHighlights(offered).filter(([first]) => shown.has(first.date));
  return {
    windows: highlights.map((highlight) => drawHighlight(highlight, best, input)),
    visits: input.visits.filter(({ date }) => shown.has(date)).flatMap((visit) => drawVisit(visit, input)),
    noteMarks: input.noted.flatMap((noted) => markRoutine(noted, shown, input)),
  };
}

/** One window per routine and student, best first. */
export function offeredWindows(windows: readonly PushInWindow[]): PushInWindow[] {
  return shareHighlights(windows.toSorted((a, b) => b.score - a.score)).flat();
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
    amongBest: input.showAll || [first, ...others].some(({ id }) => best.has(id)),
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
