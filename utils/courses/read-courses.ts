import type { ClassroomApi } from '../google/classroom/classroom-api.ts';
import type { GoogleProblemKind } from '../google/http/problem.ts';
import type { Vault } from '../vault/vault.ts';
import { knowGoogleCourses } from './know-google-courses.ts';

/** When the account's courses were last asked for, and what kept them from being read. */
export type CoursesRead = { at: string; problem: GoogleProblemKind | null };

export type CourseReader = {
  api: (signal: AbortSignal) => ClassroomApi;
  last: { get: () => Promise<CoursesRead | null>; set: (read: CoursesRead) => Promise<void> };
};

/** Courses come and go seldom; a school that has turned this off is not asked again the same day. */
const FRESH_HOURS = 6;
const REFUSED_HOURS = 24;
const REFUSED: ReadonlySet<GoogleProblemKind | null> = new Set<GoogleProblemKind | null>(['school-says-no', 'api-off']);

type When = { now: Temporal.Instant; isAsked: boolean; signal: AbortSignal };

/** Reads the account's courses, unless that was done lately and nobody asks. */
export async function readCourses(
  vault: Vault,
  { api, last }: CourseReader,
  { now, isAsked, signal }: When,
): Promise<void> {
  const before = await last.get();
  if (!isAsked && before && isFresh(before, now)) return;
  const answer = await api(signal).courses();
  if (answer.ok) await knowGoogleCourses(vault, answer.value, now.toString());
  await last.set({ at: now.toString(), problem: answer.ok ? null : answer.problem.is });
}

function isFresh({ at, problem }: CoursesRead, now: Temporal.Instant): boolean {
  const hours = REFUSED.has(problem) ? REFUSED_HOURS : problem === null ? FRESH_HOURS : 0;
  const ageMs = now.epochMilliseconds - Temporal.Instant.from(at).epochMilliseconds;
  // A clock that was put back makes nothing fresh for ever.
  return ageMs >= 0 && ageMs < hours * 3_600_000;
}
