import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { localDate } from '../domain/local-date.ts';
import { type EventDraft, prefilledEventUrl } from './prefilled-event-url.ts';

const draft: EventDraft = {
  title: 'Room visit',
  date: localDate('2026-11-17'),
  startMinute: 465,
  endMinute: 490,
  zone: 'America/New_York',
  accountIndex: 1,
  account: 't.okafor@school.example',
};

function read(url: string) {
  const { origin, pathname, searchParams } = new URL(url);
  return { page: origin + pathname, ...Object.fromEntries(searchParams) };
}

test('carries a title, local times, the zone and the account, and nothing else', () => {
  expect(read(prefilledEventUrl(draft))).toEqual({
    page: 'https://calendar.google.com/calendar/u/1/r/eventedit',
    text: 'Room visit',
    dates: '20261117T074500/20261117T081000',
    ctz: 'America/New_York',
    src: 't.okafor@school.example',
  });
});

test('a page that does not say whose it is gets no calendar', () => {
  expect(read(prefilledEventUrl({ ...draft, account: null }))).not.toHaveProperty('src');
});

test('every week ends with the review date, where the school is', () => {
  const url = prefilledEventUrl({ ...draft, repeatsUntil: localDate('2026-12-29') });
  expect(read(url)).toMatchObject({ recur: 'RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20261230T045959Z' });
});

test('a time until midnight ends on the next day', () => {
  const url = prefilledEventUrl({ ...draft, startMinute: 1410, endMinute: 1440 });
  expect(read(url)).toMatchObject({ dates: '20261117T233000/20261118T000000' });
});

test('any title comes out as it went in', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (title) => {
      expect(new URL(prefilledEventUrl({ ...draft, title })).searchParams.get('text')).toBe(title);
    }),
  );
});
