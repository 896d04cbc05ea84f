import type { Account } from '../shared/wire.ts';
import type { EventStore } from '../store/event-store.ts';
import type { Grants } from './account/grants.ts';
import type { Faults } from './faults.ts';
import type { ApiCourse } from './google-types.ts';

/** How long lists are cut into pages. */
export interface Paging {
  /** Fewer items on a page than were asked for; null takes what was asked for. */
  mostItems: number | null;
  /** Whether a list begins with a page that has no items but a token for the next. */
  emptyFirst: boolean;
}

/** A mail that Google sends to guests. */
export interface Mail {
  to: string[];
  eventId: string;
  what: 'invited' | 'changed' | 'cancelled';
}

/** All that the APIs know; tests change it as they go. */
export interface ApiState {
  account: Account;
  store: EventStore;
  grants: Grants;
  faults: Faults;
  paging: Paging;
  courses: ApiCourse[];
  mails: Mail[];
  /** Sync tokens of an earlier age are no longer valid. */
  syncAge: number;
  /** Where the stand-in's clock started; each change makes it later by a second. */
  now: () => Temporal.Instant;
}
