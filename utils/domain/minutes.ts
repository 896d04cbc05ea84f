/** A length in minutes. */
export type Minutes = number;

/** Minutes since local midnight, 0 to 1440. */
export type MinuteOfDay = number;

/** A part of one day, end not included. */
export type MinuteSpan = { startMinute: MinuteOfDay; endMinute: MinuteOfDay };

export const MINUTES_A_DAY = 24 * 60;

/** `'08:05'` as 485, or null. Takes `'8:05'` too, and `'24:00'` as the end of a day. */
export function minuteOfDay(text: string): MinuteOfDay | null {
  const match = /^(\d{1,2}):(\d{2})$/.exec(text);
  if (!match) return null;
  const minute = Number(match[1]) * 60 + Number(match[2]);
  return Number(match[2]) < 60 && minute <= MINUTES_A_DAY ? minute : null;
}

/** 485 as `'08:05'`. */
export function clockTime(minute: MinuteOfDay): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;
}

export function lengthOf(span: MinuteSpan): Minutes {
  return span.endMinute - span.startMinute;
}

/** Whether two spans share at least one minute; a common edge is not sharing. */
export function overlaps(a: MinuteSpan, b: MinuteSpan): boolean {
  return a.startMinute < b.endMinute && b.startMinute < a.endMinute;
}

/** How many minutes two spans share. */
export function sharedMinutes(a: MinuteSpan, b: MinuteSpan): Minutes {
  return Math.max(0, Math.min(a.endMinute, b.endMinute) - Math.max(a.startMinute, b.startMinute));
}
