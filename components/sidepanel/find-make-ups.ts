import type { LocalNow } from '../../utils/domain/local-now.ts';
import { offeredWindows } from '../../utils/drawing/build-drawing.ts';
import type { Week, WeekMemory } from '../../utils/drawing/week-memory.ts';
import { type MakeUp, missedToMakeUp, weeksLeft, windowsFor } from '../../utils/visits/make-up.ts';

/** Missed visits that can still be made up, each with its best times; later weeks are looked at where this one has none. */
export async function findMakeUps(week: Week, weeks: Pick<WeekMemory, 'weekOf'>, now: LocalNow): Promise<MakeUp[]> {
  const found: MakeUp[] = [];
  for (const missed of missedToMakeUp(week.visits, week.caseload, now.date)) {
    let windows: MakeUp['windows'] = [];
    for (const monday of weeksLeft(missed.range, now.date)) {
      const there = monday === week.range.from ? week : await weeks.weekOf(monday);
      windows = windowsFor(missed, offeredWindows(there.windows), now);
      if (windows.length > 0) break;
    }
    found.push({ visit: missed.visit, until: missed.range.until, windows });
  }
  return found;
}
