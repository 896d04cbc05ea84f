import type { Weekday } from '../domain/local-date.ts';
import { MINUTES_A_DAY, type MinuteOfDay, type MinuteSpan } from '../domain/minutes.ts';
import { clockTimesIn } from '../school/class-day/clock-times.ts';

/** A time at which the student is not in class; `weekdays` empty: every day. */
export type AwayTime = MinuteSpan & { weekdays: Weekday[] };

const DAYS: [RegExp, Weekday][] = [
  [/\bmon(?:day)?s?\b/i, 1],
  [/\btue(?:s|sday)?s?\b/i, 2],
  [/\bwed(?:nesday)?s?\b/i, 3],
  [/\bthu(?:r|rs|rsday)?s?\b/i, 4],
  [/\bfri(?:day)?s?\b/i, 5],
];
const LEAVES = /\b(?:leaves|goes home|picked up|dismissed|out)\b(?:\s+\w+){0,3}?\s+(?:at|by|after)\s/i;
const COMES = /\b(?:arrives|comes|starts|gets here|joins)\b(?:\s+\w+){0,3}?\s+(?:at|by|after)\s/i;
const AWAY =
  /\b(?:out|pulled|away|gone|leaves|elsewhere|another (?:room|class|teacher)|other teacher|resource|not (?:here|in))\b/i;
const MORNINGS = /\b(?:mornings? only|only (?:in )?(?:the )?mornings?|am only|half[- ]day)\b/i;
const AFTERNOONS = /\b(?:afternoons? only|only (?:in )?(?:the )?afternoons?|pm only)\b/i;
const NOON: MinuteOfDay = 12 * 60;

/** Times that a remark states: "leaves at 2:15 on Thursdays", "out 10:00-10:30", "mornings only". */
export function awayTimesIn(clause: string): AwayTime[] {
  const weekdays = DAYS.flatMap(([name, weekday]) => (name.test(clause) ? [weekday] : []));
  const until = (endMinute: MinuteOfDay) => ({ startMinute: 0, endMinute, weekdays });
  const from = (startMinute: MinuteOfDay) => ({ startMinute, endMinute: MINUTES_A_DAY, weekdays });
  if (AFTERNOONS.test(clause)) return [until(NOON)];
  if (MORNINGS.test(clause)) return [from(NOON)];
  const [first, second] = clockTimesIn(clause);
  if (first === undefined) return [];
  if (second !== undefined)
    return second > first && AWAY.test(clause) ? [{ startMinute: first, endMinute: second, weekdays }] : [];
  if (LEAVES.test(clause)) return [from(first)];
  return COMES.test(clause) ? [until(first)] : [];
}
