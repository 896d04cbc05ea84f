import { visitAt } from '../card/build-card.ts';
import { asId, type VisitId, type WindowId } from '../domain/ids.ts';
import { overlaps } from '../domain/minutes.ts';
import { type PushInWindow, spanOf } from '../domain/push-in-window.ts';
import type { Visit } from '../domain/visit.ts';
import { shareHighlights } from '../drawing/share-highlights.ts';
import type { Week } from '../drawing/week-memory.ts';
import type { Subject } from '../tickets/tickets.ts';
import type { Desk } from './desk.ts';

/** What one card is about, looked up as it is now. */
export type CardSubject = { focus: [PushInWindow, ...PushInWindow[]]; week: Week; visit: Visit | null };

/** null: the visit was removed, or nobody of the class is known any more. */
export async function findSubject(desk: Desk, subject: Subject): Promise<CardSubject | null> {
  if (subject.is === 'visit') return subjectOfVisit(desk, subject.visitId);
  const [first, ...others] = subject.windows;
  const week = await desk.weeks.weekOf(first.date);
  const fresh = (window: PushInWindow) => week.windows.find(({ id }) => id === window.id) ?? window;
  const focus: CardSubject['focus'] = [fresh(first), ...others.map(fresh)];
  return { focus, week, visit: visitAt(focus, week.visits) };
}

async function subjectOfVisit(desk: Desk, id: VisitId): Promise<CardSubject | null> {
  const visit = await desk.vault.read('visits', id);
  if (!visit) return null;
  const week = await desk.weeks.weekOf(visit.date);
  const without = desk.weeks.windowsWithout(week, visit);
  const [first, ...others] = [
    ...visit.studentIds.map((studentId) => windowOfVisit(visit, studentId, without)),
    ...(visit.type === 'pull-out' ? [] : whoCouldJoin(visit, without)),
  ];
  return first ? { focus: [first, ...others], week, visit: visit.state.is === 'dropped' ? null : visit } : null;
}

/** Why this time fits the student, as if the visit were not there yet; without reasons where it would not be suggested. */
function windowOfVisit(
  visit: Visit,
  studentId: Visit['studentIds'][number],
  windows: readonly PushInWindow[],
): PushInWindow {
  const same = windows.find((window) => window.studentId === studentId && isInVisit(window, visit));
  return {
    studentId,
    classroomId: visit.classroomId,
    routine: visit.routine,
    fit: 'possible',
    score: 0,
    reasons: [],
    cautions: [],
    ...same,
    id: same?.id ?? asId<WindowId>(`${visit.id}.${studentId}`),
    date: visit.date,
    start: visit.startMinute,
    end: visit.endMinute,
  };
}

/** Other students of the class whom this routine would suit at that time. */
function whoCouldJoin(visit: Visit, windows: readonly PushInWindow[]): PushInWindow[] {
  const others = windows.filter((window) => isInVisit(window, visit) && !visit.studentIds.includes(window.studentId));
  return shareHighlights(others).flat();
}

function isInVisit(window: PushInWindow, visit: Visit): boolean {
  return (
    window.date === visit.date &&
    window.classroomId === visit.classroomId &&
    window.routine === visit.routine &&
    overlaps(spanOf(window), visit)
  );
}
