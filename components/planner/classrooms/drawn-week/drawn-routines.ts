import type { Weekday } from '../../../../utils/domain/local-date.ts';
import { printRoutine } from '../../../../utils/sources/pasted/print-routine.ts';
import { type PastedRoutine, readPastedDay } from '../../../../utils/sources/pasted/read-pasted-day.ts';
import { schoolWeekdays } from '../../hours/hours-draft.ts';
import type { TypedDays } from '../typed-days.ts';

/** Where a routine is written: in which set of lines, on which line, and which one of that line. */
export type Place = { set: number; line: number; nth: number };

/** A routine of the week as it is drawn: all days that it holds for are its own. */
export type DrawnRoutine = PastedRoutine & { weekdays: Weekday[]; place: Place };

/** What the drawing can change; the rest of a line stays as it was. */
export type RoutineDraft = Pick<DrawnRoutine, 'weekdays' | 'cycleDays' | 'startMinute' | 'endMinute' | 'title'>;

/** Every routine of the typed days. Lines that are not understood are not drawn, and stay where they are. */
export function drawnRoutines(days: TypedDays): DrawnRoutine[] {
  return days.flatMap(({ weekdays: others, text }, set) =>
    readPastedDay(text).flatMap(({ line, reading }) =>
      reading.is !== 'routines'
        ? []
        : reading.routines.map((routine, nth) => ({
            ...routine,
            weekdays: routine.weekdays ?? others,
            place: { set, line, nth },
          })),
    ),
  );
}

/** Whether a title can stand in a line and be read back; one with a time or days in it can't. */
export function canBeWritten(draft: RoutineDraft): boolean {
  const [line, ...more] = readPastedDay(printRoutine({ ...draft, endWritten: true }));
  const routines = line?.reading.is === 'routines' ? line.reading.routines : [];
  return more.length === 0 && routines.length === 1 && routines[0]?.title === draft.title;
}

/** The days with one more routine, in a line of its own. */
export function withNewRoutine(days: TypedDays, draft: RoutineDraft): TypedDays {
  const line = printRoutine({ ...draft, endWritten: true });
  const [first, ...others] = days;
  if (!first) return [{ weekdays: [...schoolWeekdays], text: line }];
  return [{ ...first, text: [first.text.trimEnd(), line].filter((part) => part !== '').join('\n') }, ...others];
}

/** The days with a routine changed, or gone (`null`). What else its line said is written out beside it. */
export function withChangedRoutine(days: TypedDays, { set, line, nth }: Place, draft: RoutineDraft | null): TypedDays {
  return days.map((day, at) => (at === set ? { ...day, text: withChangedLine(day.text, line, nth, draft) } : day));
}

function withChangedLine(text: string, line: number, nth: number, draft: RoutineDraft | null): string {
  const read = readPastedDay(text).find((one) => one.line === line);
  if (read?.reading.is !== 'routines') return text;
  const written = read.reading.routines.flatMap((routine, at) => {
    if (at !== nth) return [printRoutine(routine)];
    return draft ? [printRoutine({ ...draft, endWritten: true })] : [];
  });
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/);
  lines.splice(line - 1, read.text.split('\n').length, ...written);
  return lines.join('\n');
}
