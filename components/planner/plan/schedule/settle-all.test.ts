import { afterEach, beforeEach, expect, it } from 'vitest';
import { asId, type ClassroomId } from '../../../../utils/domain/ids.ts';
import { localDate } from '../../../../utils/domain/local-date.ts';
import { type AgreementRecord, agreementIdOf } from '../../../../utils/records/agreement.ts';
import { openVaultForTests } from '../../../../utils/vault/testing/vault-for-tests.ts';
import type { Vault } from '../../../../utils/vault/vault.ts';
import { settleAll } from './settle-all.ts';

const classroomId = asId<ClassroomId>('room');
const since = localDate('2026-11-16');
const kept = (routine: AgreementRecord['routine'], rest: Partial<AgreementRecord>): AgreementRecord => ({
  id: agreementIdOf(classroomId, routine),
  classroomId,
  routine,
  state: 'not-asked',
  since: localDate('2026-09-01'),
  ...rest,
});

let vault: Vault;
beforeEach(async () => {
  vault = await openVaultForTests();
});
afterEach(() => vault.close());

it('S22: asking for all at once keeps what the teacher prefers, and a no', async () => {
  await vault.write('agreements', kept('writing', { preference: 'ask-first' }));
  await vault.write('agreements', kept('recess', { state: 'please-not' }));
  await settleAll(vault, { classroomId, routines: ['writing', 'recess', 'snack'], state: 'agreed', since });
  const { records } = await vault.readAll('agreements');
  expect(Object.fromEntries(records.map(({ routine, state, preference }) => [routine, [state, preference]]))).toEqual({
    writing: ['agreed', 'ask-first'],
    recess: ['please-not', undefined],
    snack: ['agreed', undefined],
  });
});
