import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DraftVisit } from '../domain/draft-visit.ts';
import { asId, type ClassroomId, type SchoolId, type StudentId } from '../domain/ids.ts';
import { localDate } from '../domain/local-date.ts';
import { agreementIdOf } from '../records/agreement.ts';
import { dayChangeIdOf } from '../records/day-change.ts';
import { hardSpotIdOf } from '../records/hard-spot.ts';
import { noteIdOf } from '../records/note.ts';
import { planIdOf } from '../records/plan.ts';
import { type StoreName, storeNames } from '../records/stores.ts';
import { titleAnswerIdOf } from '../records/title-answer.ts';
import { turnedDownIdOf } from '../records/turned-down.ts';
import { openVaultForTests } from '../vault/testing/vault-for-tests.ts';
import type { Edit, Vault } from '../vault/vault.ts';
import { deleteClassroom, deleteSchool, deleteStudent, whatGoesAlong } from './delete.ts';

const [maple, oak] = ['maple', 'oak'].map((id) => asId<SchoolId>(id)) as [SchoolId, SchoolId];
const [rm1, rm2] = ['rm1', 'rm2'].map((id) => asId<ClassroomId>(id)) as [ClassroomId, ClassroomId];
const [fox, otter, heron] = ['fox', 'otter', 'heron'].map((id) => asId<StudentId>(id)) as [
  StudentId,
  StudentId,
  StudentId,
];

const bells = { startMinute: 480, endMinute: 900 };
const zone = 'America/New_York';

const school = (id: SchoolId, other: SchoolId): Edit => ({
  store: 'schools',
  write: { id, name: id, zone, bells, travelMinutes: { [other]: 15 } },
});
const classroom = (id: ClassroomId, schoolId: SchoolId, calendars: string[]): Edit => ({
  store: 'classrooms',
  write: {
    id,
    schoolId,
    name: id,
    teacherName: 'Ms. Rivera',
    calendars: calendars.map((calendarId) => ({ calendarId: asId(calendarId), role: 'class', label: '' })),
  },
});
const student = (id: StudentId, classroomId: ClassroomId): Edit => ({
  store: 'students',
  write: {
    id,
    codeName: id,
    color: '#b04a12',
    classroomId,
    discipline: 'OT',
    minutesPerWeek: 30,
    sessionMinutes: 20,
    goals: [],
    otherServices: null,
  },
});
const visit = (id: string, classroomId: ClassroomId, studentIds: StudentId[]): Edit => ({
  store: 'visits',
  write: {
    id: asId(id),
    type: 'push-in',
    studentIds,
    classroomId,
    routine: 'recess',
    startMinute: 735,
    endMinute: 755,
    date: localDate('2026-11-16'),
    zone,
    state: { is: 'opened', openedAt: '2026-11-14T12:00:00Z' },
  },
});
const planned = (id: string, classroomId: ClassroomId, studentIds: StudentId[]): DraftVisit => ({
  id,
  type: 'push-in',
  studentIds,
  classroomId,
  routine: 'recess',
  startMinute: 735,
  endMinute: 755,
  date: localDate('2026-11-17'),
  pinned: false,
});
const ofClass = (classroomId: ClassroomId): Edit[] => [
  {
    store: 'notes',
    write: {
      id: noteIdOf(classroomId, 'recess'),
      classroomId,
      routine: 'recess',
      text: '',
      updatedAt: '2026-11-16T12:00:00Z',
    },
  },
  {
    store: 'agreements',
    write: {
      id: agreementIdOf(classroomId, 'recess'),
      classroomId,
      routine: 'recess',
      state: 'asked',
      since: localDate('2026-11-16'),
    },
  },
];
const said = (schoolId: SchoolId): Edit => {
  const change = { is: 'closed' as const, schoolId, date: localDate('2026-11-17') };
  return { store: 'dayChanges', write: { ...change, id: dayChangeIdOf(change) } };
};
const ofStudent = (studentId: StudentId, classroomId: ClassroomId): Edit[] => {
  const spot = { studentId, classroomId, routine: 'recess' as const };
  const turned = { ...spot, weekday: 1 as const, startMinute: 735, endMinute: 755 };
  return [
    { store: 'hardSpots', write: { ...spot, id: hardSpotIdOf(spot) } },
    { store: 'turnedDown', write: { ...turned, id: turnedDownIdOf(turned), why: 'bad-time' } },
  ];
};
const pasted = (id: string): Edit[] => [
  { store: 'pastedWeeks', write: { id: asId(id), zone, pastedAt: '2026-11-16T12:00:00Z', days: [] } },
  {
    store: 'calendars',
    write: {
      id: asId(id),
      source: 'pasted',
      color: null,
      sampleTitles: [],
      seenAt: '2026-11-16T12:00:00Z',
      zone,
      hiddenTitles: false,
    },
  },
  {
    store: 'titleAnswers',
    write: {
      id: titleAnswerIdOf({ calendarId: asId(id), family: 'win' }),
      calendarId: asId(id),
      family: 'win',
      routine: 'math_lesson',
    },
  },
];

