import { MINUTES_A_DAY, type MinuteOfDay, type MinuteSpan } from '../../domain/minutes.ts';

/** One number of a sentence, and what stands between it and the next. */
type Numeral = { value: number; digits: number; gap: string };

/** First digits of the scripts that Google's languages count in: Western, Arabic, Persian, Hindi, Bengali. */
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6];
const NUMERAL = /(\p{Nd}+)(\P{Nd}{0,4})/gu;

/** What can stand between hour and minutes: `8:05`, `8.05`, `8h05`, `8 h 05`, `8時05`, `8시 05`. Marks, no words. */
const HOUR_MARK = /^(?:[:.：٫]|\p{Lo}\s?|\s?[hu]\s?)$/iu;

/**
 * The end that a chip's hidden sentence tells, found by its digits in whatever language: the clock time that directly
 * follows the known start, lies after it and not after the drawn end. null: none, or two that differ.
 */
export function spokenEnd(sentence: string, drawn: MinuteSpan): MinuteOfDay | null {
  const numerals = readNumerals(sentence);
  const ends = new Set<MinuteOfDay>();
  for (let at = 0; at < numerals.length; at++) {
    for (const start of clockTimesAt(numerals, at)) {
      if (!start.minutes.includes(drawn.startMinute)) continue;
      for (const end of clockTimesAt(numerals, start.next)) {
        for (const minute of end.minutes) if (isInside(minute, drawn)) ends.add(minute);
      }
    }
  }
  const [end] = ends;
  return ends.size === 1 && end !== undefined ? end : null;
}

function isInside(minute: MinuteOfDay, drawn: MinuteSpan): boolean {
  return minute > drawn.startMinute && minute <= drawn.endMinute;
}

function readNumerals(sentence: string): Numeral[] {
  const numerals: Numeral[] = [];
  for (const [, digits = '', gap = ''] of sentence.matchAll(NUMERAL)) {
    numerals.push({ value: numberOf(digits), digits: [...digits].length, gap });
  }
  return numerals;
}

function numberOf(digits: string): number {
  let value = 0;
  for (const digit of digits) {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((first) => code >= first && code < first + 10);
    value = zero === undefined ? Number.NaN : value * 10 + (code - zero);
  }
  return value;
}

/** What the numerals from `at` on can mean as one clock time: `9`, or `9:25`; before and after noon. */
function clockTimesAt(numerals: readonly Numeral[], at: number): { minutes: MinuteOfDay[]; next: number }[] {
  const hour = numerals[at];
  if (!hour || hour.digits > 2 || !(hour.value <= 24)) return [];
  const minute = numerals[at + 1];
  const hasMinutes = minute && looksLikeMinutes(minute) && HOUR_MARK.test(hour.gap);
  // `9:25` is never nine o'clock.
  return hasMinutes
    ? [{ minutes: minutesOf(hour.value, minute.value), next: at + 2 }]
    : [{ minutes: minutesOf(hour.value, 0), next: at + 1 }];
}

/** Two digits, or one with a mark of its own: `5分`. */
function looksLikeMinutes({ value, digits, gap }: Numeral): boolean {
  return value < 60 && (digits === 2 || (digits === 1 && /^\p{Lo}/u.test(gap)));
}

function minutesOf(hour: number, minute: number): MinuteOfDay[] {
  const readings = hour <= 12 ? [(hour % 12) * 60 + minute, (hour % 12) * 60 + minute + 720] : [hour * 60 + minute];
  // Midnight is also the end of the day.
  if (readings.includes(0)) readings.push(MINUTES_A_DAY);
  return readings;
}
