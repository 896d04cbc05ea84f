import { expect, test, vi } from 'vitest';
import { yearsOfWork } from '../../tests/fixtures/years-of-work.ts';
import { openVaultForTests } from '../../utils/vault/testing/vault-for-tests.ts';
import { firstLook } from './first-look.ts';

/** A Friday with visits, the last one of the fixture. */
const NOW = Temporal.ZonedDateTime.from('2026-11-20T12:00[America/Chicago]');

test('the first look opens the visits of its month and what was written about the day, and nothing older', async () => {
  const vault = await openVaultForTests();
  await vault.apply(yearsOfWork(0.2));
  const all = vi.spyOn(vault, 'readAll');
  const { week, visitNotes, now, isFirstLook } = await firstLook(vault, NOW);

  expect(now).toMatchObject({ date: '2026-11-20', minute: 720 });
  expect(isFirstLook).toBe(true);
  expect(new Set(week.visits.map(({ date }) => date.slice(0, 7)))).toEqual(new Set(['2026-11']));
  const ofDay = week.visits.filter(({ date }) => date === now.date);
  expect(ofDay.length).toBeGreaterThan(0);
  expect(visitNotes.map(({ id }) => id).sort()).toEqual(
    ofDay
      .filter(({ state }) => state.is === 'done')
      .map(({ id }) => id)
      .sort(),
  );
  expect(week.notes.length).toBeLessThanOrEqual(ofDay.length);
  const opened = all.mock.calls.map(([store, where]) => `${store} ${JSON.stringify(where ?? 'all')}`);
  expect(opened.filter((one) => /^(visits|visitNotes|notes) /.test(one))).toEqual([
    'visits {"months":["2026-11","2026-11"]}',
  ]);
  vault.close();
});
