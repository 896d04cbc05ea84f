import { i18n } from '#i18n';
import { moveVisit, type NewTime } from '../../utils/booking/move-visit.ts';
import { sayDayChange, unsayDayChange } from '../../utils/caseload/say-day-change.ts';
import { changeSettings } from '../../utils/caseload/settings.ts';
import type { MinuteSpan } from '../../utils/domain/minutes.ts';
import { spanOf } from '../../utils/domain/push-in-window.ts';
import type { Visit } from '../../utils/domain/visit.ts';
import type { Week } from '../../utils/drawing/week-memory.ts';
import { ask } from '../../utils/messaging/ask.ts';
import { VaultLocked } from '../../utils/vault/problems.ts';
import { type Closed, closeVisit, dropVisit, reopenVisit, settleVisit } from '../../utils/visits/close-visit.ts';
import { anchorOn, findAnchor } from '../../utils/visits/find-anchor.ts';
import { decideBooking } from '../shared/decide-booking.ts';
import { pushOutbox } from '../shared/push-outbox.ts';
import { scheduleWindow } from '../shared/schedule-window.ts';
import { showToast } from '../shared/toast.tsx';
import type { PanelActions } from './panel-actions.ts';
import type { Panel } from './panel-state.ts';

/** What the panel can do with visits, each with its way back. */
export function makePanelActions({ vault, state, now }: Panel, openPlanner: PanelActions['openPlanner']): PanelActions {
  function offerUndo(text: string, closed: readonly Closed[]) {
    if (closed.length === 0) return showToast(i18n.t('panel.failed'));
    showToast(text, async () => {
      await Promise.all(closed.map(({ visit, before }) => reopenVisit(vault, visit.id, before)));
      await pushOutbox();
    });
  }

  return {
    openPlanner,
    async showOverlay() {
      await changeSettings(vault, (before) => ({ ...before, overlayOn: true }));
    },
    async schedule(window) {
      if (state.value.is === 'open') await scheduleWindow({ vault, now, ...state.value.data.week }, window);
    },
    async makeUp(missed, window) {
      if (state.value.is !== 'open') return;
      const how = { type: 'make-up', makesUpFor: missed.id } as const;
      await scheduleWindow({ vault, now, ...state.value.data.week }, window, how);
    },
    async noMakeUp(missed) {
      if (missed.state.is !== 'missed') return;
      const { reason } = missed.state;
      const closed = await closeVisit(vault, missed.id, { is: 'missed', reason, makeUp: 'not-needed' });
      offerUndo(i18n.t('makeUp.notNeededSaid'), closed ? [closed] : []);
    },
    async closeAsDone(visit, { startMinute, endMinute }) {
      const closed = await closeVisit(vault, visit.id, { is: 'done', actualStart: startMinute, actualEnd: endMinute });
      offerUndo(i18n.t('panel.loggedDone'), closed ? [closed] : []);
    },
    async closeAsMissed(visit, reason) {
      const closed = await closeVisit(vault, visit.id, { is: 'missed', reason });
      offerUndo(i18n.t('panel.loggedMissed'), closed ? [closed] : []);
    },
    async closeAllAsMissed(missed) {
      const closed: Closed[] = [];
      // One after the other: what is not reached stays listed.
      for (const { visit, reason } of missed) {
        const one = await closeVisit(vault, visit.id, { is: 'missed', reason });
        if (one) closed.push(one);
      }
      offerUndo(i18n.t('missedPending.logged', closed.length), closed);
    },
    async drop(visit) {
      const dropped = await dropVisit(vault, visit.id, { scope: 'this', now: () => now().toInstant() });
      offerUndo(i18n.t('panel.dropped'), dropped);
      await pushOutbox();
    },
    async decide(visitId, choice) {
      await decideBooking(vault, { id: visitId, choice }, () => now().toInstant());
    },
    async moveTo(visit, window) {
      if (state.value.is !== 'open') return;
      const { week } = state.value.data;
      const to = { date: window.date, ...spanOf(window), routine: window.routine };
      const back = { date: visit.date, ...spanFrom(visit), routine: visit.routine };
      const moved = await moveVisit(vault, visit.id, withAnchor(to, visit, week), () => now().toInstant());
      if (moved) {
        showToast(i18n.t('changed.movedDone'), async () => {
          await moveVisit(vault, visit.id, back, () => now().toInstant());
          await pushOutbox();
        });
        await pushOutbox();
        return;
      }
      await dropVisit(vault, visit.id, { scope: 'this', now: () => now().toInstant() });
      await scheduleWindow({ vault, now, ...week }, { ...window, studentId: visit.studentIds[0] ?? window.studentId });
      if (visit.state.is === 'scheduled') showToast(i18n.t('changed.oldEvent'));
      await pushOutbox();
    },
    async keepDespite({ id }, reason) {
      await vault.change('visits', id, (now) => now && { ...now, keptDespite: { reason, date: now.date } });
      showToast(i18n.t('changed.kept'), () => vault.change('visits', id, (now) => now && withoutKept(now)));
    },
    async keep({ visit, what }) {
      await vault.change('visits', visit.id, (before) => {
        if (!before) return before;
        const { anchor: _, ...rest } = before;
        return 'to' in what ? { ...rest, anchor: anchorOn(what.to) } : rest;
      });
    },
    async sayDay(change) {
      showToast(i18n.t('dayChange.noted'), await sayDayChange(vault, change));
    },
    async unsayDay(change) {
      showToast(i18n.t('dayChange.takenBack'), await unsayDayChange(vault, change));
    },
    async confirm(visitId, eventId) {
      await settleVisit(vault, visitId, eventId);
    },
    async saveNote({ classroomId, routine }, text) {
      const saved = await ask('save-note', { classroomId, routine, text, typedAt: Temporal.Now.instant().toString() });
      if (!saved) throw new VaultLocked();
    },
    saveVisitNote: (visit, patch, typedAt) => ask('save-visit-note', { visitId: visit.id, patch, typedAt }),
  };
}

/** What the visit will stand on there, as far as this week's calendars are known here. */
function withAnchor(to: NewTime, { classroomId }: Visit, { caseload, byCalendar }: Week): NewTime {
  const classroom = caseload.classrooms.find(({ id }) => id === classroomId);
  const events = [...byCalendar.values()].flat();
  const anchor = classroom && findAnchor(classroom, events, to.date, to);
  return anchor ? { ...to, anchor } : to;
}

function withoutKept({ keptDespite: _, ...visit }: Visit): Visit {
  return visit;
}

function spanFrom({ startMinute, endMinute }: MinuteSpan): MinuteSpan {
  return { startMinute, endMinute };
}
