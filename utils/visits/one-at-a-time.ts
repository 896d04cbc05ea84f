const LOCK = 'alongside-visits';

/**
 * Runs what looks at several visits before it changes one, alone among all pages of the extension: two clicks or two
 * tabs can never ask for the same window at once.
 */
export function oneAtATime<Result>(work: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request(LOCK, work);
}
