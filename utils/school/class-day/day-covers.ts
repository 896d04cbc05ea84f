import { MINUTES_A_DAY } from '../../domain/minutes.ts';
import type { RoutineKindId } from '../../domain/routine-kind.ts';
import type { ClassRoutine, NotRunning } from './class-day.ts';
import type { Cover, DayFacts } from './day-facts.ts';
import { type SectionLabel, sharesSection } from './sections.ts';

/** The hours that a changed day takes away. An hour that is not stated takes nothing: doubt is all there is. */
export function shortenedDay(facts: DayFacts): Cover[] {
  const covers: Cover[] = [];
  if (typeof facts.endsAt === 'number')
    covers.push({ startMinute: facts.endsAt, endMinute: MINUTES_A_DAY, why: 'after-early-release', sections: [] });
  if (typeof facts.startsAt === 'number')
    covers.push({ startMinute: 0, endMinute: facts.startsAt, why: 'before-late-start', sections: [] });
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

/** Things of the school that go on for hours while classes come by one at a time. */
const BESIDE_LESSONS =
  /\b(?:book fair|feria del libro|pictures?|photos?|spirit|drive|sale|fundraiser|sign-?ups?|registration|screenings?)\b/i;

/** Tests, trips and assemblies on the class's or the school's calendar. */
export function coversIn(read: ClassRoutine[]): Cover[] {
  return read.flatMap((routine) => {
    const why = routine.kind === 'unknown' ? undefined : COVERS[routine.kind];
    if (!why || routine.notRunning || routine.role === 'teacher' || routine.role === 'mine') return [];
    if (routine.role === 'school' && routine.title !== null && BESIDE_LESSONS.test(routine.title)) return [];
    return [{ startMinute: routine.startMinute, endMinute: routine.endMinute, why, sections: routine.sections }];
  });
}
