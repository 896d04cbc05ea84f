import { useEffect, useRef, useState } from 'preact/hooks';
import type { DraftVisit } from '../../../utils/domain/draft-visit.ts';
import { planWeek } from '../../../utils/plan/plan-week.ts';
import type { WeekPlan } from '../../../utils/plan/week-plan.ts';
import { newRecordId } from '../../../utils/vault/record-id.ts';
import { showToast } from '../../shared/toast.tsx';
import { sayFailure } from '../say-failure.ts';
import { draftFrom, planInput } from './make-plan.ts';
import type { PlanDesk } from './plan-desk.ts';
import type { DraftVisits } from './plan-history.ts';
import type { Board } from './read-board.ts';

const DEADLINE_MS = 10_000;

/** What is known of the plan on the page: how it was made, as long as no hand has changed it. */
export type Planning = { is: 'idle' } | { is: 'planning' } | { is: 'planned'; plan: WeekPlan; visits: DraftVisits };

export type PlanningTools = {
  planning: Planning;
  /** Plans the week anew around whatever stays. */
  plan: (staysPut: (visit: DraftVisit) => boolean) => Promise<void>;
  cancel: () => void;
};

/** Runs the engine for one week: the first plan is shown at once, and bettered when there is a better one. */
export function usePlanning(board: Board | null, desk: PlanDesk): PlanningTools {
  const [planning, setPlanning] = useState<Planning>({ is: 'idle' });
  const running = useRef<AbortController | null>(null);
  const cancel = () => running.current?.abort();
  useEffect(() => cancel, [desk]);

  async function plan(staysPut: (visit: DraftVisit) => boolean): Promise<void> {
    if (!board) return;
    cancel();
    const controller = new AbortController();
    running.current = controller;
    setPlanning({ is: 'planning' });
    const before = desk.history.value?.now ?? [];
    let shown = false;

    async function show(found: WeekPlan): Promise<void> {
      const visits = draftFrom(found, before, { staysPut, newId: newRecordId });
      await desk.step({ do: 'replace', visits, amends: shown });
      shown = true;
      setPlanning({ is: 'planned', plan: found, visits: desk.history.value?.now ?? visits });
    }

    try {
      const found = await planWeek(planInput(board, before, staysPut), {
        solver: null,
        deadlineMs: DEADLINE_MS,
        signal: controller.signal,
      });
      await show(found);
    } catch (error) {
      if (controller.signal.aborted) return;
      setPlanning({ is: 'idle' });
      showToast(sayFailure(error));
    }
  }

  return { planning, plan, cancel };
}
