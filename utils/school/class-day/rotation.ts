import { daysBetween, type LocalDate, type Weekday, weekdayOf } from '../../domain/local-date.ts';
import type { School } from '../../domain/school.ts';

const COLOR_DAY = /^\s*(red|blue|gold|white|green|silver|black|orange|purple|maroon)\s+day\b/i;
const DAY_MARK = /\b(?:day|d[ií]a)\s*#?\s*(\d{1,2}|[A-H])\b|\b([A-H])[\s-]?day\b|\bD(\d)\b/i;

/** The rotation day that a title names: "Day 4" as '4', "B Day" as 'B'; null when it names none. */
export function cycleDayIn(title: string): string | null {
  // "Day 2 of testing" counts something else.
  if (/\bday\s+\w+\s+of\b/i.test(title)) return null;
  const match = DAY_MARK.exec(title) ?? COLOR_DAY.exec(title);
  return (match?.[1] ?? match?.[2] ?? match?.[3])?.toUpperCase() ?? null;
}

/**
 * The day of the school's own rotation on a date, counted from its anchor; null without a rotation and on a day
 * off. After a closure the count resumes where it stopped, or keeps the printed numbers (C4).
 */
export function cycleDayOf(
  date: LocalDate,
  school: School | undefined,
  daysOff: ReadonlySet<LocalDate>,
): string | null {
  const rotation = school?.rotation;
  if (!rotation || !(rotation.cycleDays >= 2) || weekdayOf(date) > 5 || daysOff.has(date)) return null;
  const { anchorDate, anchorDay, cycleDays, afterClosure } = rotation;
  const forward = date >= anchorDate;
  const [from, to] = forward ? [anchorDate, date] : [date, anchorDate];
  let passed = weekdaysBetween(from, to);
  if (afterClosure === 'resume')
    for (const off of daysOff) if (off > from && off <= to && weekdayOf(off) <= 5) passed -= 1;
  const steps = anchorDay - 1 + (forward ? passed : -passed);
  return String((((steps % cycleDays) + cycleDays) % cycleDays) + 1);
}

/** Mondays to Fridays after `from`, up to and with `to`. */
function weekdaysBetween(from: LocalDate, to: LocalDate): number {
  const days = daysBetween(from, to);
  const fullWeeks = Math.floor(days / 7);
  let weekdays = fullWeeks * 5;
  for (let rest = 1, weekday: number = weekdayOf(from); rest <= days % 7; rest++) {
    weekday = (weekday % 7) + 1;
    if (weekday <= 5) weekdays += 1;
  }
  return weekdays;
}

const NAMED_DAY = /\b(?:day|d[ií]a)\s*([A-H]|\d{1,2})\b\s*[:=\-–]?\s*([^,;\n|]+)/gi;
const LISTED_DAY = /(?:^|[,;\n|]\s*)([A-H]|\d{1,2})\s*[:=]\s*([^,;\n|]+)/g;

/** "Day 1 Art, Day 2 PE" as {1: 'Art', 2: 'PE'}: what a title that says only "Special" stands for. */
export function legendIn(text: string): Record<string, string> {
  const legend: Record<string, string> = {};
  for (const pattern of [NAMED_DAY, LISTED_DAY])
    for (const match of text.matchAll(pattern)) {
      const day = match[1]?.toUpperCase();
      const meaning = match[2]?.split('.')[0]?.trim();
      if (day && meaning) legend[day] ??= meaning;
    }
  return Object.keys(legend).length > 1 ? legend : {};
}

const WEEKDAY = '(?:m(?:on?)?|tu?(?:es?)?|w(?:ed)?|r|th(?:u(?:rs?)?)?|f(?:ri)?)';
const OF_WEEKDAYS = new RegExp(`^\\s*(${WEEKDAY}(?:\\s*[/&+]\\s*${WEEKDAY})*)\\.?\\s*[:=\\-–]?\\s+(\\S.*)$`, 'i');
const WEEKDAY_STARTS: readonly [start: string, weekday: Weekday][] = [
  ['th', 4],
  ['r', 4],
  ['m', 1],
  ['t', 2],
  ['w', 3],
  ['f', 5],
];
/** Two such pieces may be chance ("W Gym, F hall"). */
const FEWEST_WEEKDAYS = 3;

/** "M art, T/Th PE, W music, F library" as what each weekday is; empty when the text lists no week. */
export function weekdayLegendIn(text: string): ReadonlyMap<Weekday, string> {
  const legend = new Map<Weekday, string>();
  for (const piece of text.split(/[,;|\n()[\]]/)) {
    const [, days = '', meaning = ''] = OF_WEEKDAYS.exec(piece) ?? [];
    for (const day of days.toLowerCase().split(/[/&+]/)) {
      const weekday = WEEKDAY_STARTS.find(([start]) => day.trim().startsWith(start))?.[1];
      if (weekday !== undefined && !legend.has(weekday)) legend.set(weekday, meaning.trim());
    }
  }
  return legend.size < FEWEST_WEEKDAYS ? new Map() : legend;
}
