import type { DraftVisit } from '../../../utils/domain/draft-visit.ts';
import type { LocalDate } from '../../../utils/domain/local-date.ts';
import type { MinuteOfDay } from '../../../utils/domain/minutes.ts';
import { lengthOf } from '../../../utils/domain/minutes.ts';
import type { BoardVisit } from './board-visits.ts';
import type { Spot } from './judge.ts';
import { spotOf } from './plan-problems.ts';
import type { Move } from './plan-view.ts';
import type { Board } from './read-board.ts';
import { spotIn, type Target } from './targets.ts';

export type PlannedOnBoard = BoardVisit & { is: 'planned' };

/** How far a pointer may miss a routine and still mean it. */
const NEAR_MINUTES = 15;

/** A visit taken up where it is. */
export function takeUp(visit: PlannedOnBoard, targets: readonly Target[], where: Surroundings): Move {
  return moveTo(visit, spotOf(visit, targets), targets, where);
}

type Surroundings = { board: Board; visits: readonly BoardVisit[] };

/** The visit held over a spot, judged there. */
export function moveTo(
  visit: PlannedOnBoard,
  spot: Spot,
  targets: readonly Target[],
  { board, visits }: Surroundings,
): Move {
  const before = spotOf(visit, targets);
  const verdict = board.judge.judge({ spot, studentIds: visit.studentIds, before }, visits, visit.id);
  return { visit, spot, verdict };
}

/** The spot for a pointer: in the routine that is there or near, else the bare time, where nothing fits. */
export function spotAt(
  visit: PlannedOnBoard,
  { date, startMinute }: { date: LocalDate; startMinute: MinuteOfDay },
  targets: readonly Target[],
): Spot {
  const minutes = lengthOf(visit.draft);
  const away = (target: Target) =>
    Math.abs(spotIn(target, startMinute, minutes).startMinute - startMinute) - order[target.fit];
  const [nearest] = targets.filter((target) => target.date === date).sort((a, b) => away(a) - away(b));
  if (nearest && Math.abs(spotIn(nearest, startMinute, minutes).startMinute - startMinute) <= NEAR_MINUTES)
    return spotIn(nearest, startMinute, minutes);
  const onGrid = Math.round(startMinute / 5) * 5;
  const { classroomId, routine } = visit;
  return { date, classroomId, routine, fit: null, startMinute: onGrid, endMinute: onGrid + minutes };
}

const order = { great: 2, good: 1, possible: 0 };

export type Direction = 'earlier' | 'later' | 'day-before' | 'day-after';

/** The next spot for an arrow key: five minutes, else the next routine that day; or the nearest time of another day. */
export function spotBeside(
  { visit, spot }: Pick<Move, 'visit' | 'spot'>,
  direction: Direction,
  targets: readonly Target[],
): Spot {
  const minutes = lengthOf(visit.draft);
  if (direction === 'day-before' || direction === 'day-after') {
    const isNext = (date: LocalDate) => (direction === 'day-after' ? date > spot.date : date < spot.date);
    const dates = [...new Set(targets.map(({ date }) => date))].filter(isNext).sort();
    const date = direction === 'day-after' ? dates[0] : dates.at(-1);
    return date ? nearestOn(date, spot.startMinute, minutes, targets) : spot;
  }
  const spots = targets.filter(({ date }) => date === spot.date).flatMap((target) => spotsIn(target, minutes));
  const isBeyond = (other: Spot) =>
    direction === 'later' ? other.startMinute > spot.startMinute : other.startMinute < spot.startMinute;
  const sorted = spots
    .filter(isBeyond)
    .sort((a, b) => a.startMinute - b.startMinute || order[b.fit ?? 'possible'] - order[a.fit ?? 'possible']);
  return (direction === 'later' ? sorted[0] : sorted.at(-1)) ?? spot;
}

function nearestOn(date: LocalDate, startMinute: MinuteOfDay, minutes: number, targets: readonly Target[]): Spot {
  const spots = targets.filter((target) => target.date === date).map((target) => spotIn(target, startMinute, minutes));
  const away = (spot: Spot) => Math.abs(spot.startMinute - startMinute);
  const [nearest] = spots.sort((a, b) => away(a) - away(b));
  if (!nearest) throw new Error('a day of the targets has one');
  return nearest;
}

function spotsIn(target: Target, minutes: number): Spot[] {
  const last = target.endMinute - Math.min(minutes, lengthOf(target));
  const spots: Spot[] = [];
  for (let start = target.startMinute; start <= last; start += 5) spots.push(spotIn(target, start, minutes));
  spots.push(spotIn(target, last, minutes));
  return [...new Map(spots.map((spot) => [spot.startMinute, spot])).values()];
}

/** The visit as it is once it is put down; moved by hand, it stays there when the rest is planned anew. */
export function putDown({ visit, spot }: Pick<Move, 'visit' | 'spot'>): DraftVisit {
  const { date, startMinute, endMinute, routine, classroomId } = spot;
  return { ...visit.draft, date, startMinute, endMinute, routine, classroomId, pinned: true };
}