const markOf = (studentId: StudentId) => ({ studentId, help: 'some' as const });
const visitNote = (id: string, classroomId: ClassroomId, studentIds: StudentId[]): Edit => ({
  store: 'visitNotes',
  write: {
    id: asId(id),
    classroomId,
    routine: 'recess',
    date: localDate('2026-11-16'),
    line: 'Zipped.',
    students: studentIds.map(markOf),
    updatedAt: '2026-11-16T17:20:00Z',
    changedAt: {},
  },
});
const recessOf = (classroomId: ClassroomId) => ({ classroomId, routine: 'recess' as const });
const afterVisits = (classroomId: ClassroomId, studentIds: [StudentId, ...StudentId[]]): Edit[] => [
  {
    store: 'followUps',
    write: {
      ...recessOf(classroomId),
      id: asId(`follow-${studentIds.join('-')}`),
      kind: 'tell',
      studentIds,
      text: 'Ring on the zipper.',
      role: 'aide',
      dueOn: null,
      doneOn: null,
      madeOn: localDate('2026-11-16'),
    },
  },
  {
    store: 'strategies',
    write: {
      ...recessOf(classroomId),
      id: asId(`strategy-${studentIds[0]}`),
      text: 'Ring.',
      studentId: studentIds[0],
      by: 'teacher',
      tries: [],
    },
  },
];
const profileOf = (classroomId: ClassroomId): Edit[] => [
  { store: 'routineProfiles', write: { ...recessOf(classroomId), id: agreementIdOf(classroomId, 'recess') } },
  { store: 'classProfiles', write: { id: classroomId, classroomId } },
];

/** Two schools; Rm 1 (Maple) with fox and otter, Rm 2 (Oak) with heron; one visit to fox and otter together. */
const district: Edit[] = [
  {
    store: 'therapist',
    write: {
      id: 'me',
      discipline: 'OT',
      hours: [
        { ...bells, weekday: 1, schoolId: maple },
        { ...bells, weekday: 2, schoolId: oak },
      ],
      calendars: [],
      visitMinutes: 20,
    },
  },
  school(maple, oak),
  school(oak, maple),
  said(maple),
  said(oak),
  classroom(rm1, maple, ['typed', 'shared']),
  classroom(rm2, oak, ['shared']),
  student(fox, rm1),
  student(otter, rm1),
  student(heron, rm2),
  visit('fox-only', rm1, [fox]),
  visit('fox-otter', rm1, [fox, otter]),
  visit('heron-only', rm2, [heron]),
  {
    store: 'plans',
    write: {
      id: planIdOf(localDate('2026-11-16')),
      monday: localDate('2026-11-16'),
      name: null,
      changedAt: '2026-11-14T12:00:00Z',
      visits: [
        planned('fox-planned', rm1, [fox]),
        planned('both-planned', rm1, [fox, otter]),
        planned('heron-planned', rm2, [heron]),
      ],
    },
  },
  ...ofClass(rm1),
  ...ofClass(rm2),
  ...ofStudent(fox, rm1),
  ...ofStudent(heron, rm2),
  visitNote('fox-only', rm1, [fox]),
  visitNote('fox-otter', rm1, [otter, fox]),
  visitNote('heron-only', rm2, [heron]),
  ...afterVisits(rm1, [fox]),
  ...afterVisits(rm1, [otter, fox]),
  ...afterVisits(rm2, [heron]),
  ...profileOf(rm1),
  ...profileOf(rm2),
  ...pasted('typed'),
  ...pasted('shared'),
];

const KEEP = { events: 'keep' } as const;

let vault: Vault;
beforeEach(async () => {
  vault = await openVaultForTests();
  await vault.apply(district);
});
afterEach(() => vault.close());

type Everything = Partial<Record<StoreName, unknown[]>>;

async function everything(): Promise<Everything> {
  const all: Everything = {};
  for (const store of storeNames) {
    const { records } = await vault.readAll(store);
    all[store] = records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  }
  return all;
}

async function idsIn(store: StoreName): Promise<string[]> {
  return (await vault.readAll(store)).records.map(({ id }): string => id).sort();
}

async function plannedVisits() {
  const { records } = await vault.readAll('plans');
  return records.flatMap(({ visits }) => visits.map(({ id, studentIds }) => [id, studentIds]));
}

