import { MINUTES_A_DAY, type MinuteOfDay, type MinuteSpan, overlaps } from '../../domain/minutes.ts';
import type { RoutineKindId } from '../../domain/routine-kind.ts';
import type { ClassRoutine, NotRunning } from './class-day.ts';
import { BESIDE_LESSONS, type Cover, type DayFacts } from './day-facts.ts';
import { type SectionLabel, sharesSection } from './sections.ts';

/** Early releases without an hour are over by then at the latest; unknown is not free. */
const EARLIEST_USUAL_END: MinuteOfDay = 12 * 60;
/** Most delays are two hours at most, from eight or nine. */
const LATEST_USUAL_START: MinuteOfDay = 10 * 60 + 30;

/**
 * The hours that a changed day takes away. Where the hour is not stated, what might be gone is not offered, unless the
 * teacher entered something of that very day there.
 */
export function shortenedDay({ endsAt, startsAt }: DayFacts, routines: ClassRoutine[]): Cover[] {
  const covers: Cover[] = [];
  const isPlanned = (span: MinuteSpan) => routines.some((routine) => !routine.repeats && overlaps(routine, span));
  const add = (span: MinuteSpan, why: NotRunning) => {
    if (why !== 'hour-not-known' || !isPlanned(span)) covers.push({ ...span, why, sections: [] });
  };
  if (typeof endsAt === 'number') add({ startMinute: endsAt, endMinute: MINUTES_A_DAY }, 'after-early-release');
  if (endsAt === 'unknown') add({ startMinute: EARLIEST_USUAL_END, endMinute: MINUTES_A_DAY }, 'hour-not-known');
  if (typeof startsAt === 'number') add({ startMinute: 0, endMinute: startsAt }, 'before-late-start');
  if (startsAt === 'unknown') add({ startMinute: 0, endMinute: LATEST_USUAL_START }, 'hour-not-known');
  return covers;
}

/** A half-day group is there from its first own entry to its last; what lies outside concerns the other group. */
export function otherHalfDay(routines: ClassRoutine[], sections: SectionLabel[]): Cover[] {
  const half = sections.filter((label) => label.scheme === 'half-day');
  const own = routines.filter((routine) => sharesSection(routine.sections, half));
  if (own.length === 0) return [];
  const from = Math.min(...own.map((routine) => routine.startMinute));
  const until = Math.max(...own.map((routine) => routine.endMinute));
  const outside = { why: 'other-section' as const, sections: [] };
  return [
    { startMinute: 0, endMinute: from, ...outside },
    { startMinute: until, endMinute: MINUTES_A_DAY, ...outside },
  ];
}

const COVERS: Partial<Record<RoutineKindId, NotRunning>> = {
  testing: 'covered-by-testing',
  field_trip: 'covered-by-trip',
  special_event: 'covered-by-event',
  drill: 'covered-by-event',
};

/** Tests, trips and assemblies on the class's or the school's calendar. */
export function coversIn(read: ClassRoutine[]): Cover[] {
  return read.flatMap((routine) => {
    const why = routine.kind === 'unknown' ? undefined : COVERS[routine.kind];
    if (!why || routine.notRunning || routine.role === 'teacher' || routine.role === 'mine') return [];
    if (routine.role === 'school' && routine.title !== null && BESIDE_LESSONS.test(routine.title)) return [];
    return [{ startMinute: routine.startMinute, endMinute: routine.endMinute, why, sections: routine.sections }];
  });
}
