import type { ClassroomId, SchoolId } from '../domain/ids.ts';
import { type LocalDate, type Weekday, weekdayOf } from '../domain/local-date.ts';
import { type MinuteSpan, overlaps } from '../domain/minutes.ts';
import type { Therapist } from '../domain/therapist.ts';
import type { Block } from './model.ts';
import { clash, type Stay, type WayBetween } from './places.ts';
import type { PlanRules } from './rules.ts';

type Hours = MinuteSpan & { schoolId: SchoolId };

/** When the therapist works where, and what takes that time already. */
export type FreeTime = {
  schoolOf(classroomId: ClassroomId): SchoolId | undefined;
  hoursOn(weekday: Weekday): readonly Hours[];
  blocksOn(date: LocalDate): readonly Block[];
  /** Within the hours in that building, clear of blocks and of the way to them (S26). */
  isFree(stay: Stay, date: LocalDate): boolean;
  /** Within the hours in that building. */
  isCovered(stay: Stay, date: LocalDate): boolean;
};

type Known = {
  therapist: Therapist;
  rules: PlanRules;
  way: WayBetween;
  schoolOf: ReadonlyMap<ClassroomId, SchoolId>;
};

export function readFreeTime({ therapist, rules, way, schoolOf }: Known): FreeTime {
  const hours = new Map<Weekday, Hours[]>();
  for (const stretch of therapist.hours) {
    if (stretch.startMinute >= stretch.endMinute) continue;
    hours.set(stretch.weekday, [...(hours.get(stretch.weekday) ?? []), stretch]);
  }
  const hoursOn = (weekday: Weekday) => hours.get(weekday) ?? [];
  const blocksOn = remember((date: LocalDate) => blocksOf(date, therapist, rules));
  return {
    schoolOf: (classroomId) => schoolOf.get(classroomId),
    hoursOn,
    blocksOn,
    isCovered: (stay, date) => isCovered(stay, hoursOn(weekdayOf(date))),
    isFree: (stay, date) =>
      isCovered(stay, hoursOn(weekdayOf(date))) && !blocksOn(date).some((block) => isBlocked(stay, block, way)),
  };
}

export function isBlocked(stay: Stay, block: Block, way: WayBetween): boolean {
  if (block.schoolId === null) return overlaps(stay, block);
  return clash(stay, { ...block, schoolId: block.schoolId, classroomId: null }, way);
}

function blocksOf(date: LocalDate, { busy = [] }: Therapist, { blocks }: PlanRules): Block[] {
  const weekday = weekdayOf(date);
  return [
    ...busy.filter((time) => time.date === date).map((time) => ({ ...time, schoolId: null })),
    ...blocks
      .filter((block) => block.on === date || block.on === weekday)
      .map((block) => ({ ...block, schoolId: block.schoolId ?? null })),
  ];
}

/** Stretches that touch count as one. */
function isCovered(stay: Stay, hours: readonly Hours[]): boolean {
  let reached = stay.startMinute;
  const here = hours.filter(({ schoolId }) => schoolId === stay.schoolId);
  for (const { startMinute, endMinute } of here.toSorted((a, b) => a.startMinute - b.startMinute))
    if (startMinute <= reached && endMinute > reached) reached = endMinute;
  return reached >= stay.endMinute;
}

function remember<Key, Value>(read: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = read(key);
    known.set(key, value);
    return value;
  };
}
