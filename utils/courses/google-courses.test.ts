import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { room12Caseload } from '../../tests/e2e/caseload/room-12.ts';
import { CALENDAR_IDS } from '../../tests/google/district/calendars.ts';
import { fetchThrough } from '../../tests/google/fetch-through.ts';
import { type Google, startGoogle } from '../../tests/google/start.ts';
import { asId, type CalendarId, type ClassroomId, type CourseId } from '../domain/ids.ts';
import { ok } from '../domain/result.ts';
import { createClassroomApi } from '../google/classroom/classroom-api.ts';
import { createGoogleRequest } from '../google/http/create-request.ts';
import type { GoogleProblemKind } from '../google/http/problem.ts';
import { scopes } from '../google/scopes.ts';
import { openVaultForTests } from '../vault/testing/vault-for-tests.ts';
import type { Vault } from '../vault/vault.ts';
import { addClassOfCourse, keepCourses, linkCourse, linkToClass } from './keep-courses.ts';
import { type CoursesRead, readCourses } from './read-courses.ts';

const room = asId<ClassroomId>('c1a55000c1a55000c1a55000c1a55012');
const rivera = asId<CourseId>('700100200301');
const chen = asId<CourseId>('700100200303');
const START = Temporal.Instant.from('2026-11-16T14:00:00Z');

let google: Google;
let vault: Vault;
let last: CoursesRead | null;
beforeEach(async () => {
  google = await startGoogle();
  vault = await openVaultForTests();
  await vault.apply(room12Caseload());
  last = null;
});
afterEach(async () => {
  vault.close();
  await google.stop();
});

function read({ now = START, isAsked = true } = {}): Promise<void> {
  const token = google.api.grants.issue('tests', [scopes.courses]).value;
  const request = createGoogleRequest({
    fetch: fetchThrough(google),
    random: () => 0.5,
    wait: async () => {},
    tokens: { token: async () => ok(token), forget: async () => {} },
  });
  const reader = {
    api: (signal: AbortSignal) => createClassroomApi(request, signal),
    last: {
      get: async () => last,
      set: async (next: CoursesRead) => {
        last = next;
      },
    },
  };
  return readCourses(vault, reader, { now, isAsked, signal: new AbortController().signal });
}

const kept = async () => (await vault.readAll('courses')).records.toSorted((a, b) => (a.name < b.name ? -1 : 1));
const course = async (id: CourseId) => {
  const found = await vault.read('courses', id);
  if (!found) throw new Error('no such course');
  return found;
};
const calendarsOf = async (id: ClassroomId) =>
  (await vault.read('classrooms', id))?.calendars.map(({ calendarId, role }) => [calendarId, role]);
const asked = () => google.requests.filter(({ host, method }) => host.startsWith('classroom') && method === 'GET');
const withCourse = (changes: { id: string; name?: string; calendarId?: string }) => {
  const at = google.api.courses.findIndex(({ id }) => id === changes.id);
  google.api.courses[at] = { ...google.api.courses[at], ...changes };
};
/** A calendar that the class does not read already. */
const OWN_CALENDAR = 'c_classroom0a1b2c@group.calendar.google.com';

