import { expect, test } from 'vitest';
import { yearsOfWork } from '../../tests/fixtures/years-of-work.ts';
import { asId } from '../domain/ids.ts';
import type { Visit } from '../domain/visit.ts';
import { openVaultForTests } from '../vault/testing/vault-for-tests.ts';
import { recordsAbout } from './records-about.ts';

test('all that is kept about one student is found, and what is about several as far as it is about this one', async () => {
  const vault = await openVaultForTests();
  const records = yearsOfWork(0.05);
  await vault.apply(records);
  const [fox, otter] = (await vault.readAll('students')).records;
  const [visit] = (await vault.readAll('visits', fox ? { studentId: fox.id } : {})).records;
  if (!fox || !otter || !visit) throw new Error('no records');
  const group: Visit = { ...visit, id: asId<Visit['id']>('f'.repeat(32)), studentIds: [otter.id, fox.id] };
  await vault.write('visits', group);
  const { id, classroomId, routine, date } = group;
  const about = { id, classroomId, routine, date, updatedAt: '2026-11-16T12:00:00Z', changedAt: {} };
  await vault.write('visitNotes', { ...about, students: [{ studentId: otter.id }, { studentId: fox.id }] });

  const found = await recordsAbout(vault, fox.id);
  const own = records.filter(
    (edit) =>
      'write' in edit &&
      ((edit.store === 'students' && edit.write.id === fox.id) ||
        (edit.store === 'visits' && edit.write.studentIds.includes(fox.id)) ||
        (edit.store === 'visitNotes' && edit.write.students.some(({ studentId }) => studentId === fox.id)) ||
        (edit.store === 'strategies' && edit.write.studentId === fox.id)),
  );
  expect(found).toHaveLength(own.length + 2);
  expect(JSON.stringify(found)).not.toContain(otter.id);
  vault.close();
});
