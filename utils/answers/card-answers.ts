import type { WindowId } from '../domain/ids.ts';
import { weekdayOf } from '../domain/local-date.ts';
import { type PushInWindow, spanOf } from '../domain/push-in-window.ts';
import type { Handlers } from '../messaging/answer.ts';
import type { Asker } from '../messaging/asker.ts';
import { agreementIdOf } from '../records/agreement.ts';
import { turnedDownIdOf } from '../records/turned-down.ts';
import { withState } from '../rooms/settle.ts';
import { closeVisit, dropVisit, reopenVisit, settleVisit } from '../visits/close-visit.ts';
import { keepVisitNote } from '../visits/keep-visit-note.ts';
import { writeOf } from '../visits/outbox.ts';
import { type CardSubject, findSubject } from './card-subject.ts';
import { decideWrite } from './decide-write.ts';
import { type Desk, localNow } from './desk.ts';
import { keepNote } from './keep-note.ts';
import { readCard, schoolOf } from './read-card.ts';
import { redrawPages } from './redraw-pages.ts';
import { scheduleFromCard } from './schedule-from-card.ts';
import { whenOpen } from './when-open.ts';
import { routinesWithoutWindow } from './why-not.ts';

type CardAnswers = Omit<
  Handlers,
  | 'page-seen'
  | 'draw-again'
  | 'month-marks'
  | 'page-unreadable'
  | 'set-overlay'
  | 'card-ticket'
  | 'visit-ticket'
  | 'open-panel'
  | 'courses-seen'
  | 'open-class'
>;

