import type { CalendarId } from '../../../utils/domain/ids.ts';
import type { MinuteSpan } from '../../../utils/domain/minutes.ts';
import { NOT_A_ROUTINE } from '../../../utils/domain/preferences.ts';
import { type RoutineKindId, routineKindIds } from '../../../utils/domain/routine-kind.ts';
import type { ClassDay, ClassRoutine } from '../../../utils/school/class-day/class-day.ts';
import { titleFamily } from '../../../utils/school/title-family.ts';

/** A title and its sisters on one calendar, as one of them is written, with its first time of day. */
export type TitleUse = MinuteSpan & { calendarId: CalendarId; family: string; title: string };

/** What a class's days are made of. */
export type RoutinesOfClass = {
  /** Titles that nobody has explained yet: never suggested until then (C6). */
  unknown: TitleUse[];
  /** In the order of the day. */
  known: { kind: RoutineKindId; titles: TitleUse[] }[];
};

/** The routines on a class's own calendars, each title once. */
export function routinesOfClass(days: readonly ClassDay[]): RoutinesOfClass {
  const own = days.flatMap((day) => day.routines).filter(isOfClass);
  const byTime = own.toSorted((a, b) => a.startMinute - b.startMinute);
  const kinds = [...new Set(byTime.map(({ kind }) => kind))];
  return {
    unknown: titlesOf(byTime.filter(({ kind, notRunning }) => kind === 'unknown' && notRunning !== NOT_A_ROUTINE)),
    known: kinds
      .filter((kind) => kind !== 'unknown')
      .map((kind) => ({ kind, titles: titlesOf(byTime.filter((routine) => routine.kind === kind)) })),
  };
}

/** Kinds that a title can be said to be, the class's own first. */
export function kindChoices(own: readonly RoutineKindId[]): RoutineKindId[] {
  return [...new Set([...own, ...routineKindIds])];
}

type TitledRoutine = ClassRoutine & { title: string };

function isOfClass(routine: ClassRoutine): routine is TitledRoutine {
  return routine.role === 'class' && routine.title !== null && titleFamily(routine.title) !== '';
}

function titlesOf(routines: readonly TitledRoutine[]): TitleUse[] {
  const uses = new Map<string, TitleUse>();
  for (const { title, calendarId, startMinute, endMinute } of routines) {
    const family = titleFamily(title);
    const key = `${calendarId} ${family}`;
    if (!uses.has(key)) uses.set(key, { calendarId, family, title, startMinute, endMinute });
  }
  return [...uses.values()];
}
