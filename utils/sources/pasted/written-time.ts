import { MINUTES_A_DAY, type MinuteOfDay, type Minutes } from '../../domain/minutes.ts';

/** A time as somebody wrote it: `half` is null where they left am and pm to the reader. */
export type WrittenTime = { hour: number; minute: number; half: 'am' | 'pm' | null };

/** A time, and how it ends: at another one, after some minutes, or nobody wrote when. */
export type WrittenSpan = {
  start: WrittenTime;
  end: WrittenTime | null;
  /** "~8:40": about then. */
  endIsAbout: boolean;
  minutes: Minutes | null;
};

/** The parts of a matched time; null when there is no such time. */
export function writtenTime(hour: string, minute = '0', half = ''): WrittenTime | null {
  const letter = half.trim().charAt(0).toLowerCase();
  const time: WrittenTime = {
    hour: Number(hour),
    minute: Number(minute),
    half: letter === 'a' ? 'am' : letter === 'p' ? 'pm' : null,
  };
  const isClock = time.half ? time.hour >= 1 && time.hour <= 12 : time.hour <= 23;
  return isClock && time.minute < 60 ? time : null;
}

const EVENING: MinuteOfDay = 17 * 60;

/**
 * The minute of the day. Without am or pm a school day settles it: 7 to 11 is morning, 12 noon, 1 to 5 afternoon. Six
 * is morning unless the day has gone past it (`earliest`), and seven to nine unless the day has come to its evening.
 */
export function minuteOf({ hour, minute, half }: WrittenTime, earliest: MinuteOfDay): MinuteOfDay {
  if (half) return ((hour % 12) + (half === 'pm' ? 12 : 0)) * 60 + minute;
  const morning = hour * 60 + minute;
  const isAfternoon =
    (hour >= 1 && hour <= 5) ||
    (hour === 6 && morning < earliest) ||
    (hour >= 7 && hour <= 9 && earliest >= EVENING && morning + 12 * 60 > earliest);
  return isAfternoon ? morning + 12 * 60 : morning;
}

/** What came before a line: how far the day has gone, and when the line before it ended. */
export type Before = { earliest: MinuteOfDay; previousEnd: MinuteOfDay | null };

/** Where a span lies in the day, given what came before. */
export function settleSpan({ start, end, minutes }: WrittenSpan, before: Before) {
  const begins = end ? shareHalf(start, end) : start;
  const startMinute = continues(begins, before) ?? minuteOf(begins, Math.min(before.earliest, EVENING - 1));
  if (end) return { startMinute, endMinute: minuteOf(end, startMinute) };
  const endMinute = minutes === null ? null : startMinute + minutes;
  return { startMinute, endMinute: endMinute !== null && endMinute < MINUTES_A_DAY ? endMinute : null };
}

/** "7:30" right after a line that ended at half past seven in the evening. */
function continues({ hour, minute, half }: WrittenTime, { previousEnd }: Before): MinuteOfDay | null {
  const evening = (hour + 12) * 60 + minute;
  return !half && hour >= 7 && hour <= 9 && evening === previousEnd ? evening : null;
}

/** "1:00-1:45 pm" says it once for both; in "11:30-12:15 pm" it would put the start behind the end, so it stays open. */
function shareHalf(start: WrittenTime, end: WrittenTime): WrittenTime {
  if (start.half || !end.half || start.hour < 1 || start.hour > 12) return start;
  const shared = { ...start, half: end.half };
  return minuteOf(shared, 0) < minuteOf(end, 0) ? shared : start;
}
