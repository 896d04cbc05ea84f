import type { MinuteOfDay, MinuteSpan } from '../../domain/minutes.ts';
import type { School } from '../../domain/school.ts';
import type { ClassRoutine } from './class-day.ts';
import type { DayFacts } from './day-facts.ts';
import { isClassTime } from './resolve-overlaps.ts';

/** When the class's calendar begins its day; null when nothing stands there. */
export function firstMinuteOf(read: ClassRoutine[]): MinuteOfDay | null {
  return read.find((routine) => routine.role === 'class' && isClassTime(routine))?.startMinute ?? null;
}

/** When students are in the building: by the bells, or by what stands on the class's calendar. */
export function studentHours(routines: ClassRoutine[], school: School | undefined, facts: DayFacts): MinuteSpan | null {
  if (facts.school !== 'open') return null;
  let span: MinuteSpan | null = null;
  for (const routine of routines) {
    if (!isClassTime(routine)) continue;
    span ??= { startMinute: routine.startMinute, endMinute: routine.endMinute };
    span = {
      startMinute: Math.min(span.startMinute, routine.startMinute),
      endMinute: Math.max(span.endMinute, routine.endMinute),
    };
  }
  const bells = school?.bells;
  if (!bells || !(bells.startMinute < bells.endMinute)) return span;
  return {
    startMinute:
      typeof facts.startsAt === 'number'
        ? facts.startsAt
        : Math.min(bells.startMinute, span?.startMinute ?? bells.startMinute),
    endMinute:
      typeof facts.endsAt === 'number' ? facts.endsAt : Math.max(bells.endMinute, span?.endMinute ?? bells.endMinute),
  };
}
