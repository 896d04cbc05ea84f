import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asId, type ClassroomId, type GoalId, type StudentId, type VisitId } from '../domain/ids.ts';
import { type DateRange, localDate } from '../domain/local-date.ts';
import type { RoutineKindId } from '../domain/routine-kind.ts';
import type { Goal, Student } from '../domain/student.ts';
import type { Visit, VisitType } from '../domain/visit.ts';
import type { StudentMark, VisitNote } from '../domain/visit-note.ts';
import { deliveredInAll } from '../minutes/delivered.ts';
import { activityMatrix } from './activity-matrix.ts';
import { carryoverOf } from './carryover.ts';
import { goalPoints, goalSettings, independenceOf } from './goal-history.ts';
import { minutesByMonth, monthsBetween, schoolYearOf, shareWithClass } from './minutes-by-month.ts';
import { placeOf } from './place-of.ts';
import { sides } from './sides.ts';
import { minutesBySpace, spacesNotYetVisited } from './spaces.ts';
import { visitsByType } from './visits-by-type.ts';

const YEAR: DateRange = { from: localDate('2026-08-01'), until: localDate('2027-08-01') };
const fox = asId<StudentId>('fox');
const zip = asId<GoalId>('zip');
const room = asId<ClassroomId>('r00m12');

type Made = { type?: VisitType; routine?: RoutineKindId; minutes?: number; state?: Visit['state'] };

let made = 0;
function visit(date: string, { type = 'push-in', routine = 'writing', minutes = 20, state }: Made = {}): Visit {
  made += 1;
  return {
    id: asId<VisitId>(`visit-${made}`),
    type,
    studentIds: [fox],
    classroomId: room,
    routine,
    date: localDate(date),
    startMinute: 600,
    endMinute: 630,
    zone: 'America/Chicago',
    state: state ?? { is: 'done', actualStart: 600, actualEnd: 600 + minutes },
  };
}

function noteOf({ id, classroomId, routine, date }: Visit, mark: Omit<StudentMark, 'studentId'>): VisitNote {
  const students = [{ studentId: fox, ...mark }];
  return { id, classroomId, routine, date, updatedAt: '2026-11-16T12:00:00Z', changedAt: {}, students };
}

function goalIn(area: Goal['areas'][number]['area'], id = zip): Goal {
  return { id, text: 'A goal', areas: [{ area, confidence: 0.9, evidence: '' }], areasChosen: true, fit: 'push-in' };
}

const usual = (visits: readonly Visit[]) => ({
  placeOf: (one: Visit) => placeOf(one),
  minutes: deliveredInAll(visits),
});

describe('minutes by place and month', () => {
  test('S27, S37: class, other spaces and apart are told side by side, in minutes that were delivered', () => {
    const visits = [
      visit('2026-09-01'),
      visit('2026-09-02', { routine: 'recess', minutes: 15 }),
      visit('2026-09-03', { type: 'pull-out', minutes: 30 }),
      visit('2026-09-04', { state: { is: 'missed', reason: 'testing' } }),
      visit('2026-09-07', { type: 'touch-base', minutes: 10 }),
      visit('2025-09-07'),
    ];
    expect(minutesByMonth(visits, YEAR, usual(visits))).toEqual([
      { month: '2026-09', inClass: 20, otherSpaces: 15, apart: 30 },
    ]);
  });

  test('S46: a month of a break is a gap in the share, not a fall', () => {
    const visits = [visit('2026-11-10'), visit('2027-01-12'), visit('2027-01-13', { type: 'pull-out' })];
    const months = minutesByMonth(visits, YEAR, usual(visits));
    expect(months.map(({ month }) => month)).toEqual(['2026-11', '2026-12', '2027-01']);
    expect(months.map(shareWithClass)).toEqual([1, null, 0.5]);
  });

  test('what a note says of the place counts more than where the routine usually is', () => {
    const inGym = visit('2026-09-01');
    expect(placeOf(inGym, { place: 'gym' })).toBe('gym');
    expect(minutesByMonth([inGym], YEAR, { ...usual([inGym]), placeOf: () => 'apart' })[0]).toMatchObject({
      inClass: 0,
      apart: 20,
    });
  });

  test('the bars of all months and sides add up to every delivered minute', () => {
    const anyVisit = fc.record({
      day: fc.integer({ min: 0, max: 364 }),
      type: fc.constantFrom<VisitType>('push-in', 'pull-out', 'co-teach', 'consult', 'observe', 'make-up'),
      minutes: fc.integer({ min: -5, max: 90 }),
      routine: fc.constantFrom<RoutineKindId>('writing', 'recess', 'pe', 'lunch'),
    });
    fc.assert(
      fc.property(fc.array(anyVisit, { maxLength: 40 }), (all) => {
        const visits = all.map(({ day, ...rest }) =>
          visit(Temporal.PlainDate.from(YEAR.from).add({ days: day }).toString(), rest),
        );
        const drawn = minutesByMonth(visits, YEAR, usual(visits)).flatMap((month) => sides.map((side) => month[side]));
        const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
        expect(sum(drawn)).toBe(sum([...deliveredInAll(visits).values()]));
      }),
    );
  });

  test.each([
    ['2026-08-01', '2026-08-01'],
    ['2026-12-31', '2026-08-01'],
    ['2027-07-31', '2026-08-01'],
  ])('%s is in the school year from %s on', (date, from) => {
    expect(schoolYearOf(localDate(date)).from).toBe(from);
  });

  test('months follow each other over the turn of a year', () => {
    expect(monthsBetween('2026-11', '2027-02')).toEqual(['2026-11', '2026-12', '2027-01', '2027-02']);
  });
});

