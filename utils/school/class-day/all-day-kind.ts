import { MINUTES_A_DAY } from '../../domain/minutes.ts';
import type { RoutineKindId } from '../../domain/routine-kind.ts';
import type { TitleReading } from './read-event.ts';

/** What an entry without hours is about. */
export function allDayKind(
  title: string,
  days: number,
  { memory, gradeBand }: TitleReading,
): RoutineKindId | 'unknown' {
  return memory.read(title, { start: 0, minutes: days * MINUTES_A_DAY, gradeBand }).parts[0]?.kind ?? 'unknown';
}
