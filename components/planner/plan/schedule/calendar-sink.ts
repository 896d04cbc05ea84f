import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { Caseload } from '../../../../utils/caseload/load-caseload.ts';
import type { DraftVisit } from '../../../../utils/domain/draft-visit.ts';
import type { VisitId } from '../../../../utils/domain/ids.ts';
import { createSeenPages } from '../../../../utils/pages/seen-pages.ts';
import type { RoutineNote } from '../../../../utils/records/note.ts';
import type { Vault } from '../../../../utils/vault/vault.ts';
import type { AskedVisit, AskedWindow } from '../../../../utils/visits/ask-for-visit.ts';
import type { EveryWeek } from '../../../../utils/visits/every-week.ts';
import { type ScheduleRequest, scheduleWindows } from '../../../../utils/visits/schedule-windows.ts';
import { directBooking } from '../../../shared/direct-booking.ts';
import { pushOutbox } from '../../../shared/push-outbox.ts';

type Failed = { is: 'failed'; why: string };
export type SinkAnswer = { is: 'done'; visitId: VisitId } | Failed;

/** Where visits of a plan go. Each is asked for through the outbox; asked twice, there is one visit. */
export type CalendarSink = {
  /** true: nobody has to press Save, so a batch runs through by itself. */
  isAtOnce: boolean;
  put(visit: DraftVisit, everyWeek: EveryWeek | null): Promise<SinkAnswer>;
  /** After the whole batch was put: has it told to the calendar. */
  send(): Promise<void>;
};

type Known = {
  vault: Vault;
  caseload: Caseload;
  notes: readonly RoutineNote[];
  now: () => Temporal.Instant;
};

/** Through the connected account where there is one, else by Google's page. `known` is asked anew for each visit. */
export async function calendarSink(known: () => Known): Promise<CalendarSink> {
  return (await directBooking(known().caseload)) ? accountSink(known) : pageSink(known);
}

/** The whole batch stands in the outbox before the first of it is sent, so that a closed page or a lost network loses none. */
function accountSink(known: () => Known): CalendarSink {
  return {
    isAtOnce: true,
    async put(visit, everyWeek) {
      const booking = await directBooking(known().caseload);
      if (!booking) return { is: 'failed', why: i18n.t('plan.schedule.notConnected') };
      const asked = await askFor(known(), visit, { everyWeek, booking });
      return asked.is === 'failed' ? asked : { is: 'done', visitId: asked.visit.id };
    },
    async send() {
      await pushOutbox();
    },
  };
}

/** Without an account: Google's filled-in page, one visit at a time, all in one and the same tab. */
function pageSink(known: () => Known): CalendarSink {
  let tabId: number | null = null;

  async function show(url: string): Promise<void> {
    if (tabId !== null && (await isThere(tabId))) await browser.tabs.update(tabId, { url, active: true });
    else tabId = (await browser.tabs.create({ url })).id ?? null;
  }

  return {
    isAtOnce: false,
    async put(visit, everyWeek) {
      const asked = await askFor(known(), visit, { everyWeek, booking: null });
      if (asked.is === 'failed') return asked;
      if (asked.url !== null) await show(asked.url);
      return { is: 'done', visitId: asked.visit.id };
    },
    send: async () => {},
  };
}

async function askFor(
  { vault, caseload, notes, now }: Known,
  visit: DraftVisit,
  how: Pick<ScheduleRequest, 'everyWeek' | 'booking'>,
): Promise<({ is: 'asked' } & AskedVisit) | Failed> {
  const [first, ...others] = windowsOf(visit);
  if (!first) return { is: 'failed', why: i18n.t('plan.schedule.nobody') };
  const scheduled = await scheduleWindows(
    vault,
    {
      windows: [first, ...others],
      type: visit.type,
      ...how,
      eventTitle: caseload.settings.eventTitle ?? i18n.t('teacherText.eventTitle'),
      caseload,
      notes,
      page: await createSeenPages(browser.storage.session).any(),
    },
    now,
  );
  if (scheduled.is === 'leak')
    return { is: 'failed', why: i18n.t('shared.titleTells', { words: scheduled.words.join(', ') }) };
  return scheduled;
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
