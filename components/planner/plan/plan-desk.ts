import { type ReadonlySignal, signal } from '@preact/signals';
import type { VisitId } from '../../../utils/domain/ids.ts';
import type { LocalDate } from '../../../utils/domain/local-date.ts';
import { type PlanRecord, planIdOf } from '../../../utils/records/plan.ts';
import { newRecordId } from '../../../utils/vault/record-id.ts';
import type { Vault } from '../../../utils/vault/vault.ts';
import {
  type DraftVisits,
  type PlanHistory,
  type PlanStep,
  redo,
  startHistory,
  takeStep,
  undo,
} from './plan-history.ts';

/** One week's plan as it is worked on: kept after every step, with the way back for as long as the planner is open. */
export type PlanDesk = {
  /** null: it has not been read yet. */
  history: ReadonlySignal<PlanHistory | null>;
  /** Whether a plan was ever made for this week. */
  isMade: ReadonlySignal<boolean>;
  versions: ReadonlySignal<readonly PlanRecord[]>;
  refresh(): Promise<void>;
  step(step: PlanStep): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** The visit that was asked for: no step, as undo can't take it off a calendar. */
  tie(id: string, visitId: VisitId): Promise<void>;
  saveVersion(name: string): Promise<void>;
  removeVersion(id: string): Promise<void>;
};

type Tools = { now: () => Temporal.Instant };

export function createPlanDesk(vault: Vault, monday: LocalDate, { now }: Tools): PlanDesk {
  const history = signal<PlanHistory | null>(null);
  const isMade = signal(false);
  const versions = signal<readonly PlanRecord[]>([]);
  const id = planIdOf(monday);
  let writing = 0;
  let written = 0;

  async function refresh(): Promise<void> {
    const writtenBefore = written;
    const { records } = await vault.readAll('plans');
    // What this page is writing, or wrote while this was read, is newer than what was read.
    if (writing > 0 || written !== writtenBefore) return;
    const own = records.find((record) => record.id === id);
    const visits = own?.visits ?? [];
    isMade.value = own !== undefined;
    history.value = history.value
      ? takeStep(history.value, { do: 'replace', visits: [...visits] })
      : startHistory(visits);
    versions.value = records
      .filter((record) => record.monday === monday && record.name !== null)
      .sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
  }

  async function show(next: PlanHistory): Promise<void> {
    if (next === history.value) return;
    history.value = next;
    isMade.value = true;
    await keep(next.now);
  }

  async function keep(visits: DraftVisits): Promise<void> {
    writing += 1;
    try {
      await vault.write('plans', { id, monday, name: null, changedAt: now().toString(), visits: [...visits] });
    } finally {
      writing -= 1;
      written += 1;
    }
  }

  const known = () => history.value ?? startHistory([]);
  return {
    history,
    isMade,
    versions,
    refresh,
    step: (step) => show(takeStep(known(), step)),
    undo: () => show(undo(known())),
    redo: () => show(redo(known())),
    async tie(visit, visitId) {
      const tied = (visits: DraftVisits) => visits.map((one) => (one.id === visit ? { ...one, visitId } : one));
      const { past, now: present, future } = known();
      history.value = { past: past.map(tied), now: tied(present), future: future.map(tied) };
      await keep(history.value.now);
    },
    async saveVersion(name) {
      const record = { id: newRecordId(), monday, name, changedAt: now().toString(), visits: [...known().now] };
      await vault.write('plans', record);
      await refresh();
    },
    async removeVersion(version) {
      await vault.remove('plans', version);
      await refresh();
    },
  };
}

/** The desks of the weeks that were opened, so that undo outlives a look at another page; put away when the vault locks. */
const desks = new WeakMap<Vault, Map<LocalDate, PlanDesk>>();

export function planDeskOf(vault: Vault, monday: LocalDate, tools: Tools): PlanDesk {
  const known = desks.get(vault) ?? new Map<LocalDate, PlanDesk>();
  if (!desks.has(vault)) {
    desks.set(vault, known);
    vault.onState(() => known.clear(), new AbortController().signal);
  }
  const desk = known.get(monday) ?? createPlanDesk(vault, monday, tools);
  known.set(monday, desk);
  return desk;
}
