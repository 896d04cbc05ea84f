import { expect, test } from 'vitest';
import { asId } from '../../utils/domain/ids.ts';
import { localDate } from '../../utils/domain/local-date.ts';
import type { SeenTimedChip } from '../../utils/messages.ts';
import { splitPeople } from './split-people.ts';

const date = localDate('2026-11-16');
const chip = (id: string, startMinute: number, endMinute: number): SeenTimedChip => ({
  eventId: asId(id),
  calendarId: asId('any'),
  date,
  startMinute,
  endMinute,
  title: id,
  endConfirmed: true,
  declined: false,
});
const window = (startMinute: number, endMinute: number) =>
  ({
    id: asId('w'),
    sharedIds: [],
    date,
    startMinute,
    endMinute,
    fit: 'good',
    codeName: null,
    moreStudents: 0,
    amongBest: true,
  }) as const;
const own = { isOwn: true, chips: [chip('visit', 780, 800), chip('lunch', 690, 720)] };
const teacher = { isOwn: false, chips: [chip('centers', 780, 830)] };
const day = (parts: object) => ({ windows: [], visits: [], noteMarks: [], ...parts });

test('a window goes to the column with its routine, before the own one', () => {
  const [mine, theirs] = splitPeople(day({ windows: [window(780, 800)] }), [own, teacher]);
  expect([mine?.windows.length, theirs?.windows.length]).toEqual([0, 1]);
});

test('a window without an event in any column stays in the own one', () => {
  const [mine, theirs] = splitPeople(day({ windows: [window(500, 520)] }), [own, teacher]);
  expect([mine?.windows.length, theirs?.windows.length]).toEqual([1, 0]);
});

test('a note mark goes where its event is, an untied visit to the own column', () => {
  const mark = { date, startMinute: 780, endMinute: 830, eventId: asId('centers') };
  const visit = { ...window(780, 800), eventId: null, state: 'opened', agreed: false };
  const [mine, theirs] = splitPeople(day({ noteMarks: [mark], visits: [visit] }) as never, [own, teacher]);
  expect([mine?.noteMarks.length, theirs?.noteMarks.length, mine?.visits.length]).toEqual([0, 1, 1]);
});
