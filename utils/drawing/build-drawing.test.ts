import { expect, test } from 'vitest';
import { asId, type ClassroomId, type EventId, type StudentId, type VisitId, type WindowId } from '../domain/ids.ts';
import { localDate, weekOf } from '../domain/local-date.ts';
import type { PushInWindow } from '../domain/push-in-window.ts';
import type { Student } from '../domain/student.ts';
import type { Visit } from '../domain/visit.ts';
import type { ClassRoutine } from '../school/class-day/class-day.ts';
import { bestWindows } from './best-windows.ts';
import { buildDrawing, type DrawingInput } from './build-drawing.ts';

const MONDAY = localDate('2026-11-16');
const TUESDAY = localDate('2026-11-17');
const room12 = asId<ClassroomId>('room12');

function windowOf(changes: Partial<Omit<PushInWindow, 'id'>> & { id: string; student?: string }): PushInWindow {
  const { id, student = 'fox', ...rest } = changes;
  return {
    studentId: asId<StudentId>(student),
    classroomId: room12,
    date: MONDAY,
    start: 480,
    end: 500,
    routine: 'arrival',
    fit: 'great',
    score: 3,
    reasons: [],
    cautions: [],
    ...rest,
    id: asId<WindowId>(id),
  };
}

function visitOf(changes: Partial<Visit> = {}): Visit {
  return {
    id: asId<VisitId>('visit'),
    type: 'push-in',
    studentIds: [asId<StudentId>('fox')],
    classroomId: room12,
    routine: 'arrival',
    date: MONDAY,
    startMinute: 480,
    endMinute: 500,
    zone: 'America/New_York',
    state: { is: 'opened', openedAt: '2026-11-15T12:00:00Z' },
    ...changes,
  };
}

function studentOf(id: string, codeName: string): Student {
  return { id: asId<StudentId>(id), codeName } as Student;
}

function inputOf(changes: Partial<DrawingInput>): DrawingInput {
  return {
    dates: [MONDAY, TUESDAY],
    windows: [],
    visits: [],
    students: [studentOf('fox', 'Fox'), studentOf('otter', 'Otter')],
    agreements: [],
    noted: [],
    routinesOf: () => [],
    codeNamesOnPages: true,
    showAll: false,
    now: { date: localDate('2026-11-15'), minute: 0 },
    ...changes,
  };
}

test('draws a window with its code name, and none when code names stay off pages', () => {
  const windows = [windowOf({ id: 'a' })];
  expect(buildDrawing(inputOf({ windows })).windows).toMatchObject([{ id: 'a', codeName: 'Fox', moreStudents: 0 }]);
  expect(buildDrawing(inputOf({ windows, codeNamesOnPages: false })).windows).toMatchObject([{ codeName: null }]);
});

test('nothing of a drawing says why: no reason, caution, goal or note', () => {
  const reasons = [{ key: 'goalHappensHere' as const, args: { goal: 'CANARY' }, weight: 1 }];
  const drawing = buildDrawing(inputOf({ windows: [windowOf({ id: 'a', reasons, cautions: reasons })] }));
  expect(JSON.stringify(drawing)).not.toContain('CANARY');
});

test('students who share a routine share one highlight, the best first', () => {
  const windows = [
    windowOf({ id: 'otter', student: 'otter', score: 2, start: 485, end: 505 }),
    windowOf({ id: 'fox', score: 3 }),
  ];
  const [drawn, ...others] = buildDrawing(inputOf({ windows })).windows;
  expect(others).toEqual([]);
  expect(drawn).toMatchObject({ id: 'fox', sharedIds: ['otter'], codeName: 'Fox', moreStudents: 1, startMinute: 480 });
});

test('of several windows of one student in one routine the best is drawn', () => {
  const windows = [windowOf({ id: 'a' }), windowOf({ id: 'b', score: 2, start: 490, end: 510 })];
  expect(buildDrawing(inputOf({ windows })).windows.map(({ id }) => id)).toEqual(['a']);
});

test('at most three per student and week are among the best', () => {
  const windows = [480, 540, 600, 660, 720].map((start, index) =>
    windowOf({ id: String(start), start, end: start + 20, score: index }),
  );
  const best = buildDrawing(inputOf({ windows })).windows.filter(({ amongBest }) => amongBest);
  expect(best.map(({ id }) => id).sort()).toEqual(['600', '660', '720']);
});

test('the best of this week are still ahead, the best of a past week are simply the best', () => {
  const windows = [windowOf({ id: 'monday' }), windowOf({ id: 'tuesday', date: TUESDAY, score: 1 })];
  expect([...bestWindows(windows, { date: TUESDAY, minute: 0 })]).toEqual(['tuesday']);
  expect([...bestWindows(windows, { date: localDate('2026-12-07'), minute: 0 })]).toEqual(['monday', 'tuesday']);
});

test('days off the screen are not drawn but count for the best', () => {
  const windows = [480, 540, 600, 660].map((start, index) =>
    windowOf({ id: String(start), start, end: start + 20, score: index, date: start < 600 ? TUESDAY : MONDAY }),
  );
  const drawn = buildDrawing(inputOf({ windows, dates: [TUESDAY] })).windows;
  expect(drawn.map(({ id, amongBest }) => [id, amongBest])).toEqual([
    ['540', true],
    ['480', false],
  ]);
});

test('a visit is drawn beside the windows; a dropped one is not', () => {
  const drawn = (visit: Visit) => buildDrawing(inputOf({ visits: [visit] })).visits;
  expect(drawn(visitOf())).toMatchObject([{ id: 'visit', state: 'opened', agreed: false, eventId: null }]);
  expect(drawn(visitOf({ state: { is: 'dropped', droppedAt: '' } }))).toEqual([]);
});

test('a visit is firm only when the teacher agreed to this routine', () => {
  const agreement = { classroomId: room12, routine: 'arrival', since: MONDAY } as const;
  const visits = [visitOf()];
  const drawn = (state: 'asked' | 'agreed') =>
    buildDrawing(inputOf({ visits, agreements: [{ ...agreement, state }] })).visits[0]?.agreed;
  expect([drawn('asked'), drawn('agreed')]).toEqual([false, true]);
});

test('marks where a noted routine stands, only on days that are shown and where it runs', () => {
  const routine = { kind: 'arrival', date: MONDAY, startMinute: 480, endMinute: 500, notRunning: null };
  const routines = [
    { ...routine, eventId: asId<EventId>('e1') },
    { ...routine, eventId: asId<EventId>('e2'), notRunning: 'no-school' },
    { ...routine, eventId: asId<EventId>('e3'), date: weekOf(MONDAY).until },
    { ...routine, eventId: asId<EventId>('e4'), kind: 'lunch' },
  ] as ClassRoutine[];
  const input = inputOf({ noted: [{ classroomId: room12, routine: 'arrival' }], routinesOf: () => routines });
  expect(buildDrawing(input).noteMarks.map(({ eventId }) => eventId)).toEqual(['e1']);
});
