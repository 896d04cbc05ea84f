import { type MinuteOfDay, type MinuteSpan, type Minutes, sharedMinutes } from '../domain/minutes.ts';
import type { RoutineKindId } from '../domain/routine-kind.ts';
import type { ClassRoutine } from '../school/class-day/class-day.ts';
import { doorPointsOf, isNatural, LINE_UP_MINUTES } from './door-points.ts';
import { freeIn } from './free-time.ts';
import type { GoalFit } from './goal-fit.ts';

/** A routine in which this student could be visited, or a short one that may be passed through on the way. */
export type UsableRoutine = {
  routine: ClassRoutine & { kind: RoutineKindId };
  fits: GoalFit[];
  /** What a full session here is worth; 0 for a routine that is only passed through. */
  points: number;
};

/** A time for a visit, before it is scored: one routine, or neighbors that form one visit (push-in.md section 8). */
export type Candidate = MinuteSpan & {
  /** What happens during it, in order. */
  parts: { usable: UsableRoutine; minutes: Minutes }[];
  naturalStart: boolean;
  naturalEnd: boolean;
};

/** S52: never shorter. */
export const SHORTEST_VISIT_MINUTES = 10;
/** S52: shorter ones only when joined to a neighbor, or when the session itself is that short. */
const SHORTEST_LONE_VISIT_MINUTES = 15;
/** A visit of less than this share of a session is not that session. */
export const SHORTEST_SHARE = 0.6;
/** A visit may run over by this much to end where the routine ends. */
const LONGEST_EXTRA_MINUTES = 10;
/** Neighbors with no more than this between them form one visit. */
const CHAIN_GAP_MINUTES = 5;
const LONGEST_CHAIN = 3;

type Piece = MinuteSpan & {
  usable: UsableRoutine;
  entries: MinuteOfDay[];
  exits: MinuteOfDay[];
  /** Something taken ends where this begins, or begins where this ends. */
  cutStart: boolean;
  cutEnd: boolean;
};

/** All times for a visit in a day's usable routines (in order of time), with what is taken out of them. */
export function candidatesIn(
  usable: UsableRoutine[],
  day: ClassRoutine[],
  taken: MinuteSpan[],
  sessionMinutes: Minutes,
): Candidate[] {
  const pieces = usable.flatMap((one) => piecesOf(one, day, taken));
  pieces.sort((a, b) => a.startMinute - b.startMinute);
  const shortest = Math.max(SHORTEST_VISIT_MINUTES, Math.round(sessionMinutes * SHORTEST_SHARE));
  const longest = sessionMinutes + LONGEST_EXTRA_MINUTES;
  const found: Candidate[] = [];
  pieces.forEach((first, at) => {
    for (let last = at; last < Math.min(pieces.length, at + LONGEST_CHAIN); last++) {
      const chain = pieces.slice(at, last + 1);
      if (last > at && !isUnbroken(chain)) break;
      const end = chain[chain.length - 1];
      if (!end || !chain.some((piece) => piece.usable.points > 0)) continue;
      addTimes(first, end, chain, { shortest, longest, sessionMinutes }, found);
    }
  });
  return found;
}

function isUnbroken(chain: Piece[]): boolean {
  const [before, last] = chain.slice(-2);
  return (
    before !== undefined &&
    last !== undefined &&
    // Something short that is taken lies between them.
    !before.cutEnd &&
    !last.cutStart &&
    last.startMinute - before.endMinute <= CHAIN_GAP_MINUTES &&
    last.startMinute >= before.startMinute
  );
}

function piecesOf(usable: UsableRoutine, day: ClassRoutine[], taken: MinuteSpan[]): Piece[] {
  const { routine } = usable;
  const reach = withLineUp(routine, day);
  const { entries, exits } = doorPointsOf(routine.kind, routine);
  return freeIn(reach, taken)
    .filter((free) => sharedMinutes(free, routine) > 0)
    .map((free) => {
      const inside = (minute: MinuteOfDay) => minute >= free.startMinute && minute <= free.endMinute;
      const cutStart = free.startMinute > reach.startMinute;
      const cutEnd = free.endMinute < reach.endMinute;
      return { ...free, usable, entries: entries.filter(inside), exits: exits.filter(inside), cutStart, cutEnd };
    });
}

/** The routine and the way there and back, as far as nothing else is on the calendar then. */
function withLineUp(routine: ClassRoutine, day: ClassRoutine[]): MinuteSpan {
  let startMinute = routine.startMinute - LINE_UP_MINUTES;
  let endMinute = routine.endMinute + LINE_UP_MINUTES;
  for (const other of day) {
    if (other === routine || other.notRunning) continue;
    if (other.startMinute < routine.startMinute)
      startMinute = Math.max(startMinute, Math.min(other.endMinute, routine.startMinute));
    if (other.endMinute > routine.endMinute)
      endMinute = Math.min(endMinute, Math.max(other.startMinute, routine.endMinute));
  }
  return { startMinute, endMinute };
}

type Lengths = { shortest: Minutes; longest: Minutes; sessionMinutes: Minutes };

function addTimes(first: Piece, last: Piece, chain: Piece[], lengths: Lengths, found: Candidate[]): void {
  const isLone = chain.length === 1;
  const shortest =
    isLone && lengths.sessionMinutes >= SHORTEST_LONE_VISIT_MINUTES
      ? Math.max(lengths.shortest, SHORTEST_LONE_VISIT_MINUTES)
      : lengths.shortest;
  const starts = new Set(first.cutStart ? [first.startMinute, ...first.entries] : first.entries);
  const ends = new Set(last.cutEnd ? [last.endMinute, ...last.exits] : last.exits);
  // Where no natural pair has the right length: a full session from the start, or up to the end.
  for (const exit of last.exits.length > 0 ? last.exits : [last.endMinute]) starts.add(exit - lengths.sessionMinutes);
  for (const entry of first.entries.length > 0 ? first.entries : [first.startMinute])
    ends.add(entry + lengths.sessionMinutes);
  for (const startMinute of starts) {
    if (startMinute < first.startMinute || startMinute >= first.endMinute) continue;
    for (const endMinute of ends) {
      const minutes = endMinute - startMinute;
      if (
        endMinute > last.endMinute ||
        endMinute <= last.startMinute ||
        minutes < shortest ||
        minutes > lengths.longest
      )
        continue;
      const span = { startMinute, endMinute };
      if (minutesInside(span, chain) < SHORTEST_VISIT_MINUTES) continue;
      found.push({
        ...span,
        parts: chain.map((piece) => ({ usable: piece.usable, minutes: sharedMinutes(span, piece) })),
        naturalStart: isNatural(startMinute, first.entries),
        naturalEnd: isNatural(endMinute, last.exits),
      });
    }
  }
}

/** Minutes spent in the routines themselves, without the way there and back. */
function minutesInside(span: MinuteSpan, chain: Piece[]): Minutes {
  return chain.reduce((sum, { usable }) => sum + sharedMinutes(span, usable.routine), 0);
}

/** The part that the visit is for. */
export function mainPart(candidate: Candidate): UsableRoutine {
  let best = candidate.parts[0];
  for (const part of candidate.parts) if (!best || weightOf(part) > weightOf(best)) best = part;
  if (!best) throw new RangeError('a visit without a routine');
  return best.usable;
}

/** From this length on a part is no more the main one than another as long. */
const MAIN_PART_MINUTES = 15;

function weightOf({ usable, minutes }: Candidate['parts'][number]): number {
  return usable.points * Math.min(1, minutes / MAIN_PART_MINUTES);
}
