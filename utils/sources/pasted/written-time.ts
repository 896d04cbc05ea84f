import type { MinuteOfDay } from '../../domain/minutes.ts';

/** A time as somebody wrote it: `half` is null where they left am and pm to the reader. */
export type WrittenTime = { hour: number; minute: number; half: 'am' | 'pm' | null };

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

/**
 * The minute of the day. Without am or pm a school day settles it: 7 to 11 is morning, 12 noon, 1 to 5 afternoon. Six
 * is morning unless the day has gone past it (`earliest`).
 */
export function minuteOf({ hour, minute, half }: WrittenTime, earliest: MinuteOfDay): MinuteOfDay {
  if (half) return ((hour % 12) + (half === 'pm' ? 12 : 0)) * 60 + minute;
  const morning = hour * 60 + minute;
  const isAfternoon = (hour >= 1 && hour <= 5) || (hour === 6 && morning < earliest);
  return isAfternoon ? morning + 12 * 60 : morning;
}

/** "1:00-1:45 pm" says it once for both; in "11:30-12:15 pm" it would put the start behind the end, so it stays open. */
export function shareHalf(start: WrittenTime, end: WrittenTime): WrittenTime {
  if (start.half || !end.half || start.hour < 1 || start.hour > 12) return start;
  const shared = { ...start, half: end.half };
  return minuteOf(shared, 0) < minuteOf(end, 0) ? shared : start;
}
