import * as v from 'valibot';
import type { CalendarId } from '../domain/ids.ts';
import type { RecordKind } from './record-kind.ts';
import { id, instant } from './shapes.ts';

/** What went wrong at the last reading of an address. */
export const icalProblems = [
  'address-gone',
  'try-later',
  'offline',
  'too-large',
  'not-a-calendar',
  'no-events',
] as const;
export type IcalProblem = (typeof icalProblems)[number];

/** A calendar that is read by its iCal address. Whoever knows the address can read the calendar: it is shown to nobody. */
export type KeptIcalAddress = {
  /** The calendar. */
  id: CalendarId;
  address: string;
  /** Instant of the last reading that worked; null: none has. */
  readAt: string | null;
  problem: IcalProblem | null;
};

export const icalAddressKind: RecordKind<KeptIcalAddress> = {
  schema: v.object({
    id: id<CalendarId>(),
    address: v.string(),
    readAt: v.nullable(instant),
    problem: v.nullable(v.picklist(icalProblems)),
  }),
  migrations: [],
  idIsRandom: false,
  inClear: () => ({}),
};
