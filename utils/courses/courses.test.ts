import { afterEach, beforeEach, expect, test } from 'vitest';
import { room12Caseload } from '../../tests/e2e/caseload/room-12.ts';
import { CALENDAR_IDS } from '../../tests/google/district/calendars.ts';
import { courseAnswers } from '../answers/course-answers.ts';
import { type DeskForTests, fromPage, MONDAY, openDeskForTests, seenWeek } from '../answers/testing/desk-for-tests.ts';
import { changeSettings } from '../caseload/settings.ts';
import { storeSeenPage } from '../caseload/store-seen-page.ts';
import { asId, type ClassroomId, type CourseId } from '../domain/ids.ts';
import { isGoodQuestion } from '../messaging/good-question.ts';
import { linkCourse } from './keep-courses.ts';

const classroomId = asId<ClassroomId>('c1a55000c1a55000c1a55000c1a55012');
const rivera = { courseId: asId<CourseId>('700100200301'), name: 'Grade 2 Rivera' };
const chen = { courseId: asId<CourseId>('700100200303'), name: 'Grade 3 Chen' };

let desk: DeskForTests;
beforeEach(async () => {
  desk = await openDeskForTests();
  await desk.vault.apply(room12Caseload());
  const seen = seenWeek(CALENDAR_IDS.room12, ['Arrival / unpack 7:45-8:10', 'Writing 9:30-10:15']);
  await storeSeenPage(desk.vault, seen, desk.now().toString());
  desk.now = () => Temporal.Instant.from(`${MONDAY}T11:00:00Z`);
});
afterEach(() => desk.close());

const badges = () => courseAnswers(desk)['courses-seen']({ courses: [rivera, chen] }, fromPage);
const kept = async () => (await desk.vault.readAll('courses')).records;
const link = async () => linkCourse(desk.vault, await kept(), classroomId, rivera.courseId);

test('courses are kept by name and say nothing before one is linked', async () => {
  expect(await badges()).toEqual([]);
  expect((await kept()).map(({ name, classroomId: room }) => [name, room]).sort()).toEqual([
    ['Grade 2 Rivera', null],
    ['Grade 3 Chen', null],
  ]);
});

test('a linked course says how many windows and visits there are this week, and never who', async () => {
  await badges();
  await link();
  const answer = await badges();
  expect(answer).toEqual([{ courseId: rivera.courseId, windows: expect.any(Number), visits: 0 }]);
  expect(answer[0]?.windows).toBeGreaterThan(0);
  expect(JSON.stringify(answer)).not.toMatch(/Thimble|Quill|backpack/);
});

test('a class is one course: another one that is linked takes its place', async () => {
  await badges();
  await link();
  await linkCourse(desk.vault, await kept(), classroomId, chen.courseId);
  expect((await badges()).map(({ courseId }) => courseId)).toEqual([chen.courseId]);
  await linkCourse(desk.vault, await kept(), classroomId, null);
  expect(await badges()).toEqual([]);
});

test('nothing is said while everything is hidden, highlights are off or the class is gone', async () => {
  await badges();
  await link();
  await desk.hide(true);
  expect(await badges()).toEqual([]);
  await desk.hide(false);
  await changeSettings(desk.vault, (before) => ({ ...before, overlayOn: false }));
  expect(await badges()).toEqual([]);
  await changeSettings(desk.vault, (before) => ({ ...before, overlayOn: true }));
  await desk.vault.remove('classrooms', classroomId);
  expect(await badges()).toEqual([]);
});

test('a badge opens its class in the planner, and nothing for a course of nobody', async () => {
  await badges();
  await link();
  await courseAnswers(desk)['open-class']({ courseId: chen.courseId }, fromPage);
  await courseAnswers(desk)['open-class']({ courseId: rivera.courseId }, fromPage);
  expect(desk.opened).toEqual([`planner#/classrooms/${classroomId}`]);
});

test.each([
  [{ courses: [{ courseId: '700100200301', name: 'Grade 2' }] }, true],
  [{ courses: [{ courseId: 'c1; drop', name: 'Grade 2' }] }, false],
  [{ courses: [{ courseId: '7' }] }, false],
  [{ courses: Array.from({ length: 501 }, () => ({ courseId: '7', name: 'x' })) }, false],
])('%j is a good question: %s', (question, isGood) => {
  expect(isGoodQuestion('courses-seen', question)).toBe(isGood);
});
