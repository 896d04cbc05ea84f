import { expect, test } from 'vitest';
import { asId, type CalendarId } from '../domain/ids.ts';
import { ownAddress } from './own-address.ts';

const linked = (...ids: string[]) => ({
  calendars: ids.map((id) => ({ calendarId: asId<CalendarId>(id), role: 'mine' as const, label: id })),
});

test("a calendar with a person's address for its id is the account's own; groups and imports are nobody's", () => {
  expect(ownAddress(linked('c_1f@group.calendar.google.com', 'okafor@riverbend.example'))).toBe(
    'okafor@riverbend.example',
  );
  expect(ownAddress(linked('c_1f@group.calendar.google.com', 'x@import.calendar.google.com', 'typed-5'))).toBeNull();
  expect(ownAddress(null)).toBeNull();
});
