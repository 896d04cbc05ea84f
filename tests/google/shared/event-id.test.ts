import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chipId, occurrenceSuffix, readChipId } from './event-id.ts';

describe('chipId', () => {
  it.each([
    ['evt101', 't.rivera@gmail.com', 'ZXZ0MTAxIHQucml2ZXJhQG0'],
    ['math8_20261117T151500Z', 'c_room12@group.calendar.google.com', 'bWF0aDhfMjAyNjExMTdUMTUxNTAwWiBjX3Jvb20xMkBn'],
  ])('writes %s of %s as Google does', (eventId, calendarId, id) => {
    expect(chipId(eventId, calendarId)).toBe(id);
    expect(readChipId(id)).toEqual({ eventId, calendarId });
  });

  it('reads every id back', () => {
    const word = fc.stringMatching(/^[a-z0-9_.]{1,40}$/);
    const host = fc.constantFrom(
      'gmail.com',
      'group.calendar.google.com',
      'group.v.calendar.google.com',
      'school.example',
    );
    fc.assert(
      fc.property(word, word, host, (eventId, name, domain) => {
        const calendarId = `${name}@${domain}`;
        expect(readChipId(chipId(eventId, calendarId))).toEqual({ eventId, calendarId });
      }),
    );
  });
});

describe('occurrenceSuffix', () => {
  it('is the original start in UTC', () => {
    const start = Temporal.ZonedDateTime.from('2026-11-17T10:15[America/New_York]');
    expect(occurrenceSuffix(start)).toBe('20261117T151500Z');
  });

  it('is the date of an all-day event', () => {
    expect(occurrenceSuffix(Temporal.PlainDate.from('2026-11-17'))).toBe('20261117');
  });
});
