import type { GradeBand } from '../../domain/classroom.ts';
import { type DateRange, datesIn, type LocalDate, type Weekday, weekdayOf } from '../../domain/local-date.ts';
import { clockTime, MINUTES_A_DAY, type MinuteOfDay, type Minutes } from '../../domain/minutes.ts';
import { type RoutineReading, recognizeRoutine } from '../recognize-routine.ts';
import { cycleDayIn } from './rotation.ts';
import { gradesIn, type SectionLabel, sectionsInTitle } from './sections.ts';

/** What a title says besides its routine. */
export type TitleMarks = { sections: SectionLabel[]; grades: ReadonlySet<number>; cycleDay: string | null };

/** Titles and ranges that were read before. The same few titles fill a week, so a caseload shares one memory. */
export type ReadingMemory = {
  marksOf(title: string): TitleMarks;
  daysIn(range: DateRange): { date: LocalDate; weekday: Weekday }[];
  read(title: string, when: { start: MinuteOfDay; minutes: Minutes; gradeBand: GradeBand | undefined }): RoutineReading;
  /** Forgets everything, for instance after the title answers changed. */
  reset(): void;
};

const MOST_REMEMBERED = 20_000;

export function createReadingMemory(): ReadingMemory {
  const readings = new Map<string, RoutineReading>();
  const marks = new Map<string, TitleMarks>();
  const days = new Map<string, { date: LocalDate; weekday: Weekday }[]>();
  return {
    marksOf: (title) =>
      recall(marks, title, () => ({
        sections: sectionsInTitle(title),
        grades: gradesIn(title),
        cycleDay: cycleDayIn(title),
      })),
    daysIn: (range) =>
      recall(days, `${range.from} ${range.until}`, () =>
        datesIn(range).map((date) => ({ date, weekday: weekdayOf(date) })),
      ),
    read: (title, { start, minutes, gradeBand }) =>
      recall(readings, `${title}\n${start}\n${minutes}\n${gradeBand ?? ''}`, () =>
        recognizeRoutine(title, {
          start: minutes >= MINUTES_A_DAY ? '00:00' : clockTime(start),
          minutes,
          ...(gradeBand && { gradeBand }),
        }),
      ),
    reset() {
      for (const known of [readings, marks, days]) known.clear();
    },
  };
}

/** What is known under a key, made when it is not; a memory that grew too large starts anew. */
export function recall<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make();
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(key, made);
  return made;
}
