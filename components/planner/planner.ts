import { type ReadonlySignal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Caseload, loadCaseload } from '../../utils/caseload/load-caseload.ts';
import type { LocalDate } from '../../utils/domain/local-date.ts';
import { localNow } from '../../utils/domain/local-now.ts';
import type { Visit } from '../../utils/domain/visit.ts';
import { currentPolicy } from '../../utils/policy/current-policy.ts';
import type { Policy } from '../../utils/policy/read-policy.ts';
import type { KnownCalendar } from '../../utils/records/calendar.ts';
import type { Course } from '../../utils/records/course.ts';
import type { RoutineNote } from '../../utils/records/note.ts';
import type { PastedWeek } from '../../utils/records/pasted-week.ts';
import { VaultLocked } from '../../utils/vault/problems.ts';
import type { Vault } from '../../utils/vault/vault.ts';
import { visitsAround } from '../../utils/visits/visits-around.ts';
import { followHiding } from './hide-everything.ts';

/** Everything the planner shows, read anew after each change anywhere in the extension. */
export type PlannerData = {
  caseload: Caseload;
  /** Around today: what is ahead, what its minutes depend on, and some months before. All of them only where they are asked for. */
  recentVisits: Visit[];
  calendars: KnownCalendar[];
  /** Days of classes that were typed or pasted. */
  pastedWeeks: PastedWeek[];
  notes: RoutineNote[];
  /** Of Google Classroom, as far as they were seen. */
  courses: Course[];
  /** What the district has decided. */
  policy: Policy;
  /** Ids of records that could not be opened; everything else goes on. */
  unreadable: string[];
};

export type PlannerState = { is: 'opening' } | { is: 'locked' } | { is: 'failed' } | { is: 'open'; data: PlannerData };

export type Planner = {
  vault: Vault;
  state: ReadonlySignal<PlannerState>;
  /** Everything about students is put away for now. */
  hidden: ReadonlySignal<boolean>;
  /** The moment and zone that "today" is taken from. */
  now: () => Temporal.ZonedDateTime;
  refresh: () => Promise<void>;
};

const GATHER_MS = 20;

/** Keeps what the planner shows in step with the vault until `abort`. */
export function createPlanner(
  vault: Vault,
  { abort, now = () => Temporal.Now.zonedDateTimeISO() }: { abort: AbortSignal; now?: () => Temporal.ZonedDateTime },
): Planner {
  const state = signal<PlannerState>({ is: 'opening' });
  let asked = 0;

  async function refresh() {
    const turn = ++asked;
    const next = await readState(vault, localNow(now()).date);
    // A later question overtook this one.
    if (turn === asked) state.value = next;
  }

  // One save may change many records: one reading after all of them.
  let waiting: ReturnType<typeof setTimeout> | undefined;
  vault.onChange(() => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void refresh(), GATHER_MS);
  }, abort);
  vault.onState(() => void refresh(), abort);
  void refresh();
  return { vault, state, hidden: followHiding(abort), now, refresh };
}

async function readState(vault: Vault, today: LocalDate): Promise<PlannerState> {
  if (vault.state === 'locked') return { is: 'locked' };
  try {
    const caseload = await loadCaseload(vault);
    const [visits, calendars, pasted, notes, courses, policy] = await Promise.all([
      visitsAround(vault, caseload, today),
      vault.readAll('calendars'),
      vault.readAll('pastedWeeks'),
      vault.readAll('notes'),
      vault.readAll('courses'),
      currentPolicy(),
    ]);
    const unreadable = [caseload, visits, calendars, pasted, notes, courses].flatMap((found) => found.unreadable);
    return {
      is: 'open',
      data: {
        caseload,
        recentVisits: visits.records,
        calendars: calendars.records,
        pastedWeeks: pasted.records,
        notes: notes.records,
        courses: courses.records,
        policy,
        unreadable,
      },
    };
  } catch (error) {
    if (error instanceof VaultLocked) return { is: 'locked' };
    console.error('planner: records could not be read', error);
    return { is: 'failed' };
  }
}

const PlannerContext = createContext<{ planner: Planner; data: PlannerData } | null>(null);
export const PlannerProvider = PlannerContext.Provider;

/** The planner around a component, with the data that is open now. */
export function usePlanner(): Planner & { data: PlannerData } {
  const found = useContext(PlannerContext);
  if (!found) throw new Error('usePlanner outside of the planner');
  return { ...found.planner, data: found.data };
}
