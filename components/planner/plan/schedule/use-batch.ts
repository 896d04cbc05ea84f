import { useReducer, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { DraftVisit } from '../../../../utils/domain/draft-visit.ts';
import type { EveryWeek } from '../../../../utils/visits/every-week.ts';
import { showToast } from '../../../shared/toast.tsx';
import { sayFailure } from '../../say-failure.ts';
import type { PlanDesk } from '../plan-desk.ts';
import { type BatchState, type BatchStep, emptyBatch, stepBatch } from './batch-progress.ts';
import type { CalendarSink } from './calendar-sink.ts';

type Tools = {
  /** null: it is not known yet where visits go. */
  sink: CalendarSink | null;
  desk: PlanDesk;
  visitOf: (id: string) => DraftVisit | undefined;
  everyWeekOf: (visit: DraftVisit) => Promise<EveryWeek | null>;
};

/** Sends a reviewed batch on its way: by itself where nobody has to press Save, else one visit for each click. */
export function useBatch(tools: Tools) {
  const [state, dispatch] = useReducer<BatchState, BatchStep>(stepBatch, emptyBatch);
  const [isSending, setSending] = useState(false);
  const current = useRef({ state, tools });
  current.current = { state, tools };

  function step(one: BatchStep): void {
    // What follows in the same breath must see it, the next drawing is too late.
    current.current.state = stepBatch(current.current.state, one);
    dispatch(one);
  }

  async function next(): Promise<void> {
    const { sink } = current.current.tools;
    if (current.current.state.current !== null || !sink) return;
    step({ do: 'begin' });
    const { state: now, tools: with_ } = current.current;
    const visit = now.current === null ? undefined : with_.visitOf(now.current);
    if (now.current === null) return;
    if (!visit) return step({ do: 'failed', why: i18n.t('plan.schedule.gone') });
    try {
      const answer = await sink.put(visit, await with_.everyWeekOf(visit));
      if (answer.is === 'failed') return step({ do: 'failed', why: answer.why });
      await with_.desk.tie(visit.id, answer.visitId);
      step({ do: 'done' });
    } catch (error) {
      step({ do: 'failed', why: sayFailure(error) });
    }
  }

  async function run(): Promise<void> {
    while (current.current.state.queue.length > 0) await next();
    await send(async () => current.current.tools.sink?.send());
  }

  /** Nothing else is sent meanwhile. */
  async function send(work: () => Promise<unknown>): Promise<void> {
    setSending(true);
    await work()
      .catch((error: unknown) => showToast(sayFailure(error)))
      .finally(() => setSending(false));
  }

  function goOn(): Promise<void> {
    return current.current.tools.sink?.isAtOnce ? run() : next();
  }

  return {
    state,
    isSending,
    step,
    send,
    start(ids: readonly string[]) {
      step({ do: 'start', ids });
      return goOn();
    },
    retry(id: string) {
      step({ do: 'retry', id });
      return current.current.tools.sink?.isAtOnce ? run() : Promise.resolve();
    },
    next,
  };
}
