import { i18n } from '#i18n';
import { changeSettings } from '../../utils/caseload/settings.ts';
import { ask } from '../../utils/messaging/ask.ts';
import { VaultLocked } from '../../utils/vault/problems.ts';
import { type Closed, closeVisit, dropVisit, reopenVisit, settleVisit } from '../../utils/visits/close-visit.ts';
import { scheduleWindow } from '../shared/schedule-window.ts';
import { showToast } from '../shared/toast.tsx';
import type { PanelActions } from './panel-actions.ts';
import type { Panel } from './panel-state.ts';

/** What the panel can do with visits, each with its way back. */
export function makePanelActions({ vault, state, now }: Panel, openPlanner: PanelActions['openPlanner']): PanelActions {
  function offerUndo(text: string, closed: readonly Closed[]) {
    if (closed.length === 0) return showToast(i18n.t('panel.failed'));
    showToast(text, () => Promise.all(closed.map(({ visit, before }) => reopenVisit(vault, visit.id, before))));
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
    async drop(visit) {
      const dropped = await dropVisit(vault, visit.id, { scope: 'this', now: () => now().toInstant() });
      offerUndo(i18n.t('panel.dropped'), dropped);
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
