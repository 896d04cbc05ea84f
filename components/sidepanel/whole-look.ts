import { isWrite } from '../../utils/booking/push-tools.ts';
import { addDays } from '../../utils/domain/local-date.ts';
import type { LocalNow } from '../../utils/domain/local-now.ts';
import { createWeekMemory } from '../../utils/drawing/week-memory.ts';
import { unreadablePage } from '../../utils/pages/unreadable-page.ts';
import { syncStatus } from '../../utils/sync/sync-status.ts';
import type { Vault } from '../../utils/vault/vault.ts';
import { notesAround } from '../../utils/visits/notes-around.ts';
import { visitNotices } from '../../utils/visits/visit-notices.ts';
import { findMakeUps } from './find-make-ups.ts';
import type { PanelData } from './panel-state.ts';

/**
 * Everything the panel shows, windows, make-ups and what has changed included. It brings the reading of titles and
 * goals with it, the largest part of our script, and is therefore loaded after the first look only.
 */
export function createWholeLook(vault: Vault, abort: AbortSignal): (now: LocalNow) => Promise<PanelData> {
  const weeks = createWeekMemory(vault, abort);
  return async (now) => {
    const [week, page, visitNotes, outbox, sync] = await Promise.all([
      weeks.weekOf(now.date),
      unreadablePage(),
      notesAround(vault, now.date),
      vault.readAll('outbox'),
      syncStatus(),
    ]);
    const makeUps = await findMakeUps(week, weeks, now);
    const week2 = await weeks.weekOf(addDays(now.date, 7));
    const tools = { vault, windowsWithout: weeks.windowsWithout, now };
    const notices = [...(await visitNotices(week, tools)), ...(await visitNotices(week2, tools))];
    const writes = outbox.records.filter(isWrite);
    return { week, now, unreadablePage: page, visitNotes, makeUps, writes, sync, notices, isFirstLook: false };
  };
}
