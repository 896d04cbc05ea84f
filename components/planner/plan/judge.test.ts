import { describe, expect, it } from 'vitest';
import type { DraftVisit } from '../../../utils/domain/draft-visit.ts';
import { asId, type ClassroomId, type SchoolId, type StudentId } from '../../../utils/domain/ids.ts';
import { localDate, type Weekday } from '../../../utils/domain/local-date.ts';
import type { School } from '../../../utils/domain/school.ts';
import type { Student } from '../../../utils/domain/student.ts';
import type { Therapist } from '../../../utils/domain/therapist.ts';
import { type BoardVisit, boardVisits } from './board-visits.ts';
import { createJudge, type Spot } from './judge.ts';

const [maple, oak] = ['maple', 'oak'].map((id) => asId<SchoolId>(id)) as [SchoolId, SchoolId];
const [rm1, rm2, far] = ['rm1', 'rm2', 'far'].map((id) => asId<ClassroomId>(id)) as [
  ClassroomId,
  ClassroomId,
  ClassroomId,
];
const [fox, wren] = ['fox', 'wren'].map((id) => asId<StudentId>(id)) as [StudentId, StudentId];
const tuesday = localDate('2026-11-17');
const schoolOf = new Map([
  [rm1, maple],
  [rm2, maple],
  [far, oak],
]);

const school = (id: SchoolId, other: SchoolId): School => ({
  id,
  name: id,
  zone: 'America/New_York',
  bells: { startMinute: 480, endMinute: 900 },
  travelMinutes: { [other]: 20 },
});
const goal = { id: asId<never>('goal'), text: 'Write a sentence', areasChosen: true, fit: 'push-in' as const };
const students = [fox, wren].map(
  (id): Student => ({
    id,
    codeName: id,
    color: '#000000',
    classroomId: rm1,
    discipline: 'OT',
    minutesPerWeek: 40,
    sessionMinutes: 20,
    goals: [{ ...goal, areas: [{ area: 'handwriting_legibility', confidence: 1, evidence: '' }] }],
    otherServices: [],
  }),
);
const weekdays: Weekday[] = [1, 2, 3, 4, 5];
const therapist: Therapist = {
  discipline: 'OT',
  hours: weekdays.flatMap((weekday) =>
    [maple, oak].map((schoolId) => ({ weekday, schoolId, startMinute: 480, endMinute: 900 })),
  ),
  calendars: [],
  visitMinutes: 20,
};

const judge = createJudge({
  therapist,
  schools: [school(maple, oak), school(oak, maple)],
  students,
  schoolOf,
  blocks: [{ on: tuesday, title: 'IEP meeting', startMinute: 840, endMinute: 870 }],
});

function spot(startMinute: number, classroomId = rm1, changes: Partial<Spot> = {}): Spot {
  return {
    date: tuesday,
    classroomId,
    routine: 'writing',
    fit: 'great',
    startMinute,
    endMinute: startMinute + 20,
    ...changes,
  };
}

function planned(id: string, at: Spot, studentIds = [fox]): DraftVisit {
  const { date, classroomId, routine, startMinute, endMinute } = at;
  return { id, type: 'push-in', studentIds, classroomId, routine, date, startMinute, endMinute, pinned: false };
}

const onBoard = (draft: DraftVisit[]): BoardVisit[] => boardVisits({ draft, visits: [], schoolOf });
const obstacle = (at: Spot, others: DraftVisit[]) =>
  judge.judge({ spot: at, studentIds: [fox], before: null }, onBoard(others), null).obstacle;

describe('a place for a visit', () => {
  it.each<[string, Spot, DraftVisit[], string | null]>([
    ['free time', spot(500), [], null],
    ['where nothing fits', spot(500, rm1, { fit: null }), [], 'no-window'],
    ['over another visit', spot(500), [planned('a', spot(510, rm2), [wren])], 'visit'],
    ['right after one in the same class', spot(520), [planned('a', spot(500), [wren])], null],
    ['too soon after one in another building (S25)', spot(535, far), [planned('a', spot(500), [wren])], 'way'],
    ['as soon as the way allows', spot(540, far), [planned('a', spot(500), [wren])], null],
    ['in a meeting (S26)', spot(850), [], 'meeting'],
    ['before work begins', spot(470), [], 'not-your-hours'],
  ])('%s', (_what, at, others, expected) => {
    expect(obstacle(at, others)?.is ?? null).toBe(expected);
  });

  it('is judged without the visit itself', () => {
    const visits = onBoard([planned('a', spot(500))]);
    expect(judge.judge({ spot: spot(505), studentIds: [fox], before: spot(500) }, visits, 'a').obstacle).toBeNull();
  });
});

describe('what a place costs', () => {
  const costs = (before: Spot, after: Spot, others: DraftVisit[] = []) =>
    judge.judge({ spot: after, studentIds: [fox], before }, onBoard([planned('a', before), ...others]), 'a').costs;

  it('is nothing for five minutes later in the same routine', () => {
    expect(costs(spot(500), spot(505))).toEqual([]);
  });

  it('tells minutes, fit and a lost key routine (S13)', () => {
    expect(costs(spot(500), spot(600, rm1, { routine: 'lunch', fit: 'possible', endMinute: 615 }))).toEqual([
      { is: 'minutes', minutes: -5 },
      { is: 'key-routine', gained: false },
      { is: 'fit', from: 'great', to: 'possible' },
    ]);
  });

  it('tells the way to another building (S25)', () => {
    const other = planned('b', spot(700, far), [wren]);
    expect(costs(spot(600, far), spot(500), [other])).toContainEqual({ is: 'travel', minutes: 20 });
    expect(costs(spot(500), spot(600, far), [other])).toContainEqual({ is: 'travel', minutes: -20 });
  });

  it('tells a second visit that day and a third exit for the class (S31)', () => {
    const others = [planned('b', spot(600)), planned('c', spot(640), [wren]), planned('d', spot(680), [wren])];
    const wednesday = localDate('2026-11-18');
    expect(costs(spot(500, rm1, { date: wednesday }), spot(500), others)).toEqual([
      { is: 'same-day' },
      { is: 'class-often', visits: 4 },
    ]);
  });

  it('tells when no lunch is left', () => {
    const others = [630, 660, 690, 720, 750, 780].map((start, at) =>
      planned(`o${at}`, { ...spot(start), endMinute: start + 25 }, [wren]),
    );
    const withoutOne = others.toSpliced(3, 1);
    expect(costs(spot(500), { ...spot(720), endMinute: 740 }, withoutOne)).toContainEqual({ is: 'no-lunch' });
  });
});

it('lunch lies where the day already is, near noon, and never on the way', () => {
  const visits = onBoard([planned('a', spot(500)), planned('b', spot(660, rm2)), planned('c', spot(780, far))]);
  const { lunch, lost } = judge.lunchOn(tuesday, visits);
  expect(lost).toBe(false);
  expect(lunch).toMatchObject({ startMinute: 705, endMinute: 735 });
});
