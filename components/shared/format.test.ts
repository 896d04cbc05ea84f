import { describe, expect, it } from 'vitest';
import { localDate } from '../../utils/domain/local-date.ts';
import {
  daysSince,
  sayDate,
  sayDateSpan,
  sayDaysAgo,
  sayHour,
  sayList,
  sayLongDate,
  sayMinutes,
  sayShortTime,
  sayTime,
  sayTimeSpan,
  sayWeekday,
} from './format.ts';

/** `Intl` writes narrow and thin spaces; any space reads the same. */
const plain = (text: string) => text.replace(/[\u2009\u202f\u00a0]/g, ' ');

it.each<[string, string]>([
  [sayDate(localDate('2026-11-17')), 'Tue, Nov 17'],
  [sayLongDate(localDate('2026-11-17')), 'Tuesday, November 17'],
  [sayDateSpan(localDate('2026-11-16'), localDate('2026-11-20')), 'Nov 16 – 20'],
  [sayTime(485), '8:05 AM'],
  [sayTime(0), '12:00 AM'],
  [sayHour(13), '1 PM'],
  [sayShortTime(785), '1:05'],
  [sayTimeSpan({ startMinute: 485, endMinute: 510 }), '8:05 – 8:30 AM'],
  [sayTimeSpan({ startMinute: 710, endMinute: 735 }), '11:50 AM – 12:15 PM'],
  [sayWeekday(1), 'Monday'],
  [sayWeekday(7, 'short'), 'Sun'],
  [sayMinutes(25), '25 min'],
  [sayMinutes(75), '75 min'],
  [sayMinutes(120), '2 hr'],
  [sayMinutes(105), '1 hr 45 min'],
  [sayDaysAgo(0), 'today'],
  [sayDaysAgo(1), 'yesterday'],
  [sayDaysAgo(9), '9 days ago'],
  [sayList(['Fox', 'Otter', 'Kettle']), 'Fox, Otter, and Kettle'],
])('says %j', (said, expected) => {
  expect(plain(said)).toBe(expected);
});

describe('daysSince', () => {
  it('counts days of the zone, not of 24 hours', () => {
    const now = Temporal.Instant.from('2026-11-17T06:30:00Z');
    expect(daysSince('2026-11-17T05:30:00Z', now, 'America/Chicago')).toBe(1);
    expect(daysSince('2026-11-17T05:30:00Z', now, 'America/New_York')).toBe(0);
  });

  it('counts across the change of clocks', () => {
    const now = Temporal.Instant.from('2026-11-02T12:00:00Z');
    expect(daysSince('2026-10-31T12:00:00Z', now, 'America/New_York')).toBe(2);
  });
});