describe('courses of an account', () => {
  test('active ones are known by name, section and calendar; a course without a calendar yet is known, too', async () => {
    await read();
    expect((await kept()).map(({ name, section, calendarId }) => [name, section, calendarId])).toEqual([
      ['Grade 2 Rivera', 'Room 12', CALENDAR_IDS.room12],
      ['Grade 3 Chen', 'Room 21', undefined],
    ]);
    expect(last).toEqual({ at: START.toString(), problem: null });
    // As a teacher, then as a student; never everybody's.
    expect(asked().map(({ url }) => new URL(url).searchParams.get('teacherId'))).toEqual(['me', null]);
    expect(asked().map(({ url }) => new URL(url).searchParams.get('studentId'))).toEqual([null, 'me']);
  });

  test('pages may be short or empty', async () => {
    google.api.paging = { mostItems: 1, emptyFirst: true };
    await read();
    expect(await kept()).toHaveLength(2);
    expect(asked().length).toBeGreaterThan(3);
  });

  test('read twice nothing changes, and what the therapist said of a course stays', async () => {
    await read();
    await linkCourse(vault, await kept(), room, rivera);
    await read({ now: START.add({ hours: 1 }) });
    expect((await course(rivera)).classroomId).toBe(room);
    expect((await course(rivera)).seenAt).toBe(START.toString());
    withCourse({ id: rivera, name: 'Second Grade' });
    await read();
    expect((await course(rivera)).name).toBe('Second Grade');
  });

  test('without being asked they are read every six hours; a school that says no is left alone for a day', async () => {
    const asksAfter = async (hours: number) => {
      const before = asked().length;
      await read({ isAsked: false, now: START.add({ minutes: hours * 60 }) });
      return asked().length > before;
    };
    await read({ isAsked: false });
    expect(await asksAfter(5)).toBe(false);
    expect(await asksAfter(7)).toBe(true);
    google.api.faults.add({
      act: { kind: 'refuse', status: 403, reason: '@ClassroomDisabled' },
      path: /\/v1\/courses/,
    });
    expect(await asksAfter(14)).toBe(true);
    expect(last?.problem).toBe('school-says-no');
    expect(await asksAfter(30)).toBe(false);
    expect(await asksAfter(39)).toBe(true);
    expect(await kept()).toHaveLength(2);
  });

  const refusals: [string, number, GoogleProblemKind][] = [
    ['@ClassroomApiDisabled', 403, 'school-says-no'],
    ['@NotGoogleAppsUser', 403, 'school-says-no'],
    ['PERMISSION_DENIED', 403, 'read-only'],
    ['SERVICE_DISABLED', 403, 'api-off'],
    ['INVALID_ARGUMENT', 400, 'bad-request'],
    ['NOT_FOUND', 404, 'not-found'],
    ['RESOURCE_EXHAUSTED', 429, 'busy'],
    ['UNAVAILABLE', 503, 'server-trouble'],
  ];
  test.each(refusals)('%s (%i) is %s, and what is known stays', async (reason, status, problem) => {
    await read();
    google.api.faults.add({ act: { kind: 'refuse', status, reason }, path: /\/v1\/courses/ });
    await read();
    expect(last?.problem).toBe(problem);
    expect(await kept()).toHaveLength(2);
  });
});

describe('a course that is a class', () => {
  test('brings its calendar along, and takes it with it', async () => {
    withCourse({ id: rivera, calendarId: OWN_CALENDAR });
    await read();
    const before = await calendarsOf(room);
    await linkCourse(vault, await kept(), room, rivera);
    expect(await calendarsOf(room)).toEqual([...(before ?? []), [OWN_CALENDAR, 'class']]);
    expect(await vault.read('calendars', asId<CalendarId>(OWN_CALENDAR))).toMatchObject({ name: 'Grade 2 Rivera' });
    await linkToClass(vault, await kept(), await course(rivera), null);
    expect(await calendarsOf(room)).toEqual(before);
    expect((await course(rivera)).classroomId).toBeNull();
  });

  test('gets the calendar that Google makes some time later, once: one that was taken off stays off', async () => {
    await read();
    await linkCourse(vault, await kept(), room, chen);
    withCourse({ id: chen, calendarId: OWN_CALENDAR });
    await read();
    expect(await calendarsOf(room)).toContainEqual([OWN_CALENDAR, 'class']);
    await vault.change('classrooms', room, (now) => now && { ...now, calendars: [] });
    await read();
    expect(await calendarsOf(room)).toEqual([]);
  });

  test('that was linked by hand from its page gets its calendar from the account', async () => {
    withCourse({ id: rivera, calendarId: OWN_CALENDAR });
    await keepCourses(vault, [{ courseId: rivera, name: 'Grade 2 Rivera' }], START.toString());
    await linkCourse(vault, await kept(), room, rivera);
    await read();
    expect(await calendarsOf(room)).toContainEqual([OWN_CALENDAR, 'class']);
  });

  test('can become a new one', async () => {
    withCourse({ id: chen, calendarId: OWN_CALENDAR });
    await read();
    const [school] = (await vault.readAll('schools')).records;
    if (!school) throw new Error('no school');
    const id = asId<ClassroomId>('c1a55000c1a55000c1a55000c1a55099');
    await addClassOfCourse(vault, await course(chen), { id, schoolId: school.id, name: 'Grade 3 Chen' });
    expect(await vault.read('classrooms', id)).toMatchObject({ name: 'Grade 3 Chen', teacherName: '' });
    expect(await calendarsOf(id)).toEqual([[OWN_CALENDAR, 'class']]);
    expect((await course(chen)).classroomId).toBe(id);
  });
});
