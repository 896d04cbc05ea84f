import type { Classroom } from '../../../utils/domain/classroom.ts';
import { addDays, mondayOf } from '../../../utils/domain/local-date.ts';
import type { LocalNow } from '../../../utils/domain/local-now.ts';
import type { TouchBaseWindow } from '../../../utils/domain/push-in-window.ts';
import { isOver } from '../../../utils/drawing/best-windows.ts';
import type { Vault } from '../../../utils/vault/vault.ts';
import { suggestTouchBase } from '../../../utils/windows/touch-base.ts';
import type { PlannerData } from '../planner.ts';
import { classInput } from '../week/student-input.ts';
import { readWeek } from '../week/week-view.ts';

type Known = { vault: Vault; data: PlannerData; now: LocalNow };

/** The next time to talk with a class's teacher, this week or next; null: the calendars have none. */
export async function findNextTalk(room: Classroom, { vault, data, now }: Known): Promise<TouchBaseWindow | null> {
  const monday = mondayOf(now.date);
  for (const week of [monday, addDays(monday, 7)]) {
    const view = await readWeek(vault, data, week, now);
    const talks = suggestTouchBase(classInput(room, view, { ...data, today: now.date }));
    const [soonest] = talks
      .filter((talk) => !isOver(talk, now))
      .sort((a, b) => a.date.localeCompare(b.date) || a.start - b.start);
    if (soonest) return soonest;
  }
  return null;
}
