import type { ApiCourse } from '../api/google-types.ts';
import type { Account, CalendarEntry } from '../shared/wire.ts';
import type { NewEvent } from '../store/stored-event.ts';

/** All that one account can see. */
export interface District {
  account: Account;
  zone: string;
  calendars: CalendarEntry[];
  events: NewEvent[];
  /** Google Classroom's. */
  courses?: ApiCourse[];
}
