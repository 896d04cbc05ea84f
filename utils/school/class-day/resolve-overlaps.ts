import { lengthOf, type MinuteSpan, overlaps, sharedMinutes } from '../../domain/minutes.ts';
import { routineFacts } from '../routine-facts.ts';
import type { ClassRoutine, NotRunning } from './class-day.ts';
import type { Cover } from './day-facts.ts';
import { sharesSection } from './sections.ts';

/** What is left of a routine that was cut short still counts from this length on. */
const SHORTEST_REST_MINUTES = 8;
/** A routine of which less than this share is left may well be dropped that day. */
const WHOLE_ENOUGH = 0.6;
/** Neighbors that run into each other by no more than this are simply written loosely. */
const LOOSE_EDGE_MINUTES = 10;

/** Takes the covered time out of each routine: trims it, splits it, or marks why it does not run (C9). */
export function applyCovers(routines: ClassRoutine[], covers: Cover[]): ClassRoutine[] {
  if (covers.length === 0) return routines;
  return routines.flatMap((routine) => {
    if (routine.notRunning) return [routine];
    let pieces: MinuteSpan[] = [routine];
    let why: NotRunning | null = null;
    for (const cover of covers) {
      if (!overlaps(routine, cover) || !concerns(cover, routine)) continue;
      why ??= cover.why;
      pieces = pieces.flatMap((piece) => without(piece, cover));
    }
    return why === null ? [routine] : piecesOf(routine, pieces, why);
  });
}

function concerns(cover: Cover, routine: ClassRoutine): boolean {
  if (cover.sections.length === 0) return true;
  return sharesSection(routine.sections, cover.sections);
}

function piecesOf(routine: ClassRoutine, pieces: MinuteSpan[], why: NotRunning): ClassRoutine[] {
  const left = pieces.filter((piece) => lengthOf(piece) >= Math.min(SHORTEST_REST_MINUTES, lengthOf(routine)));
  if (left.length === 0) return [{ ...routine, notRunning: why }];
  const remains = left.reduce((sum, piece) => sum + lengthOf(piece), 0);
  const isCutShort = why !== 'replaced' && remains < lengthOf(routine) * WHOLE_ENOUGH;
  const doubts = isCutShort ? [...routine.doubts, 'cut-short' as const] : routine.doubts;
  return left.map(({ startMinute, endMinute }) => ({ ...routine, doubts, startMinute, endMinute }));
}

/** What remains of a span when another is taken out. */
export function without(span: MinuteSpan, taken: MinuteSpan): MinuteSpan[] {
  if (!overlaps(span, taken)) return [span];
  const rest: MinuteSpan[] = [];
  if (span.startMinute < taken.startMinute) rest.push({ startMinute: span.startMinute, endMinute: taken.startMinute });
  if (taken.endMinute < span.endMinute) rest.push({ startMinute: taken.endMinute, endMinute: span.endMinute });
  return rest;
}

/** Whether the class itself is doing this, rather than an adult. */
export function isClassTime(routine: ClassRoutine): boolean {
  if (routine.notRunning) return false;
  if (routine.kind === 'unknown') return true;
  const effect = routineFacts[routine.kind].calendarEffect;
  return effect === 'window' || effect === 'blocks_class';
}

/**
 * Two things at one time: a one-off entry wins over what repeats, the shorter one over the block it lies in, and
 * where nothing tells them apart both are doubted. Routines of other sections run side by side.
 */
export function resolveOverlaps(routines: ClassRoutine[]): ClassRoutine[] {
  const covers: { by: ClassRoutine; over: ClassRoutine }[] = [];
  const doubted = new Set<ClassRoutine>();
  const trims = new Map<ClassRoutine, number>();
  const live = routines.filter(isClassTime);
  live.forEach((first, at) => {
    for (let next = at + 1; next < live.length; next++) {
      const second = live[next];
      if (!second || second.startMinute >= first.endMinute) break;
      if (first.eventId === second.eventId || sideBySide(first, second)) continue;
      const winner = winnerOf(first, second);
      if (winner) covers.push({ by: winner, over: winner === first ? second : first });
      else if (sharedMinutes(first, second) <= LOOSE_EDGE_MINUTES) trims.set(first, second.startMinute);
      else {
        doubted.add(first);
        doubted.add(second);
      }
    }
  });
  return routines.flatMap((routine) => {
    const trimmed = trims.get(routine);
    const kept = trimmed === undefined || trimmed <= routine.startMinute ? routine : { ...routine, endMinute: trimmed };
    const over = covers.filter((cover) => cover.over === routine);
    const pieces = over.reduce<MinuteSpan[]>((rest, { by }) => rest.flatMap((piece) => without(piece, by)), [kept]);
    const cut = over.length > 0 ? piecesOf(kept, pieces, 'replaced') : [kept];
    return doubted.has(routine)
      ? cut.map((piece) => ({ ...piece, doubts: [...piece.doubts, 'two-at-once' as const] }))
      : cut;
  });
}

function winnerOf(first: ClassRoutine, second: ClassRoutine): ClassRoutine | null {
  if (first.repeats !== second.repeats) {
    const [oneOff, repeating] = first.repeats ? [second, first] : [first, second];
    // A one-off line that can't be read may be a mere reminder.
    return oneOff.kind === 'unknown' && repeating.kind !== 'unknown' ? null : oneOff;
  }
  if (isInside(second, first)) return second;
  return isInside(first, second) ? first : null;
}

function isInside(inner: MinuteSpan, outer: MinuteSpan): boolean {
  return (
    inner.startMinute >= outer.startMinute && inner.endMinute <= outer.endMinute && lengthOf(inner) < lengthOf(outer)
  );
}

/** "Job site - Grp A" and "Coffee cart - Grp B". */
function sideBySide(first: ClassRoutine, second: ClassRoutine): boolean {
  return first.sections.some((own) =>
    second.sections.some((other) => other.scheme === own.scheme && other.value !== own.value),
  );
}