describe('deleting a student', () => {
  test('takes what is theirs, and leaves a shared visit to the others', async () => {
    const { goneAlong } = await deleteStudent(vault, fox, KEEP);
    expect(goneAlong).toEqual({ classrooms: 0, students: 0, visits: 1, notes: 0 });
    expect(await idsIn('students')).toEqual(['heron', 'otter']);
    expect(await idsIn('visits')).toEqual(['fox-otter', 'heron-only']);
    expect((await vault.read('visits', asId('fox-otter')))?.studentIds).toEqual([otter]);
    expect(await plannedVisits()).toEqual([
      ['both-planned', [otter]],
      ['heron-planned', [heron]],
    ]);
    expect(await idsIn('hardSpots')).toEqual([hardSpotIdOf({ studentId: heron, classroomId: rm2, routine: 'recess' })]);
    expect(await idsIn('notes')).toHaveLength(2);
  });

  test('takes what was written after their visits, and their part of what is shared', async () => {
    await deleteStudent(vault, fox, KEEP);
    expect(await idsIn('visitNotes')).toEqual(['fox-otter', 'heron-only']);
    const shared = await vault.read('visitNotes', asId('fox-otter'));
    expect(shared).toMatchObject({ line: 'Zipped.', students: [markOf(otter)] });
    expect(await idsIn('followUps')).toEqual(['follow-heron', 'follow-otter-fox']);
    expect((await vault.read('followUps', asId('follow-otter-fox')))?.studentIds).toEqual([otter]);
    expect(await idsIn('strategies')).toEqual(['strategy-heron', 'strategy-otter']);
  });
});

describe('deleting a class', () => {
  test('takes its students and their visits, its notes, and days that were typed for it alone', async () => {
    const { goneAlong } = await deleteClassroom(vault, rm1, KEEP);
    expect(goneAlong).toEqual({ classrooms: 0, students: 2, visits: 2, notes: 1 });
    expect(await idsIn('students')).toEqual(['heron']);
    expect(await idsIn('visits')).toEqual(['heron-only']);
    expect(await plannedVisits()).toEqual([['heron-planned', [heron]]]);
    expect(await idsIn('agreements')).toEqual([agreementIdOf(rm2, 'recess')]);
    expect(await idsIn('visitNotes')).toEqual(['heron-only']);
    expect(await idsIn('followUps')).toEqual(['follow-heron']);
    expect(await idsIn('routineProfiles')).toEqual([agreementIdOf(rm2, 'recess')]);
    expect(await idsIn('classProfiles')).toEqual([rm2]);
    expect(await idsIn('pastedWeeks')).toEqual(['shared']);
    expect(await idsIn('calendars')).toEqual(['shared']);
    expect(await idsIn('titleAnswers')).toEqual(['shared:win']);
    expect(await idsIn('schools')).toEqual(['maple', 'oak']);
  });
});

describe('deleting a school', () => {
  test('takes its classes, the hours there and the way there', async () => {
    const { goneAlong } = await deleteSchool(vault, maple, KEEP);
    expect(goneAlong).toEqual({ classrooms: 1, students: 2, visits: 2, notes: 1 });
    expect(await idsIn('classrooms')).toEqual(['rm2']);
    expect((await vault.read('therapist', 'me'))?.hours.map(({ schoolId }) => schoolId)).toEqual([oak]);
    expect((await vault.read('schools', oak))?.travelMinutes).toEqual({});
    expect(await idsIn('dayChanges')).toEqual(['oak:2026-11-17']);
  });
});

test.each([
  ['a student', () => deleteStudent(vault, fox, KEEP)],
  ['a class', () => deleteClassroom(vault, rm1, KEEP)],
  ['a school', () => deleteSchool(vault, maple, KEEP)],
])('undo brings %s back with everything', async (_what, deleteIt) => {
  const before = await everything();
  const { undo } = await deleteIt();
  expect(await everything()).not.toEqual(before);
  await undo();
  const after = await everything();
  // Whose hours come first does not matter.
  expect(after).toEqual({ ...before, therapist: after.therapist, visits: after.visits });
  expect(JSON.stringify(after.therapist).length).toBe(JSON.stringify(before.therapist).length);
  expect(JSON.stringify(after.visits).length).toBe(JSON.stringify(before.visits).length);
});

test('undo does not take back what was changed meanwhile', async () => {
  const { undo } = await deleteStudent(vault, fox, KEEP);
  await vault.change('visits', asId('fox-otter'), (now) => now && { ...now, startMinute: 740 });
  await undo();
  expect(await vault.read('visits', asId('fox-otter'))).toMatchObject({ startMinute: 740, studentIds: [otter, fox] });
});

test('what would go along can be asked for first, and nothing goes', async () => {
  const before = await everything();
  expect(await whatGoesAlong(vault, { classroomId: rm1 })).toEqual({ classrooms: 0, students: 2, visits: 2, notes: 1 });
  expect(await everything()).toEqual(before);
});
