import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asId, type StudentId, type VisitId } from '../domain/ids.ts';
import { localDate } from '../domain/local-date.ts';
import type { Visit } from '../domain/visit.ts';
import { openVaultForTests } from '../vault/testing/vault-for-tests.ts';
import type { Vault } from '../vault/vault.ts';
import { keepVisitNote } from './keep-visit-note.ts';
import { adaptedTaskBefore } from './last-note.ts';
import type { NotePatch } from './note-patch.ts';

const fox = asId<StudentId>('fox');
const visitOn = (date: string, id: string): Visit => ({
  id: asId<VisitId>(id),
  type: 'push-in',
  studentIds: [fox],
  classroomId: asId('room'),
  routine: 'writing',
  date: localDate(date),
  startMinute: 600,
  endMinute: 620,
  zone: 'America/New_York',
  state: { is: 'done', actualStart: 600, actualEnd: 620 },
});
const visit = visitOn('2026-11-16', 'v1');

let vault: Vault;
beforeEach(async () => {
  vault = await openVaultForTests();
  await vault.write('visits', visit);
});
afterEach(() => vault.close());

let second = 0;
const write = (fields: NotePatch['fields'] = {}) =>
  keepVisitNote(vault, visit.id, { fields }, `2026-11-16T17:00:${String(++second % 60).padStart(2, '0')}Z`);
const followUps = async () => (await vault.readAll('followUps')).records;

describe('what a note asks for is not lost', () => {
  test('S51: a needed tool becomes a follow-up, and goes with its words', async () => {
    await write({ stepsBrokenDown: true, adjustment: 'Two lines, not five', toolTried: 'Grip', toolNeeded: 'Slant' });
    await write({ toolNeeded: 'Slant board' });
    expect(await followUps()).toMatchObject([
      { kind: 'tool', text: 'Slant board', role: 'therapist', dueOn: null, doneOn: null, routine: 'writing' },
    ]);
    expect((await vault.readAll('visitNotes')).records).toMatchObject([
      { stepsBrokenDown: true, adjustment: 'Two lines, not five', toolTried: 'Grip', toolNeeded: 'Slant board' },
    ]);
    await write({ toolNeeded: '' });
    expect(await followUps()).toEqual([]);
  });

  test('S54: a next step has its role, its date, its talk, and stays as it is once it is done', async () => {
    await write({ nextStep: { text: 'Show the aide the ring', by: 'aide', on: localDate('2026-11-20') } });
    const [kept] = await followUps();
    expect(kept).toMatchObject({ kind: 'tell', role: 'aide', dueOn: '2026-11-20', studentIds: [fox], doneOn: null });
    if (!kept) throw new Error('no follow-up');
    const touchBase = { date: localDate('2026-11-18'), startMinute: 540, endMinute: 550 };
    await vault.write('followUps', { ...kept, touchBase });
    await write({ nextStep: { text: 'Show the aide the red ring', by: 'aide' } });
    expect(await followUps()).toMatchObject([{ text: 'Show the aide the red ring', touchBase }]);
    await vault.change('followUps', kept.id, (before) => before && { ...before, doneOn: localDate('2026-11-18') });
    await write({ nextStep: null });
    expect(await followUps()).toMatchObject([{ text: 'Show the aide the red ring', doneOn: '2026-11-18' }]);
  });

  test('S54: of two taps that are kept at the same time the later one counts', async () => {
    const step = { text: 'Show the strips' };
    await Promise.all([write({ nextStep: step }), write({ nextStep: { ...step, by: 'aide' } })]);
    expect(await followUps()).toMatchObject([{ text: 'Show the strips', role: 'aide' }]);
  });

  test('S33: an adapted task says who gets it ready until when, and the next visits to that routine show it', async () => {
    const adaptedTask = { text: 'Sentence strips to cut', by: 'aide' as const, on: localDate('2026-11-20') };
    await write({ adaptedTask });
    expect(await followUps()).toMatchObject([{ kind: 'adapted-task', role: 'aide', dueOn: '2026-11-20' }]);
    const notes = (await vault.readAll('visitNotes')).records;
    const next = visitOn('2026-11-23', 'v2');
    expect(adaptedTaskBefore(notes, next)).toEqual(adaptedTask);
    expect(adaptedTaskBefore(notes, { ...next, routine: 'recess' })).toBeNull();
    expect(adaptedTaskBefore(notes, { ...next, studentIds: [asId<StudentId>('owl')] })).toBeNull();
    expect(adaptedTaskBefore(notes, visit)).toBeNull();
  });
});