test('S1: visits are counted by type and month, each as one type; what was missed or dropped is none', () => {
  const counted = visitsByType(
    [
      visit('2026-10-02'),
      visit('2026-09-02'),
      visit('2026-09-03'),
      visit('2026-09-04', { type: 'consult' }),
      visit('2026-09-05', { state: { is: 'missed', reason: 'testing' } }),
      visit('2026-09-05', { state: { is: 'dropped', droppedAt: '2026-09-01T12:00:00Z' } }),
    ],
    YEAR,
  );
  expect(counted.map(({ month, counts }) => [month, Object.fromEntries(counts)])).toEqual([
    ['2026-09', { 'push-in': 2, consult: 1 }],
    ['2026-10', { 'push-in': 1 }],
  ]);
});

describe('S49: spaces', () => {
  test('minutes by space, most first', () => {
    const visits = [
      visit('2026-09-01', { routine: 'recess' }),
      visit('2026-09-02'),
      visit('2026-09-03'),
      visit('2026-09-04', { routine: 'lunch', minutes: 0 }),
    ];
    expect(minutesBySpace(visits, usual(visits))).toEqual([
      { place: 'classroom', minutes: 40 },
      { place: 'playground', minutes: 20 },
    ]);
  });

  test('spaces never visited, though a goal could well be practiced there, are named', () => {
    const student = { goals: [goalIn('self_care_dressing')] };
    const routines: RoutineKindId[] = ['arrival', 'recess', 'math_lesson', 'pe'];
    expect(spacesNotYetVisited(student, routines, ['classroom'])).toContain('playground');
    expect(spacesNotYetVisited(student, routines, ['classroom', 'playground'])).not.toContain('playground');
  });
});

describe('S4: the history of a goal', () => {
  const student: Pick<Student, 'id' | 'goals'> = {
    id: fox,
    goals: [goalIn('self_care_dressing'), goalIn('articulation', asId<GoalId>('other'))],
  };
  const arrivals = ['2026-09-01', '2026-09-08', '2026-09-15'].map((date) => visit(date, { routine: 'arrival' }));
  const recess = visit('2026-09-09', { routine: 'recess' });
  const apart = visit('2026-09-10', { routine: 'arrival', type: 'pull-out' });
  const visits = [recess, ...arrivals.toReversed(), apart];
  const notes = new Map(visits.map((one) => [one.id, noteOf(one, { help: 'reminder', goalIds: [zip] })]));

  test('is one line per routine and type, in order of time', () => {
    const settings = goalSettings(goalPoints(student, zip, visits, notes));
    expect(settings.map(({ routine, type, points, isEnough }) => [routine, type, points.length, isEnough])).toEqual([
      ['arrival', 'push-in', 3, true],
      ['recess', 'push-in', 1, false],
      ['arrival', 'pull-out', 1, false],
    ]);
    expect(settings[0]?.points.map(({ date }) => date)).toEqual(['2026-09-01', '2026-09-08', '2026-09-15']);
  });

  test('a note that names no goal says nothing about one of several, and all about the only one', () => {
    const unnamed = new Map(visits.map((one) => [one.id, noteOf(one, { help: 'some' })]));
    expect(goalPoints(student, zip, visits, unnamed)).toEqual([]);
    expect(goalPoints({ ...student, goals: [goalIn('self_care_dressing')] }, zip, visits, unnamed)).toHaveLength(5);
  });

  test('S53: what took place is told beside the help: counts and marks of taking part', () => {
    const [one] = arrivals;
    if (!one) throw new Error('no visit');
    const mark = { goalIds: [zip], outcome: 'well', count: { times: 3, of: 5 }, participation: ['kept-pace'] } as const;
    const [point] = goalPoints(
      student,
      zip,
      [one],
      new Map([[one.id, noteOf(one, { ...mark, goalIds: [zip], participation: ['kept-pace'] })]]),
    );
    expect(point).toMatchObject({
      help: null,
      outcome: 'well',
      count: { times: 3, of: 5 },
      participation: ['kept-pace'],
    });
    expect(goalSettings(point ? [point] : [])).toEqual([]);
  });

  test('less help stands higher', () => {
    expect((['full', 'much', 'some', 'reminder', 'none'] as const).map(independenceOf)).toEqual([0, 1, 2, 3, 4]);
  });
});

