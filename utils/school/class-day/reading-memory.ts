import type { GradeBand } from '../../domain/classroom.ts';
import { clockTime, MINUTES_A_DAY, type MinuteOfDay, type Minutes } from '../../domain/minutes.ts';
import { type RoutineReading, recognizeRoutine } from '../recognize-routine.ts';

/** Titles that were read before. The same few titles fill a week, so a caseload shares one memory. */
export type ReadingMemory = {
  read(title: string, when: { start: MinuteOfDay; minutes: Minutes; gradeBand: GradeBand | undefined }): RoutineReading;
  /** Forgets everything, for instance after the title answers changed. */
  reset(): void;
};

const MOST_READINGS = 20_000;

export function createReadingMemory(): ReadingMemory {
  const readings = new Map<string, RoutineReading>();
  return {
    read(title, { start, minutes, gradeBand }) {
      const key = `${title}\n${start}\n${minutes}\n${gradeBand ?? ''}`;
      const known = readings.get(key);
      if (known) return known;
      const allDay = minutes >= MINUTES_A_DAY;
      const reading = recognizeRoutine(title, {
        start: allDay ? '00:00' : (clockTime(start) as `${string}:${string}`),
        minutes,
        ...(gradeBand && { gradeBand }),
      });
      if (readings.size >= MOST_READINGS) readings.clear();
      readings.set(key, reading);
      return reading;
    },
    reset: () => readings.clear(),
  };
}
