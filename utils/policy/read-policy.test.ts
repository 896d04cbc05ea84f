import { afterEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import schema from '../../public/managed_schema.json' with { type: 'json' };
import { freePolicy, policyFrom, readPolicy } from './read-policy.ts';

afterEach(() => vi.restoreAllMocks());

test('every declared key is read, and no other', () => {
  expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(freePolicy).sort());
});

test.each([
  ['clientId', ' 1-a.apps.googleusercontent.com ', '1-a.apps.googleusercontent.com'],
  ['allowedDomain', '@School.Example', 'school.example'],
  ['sources', ['page', 'fax', 'ics'], ['page', 'ics']],
  ['sources', [], []],
  ['teacherInvitations', false, false],
  ['codeNamesOnPages', false, false],
  ['passphraseRequired', true, true],
  ['minutesToLock', 10, 10],
  ['daysNotesAreKept', 365, 365],
  ['exports', false, false],
  ['supportContact', 'help@school.example', 'help@school.example'],
] as const)('%s: %j is read as %j', (key, written, read) => {
  expect(policyFrom({ [key]: written })).toEqual({ ...freePolicy, [key]: read });
});

test.each([
  { clientId: '' },
  { allowedDomain: 7 },
  { sources: 'page' },
  { teacherInvitations: 'no' },
  { passphraseRequired: 1 },
  { minutesToLock: 0 },
  { minutesToLock: 2.5 },
  { daysNotesAreKept: '365' },
])('%j makes no sense and is as good as nothing', (managed) => {
  expect(policyFrom(managed)).toEqual(freePolicy);
});

test('a browser without any policy leaves everything free', async () => {
  vi.spyOn(browser.storage.managed, 'get').mockRejectedValue(new Error('Managed storage manifest not found'));
  expect(await readPolicy()).toEqual(freePolicy);
});
