import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeBase64, readChipId } from './event-id.ts';

const encode = (text: string) => btoa(String.fromCharCode(...new TextEncoder().encode(text))).replace(/=+$/, '');

describe('readChipId', () => {
  test.each([
    ['ZXZ0MTAxIHQucml2ZXJhQG0', { eventId: 'evt101', calendarId: 't.rivera@gmail.com' }],
    [
      'bWF0aDhfMjAyNjExMTdUMTUxNTAwWiBjX3Jvb20xMkBn',
      { eventId: 'math8_20261117T151500Z', calendarId: 'c_room12@group.calendar.google.com', seriesId: 'math8' },
    ],
    [
      encode('day1_20261116 cal@v'),
      { eventId: 'day1_20261116', calendarId: 'cal@group.v.calendar.google.com', seriesId: 'day1' },
    ],
    [
      encode('a_R20260831T130000_20261116T140000Z t@school.org'),
      { calendarId: 't@school.org', seriesId: 'a_R20260831T130000' },
    ],
    [encode('plain en.usa#holiday@v'), { eventId: 'plain', calendarId: 'en.usa#holiday@group.v.calendar.google.com' }],
  ])('%s', (chipId, identity) => {
    const read = readChipId(chipId);
    expect(read).toMatchObject({ ok: true, value: identity });
    if (!('seriesId' in identity)) expect(read.ok && 'seriesId' in read.value).toBe(false);
  });

  test.each([
    ['ttb_MTIz', 'task'],
    ['tasks_123', 'task'],
    ['tasks.123', 'task'],
    [encode('ttb_abc t@m'), 'task'],
    ['_WL_1794700800000__1794787200000__dC5yaXZlcmFAZ21haWwuY29t__wl1_20261115', 'working-location'],
    ['', 'not-an-event-id'],
    ['%%%', 'not-an-event-id'],
    [encode('only'), 'not-an-event-id'],
    [encode('event not-an-address'), 'not-an-event-id'],
    [encode('event @m'), 'not-an-event-id'],
    [encode('three words t@m'), 'not-an-event-id'],
    [btoa('\xff\xfe t@m'), 'not-an-event-id'],
  ])('%s is no event: %s', (chipId, problem) => {
    expect(readChipId(chipId)).toEqual({ ok: false, problem });
  });

  const word = fc
    .stringMatching(/^[a-z0-9_]{1,40}$/)
    .filter((text) => !text.startsWith('ttb_') && !text.startsWith('tasks_'));
  const person = fc.stringMatching(/^[a-z0-9.]{1,20}$/);
  const host = fc.constantFrom(
    'gmail.com',
    'group.calendar.google.com',
    'group.v.calendar.google.com',
    'riverbend.k12.us',
  );
  const short: Record<string, string> = {
    'gmail.com': 'm',
    'group.calendar.google.com': 'g',
    'group.v.calendar.google.com': 'v',
  };

  test('finds again what Google wrote, whatever the ending', () => {
    fc.assert(
      fc.property(word, person, host, (eventId, name, ending) => {
        const read = readChipId(encode(`${eventId} ${name}@${short[ending] ?? ending}`));
        expect(read).toMatchObject({ ok: true, value: { eventId, calendarId: `${name}@${ending}` } });
      }),
    );
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof readChipId(text).ok === 'boolean'));
    fc.assert(fc.property(fc.base64String(), (text) => typeof readChipId(text).ok === 'boolean'));
  });
});

test('decodeBase64 reads both alphabets and any script', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const encoded = encode(text);
      expect(decodeBase64(encoded)).toBe(text);
      expect(decodeBase64(encoded.replaceAll('+', '-').replaceAll('/', '_'))).toBe(text);
    }),
  );
});
