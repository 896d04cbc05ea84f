import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { Caseload } from '../../../../utils/caseload/load-caseload.ts';
import type { DraftVisit } from '../../../../utils/domain/draft-visit.ts';
import type { VisitId } from '../../../../utils/domain/ids.ts';
import { createSeenPages } from '../../../../utils/pages/seen-pages.ts';
import type { RoutineNote } from '../../../../utils/records/note.ts';
import type { Vault } from '../../../../utils/vault/vault.ts';
import type { AskedWindow } from '../../../../utils/visits/ask-for-visit.ts';
import type { EveryWeek } from '../../../../utils/visits/every-week.ts';
import { scheduleWindows } from '../../../../utils/visits/schedule-windows.ts';

export type SinkAnswer = { is: 'done'; visitId: VisitId } | { is: 'failed'; why: string };

/** Where visits of a plan go. Each is asked for through the outbox; asked twice, there is one visit. */
export type CalendarSink = {
  /** true: nobody has to press Save, so a batch runs through by itself. */
  isAtOnce: boolean;
  put(visit: DraftVisit, everyWeek: EveryWeek | null): Promise<SinkAnswer>;
};

type Known = {
  vault: Vault;
  caseload: Caseload;
  notes: readonly RoutineNote[];
  now: () => Temporal.Instant;
};

/** Without an account: Google's filled-in page, one visit at a time, all in one and the same tab. */
export function pageSink({ vault, caseload, notes, now }: Known): CalendarSink {
  let tabId: number | null = null;

  async function show(url: string): Promise<void> {
    if (tabId !== null && (await isThere(tabId))) await browser.tabs.update(tabId, { url, active: true });
    else tabId = (await browser.tabs.create({ url })).id ?? null;
  }

  return {
    isAtOnce: false,
    async put(visit, everyWeek) {
      const [first, ...others] = windowsOf(visit);
      if (!first) return { is: 'failed', why: i18n.t('plan.schedule.nobody') };
      const scheduled = await scheduleWindows(
        vault,
        {
          windows: [first, ...others],
          type: visit.type,
          everyWeek,
          eventTitle: caseload.settings.eventTitle ?? i18n.t('teacherText.eventTitle'),
          caseload,
          notes,
          page: await createSeenPages(browser.storage.session).any(),
        },
        now,
      );
      if (scheduled.is === 'leak')
        return { is: 'failed', why: i18n.t('shared.titleTells', { words: scheduled.words.join(', ') }) };
      if (scheduled.url !== null) await show(scheduled.url);
      return { is: 'done', visitId: scheduled.visit.id };
    },
  };
}

async function isThere(tabId: number): Promise<boolean> {
  try {
    await browser.tabs.get(tabId);
    return true;
  } catch {
    return false;
  }
}

function windowsOf({ studentIds, classroomId, routine, date, startMinute, endMinute }: DraftVisit): AskedWindow[] {
  return studentIds.map((studentId) => ({
    studentId,
    classroomId,
    routine,
    date,
    start: startMinute,
    end: endMinute,
  }));
}
