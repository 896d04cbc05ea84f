import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { DraftVisit } from '../../../../utils/domain/draft-visit.ts';
import { addDays, type LocalDate, mondayOf } from '../../../../utils/domain/local-date.ts';
import { localNow } from '../../../../utils/domain/local-now.ts';
import { createWeekMemory } from '../../../../utils/drawing/week-memory.ts';
import { everyWeekFrom } from '../../../../utils/visits/every-week.ts';
import { sayMonthDay } from '../../../shared/format.ts';
import { EmptyState } from '../../empty-state.tsx';
import { Switch } from '../../forms/switch.tsx';
import { PageHead } from '../../page-head.tsx';
import { usePlanner } from '../../planner.ts';
import { hrefOf } from '../../route.ts';
import { openDraft } from '../board-visits.ts';
import { planDeskOf } from '../plan-desk.ts';
import { batchOf, tickedAtFirst } from './batch.ts';
import { BatchBar } from './batch-bar.tsx';
import { BatchGroupCard } from './batch-group-card.tsx';
import { BookedCard } from './booked-card.tsx';
import { useBatch } from './use-batch.ts';
import { useBooked } from './use-booked.ts';
import { useCalendarSink } from './use-calendar-sink.ts';
import './schedule.css';

/** "Schedule n new visits": read through once, teacher by teacher, then on their way to the calendar. */
export function SchedulePage({ monday: asked }: { monday: LocalDate | null }) {
  const { vault, data, now } = usePlanner();
  const monday = mondayOf(asked ?? localNow(now()).date);
  const instant = () => now().toInstant();
  const desk = planDeskOf(vault, monday, { now: instant });
  useEffect(() => void desk.refresh(), [desk, data]);
  const [isEveryWeek, setEveryWeek] = useState(false);
  const [changed, setChanged] = useState<ReadonlyMap<string, boolean>>(new Map());
  const schoolDays = useSchoolDays();
  const { caseload, recentVisits: visits } = data;
  const draft = desk.history.value?.now ?? [];
  const sink = useCalendarSink();
  const batch = useBatch({
    sink,
    desk,
    visitOf: (id) => draft.find((visit) => visit.id === id),
    everyWeekOf: async (visit) => (isEveryWeek ? everyWeekOf(visit, await schoolDays(visit)) : null),
  });
  const { state, step } = batch;
  const { booked, ofThisBatch, decide, takeBack } = useBooked(draft, batch);

  const known = { classrooms: caseload.classrooms, agreements: caseload.preferences.agreements, now: localNow(now()) };
  const groups = useMemo(() => batchOf(openDraft(draft, visits), known), [draft, data]);
  const atFirst = tickedAtFirst(groups);
  const isTicked = (id: string) => changed.get(id) ?? atFirst.has(id);
  const items = groups.flatMap((group) => group.items);
  const ticked = items.map(({ visit }) => visit.id).filter(isTicked);
  const isUnderWay = state.current !== null || state.queue.length > 0 || batch.isSending;

  return (
    <div class="schedule-page">
      <PageHead
        title={i18n.t('plan.schedule.title')}
        lead={i18n.t('plan.schedule.lead')}
        back={{
          href: hrefOf({ page: 'plan', monday }),
          label: i18n.t('planner.week.weekOf', { date: sayMonthDay(monday) }),
        }}
      />
      {items.length === 0 && state.done.length === 0 && booked.waiting.length === 0 && (
        <EmptyState icon="calendar" text={i18n.t('plan.schedule.nothing')}>
          <a class="btn primary" href={hrefOf({ page: 'plan', monday })}>
            {i18n.t('plan.schedule.toPlan')}
          </a>
        </EmptyState>
      )}
      {items.length > 0 && (
        <Switch
          id="every-week"
          label={i18n.t('plan.schedule.everyWeek')}
          help={i18n.t('plan.schedule.everyWeekHelp', { until: sayMonthDay(addDays(monday, 42)) })}
          on={isEveryWeek}
          fixed={isUnderWay}
          onChange={setEveryWeek}
        />
      )}
      <BookedCard
        booked={booked}
        ofThisBatch={ofThisBatch.length}
        busy={isUnderWay}
        choose={(one, choice) => void decide(one, choice)}
        onTakeBack={() => void takeBack()}
      />
      {groups.map((group) => (
        <BatchGroupCard
          key={group.classroom.id}
          group={group}
          isTicked={isTicked}
          onTick={(ids, on) => setChanged(new Map([...changed, ...ids.map((id) => [id, on] as const)]))}
          state={state}
          onRetry={(id) => void batch.retry(id)}
        />
      ))}
      {(items.length > 0 || state.done.length > 0) && (
        <BatchBar
          state={state}
          isAtOnce={sink?.isAtOnce ?? null}
          isSending={batch.isSending}
          ticked={ticked}
          nextVisit={draft.find(({ id }) => id === state.queue[0])}
          onStart={() => void batch.start(ticked)}
          onNext={() => void batch.next()}
          onStop={() => step({ do: 'stop' })}
        />
      )}
    </div>
  );
}

function everyWeekOf({ date }: DraftVisit, hasSchool: (date: LocalDate) => boolean) {
  return everyWeekFrom(date, hasSchool);
}

/** Which days of the coming weeks have school, as far as the school's list and the class's calendars say. */
function useSchoolDays() {
  const { vault, data } = usePlanner();
  const memory = useRef<ReturnType<typeof createWeekMemory> | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    memory.current = createWeekMemory(vault, controller.signal);
    return () => controller.abort();
  }, [vault]);
  return async ({ classroomId, date }: DraftVisit): Promise<(date: LocalDate) => boolean> => {
    const { dates } = everyWeekFrom(date, () => true);
    return (await memory.current?.schoolDays(data.caseload, classroomId, dates)) ?? (() => true);
  };
}
