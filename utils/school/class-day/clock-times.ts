import type { MinuteOfDay } from '../../domain/minutes.ts';

const CLOCK = /\b(?:(\d{1,2})(?:[:.h]([0-5]\d))?\s*([ap])?\.?m?\b\.?|(noon|mediod[ií]a))/gi;
/** "9:00-1": the second hour of a range may stand bare. */
const RANGE_END = /^\s*(?:-|–|to)\s*(\d{1,2})\b(?![:.h]\d)\s*([ap])?\.?m?\b/i;
const NOON: MinuteOfDay = 12 * 60;

/**
 * Clock times written in a title or a description, as minutes of a school day. An hour without am or pm is read
 * as the one that lies in a school day: 1:15 is a quarter past one in the afternoon. A bare number counts only
 * with am or pm ("out at 1 pm"), or as the end of a range.
 */
export function clockTimesIn(text: string): MinuteOfDay[] {
  const found: MinuteOfDay[] = [];
  for (const match of text.matchAll(CLOCK)) {
    const [whole, hourText, minuteText, half, noon] = match;
    if (noon !== undefined) found.push(NOON);
    const hour = Number(hourText);
    if (!(hour >= 1 && hour <= 23) || (minuteText === undefined && half === undefined)) continue;
    found.push(inSchoolDay(hour, half) * 60 + Number(minuteText ?? 0));
    const end = RANGE_END.exec(text.slice(match.index + whole.length));
    const endHour = Number(end?.[1]);
    if (endHour >= 1 && endHour <= 23) found.push(inSchoolDay(endHour, end?.[2]) * 60);
  }
  return found;
}

const SCHOOL_DAY_BEGINS_HOUR = 6;

function inSchoolDay(hour: number, half: string | undefined): number {
  if (half?.toLowerCase() === 'p') return hour < 12 ? hour + 12 : hour;
  if (half?.toLowerCase() === 'a') return hour === 12 ? 0 : hour;
  return hour < SCHOOL_DAY_BEGINS_HOUR ? hour + 12 : hour;
}

const DELAY = /\b(\d{1,3}|one|two|three|una|dos|tres)[\s-]*(hours?|hrs?|h|horas?|minutes?|mins?|minutos?)\b/i;
const NUMBER_WORDS: Record<string, number> = { one: 1, two: 2, three: 3, una: 1, dos: 2, tres: 3 };

/** "2-HOUR DELAY" as 120; null when no length is written. */
export function delayMinutesIn(text: string): number | null {
  const match = DELAY.exec(text);
  if (!match?.[1] || !match[2]) return null;
  const amount = NUMBER_WORDS[match[1].toLowerCase()] ?? Number(match[1]);
  return /^m/i.test(match[2]) ? amount : amount * 60;
}
