import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DayChange } from '../domain/day-change.ts';
import { asId, type SchoolId } from '../domain/ids.ts';
import { localDate } from '../domain/local-date.ts';
import { openVaultForTests } from '../vault/testing/vault-for-tests.ts';
import type { Vault } from '../vault/vault.ts';
import { sayDayChange, unsayDayChange } from './say-day-change.ts';

const school = { schoolId: asId<SchoolId>('maple'), date: localDate('2026-11-17') };
const late: DayChange = { ...school, is: 'other-hours', startMinute: 585 };
const early: DayChange = { ...school, is: 'other-hours', endMinute: 780 };
const closed: DayChange = { ...school, is: 'closed' };

let vault: Vault;
beforeEach(async () => {
  vault = await openVaultForTests();
});
afterEach(() => vault.close());

const kept = async () => (await vault.readAll('dayChanges')).records.map(({ id: _, ...change }) => change);

describe('what the phone said of a day (C3)', () => {
  it('C3 a delay and an early release of one day stand together, a closed school takes the place of both', async () => {
    await sayDayChange(vault, late);
    await sayDayChange(vault, early);
    expect(await kept()).toEqual([{ ...late, ...early }]);
    await sayDayChange(vault, closed);
    expect(await kept()).toEqual([closed]);
  });

  it('C3 is taken back to what was said before, and the taking back too', async () => {
    await sayDayChange(vault, late);
    const undoClosed = await sayDayChange(vault, closed);
    await undoClosed();
    expect(await kept()).toEqual([late]);
    const undoUnsaid = await unsayDayChange(vault, late);
    expect(await kept()).toEqual([]);
    await undoUnsaid();
    expect(await kept()).toEqual([late]);
  });

  it('C3 an Undo that comes late leaves alone what was said since, and said twice is kept once', async () => {
    const undo = await sayDayChange(vault, late);
    await sayDayChange(vault, early);
    await undo();
    await sayDayChange(vault, early);
    expect(await kept()).toEqual([{ ...late, ...early }]);
  });

  it('"I\'m out" is of the therapist and stands beside what schools do', async () => {
    const out: DayChange = { is: 'therapist-out', date: school.date };
    await sayDayChange(vault, late);
    const undo = await sayDayChange(vault, out);
    expect(await kept()).toHaveLength(2);
    await undo();
    expect(await kept()).toEqual([late]);
  });
});
