import { useEffect, useRef, useState } from 'preact/hooks';
import type { DraftVisit } from '../../../utils/domain/draft-visit.ts';
import { type PlanProgress, planWeek } from '../../../utils/plan/plan-week.ts';
import type { SolverProgress } from '../../../utils/plan/solver.ts';
import type { WeekPlan } from '../../../utils/plan/week-plan.ts';
import { solverInWorker, type WorkerSolver } from '../../../utils/solver/solver-in-worker.ts';
import { newRecordId } from '../../../utils/vault/record-id.ts';
import { showToast } from '../../shared/toast.tsx';
import { sayFailure } from '../say-failure.ts';
import { draftFrom, planInput } from './make-plan.ts';
import type { PlanDesk } from './plan-desk.ts';
import type { DraftVisits } from './plan-history.ts';
import type { Board } from './read-board.ts';

/** A therapist waits this long and no longer; the plan found by then comes with how far it can be from the best. */
export const DEADLINE_MS = 10_000;

/**
 * What is known of the plan on the page, as long as no hand has changed it. `searching`: a better one is looked for, and
 * what the solver said of it last.
 */
export type Planning =
  | { is: 'idle' }
  | { is: 'planning' }
  | { is: 'planned'; plan: WeekPlan; visits: DraftVisits; searching: boolean; progress: SolverProgress | null };

type StaysPut = (visit: DraftVisit) => boolean;

/** Runs the engine for one week: the first plan is shown at once, and bettered when there is a better one. */
export function usePlanning(board: Board | null, desk: PlanDesk) {
  const [planning, setPlanning] = useState<Planning>({ is: 'idle' });
  const running = useRef<AbortController | null>(null);
  const solver = useRef<WorkerSolver | null>(null);
  const cancel = () => running.current?.abort();
  useEffect(
    () => () => {
      cancel();
      solver.current?.close();
    },
    [desk],
  );

  async function plan(staysPut: StaysPut): Promise<void> {
    if (!board) return;
    cancel();
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    setPlanning({ is: 'planning' });
    const before = desk.history.value?.now ?? [];
    let shown = false;

    async function show(found: WeekPlan, searching: boolean): Promise<void> {
      if (signal.aborted) return;
      const visits = draftFrom(found, before, { staysPut, newId: newRecordId });
      const kept = desk.step({ do: 'replace', visits, amends: shown });
      shown = true;
      setPlanning({ is: 'planned', plan: found, visits: desk.history.value?.now ?? visits, searching, progress: null });
      await kept;
    }

    const onProgress = (progress: PlanProgress) => {
      if (progress.is === 'first-plan') void show(progress.plan, !progress.plan.provenOptimal).catch(failed);
      else setPlanning((now) => (now.is === 'planned' && now.searching ? { ...now, progress } : now));
    };
    try {
      // Loaded with the first plan, on this page only.
      solver.current ??= solverInWorker();
      // What is clicked is seen to be pressed before the first plan takes its tenth of a second.
      await new Promise((resolve) => setTimeout(resolve));
      const input = planInput(board, before, staysPut);
      await show(await planWeek(input, { solver: solver.current, deadlineMs: DEADLINE_MS, signal, onProgress }), false);
    } catch (error) {
      if (signal.aborted) setPlanning((now) => (now.is === 'planned' ? { ...now, searching: false } : { is: 'idle' }));
      else failed(error);
    }
  }

  function failed(error: unknown): void {
    setPlanning((now) => (now.is === 'planned' ? { ...now, searching: false } : { is: 'idle' }));
    showToast(sayFailure(error));
  }

  return { planning, plan, cancel };
}
