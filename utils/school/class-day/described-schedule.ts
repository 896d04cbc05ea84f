import type { AllDayEvent, TimedEvent } from '../../domain/calendar-event.ts';
import { asId } from '../../domain/ids.ts';
import type { LocalDate } from '../../domain/local-date.ts';
import type { MinuteOfDay } from '../../domain/minutes.ts';
import { clockTimesIn } from './clock-times.ts';

const LINE =
  /^\s*[•*-]?\s*(\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?)\s*(?:(?:-|–|—|to)\s*(\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?))?\s*[-–—:|]*\s*(\S.*)$/i;
/** Fewer timed lines are a remark, not a schedule. */
const FEWEST_LINES = 3;
/** How long the last line lasts when it has no end. */
const LAST_LINE_MINUTES = 20;
const MARKUP = /<[^>]*>/g;

/**
 * The day as some teachers keep it: one all-day event with the whole schedule typed in its description, a line for
 * each routine (push-in.md section 6). Empty when the description is no schedule.
 */
export function describedSchedule(event: AllDayEvent, date: LocalDate): TimedEvent[] {
  if (!event.description || event.title === null) return [];
  const lines = event.description
    .replace(/<br\s*\/?>|<\/p>|<\/li>/gi, '\n')
    .replace(MARKUP, '')
    .split('\n')
    .flatMap(readLine);
  if (lines.length < FEWEST_LINES) return [];
  lines.sort((a, b) => a.startMinute - b.startMinute);
  const { allDay: _allDay, date: _date, endDate: _endDate, description: _description, ...facts } = event;
  return lines.map(({ startMinute, endMinute, title }, at) => ({
    ...facts,
    // Each line is an entry of its own: a visit in one says nothing about the others.
    id: asId(`${event.id}.${startMinute}`),
    title,
    allDay: false,
    date,
    startMinute,
    endMinute: endMinute ?? lines[at + 1]?.startMinute ?? startMinute + LAST_LINE_MINUTES,
    endConfirmed: endMinute !== null || at + 1 < lines.length,
  }));
}

function readLine(line: string): { startMinute: MinuteOfDay; endMinute: MinuteOfDay | null; title: string }[] {
  const [, start, end, title] = LINE.exec(line) ?? [];
  const startMinute = clockTimesIn(start ?? '')[0];
  if (startMinute === undefined || title === undefined) return [];
  const endMinute = clockTimesIn(end ?? '')[0] ?? null;
  return [
    { startMinute, endMinute: endMinute !== null && endMinute > startMinute ? endMinute : null, title: title.trim() },
  ];
}
