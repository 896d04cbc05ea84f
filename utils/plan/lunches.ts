import type { SchoolId } from '../domain/ids.ts';
import type { LocalDate, Weekday } from '../domain/local-date.ts';
import type { MinuteSpan } from '../domain/minutes.ts';
import { addBit, emptyBits, isSubset } from './bits.ts';
import { isBlocked } from './free-time.ts';
import type { Block, Lunch, Stop } from './model.ts';
import { clash, type WayBetween } from './places.ts';
import type { LunchRule } from './rules.ts';

type Known = {
  date: LocalDate;
  weekday: Weekday;
  stops: readonly Stop[];
  hours: readonly (MinuteSpan & { schoolId: SchoolId })[];
  blocks: readonly Block[];
  way: WayBetween;
  rule: LunchRule | null;
};

/**
 * Every lunch worth considering on a day: any lunch can be moved earlier until it meets its earliest time or the end of
 * something, so only those starts are needed and none is lost.
 */
export function lunchesOn(known: Known): { lunches: Lunch[]; lunchLost: boolean } {
  const { rule, hours, stops } = known;
  if (!rule || !needsLunch(rule, hours) || stops.length === 0) return { lunches: [], lunchLost: false };
  const lunches = [...new Set(hours.map(({ schoolId }) => schoolId))]
    .sort()
    .flatMap((schoolId) => lunchesIn(schoolId, rule, known));
  return { lunches, lunchLost: lunches.length === 0 };
}

/** Who works before and after the time for lunch has it within the day. */
export function needsLunch({ earliest, latest }: LunchRule, hours: readonly MinuteSpan[]): boolean {
  return hours.some(({ startMinute }) => startMinute < earliest) && hours.some(({ endMinute }) => endMinute > latest);
}

function lunchesIn(schoolId: SchoolId, { earliest, latest, minutes }: LunchRule, known: Known): Lunch[] {
  const { stops, blocks, way, date } = known;
  const here = { schoolId, classroomId: null };
  const starts = new Set([earliest]);
  for (const stop of stops) starts.add(stop.endMinute + way(stop, here));
  for (const { schoolId: there, endMinute } of blocks)
    starts.add(endMinute + (there === null ? 0 : way({ schoolId: there, classroomId: null }, here)));
  return [...starts]
    .filter((start) => start >= earliest && start + minutes <= latest)
    .sort((a, b) => a - b)
    .map((startMinute) => ({ ...here, date, startMinute, endMinute: startMinute + minutes }))
    .filter(
      (lunch) =>
        !blocks.some((block) => isBlocked(lunch, block, way)) &&
        !stops.some((stop) => stop.pinned !== null && clash(stop, lunch, way)),
    );
}

/** Lunches that exclude a visit more than another does, and nothing less, are never needed; of equals the first stays. */
export function neededLunches(lunches: readonly Lunch[], stops: readonly Stop[], way: WayBetween): Lunch[] {
  const excluded = lunches.map((lunch) => {
    const bits = emptyBits(stops.length);
    stops.forEach((stop, at) => {
      if (clash(stop, lunch, way)) addBit(bits, at);
    });
    return bits;
  });
  return lunches.filter((_, at) => {
    const own = excluded[at] ?? emptyBits(0);
    return !excluded.some(
      (other, place) => place !== at && isSubset(other, own) && (place < at || !isSubset(own, other)),
    );
  });
}
