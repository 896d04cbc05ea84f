/**
 * What moves a window's score, in affinity points: 3 is a routine that demands the goal. The starting score is
 * affinity x suitability x confidence (push-in.md section 8); the small factors below are added to it.
 */

/** A routine that is good for visits counts in full, one that sometimes is for less; avoid is a hard stop. */
export const SUITABILITY = { good: 1, sometimes: 0.8, avoid: 0 } as const;

/** How much of a visit's worth its best part decides; the rest is how the session's minutes are spent. */
export const BEST_PART = 0.35;
/** The goal's own words name this routine ("at recess"): the strongest sign there is. */
export const NAMED_BY_GOAL = 1;
/** The goal names a place or a moment that this routine shares ("on the rug"). */
export const NEAR_WHAT_IS_NAMED = 0.5;
/** The goal names other routines, so this one is only a second choice for it. */
export const NAMED_ELSEWHERE = 0.75;
/** Cooking class for a goal of writing e-mails: the program fits, its task does not. */
export const OTHER_PURPOSE = 0.6;
/** A second goal that fits too, as a share of its own fit. */
export const SECOND_GOAL = 0.2;
/** The title tells what is done there, and it is what the goal needs ("typing", "partner work"). */
export const ACTIVITY_FITS = 0.5;
/** The title tells that what the goal needs is missing ("silent reading" for talk). */
export const ACTIVITY_AGAINST = -1.5;
/** S35: be where the struggle is. */
export const HARD_SPOT = 0.8;
/** The remarks say that the student is in the room for this. */
export const HERE_BY_REMARK = 0.5;
/** The student already does this well there. */
export const GOES_WELL = -1;
/** S22: the teacher agreed, or roles are settled. */
export const AGREED = 0.4;
/** S22: the teacher welcomes visits then, though nothing is settled yet. */
export const WELCOMED = 0.2;
/** Steady weekday and routine: predictable for all, data comparable. Counts once visits exist. */
export const SAME_RHYTHM = 0.5;
/** S6: seen in one setting only, so another place shows whether the skill carries over. */
export const NEW_SETTING = 0.3;
/** Explicit teaching costs more to join than circulating practice (`interruption`, 0 to 3). */
export const INTERRUPTION = [0, -0.05, -0.2, -0.35] as const;
/** Too loud to hear sounds or follow a story. */
export const TOO_LOUD = -1;
/** Another adult visits then: crowding. */
export const ANOTHER_ADULT = -0.3;
/** S31: each further coming and going on a day that the student already has services. */
export const EXTRA_EXIT = -0.15;
/** Back-to-back with another service: fatigue. */
export const BACK_TO_BACK = -0.15;
/** A visit shorter than the session, per missing share of it. */
export const SHORT_VISIT = -1;
/** Comes or goes away from any natural point. */
export const UNNATURAL_EDGE = -0.2;
/** Turned down "not now": offered again, but later in the list. */
export const NOT_NOW = -0.6;

/** What a doubt leaves of the confidence. */
export const DOUBT = {
  substitute: 0.85,
  'short-day': 0.9,
  'late-start-day': 0.95,
  'testing-window': 0.97,
  'testing-that-day': 0.6,
  'trip-that-day': 0.6,
  'event-that-day': 0.95,
  'festive-day': 0.5,
  'cut-short': 0.8,
  'two-at-once': 0.5,
  'before-a-break': 0.9,
  'end-not-confirmed': 0.97,
  'rotation-not-known': 0.5,
  tentative: 0.7,
} as const;

/** Below this confidence a reading is not offered: unknown is not free (push-in.md section 8). */
export const LEAST_CONFIDENCE = 0.45;
/** A routine must reach this before it is offered at all (S11: strength 0 never appears). */
export const LEAST_SCORE = 0.6;
/** From this level of interruption on, someone is teaching; there the goals must be clearly part of the lesson. */
export const TEACHING_LEVEL = 2;
export const LEAST_SCORE_IN_TEACHING = 1;
/** From here on a window is called good, and great. */
export const GOOD_SCORE = 1.5;
export const GREAT_SCORE = 2.4;
