import type { CalendarId } from '../domain/ids.ts';
import type { KnownCalendar } from '../records/calendar.ts';
import type { PastedWeek } from '../records/pasted-week.ts';
import { readPastedDay } from '../sources/pasted/read-pasted-day.ts';
import type { Vault } from '../vault/vault.ts';

const MOST_SAMPLES = 5;

/**
 * Keeps a class's typed or pasted days under the calendar id that its class is linked to; saving again replaces them.
 * Lines that are not understood are kept too, so that they can be mended.
 */
export async function keepPastedWeek(vault: Vault, week: PastedWeek): Promise<void> {
  await vault.apply([
    { store: 'pastedWeeks', write: week },
    { store: 'calendars', write: calendarOf(week) },
  ]);
}

/** The pasted days go, and the calendar that stood for them with what was said about its titles. */
export async function forgetPastedWeek(vault: Vault, id: CalendarId): Promise<void> {
  const { records: answers } = await vault.readAll('titleAnswers');
  await vault.apply([
    { store: 'pastedWeeks', remove: id },
    { store: 'calendars', remove: id },
    ...answers
      .filter((answer) => answer.calendarId === id)
      .map((answer) => ({ store: 'titleAnswers' as const, remove: answer.id })),
  ]);
}

/** What a person can tell pasted days by, wherever calendars are offered. */
export function calendarOf({ id, zone, pastedAt, days }: PastedWeek): KnownCalendar {
  const titles = days.flatMap(({ text }) =>
    readPastedDay(text).flatMap(({ reading }) =>
      reading.is === 'routines' ? reading.routines.map(({ title }) => title) : [],
    ),
  );
  const sampleTitles = [...new Set(titles)].slice(0, MOST_SAMPLES);
  return { id, source: 'pasted', color: null, sampleTitles, seenAt: pastedAt, zone, hiddenTitles: false };
}
