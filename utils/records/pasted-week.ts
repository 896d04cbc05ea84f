import * as v from 'valibot';
import type { CalendarId } from '../domain/ids.ts';
import type { Weekday } from '../domain/local-date.ts';
import type { RecordKind } from './record-kind.ts';
import { id, instant, weekday, zone } from './shapes.ts';

/** A class's days as they were typed or pasted. They hold for every week until they are changed. */
export type PastedWeek = {
  /** The calendar that the lines stand for. */
  id: CalendarId;
  zone: string;
  pastedAt: string;
  /** What was typed, word for word, and the weekdays it holds for. */
  days: { weekdays: Weekday[]; text: string }[];
};

export const pastedWeekKind: RecordKind<PastedWeek> = {
  schema: v.object({
    id: id<CalendarId>(),
    zone,
    pastedAt: instant,
    days: v.array(v.object({ weekdays: v.array(weekday), text: v.string() })),
  }),
  migrations: [],
  idIsRandom: true,
  inClear: () => ({}),
};
