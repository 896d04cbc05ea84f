import { afterEach, beforeEach, expect, test } from 'vitest';
import { room12Caseload } from '../../tests/e2e/caseload/room-12.ts';
import { loadCaseload } from '../caseload/load-caseload.ts';
import { asId, type ClassroomId, type StudentId } from '../domain/ids.ts';
import { localDate } from '../domain/local-date.ts';
import { planIdOf } from '../records/plan.ts';
import type { StoreName } from '../records/stores.ts';
import { openVaultForTests } from '../vault/testing/vault-for-tests.ts';
import type { Edit, Vault, Where } from '../vault/vault.ts';
import type { AskedWindow } from './ask-for-visit.ts';
import { scheduleWindows } from './schedule-windows.ts';
import { writtenTexts } from './written-texts.ts';

const date = localDate('2026-11-17');
const routine = 'arrival' as const;
const now = () => Temporal.Instant.from('2026-11-16T12:00:00Z');

let vault: Vault;
let classroomId: ClassroomId;
let studentId: StudentId;
beforeEach(async () => {
  vault = await openVaultForTests();
  await vault.apply(room12Caseload());
  const { classrooms, students } = await loadCaseload(vault);
  [{ id: classroomId } = { id: asId('') }] = classrooms;
  [{ id: studentId } = { id: asId('') }] = students;
});
afterEach(() => vault.close());

async function schedule(eventTitle: string) {
  const window: AskedWindow = { studentId, classroomId, routine, date, start: 465, end: 490 };
  const caseload = await loadCaseload(vault);
  const { records: notes } = await vault.readAll('notes');
  return scheduleWindows(vault, { windows: [window], everyWeek: null, eventTitle, caseload, notes, page: null }, now);
}

type Written = [what: string, edit: () => Edit];
const id = <Id>() => 'aa55aa55aa55aa55aa55aa55aa55aa55' as Id;

test.each([
  [
    'a strategy',
    () => ({
      store: 'strategies',
      write: { id: id(), classroomId, routine, text: 'Canary strip', studentId, by: 'aide', tries: [] },
    }),
  ],
  [
    'a follow-up',
    () => ({
      store: 'followUps',
      write: {
        id: id(),
        kind: 'tell',
        classroomId,
        routine,
        studentIds: [studentId],
        text: 'Show the canary strip',
        role: 'teacher',
        dueOn: null,
        doneOn: null,
        madeOn: date,
      },
    }),
  ],
  [
    "a routine's profile",
    () => ({ store: 'routineProfiles', write: { id: id(), classroomId, routine, rules: 'Canary strip first' } }),
  ],
  [
    'what staff answered',
    () => ({
      store: 'routineProfiles',
      write: {
        id: id(),
        classroomId,
        routine,
        answers: [{ on: date, role: 'aide', hardest: 'coats', tried: 'a canary strip', bestTime: '' }],
      },
    }),
  ],
  [
    "a class's profile",
    () => ({ store: 'classProfiles', write: { id: classroomId, classroomId, remarks: 'Canary strip' } }),
  ],
  [
    "a visit's note",
    () => ({
      store: 'visitNotes',
      write: {
        id: id(),
        classroomId,
        routine,
        date,
        updatedAt: '2026-11-16T12:00:00Z',
        changedAt: {},
        students: [],
        nextStep: { text: 'Bring the canary strip' },
      },
    }),
  ],
  [
    "a visit's note of years ago",
    () => ({
      store: 'visitNotes',
      write: {
        id: id(),
        classroomId,
        routine,
        date: localDate('2022-02-07'),
        updatedAt: '2022-02-07T12:00:00Z',
        changedAt: {},
        students: [],
        text: 'The canary strip was too short',
      },
    }),
  ],
  [
    "a plan's name",
    () => ({
      store: 'plans',
      write: {
        id: planIdOf(date),
        monday: localDate('2026-11-16'),
        name: 'With the canary strip',
        changedAt: '2026-11-16T12:00:00Z',
        visits: [],
      },
    }),
  ],
  [
    'a note on a routine',
    () => ({
      store: 'notes',
      write: { id: id(), classroomId, routine, text: 'Canary strip', updatedAt: '2026-11-16T12:00:00Z' },
    }),
  ],
] as Written[])('no word of %s stands in the title of an event', async (_, edit) => {
  await vault.apply([edit()]);
  expect(await schedule('Canary strip')).toEqual({ is: 'leak', words: ['canary strip'] });
  expect((await vault.readAll('visits')).records).toEqual([]);
  expect((await vault.readAll('outbox')).records).toEqual([]);
  expect(await schedule('Room visit')).toMatchObject({ is: 'asked', again: false });
});

test('for a title in which only a name could be found no note of a visit is opened', async () => {
  const asked: string[] = [];
  const watched = new Proxy(vault, {
    get(target, name: keyof Vault) {
      if (name !== 'readAll') return target[name];
      return (store: StoreName, where?: Where) => {
        asked.push(store);
        return target.readAll(store, where);
      };
    },
  });
  expect(await writtenTexts(watched, 'Room visit')).toEqual([]);
  expect(asked).toEqual([]);
  await writtenTexts(watched, 'Canary strip');
  expect(asked).toContain('visitNotes');
});
