import type { GradeBand } from '../domain/classroom.ts';
import { MINUTES_A_DAY, minuteOfDay } from '../domain/minutes.ts';
import type { RoutineKindId } from '../domain/routine-kind.ts';
import { type RoutineReading, recognizeRoutine } from './recognize-routine.ts';
import { titleFamily } from './title-family.ts';
import type { Surroundings } from './titles/surroundings.ts';

/** One event of a class's week; `day` is any name of the day, the same for all events of it. */
export type EventOfWeek = { day: string; title: string; start?: string; minutes?: number };

type Placed = EventOfWeek & { at: number; startMinute: number; family: string; reading: RoutineReading };

const SURE = 0.9;
const ABOUT_THE_SAME_TIME = 15;
const LONGEST_GAP = 10;
/** A title that says nothing today but stands for a routine at the same time on other days. */
const FROM_A_SISTER = 0.8;

/**
 * Reads all titles of a week together: an unclear title leans on its neighbors, on whether it stands there every day
 * and on what its sisters were read as. Readings come in the order of the events.
 */
export function recognizeWeek(events: EventOfWeek[], gradeBand?: GradeBand): RoutineReading[] {
  const placed = events.map((event, at): Placed => {
    const reading = recognizeRoutine(event.title, whenOf(event, gradeBand));
    const startMinute = minuteOfDay(event.start ?? '') ?? -1;
    return { ...event, at, startMinute, family: titleFamily(event.title), reading };
  });
  const days = Map.groupBy(placed.filter(isTimed), ({ day }) => day);
  for (const day of days.values()) day.sort((a, b) => a.startMinute - b.startMinute);
  const again = placed.map((event) =>
    isSure(event.reading) || !isTimed(event)
      ? event.reading
      : recognizeRoutine(
          event.title,
          whenOf(event, gradeBand),
          surroundingsOf(event, days.get(event.day) ?? [], placed, days.size),
        ),
  );
  return placed.map((event) => fromSister(event, again[event.at] ?? event.reading, placed));
}

function whenOf({ start, minutes }: EventOfWeek, gradeBand?: GradeBand) {
  return {
    ...(start === undefined ? {} : { start }),
    ...(minutes === undefined ? {} : { minutes }),
    ...(gradeBand ? { gradeBand } : {}),
  };
}

function isTimed({ startMinute, minutes = 0 }: Placed): boolean {
  return startMinute >= 0 && minutes < MINUTES_A_DAY;
}

function isSure({ parts }: RoutineReading): boolean {
  return parts.every(({ kind, confidence }) => kind !== 'unknown' && confidence >= SURE);
}

function surroundingsOf(event: Placed, day: Placed[], week: Placed[], daysKnown: number): Surroundings {
  const sisters = week.filter((other) => isSister(event, other) || other === event);
  const place = day[0] === event ? 'first' : day.at(-1) === event ? 'last' : undefined;
  const at = day.indexOf(event);
  const before = neighborKind(day[at - 1], event);
  const after = neighborKind(event, day[at + 1]);
  return {
    daysAWeek: new Set(sisters.map(({ day: name }) => name)).size,
    daysKnown,
    ...(place ? { place } : {}),
    ...(before ? { before } : {}),
    ...(after ? { after } : {}),
  };
}

/** What the earlier of two events ends with, or the later begins with, when one follows the other and is surely read. */
function neighborKind(earlier: Placed | undefined, later: Placed | undefined): RoutineKindId | undefined {
  if (!earlier || !later) return undefined;
  if (later.startMinute - earlier.startMinute - (earlier.minutes ?? 0) > LONGEST_GAP) return undefined;
  const part = isSure(earlier.reading)
    ? earlier.reading.parts.at(-1)
    : isSure(later.reading)
      ? later.reading.parts[0]
      : undefined;
  return part && part.kind !== 'unknown' ? part.kind : undefined;
}

function isSister(event: Placed, other: Placed): boolean {
  if (event.family === '' || event.family !== other.family || event.day === other.day) return false;
  return Math.abs(event.startMinute - other.startMinute) <= ABOUT_THE_SAME_TIME;
}

function fromSister(event: Placed, reading: RoutineReading, week: Placed[]): RoutineReading {
  if (reading.parts[0]?.kind !== 'unknown' || reading.canceled) return reading;
  const sister = week.find((other) => isSister(event, other) && isSure(other.reading));
  if (!sister) return reading;
  const parts = sister.reading.parts.map((part) => ({ ...part, confidence: part.confidence * FROM_A_SISTER }));
  return { ...sister.reading, parts };
}