describe('S6: carryover', () => {
  const goal = goalIn('self_care_dressing');
  const pointsIn = (...routines: RoutineKindId[]) => {
    const visits = routines.map((routine, at) => visit(`2026-09-${String(at + 1).padStart(2, '0')}`, { routine }));
    const notes = new Map(visits.map((one) => [one.id, noteOf(one, { help: 'some' })]));
    return goalPoints({ id: fox, goals: [goal] }, zip, visits, notes);
  };
  const routines: RoutineKindId[] = ['math_lesson', 'arrival', 'recess', 'dismissal'];

  test('lists where the skill was seen', () => {
    expect(carryoverOf(goal, pointsIn('arrival', 'recess', 'arrival'), routines).seenIn).toEqual([
      { routine: 'arrival', times: 2 },
      { routine: 'recess', times: 1 },
    ]);
  });

  test('one setting in the last six visits raises an untried routine in which the goal well fits', () => {
    const lately = pointsIn('recess', ...Array<RoutineKindId>(6).fill('arrival'));
    expect(carryoverOf(goal, lately, routines).tryNext).toBe('dismissal');
    expect(carryoverOf(goal, lately, ['math_lesson', 'arrival', 'recess']).tryNext).toBeNull();
  });

  test('two settings among them raise nothing, nor does a goal that was never seen', () => {
    expect(carryoverOf(goal, pointsIn('arrival', 'arrival', 'recess'), routines).tryNext).toBeNull();
    expect(carryoverOf(goal, [], routines).tryNext).toBeNull();
  });
});

describe('S41: the activity matrix', () => {
  const student = { id: fox, classroomId: room, goals: [goalIn('self_care_dressing')] } as Student;
  const elsewhere = { ...student, id: asId<StudentId>('owl'), classroomId: asId<ClassroomId>('elsewhere') };
  const routines: RoutineKindId[] = ['arrival', 'math_lesson'];

  test('starts from the field guide, for the students of the class alone', () => {
    const rows = activityMatrix(room, [student, elsewhere], routines, []);
    expect(rows.map(({ student: { id } }) => id)).toEqual([fox]);
    expect(rows[0]?.cells).toEqual([
      { routine: 'arrival', strength: 3, isOwn: false },
      { routine: 'math_lesson', strength: 0, isOwn: false },
    ]);
  });

  test('the therapist\'s own choice always wins, a "not here" too', () => {
    const chosen = { studentId: fox, classroomId: room, goalId: zip, routine: 'arrival', strength: 0 } as const;
    expect(activityMatrix(room, [student], routines, [chosen])[0]?.cells[0]).toEqual({
      routine: 'arrival',
      strength: 0,
      isOwn: true,
    });
  });
});

test('S29: no report is by teacher, room or aide', () => {
  const visits = [visit('2026-09-01'), visit('2026-09-02', { type: 'pull-out' })];
  const told = [
    minutesByMonth(visits, YEAR, usual(visits)),
    minutesBySpace(visits, usual(visits)),
    visitsByType(visits, YEAR).map(({ month, counts }) => [month, ...counts]),
  ];
  expect(JSON.stringify(told)).not.toContain(room);
});
