import type { MinuteSpan, Minutes } from '../domain/minutes.ts';
import type { PlanNeed, PlanWindow } from './model.ts';
import { lengthsOf, SHORTEST_VISIT_MINUTES } from './needs.ts';

/** Visits start on the clock's five minutes, at the window's own start, or so that they end with it. */
const GRID_MINUTES = 5;
/** A visit of less than this share of a session is not that session. */
const SHORTEST_SHARE = 0.6;
/** A visit may be this much longer than the session when it is shared with students who have a longer one. */
const LONGEST_EXTRA_MINUTES = 10;

/** The times at which a visit for this need could be placed within a window. */
export function placementsIn(window: PlanWindow, need: PlanNeed): MinuteSpan[] {
  const room = window.end - window.start;
  const spans = new Map<string, MinuteSpan>();
  for (const wanted of lengthsOf(need)) {
    const minutes = Math.min(wanted, room);
    if (!isLongEnough(minutes, need)) continue;
    for (const startMinute of startsIn(window, minutes)) {
      const endMinute = startMinute + minutes;
      spans.set(`${startMinute}-${endMinute}`, { startMinute, endMinute });
    }
  }
  return [...spans.values()];
}

function startsIn({ start, end }: PlanWindow, minutes: Minutes): number[] {
  const last = end - minutes;
  const starts = [start];
  for (let minute = Math.ceil((start + 1) / GRID_MINUTES) * GRID_MINUTES; minute < last; minute += GRID_MINUTES)
    starts.push(minute);
  if (last > start) starts.push(last);
  return starts;
}

/** Whether a visit that others have there too would do for this need. */
export function couldAttend(span: MinuteSpan, window: PlanWindow, need: PlanNeed): boolean {
  const minutes = span.endMinute - span.startMinute;
  return (
    span.startMinute >= window.start &&
    span.endMinute <= window.end &&
    minutes <= Math.min(need.sessionMinutes + LONGEST_EXTRA_MINUTES, need.most) &&
    isLongEnough(minutes, need)
  );
}

function isLongEnough(minutes: Minutes, need: PlanNeed): boolean {
  const shortest = Math.min(...lengthsOf(need), need.sessionMinutes * SHORTEST_SHARE);
  return minutes >= Math.max(SHORTEST_VISIT_MINUTES, shortest);
}
