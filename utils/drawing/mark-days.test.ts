import { afterEach, beforeEach, expect, test } from 'vitest';
import { room12Caseload } from '../../tests/e2e/caseload/room-12.ts';
import { CALENDAR_IDS } from '../../tests/google/district/calendars.ts';
import { monthAnswers } from '../answers/month-answers.ts';
import { pageAnswers } from '../answers/page-answers.ts';
import {
  type chipOf,
  type DeskForTests,
  fromPage,
  MONDAY,
  openDeskForTests,
  seenWeek,
  TAB,
} from '../answers/testing/desk-for-tests.ts';
import { changeSettings } from '../caseload/settings.ts';
import { asId, type ClassroomId, type StudentId, type VisitId } from '../domain/ids.ts';
import { addDays, datesIn, type LocalDate, localDate } from '../domain/local-date.ts';
import type { Visit } from '../domain/visit.ts';
import { isGoodQuestion } from '../messaging/good-question.ts';

/** The six weeks that a month view shows. */
const NOVEMBER = datesIn({ from: localDate('2026-11-01'), until: localDate('2026-12-13') });
const LINES = ['Arrival / unpack 7:45-8:10', 'Morning Meeting 8:10-8:30', 'Writing 9:30-10:15'];

let desk: DeskForTests;
beforeEach(async () => {
  desk = await openDeskForTests();
  await desk.vault.apply(room12Caseload());
});
afterEach(() => desk.close());

const marks = () => monthAnswers(desk)['month-marks']({ dates: NOVEMBER }, fromPage);
const see = (more: ReturnType<typeof chipOf>[] = []) =>
  pageAnswers(desk)['page-seen'](seenWeek(CALENDAR_IDS.room12, LINES, more), fromPage);

const OPENED = { is: 'opened', openedAt: '2026-11-15T12:00:00Z' } as const;
const MISSED = { is: 'missed', reason: 'testing' } as const;
const DROPPED = { is: 'dropped', droppedAt: '2026-11-15T12:00:00Z' } as const;

function visitOn(date: LocalDate, state: Visit['state']): Visit {
  return {
    id: asId<VisitId>(`${state.is} ${date}`),
    type: 'push-in',
    studentIds: [asId<StudentId>('nobody')],
    classroomId: asId<ClassroomId>('c1a55000c1a55000c1a55000c1a55012'),
    routine: 'arrival',
    date,
    startMinute: 600,
    endMinute: 620,
    zone: 'America/New_York',
    state,
  };
}

test('a week that was never seen has no mark, rather than a zero', async () => {
  expect(await marks()).toEqual([]);
  await see();
  const dates = (await marks()).map(({ date }) => date);
  expect(dates.length).toBeGreaterThan(0);
  expect(dates.every((date) => date >= MONDAY && date < addDays(MONDAY, 7))).toBe(true);
});

test('a day says as many windows as the day itself would show', async () => {
  const drawing = await see();
  if (drawing.is !== 'windows') throw new Error(drawing.is);
  const shown = drawing.windows.filter(({ amongBest }) => amongBest);
  const counts = Object.fromEntries((await marks()).map(({ date, windows }) => [date, windows]));
  for (const date of Object.keys(counts)) {
    expect(counts[date], date).toBe(shown.filter((window) => window.date === date).length);
  }
  expect(shown.length).toBeGreaterThan(0);
  expect(Object.values(counts).reduce<number>((sum, count) => sum + (count ?? 0), 0)).toBe(shown.length);
  await changeSettings(desk.vault, (before) => ({ ...before, showAllWindows: true }));
  const all = (await marks()).reduce((sum, { windows }) => sum + (windows ?? 0), 0);
  expect(all).toBe(drawing.windows.length);
});

test('a class whose calendar is not ticked counts for nothing, as on the week itself', async () => {
  await see();
  const before = (await marks()).reduce((sum, { windows }) => sum + (windows ?? 0), 0);
  expect(before).toBeGreaterThan(0);
  await pageAnswers(desk)['page-seen'](seenWeek(CALENDAR_IDS.own, ['Bus duty 7:25-7:45']), fromPage);
  expect(await marks()).toEqual([]);
  await see();
  expect((await marks()).reduce((sum, { windows }) => sum + (windows ?? 0), 0)).toBe(before);
});

test('a seen day without a window says none; a day that shows nothing says nothing', async () => {
  const onMonday = seenWeek(CALENDAR_IDS.room12, ['Lunch 11:35-12:20']);
  await pageAnswers(desk)['page-seen']({ ...onMonday, timed: onMonday.timed.slice(0, 1) }, fromPage);
  expect(await marks()).toEqual([{ date: MONDAY, windows: 0, visits: 0 }]);
});

test('visits count where they are known, also on a day that was not seen; missed and dropped ones do not', async () => {
  await see();
  const [tuesday, nextWeek] = [addDays(MONDAY, 1), addDays(MONDAY, 8)];
  await desk.vault.apply(
    [visitOn(tuesday, OPENED), visitOn(tuesday, MISSED), visitOn(nextWeek, OPENED), visitOn(nextWeek, DROPPED)].map(
      (write) => ({ store: 'visits', write }),
    ),
  );
  const all = await marks();
  expect(all.find(({ date }) => date === tuesday)).toMatchObject({ visits: 1 });
  expect(all.find(({ date }) => date === nextWeek)).toEqual({ date: nextWeek, windows: null, visits: 1 });
});

test('only numbers: no name, goal, reason or id', async () => {
  await see();
  for (const mark of await marks()) expect(Object.keys(mark).sort()).toEqual(['date', 'visits', 'windows']);
});

test('locked, hidden or turned off, nothing is said', async () => {
  await see();
  await desk.hide(true);
  expect(await marks()).toEqual([]);
  await desk.hide(false);
  await changeSettings(desk.vault, (before) => ({ ...before, overlayOn: false }));
  expect(await marks()).toEqual([]);
  await changeSettings(desk.vault, (before) => ({ ...before, overlayOn: true }));
  expect(await marks()).not.toEqual([]);
  await desk.vault.setPassphrase('correct horse');
  await desk.vault.lock();
  expect(await marks()).toEqual([]);
});

test('a tab that was opened at a month hears of changes; what a week told of itself stays', async () => {
  await marks();
  expect(await desk.pages.tabIds()).toEqual([TAB]);
  await see();
  const told = await desk.pages.of(TAB);
  await marks();
  expect(await desk.pages.of(TAB)).toEqual(told);
});

test('a month of dates is a good question, a year of them is not', () => {
  expect(isGoodQuestion('month-marks', { dates: NOVEMBER })).toBe(true);
  expect(isGoodQuestion('month-marks', { dates: Array.from({ length: 365 }, () => MONDAY) })).toBe(false);
});