/** What our own pages may ask. The card shows a ticket with every question; it was bound to the card's document. */
export function cardAnswers(desk: Desk): CardAnswers {
  const { vault, tickets } = desk;

  /** Does the work for the holder of a ticket, in an open vault; null for anyone else. */
  async function forHolder<Answer>(
    ticket: string,
    asker: Asker,
    work: (subject: CardSubject) => Promise<Answer>,
  ): Promise<Answer | null> {
    return whenOpen<Answer | null>(vault, null, async () => {
      const subject = await tickets.use(ticket, asker);
      const found = subject && (await findSubject(desk, subject));
      if (!found) return null;
      await vault.noteActivity();
      return work(found);
    });
  }

  const tellTab = async (ticket: string, asker: Asker, notice: Parameters<Desk['tell']>[1]) => {
    if (asker.tabId !== null && (await tickets.use(ticket, asker))) await desk.tell(asker.tabId, notice);
    return null;
  };

  return {
    'card-content': ({ ticket }, asker) => readCard(desk, ticket, asker),

    'card-save-note': ({ ticket, text, typedAt }, asker) =>
      forHolder(ticket, asker, ({ focus: [{ classroomId, routine }] }) =>
        keepNote(vault, { classroomId, routine, text, typedAt }),
      ),

    'save-note': (note) => whenOpen(vault, null, () => keepNote(vault, note)),

    'save-visit-note': ({ visitId, patch, typedAt }) =>
      whenOpen(vault, null, () => keepVisitNote(vault, visitId, patch, typedAt)),

    'card-schedule': (question, asker) => scheduleFromCard(desk, question, asker),

    'card-tie-visit': ({ ticket, visitId, eventId }, asker) =>
      forHolder(ticket, asker, async () => {
        await settleVisit(vault, visitId, eventId);
        return null;
      }),

    'card-drop-visit': ({ ticket, visitId, scope }, asker) =>
      forHolder(ticket, asker, async () => {
        await dropVisit(vault, visitId, { scope, now: desk.now });
        await desk.calendars.push();
        return null;
      }),

    'card-close-visit': ({ ticket, visitId, outcome }, asker) =>
      forHolder(ticket, asker, async () => {
        const visit = await vault.read('visits', visitId);
        if (!visit) return null;
        const asPlanned = { actualStart: visit.startMinute, actualEnd: visit.endMinute };
        await closeVisit(vault, visitId, outcome.is === 'done' ? { ...outcome, ...asPlanned } : outcome);
        return null;
      }),

    'card-save-visit-note': ({ ticket, visitId, patch, typedAt }, asker) =>
      forHolder(ticket, asker, async ({ visit }) =>
        visit?.id === visitId ? keepVisitNote(vault, visitId, patch, typedAt) : null,
      ),

    'card-reopen-visit': ({ ticket, visitId }, asker) =>
      forHolder(ticket, asker, async () => {
        const visit = await vault.read('visits', visitId);
        if (visit?.state.is !== 'done' && visit?.state.is !== 'missed') return null;
        const { tie } = visit.state;
        const openedAt = desk.now().toString();
        await reopenVisit(vault, visitId, tie ? { is: 'scheduled', tie } : { is: 'opened', openedAt });
        return null;
      }),

    'card-turn-down': ({ ticket, windowId, why }, asker) =>
      forHolder(ticket, asker, async ({ focus }) => {
        const answer = focus.filter(({ id }) => id === windowId).map(turnedDownAs)[0];
        if (answer) await vault.write('turnedDown', { ...answer, id: turnedDownIdOf(answer), why });
        return null;
      }),

    'card-take-back': ({ ticket, windowId }, asker) =>
      forHolder(ticket, asker, async ({ focus }) => {
        const answer = focus.filter(({ id }) => id === windowId).map(turnedDownAs)[0];
        if (answer) await vault.remove('turnedDown', turnedDownIdOf(answer));
        return null;
      }),

    'card-set-agreement': ({ ticket, state }, asker) =>
      forHolder(ticket, asker, async ({ focus: [{ classroomId, routine }], week }) => {
        const zone = schoolOf(week, classroomId)?.zone ?? Temporal.Now.timeZoneId();
        const since = localNow(desk.now(), zone).date;
        const id = agreementIdOf(classroomId, routine);
        const fresh = { id, classroomId, routine, state, since };
        await vault.change('agreements', id, (before) => withState({ before, fresh }));
        return null;
      }),

    'card-show': async ({ ticket, windowId }, asker) => {
      const turned = await forHolder(ticket, asker, async (subject) => {
        const window = alternativeOf(subject, windowId);
        return window ? tickets.turnTo(ticket, asker, { is: 'windows', windows: [window] }) : false;
      });
      return turned === false ? { ok: false, problem: 'window-gone' } : readCard(desk, ticket, asker);
    },

    'card-why-not': async ({ ticket, windowId }, asker) =>
      (await forHolder(ticket, asker, async (subject) => routinesWithoutWindow(subject, windowId))) ?? [],

    'card-size': ({ ticket, height }, asker) => tellTab(ticket, asker, { notice: 'card-size', height }),

    'card-close': ({ ticket }, asker) => tellTab(ticket, asker, { notice: 'card-close' }),

    'card-open-planner': async (_, { tabId }) => {
      await desk.openTab(desk.plannerUrl, tabId);
      return null;
    },

    'card-open-room': ({ ticket }, asker) =>
      forHolder(ticket, asker, async ({ focus: [{ classroomId }] }) => {
        await desk.openTab(`${desk.plannerUrl}#/rooms/${classroomId}`, asker.tabId);
        return null;
      }),

    'card-decide': ({ ticket, visitId, choice }, asker) =>
      forHolder(ticket, asker, async () => {
        const record = writeOf(visitId, (await vault.readAll('outbox')).records);
        if (record) await decideWrite(desk, { id: record.id, choice, tabId: asker.tabId });
        return null;
      }),

    'calendars-sync': async ({ isAsked }) => {
      await whenOpen(vault, null, () => desk.calendars.sync({ isAsked }));
      return null;
    },

    'calendars-stop': async () => {
      desk.calendars.stop();
      return null;
    },

    'push-outbox': () => whenOpen(vault, null, () => desk.calendars.push()),

    'hide-everything': async ({ hidden }) => {
      await desk.hide(hidden);
      return null;
    },

    'records-changed': async () => {
      await redrawPages(desk);
      return null;
    },
  };
}

/** The same student's other window that the card offered. */
function alternativeOf({ focus, week }: CardSubject, id: WindowId): PushInWindow | undefined {
  const students = new Set(focus.map(({ studentId }) => studentId));
  return week.windows.find((window) => window.id === id && students.has(window.studentId));
}

function turnedDownAs({ studentId, classroomId, routine, date, start, end }: PushInWindow) {
  return { studentId, classroomId, routine, weekday: weekdayOf(date), ...spanOf({ start, end }) };
}
