import { expect, test } from 'vitest';
import { yearsOfWork } from '../../tests/fixtures/years-of-work.ts';
import { localDate } from '../domain/local-date.ts';
import { openVaultForTests } from '../vault/testing/vault-for-tests.ts';
import { visitsAround } from './visits-around.ts';

test('opens the visits of a year each way, and none of the years before', async () => {
  const vault = await openVaultForTests();
  const [visit] = yearsOfWork(0.01).flatMap((edit) => ('write' in edit && edit.store === 'visits' ? [edit.write] : []));
  if (!visit) throw new Error('no visit');
  const dates = ['2024-11-20', '2025-11-02', '2026-11-20', '2027-11-20', '2028-01-10'].map(localDate);
  await vault.apply(
    dates.map((date, at) => ({
      store: 'visits',
      write: { ...visit, id: String(at).padStart(32, '0') as typeof visit.id, date },
    })),
  );
  const { records } = await visitsAround(vault, localDate('2026-11-16'));
  expect(records.map(({ date }) => date).sort()).toEqual(['2025-11-02', '2026-11-20', '2027-11-20']);
  vault.close();
});
