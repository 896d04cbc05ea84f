import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { asId, type StudentId } from '../domain/ids.ts';
import { localDate, weekOf } from '../domain/local-date.ts';
import { storeNames } from '../records/stores.ts';
import { readPastedDay } from '../sources/pasted/read-pasted-day.ts';
import { newRecordId } from '../vault/record-id.ts';
import { openVaultForTests } from '../vault/testing/vault-for-tests.ts';
import type { Vault } from '../vault/vault.ts';
import { eventsFor } from './events-for.ts';
import { loadCaseload } from './load-caseload.ts';
import { loadSample, removeSample } from './sample.ts';
import { calendarsOfCaseload, suggestForCaseload } from './suggest-for-caseload.ts';

let vault: Vault;
beforeEach(async () => {
  vault = await openVaultForTests();
});
afterEach(() => vault.close());

async function counts(): Promise<Record<string, number>> {
  const all = await Promise.all(
    storeNames.map(async (store) => [store, (await vault.readAll(store)).records.length] as const),
  );
  return Object.fromEntries(all.filter(([, count]) => count > 0));
}

async function windowsOfWeek(monday = '2026-11-16') {
  const caseload = await loadCaseload(vault);
  const range = weekOf(localDate(monday));
  const { byCalendar } = await eventsFor(vault, calendarsOfCaseload(caseload), range);
  return suggestForCaseload(caseload, byCalendar, [], range);
}

test('S21: one tap gives one student with windows, this week and any other', async () => {
  await loadSample(vault, 'America/New_York');
  for (const monday of ['2026-11-16', '2027-02-08']) {
    const windows = await windowsOfWeek(monday);
    expect(new Set(windows.map(({ date }) => date)).size).toBe(5);
    expect(windows[0]?.fit).toBe('great');
  }
});

test('S5: a coat is put on at arrival, recess and pack-up, so these come first', async () => {
  await loadSample(vault, 'America/New_York');
  const windows = await windowsOfWeek();
  for (const { routine } of windows.slice(0, 5)) expect(['arrival', 'recess', 'cleanup_packup']).toContain(routine);
});

test('every line of the sample day is understood, in each language that it is written in', async () => {
  for (const language of ['en', 'es']) {
    const { message } = generateChromeMessages(await parseMessagesFile(`locales/${language}.yml`)).sample_day ?? {};
    expect(readPastedDay(message ?? '').map(({ reading }) => reading.is)).toEqual(Array(13).fill('routines'));
  }
});

test('a second tap, even at the same time, adds nothing', async () => {
  await Promise.all([loadSample(vault), loadSample(vault)]);
  const before = await counts();
  await loadSample(vault);
  expect(await counts()).toEqual(before);
  expect(before).toMatchObject({ schools: 1, classrooms: 1, students: 1, pastedWeeks: 1, therapist: 1 });
});

test('one tap takes all of it away again', async () => {
  await loadSample(vault);
  await removeSample(vault);
  expect(await counts()).toEqual({ settings: 1 });
  expect((await loadCaseload(vault)).settings.sample).toBeNull();
});

test("removing leaves what is the therapist's own, also in the sample's class", async () => {
  await loadSample(vault);
  const { students, therapist } = await loadCaseload(vault);
  const [sample] = students;
  if (!sample || !therapist) throw new Error('no sample');
  await vault.write('students', { ...sample, id: asId<StudentId>(newRecordId()), codeName: 'Heron' });
  await removeSample(vault);
  const after = await loadCaseload(vault);
  expect(after.students.map(({ codeName }) => codeName)).toEqual(['Heron']);
  expect([after.classrooms.length, after.schools.length]).toEqual([1, 1]);
  expect(after.therapist).toEqual(therapist);
});

test('hours that the therapist has already given are not touched', async () => {
  const school = asId<never>(newRecordId());
  const mine = { weekday: 1 as const, schoolId: school, startMinute: 480, endMinute: 700 };
  await vault.write('schools', {
    id: school,
    name: 'Oak',
    zone: 'America/New_York',
    bells: { startMinute: 480, endMinute: 900 },
  });
  await vault.write('therapist', { id: 'me', discipline: 'SLP', hours: [mine], calendars: [], visitMinutes: 25 });
  await loadSample(vault);
  const { therapist } = await loadCaseload(vault);
  expect(therapist).toMatchObject({ discipline: 'SLP', visitMinutes: 25 });
  expect(therapist?.hours.filter(({ weekday }) => weekday === 1)).toEqual([mine]);
  await removeSample(vault);
  expect((await loadCaseload(vault)).therapist?.hours).toEqual([mine]);
});
