import { afterEach, beforeEach, expect, test } from 'vitest';
import { yearsOfWork } from '../../tests/fixtures/years-of-work.ts';
import { loadCaseload } from '../caseload/load-caseload.ts';
import { asId, type VisitId } from '../domain/ids.ts';
import { localDate } from '../domain/local-date.ts';
import type { ServiceId, ServicePeriod } from '../domain/service.ts';
import { defaultDistrictRules } from '../minutes/default-rules.ts';
import { openVaultForTests } from '../vault/testing/vault-for-tests.ts';
import type { Vault } from '../vault/vault.ts';
import { visitsAround } from './visits-around.ts';

const MONDAY = localDate('2026-11-16');
const DATES = ['2024-11-20', '2025-11-02', '2026-08-03', '2026-08-20', '2026-11-20', '2027-11-20', '2028-01-10'];
let vault: Vault;

beforeEach(async () => {
  vault = await openVaultForTests();
  const [visit] = yearsOfWork(0.01).flatMap((edit) => ('write' in edit && edit.store === 'visits' ? [edit.write] : []));
  if (!visit) throw new Error('no visit');
  await vault.apply(
    DATES.map((date, at) => ({
      store: 'visits',
      write: { ...visit, id: asId(String(at).padStart(32, '0')), date: localDate(date) },
    })),
  );
});
afterEach(() => vault.close());

async function around(per: ServicePeriod): Promise<string[]> {
  const [student] = yearsOfWork(0.01).flatMap((edit) =>
    'write' in edit && edit.store === 'students' ? [edit.write] : [],
  );
  if (!student) throw new Error('no student');
  await vault.write('students', {
    ...student,
    services: [
      {
        id: asId<ServiceId>('5'.repeat(32)),
        discipline: 'OT',
        kind: 'direct',
        terms: [{ from: null, minutes: 60, per, setting: 'either' }],
      },
    ],
  });
  const { records } = await visitsAround(vault, await loadCaseload(vault), MONDAY);
  return records.map(({ date }) => date).sort();
}

test('opens some months before a day and what is ahead of it, and none of the years before', async () => {
  expect(await around('week')).toEqual(['2026-08-03', '2026-08-20', '2026-11-20', '2027-11-20']);
});

test('opens a whole school year where a plan counts in years', async () => {
  await vault.write('settings', {
    ...(await loadCaseload(vault)).settings,
    districtRules: { ...defaultDistrictRules, makeUpFor: [], quarterStarts: [], yearStart: '11-20', yearEnd: '11-10' },
  });
  expect(await around('year')).toContain('2025-11-02');
});

test('a missed visit that was made up since comes along, however old', async () => {
  const [made] = (await vault.readAll('visits', { month: '2026-11' })).records;
  if (!made) throw new Error('no visit');
  await vault.write('visits', { ...made, makesUpFor: asId<VisitId>('0'.repeat(32)) });
  expect(await around('week')).toContain('2024-11-20');
});
