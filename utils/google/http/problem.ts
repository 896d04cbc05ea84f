/** What may come of a request other than an answer, in terms of what to do about it. */
export type GoogleProblemKind =
  /** Nothing came back in time: what is kept is shown, writes wait. */
  | 'offline'
  /** Something in between answered in Google's place: a log-in page, a school's filter. */
  | 'captive-portal'
  /** The question was wrong: asking again would not help. */
  | 'bad-request'
  /** The person has to connect again. */
  | 'sign-in'
  /** Too many requests; it did not let up while we waited. */
  | 'busy'
  /** Nothing more for an hour. */
  | 'quota-used-up'
  /** The person has not allowed this yet. */
  | 'scope-missing'
  /** The project behind the client id has this API switched off: for an administrator. */
  | 'api-off'
  /** The school has turned it off: not to be asked again. */
  | 'school-says-no'
  /** Only whoever made the event may change it. */
  | 'not-organizer'
  /** This calendar may be read, not written. */
  | 'read-only'
  | 'not-found'
  /** The id that we chose is taken. */
  | 'duplicate'
  /** The sync token is too old. */
  | 'full-sync'
  /** It was there and was deleted. */
  | 'gone'
  /** It has changed since we read it. */
  | 'changed'
  /** Google has trouble; it did not let up while we waited. */
  | 'server-trouble'
  /** The person, or the page that closed, called it off. */
  | 'canceled'
  /** An answer that is none that we know. */
  | 'unreadable';

export type GoogleProblem = {
  is: GoogleProblemKind;
  /** null: no answer at all. */
  status: number | null;
  /** Google's own word for it, never a text about an event. */
  reason: string | null;
  /** true: a write may have been done all the same. */
  outcomeUnknown: boolean;
};

/** A problem that is known before or without an answer. */
export function problem(is: GoogleProblemKind, outcomeUnknown = false): GoogleProblem {
  return { is, status: null, reason: null, outcomeUnknown };
}
