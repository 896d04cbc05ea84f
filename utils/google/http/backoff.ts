const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;

/** How often a request is sent in all while somebody may be waiting for it. */
export const MOST_TRIES = 5;

/**
 * How long to wait after a try that failed, the first being 0: twice as long each time, each browser by a chance of its
 * own (half to one and a half), so that a school's therapists do not come back all at once. What the server asks for
 * holds if it is longer.
 */
export function waitMsAfter(failedTry: number, random: () => number, retryAfterMs: number | null = null): number {
  const base = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** failedTry);
  return Math.round(Math.max(base * (0.5 + random()), retryAfterMs ?? 0));
}

/** `Retry-After` in seconds; null: not there, not readable across origins, or a date, which a wrong clock would misread. */
export function readRetryAfter(header: string | null): number | null {
  if (header === null || !/^\d{1,5}$/.test(header.trim())) return null;
  return Math.min(LONGEST_WAIT_MS, Number(header) * 1_000);
}
