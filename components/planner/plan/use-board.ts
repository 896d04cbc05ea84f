import { useEffect, useRef, useState } from 'preact/hooks';
import type { LocalDate } from '../../../utils/domain/local-date.ts';
import { localNow } from '../../../utils/domain/local-now.ts';
import { createWeekMemory, type WeekMemory } from '../../../utils/drawing/week-memory.ts';
import { usePlanner } from '../planner.ts';
import { type Board, readBoard } from './read-board.ts';

/** The board of a week, read again after each change that matters to it; null until it was read once. */
export function useBoard(monday: LocalDate): Board | null {
  const { vault, data, now } = usePlanner();
  const memory = useRef<WeekMemory | null>(null);
  const [board, setBoard] = useState<Board | null>(null);

  useEffect(() => {
    const controller = new AbortController();
    memory.current = createWeekMemory(vault, controller.signal);
    return () => controller.abort();
  }, [vault]);

  useEffect(() => {
    let isCurrent = true;
    // After the paint: working out a week of sixty students takes longer than a frame.
    const timer = setTimeout(async () => {
      const week = await memory.current?.weekOf(monday);
      if (!week || !isCurrent) return;
      // Nothing that a week is worked out from has changed: its windows are the very same ones.
      setBoard((before) => (before?.workedOutFrom === week.windows ? before : readBoard(week, localNow(now()))));
    });
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [data, monday]);
  return board?.range.from === monday ? board : null;
}
