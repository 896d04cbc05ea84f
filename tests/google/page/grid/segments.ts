import type { EventInstance, TimedInstance } from '../../shared/wire.ts';
import type { GridDay } from './days.ts';

/** The part of a timed event that falls on one day. */
export interface Segment {
  instance: TimedInstance;
  date: string;
  startMinute: number;
  /** Up to 1440. */
  endMinute: number;
}

const MINUTES_A_DAY = 1440;
const MS_A_DAY = 86_400_000;

/** A page shows one zone, so an instance is cut once. */
const cut = new WeakMap<TimedInstance, Segment[]>();

/** Wall-clock parts of an instance in `zone`, one per day it touches. */
export function segmentsOf(instance: TimedInstance, zone: string): Segment[] {
  const segments = cut.get(instance) ?? cutIntoDays(instance, zone);
  cut.set(instance, segments);
  return segments;
}

function cutIntoDays(instance: TimedInstance, zone: string): Segment[] {
  const start = localTime(instance.startMs, zone);
  const end = localTime(instance.endMs, zone);
  const segments: Segment[] = [];
  for (let date = start.date; date <= end.date; date = nextDay(date)) {
    const startMinute = date === start.date ? start.minute : 0;
    const endMinute = date === end.date ? end.minute : MINUTES_A_DAY;
    if (endMinute > startMinute || start.date === end.date) segments.push({ instance, date, startMinute, endMinute });
  }
  return segments;
}

function localTime(epochMs: number, zone: string): { date: string; minute: number } {
  const local = Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(zone);
  return { date: local.toPlainDate().toString(), minute: local.hour * 60 + local.minute };
}

function nextDay(date: string): string {
  return Temporal.PlainDate.from(date).add({ days: 1 }).toString();
}

/** An event that stands in the all-day row, with its first and last visible cell. */
export interface RowSpan {
  instance: EventInstance;
  firstDate: string;
  lastDate: string;
  firstCell: number;
  endCell: number;
}

/** Whether Google draws it in the all-day row. */
export function isInAllDayRow(instance: EventInstance): boolean {
  if (instance.kind === 'workingLocation' || instance.kind === 'outOfOffice')
    return !instance.allDay && lastsADay(instance);
  return instance.allDay || lastsADay(instance);
}

function lastsADay({ startMs, endMs }: TimedInstance): boolean {
  return endMs - startMs >= MS_A_DAY;
}

export function datesOfInstance(instance: EventInstance, zone: string): { firstDate: string; lastDate: string } {
  if (instance.allDay) {
    const lastDate = Temporal.PlainDate.from(instance.endDate).subtract({ days: 1 }).toString();
    return { firstDate: instance.date, lastDate };
  }
  const segments = segmentsOf(instance, zone);
  return { firstDate: segments[0]!.date, lastDate: segments.at(-1)!.date };
}

/** Null when no day of `days` shows it. */
export function rowSpan(instance: EventInstance, days: readonly GridDay[], zone: string): RowSpan | null {
  const { firstDate, lastDate } = datesOfInstance(instance, zone);
  const isOn = ({ date, shows }: GridDay) => firstDate <= date && date <= lastDate && shows(instance.calendarId);
  const firstCell = days.findIndex(isOn);
  if (firstCell === -1) return null;
  const endCell = days.findLastIndex(isOn) + 1;
  return { instance, firstDate, lastDate, firstCell, endCell };
}

/** Longer and earlier first: the order of Google's rows. */
export function byRowOrder(a: RowSpan, b: RowSpan): number {
  if (a.firstDate !== b.firstDate) return a.firstDate < b.firstDate ? -1 : 1;
  return b.endCell - b.firstCell - (a.endCell - a.firstCell) || a.instance.title.localeCompare(b.instance.title);
}
