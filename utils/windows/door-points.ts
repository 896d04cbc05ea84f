import { lengthOf, type MinuteOfDay, type MinuteSpan } from '../domain/minutes.ts';
import type { RoutineKindId } from '../domain/routine-kind.ts';
import { routineFacts } from '../school/routine-facts.ts';

/** Inside practice time adults move about: a group rotates or a task changes about this often (push-in.md section 6). */
const STAGE_MINUTES = 15;
/** Interruption up to this level allows coming and going between stages. */
const STAGED_LEVEL = 1;
/** S31: this near to a door point counts as natural. */
export const NATURAL_WITHIN_MINUTES = 3;
/** The way to a routine and back belongs to it by at most this much, and only where nothing else is going on. */
export const LINE_UP_MINUTES = 5;

/** The natural moments to come to a routine, and to leave it. */
export type DoorPoints = { entries: MinuteOfDay[]; exits: MinuteOfDay[] };

export function doorPointsOf(kind: RoutineKindId, span: MinuteSpan): DoorPoints {
  const { entryPoints, exitPoints, interruption } = routineFacts[kind];
  const at = (point: { anchor: 'start' | 'end'; offsetMinutes: number }) =>
    (point.anchor === 'start' ? span.startMinute : span.endMinute) + point.offsetMinutes;
  const entries = new Set([span.startMinute, ...entryPoints.map(at)]);
  const exits = new Set([span.endMinute, ...exitPoints.map(at)]);
  if (interruption.level <= STAGED_LEVEL && lengthOf(span) > 2 * STAGE_MINUTES)
    for (
      let minute = span.startMinute + STAGE_MINUTES;
      minute <= span.endMinute - STAGE_MINUTES / 3;
      minute += STAGE_MINUTES
    ) {
      entries.add(minute);
      exits.add(minute);
    }
  return { entries: [...entries], exits: [...exits] };
}

export function isNatural(minute: MinuteOfDay, points: MinuteOfDay[]): boolean {
  return points.some((point) => Math.abs(point - minute) <= NATURAL_WITHIN_MINUTES);
}
