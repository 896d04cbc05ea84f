import type { Weekday } from '../../domain/local-date.ts';
import { clockTime, type MinuteOfDay, type MinuteSpan } from '../../domain/minutes.ts';
import type { PastedRoutine } from './read-pasted-day.ts';

/** Understood in every language of the extension, and as short as they can be. */
const NAMES: Readonly<Record<Weekday, string>> = {
  1: 'Mon',
  2: 'Tue',
  3: 'Wed',
  4: 'Thu',
  5: 'Fri',
  6: 'Sat',
  7: 'Sun',
};

/** The line that says a routine: it is read back as it was. Days come first, "Mon, Wed: 10:15-11:00 PE". */
export function printRoutine(routine: PastedRoutine): string {
  const days = [printWeekdays(routine.weekdays), printCycleDays(routine.cycleDays)].filter((part) => part !== '');
  const ahead = days.length > 0 ? `${days.join(' ')}: ` : '';
  return `${ahead}${printSpan(routine)}${joint(routine.title)}${routine.title}`;
}

/** "08:20-08:40", and "08:20-~08:40" where nobody wrote the end. */
function printSpan({ startMinute, endMinute, endWritten }: MinuteSpan & { endWritten: boolean }): string {
  return `${printTime(startMinute)}-${endWritten ? '' : '~'}${printTime(endMinute)}`;
}

/** Hours that would be read as the afternoon's say that they are the morning's. */
function printTime(minute: MinuteOfDay): string {
  const hour = Math.floor(minute / 60);
  return hour >= 1 && hour <= 6 ? `${clockTime(minute)} am` : clockTime(minute);
}

/** A title that begins like "am" or "pm" would be read as a part of the time. */
function joint(title: string): string {
  return /^[ap]/iu.test(title) ? ': ' : ' ';
}

function printWeekdays(weekdays: readonly Weekday[] | null): string {
  return weekdays === null ? '' : weekdays.map((weekday) => NAMES[weekday]).join(', ');
}

function printCycleDays(days: readonly string[] | null): string {
  if (days === null) return '';
  const isColor = days.some((day) => /^[A-Z]{2}/.test(day));
  return isColor ? `${days.join()} day` : `Day ${days.join(', ')}`;
}
