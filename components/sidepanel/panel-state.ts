import { type ReadonlySignal, signal } from '@preact/signals';
import type { WriteRecord } from '../../utils/booking/push-tools.ts';
import { loadCaseload } from '../../utils/caseload/load-caseload.ts';
import { type LocalNow, localNow } from '../../utils/domain/local-now.ts';
import type { VisitNote } from '../../utils/domain/visit-note.ts';
import type { Week } from '../../utils/drawing/week-memory.ts';
import { isEverythingHidden, onHiding } from '../../utils/hiding/hiding.ts';
import type { UnreadablePage } from '../../utils/pages/unreadable-page.ts';
import { currentPolicy } from '../../utils/policy/current-policy.ts';
import { onSyncStatus, type SyncStatus } from '../../utils/sync/sync-status.ts';
import type { Vault } from '../../utils/vault/vault.ts';
import type { MakeUp } from '../../utils/visits/make-up.ts';
import type { VisitNotice } from '../../utils/visits/visit-notices.ts';
import { firstLook } from './first-look.ts';

/** What the panel knows at one moment. */
export type PanelData = {
  week: Week;
  now: LocalNow;
  unreadablePage: UnreadablePage | null;
  /** Of this month and the last: what is written now, and what the last time was like. */
  visitNotes: VisitNote[];
  makeUps: MakeUp[];
  /** What a connected account's calendar is still to be told. */
  writes: WriteRecord[];
  /** Visits of this week and the next under which the calendar has changed. */
  notices: VisitNotice[];
  /** null: no account is connected. */
  sync: SyncStatus | null;
  /** The calendars are still being worked out: windows, make-ups and what has changed are to come. */
  isFirstLook: boolean;
};

export type PanelState =
  | { is: 'opening' }
  | { is: 'locked' }
  | { is: 'hidden' }
  | { is: 'failed' }
  /** The district asks for a passphrase, and there is none yet. */
  | { is: 'needs-passphrase' }
  | { is: 'open'; data: PanelData };

export type Panel = {
  vault: Vault;
  state: ReadonlySignal<PanelState>;
  /** What is today and over is told by the clock of the schools, wherever this device thinks it is. */
  now: () => Temporal.ZonedDateTime;
  refresh: () => Promise<void>;
};

/** One save may change many records: one reading after all of them. */
const GATHER_MS = 20;
const MINUTE_MS = 60_000;
const UNSEEN_MS = 100;

type Surroundings = { abort: AbortSignal; now?: () => Temporal.ZonedDateTime };

/** Keeps the panel in step with the vault and the clock until `abort`. */
export function createPanel(vault: Vault, { abort, now = () => Temporal.Now.zonedDateTimeISO() }: Surroundings): Panel {
  const state = signal<PanelState>({ is: 'opening' });
  let wholeLook: ReturnType<typeof loadWholeLook> | null = null;
  let turn = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  async function loadWholeLook() {
    const { createWholeLook } = await import('./whole-look.ts');
    return createWholeLook(vault, abort);
  }

  const isLocked = () => vault.state === 'locked';

  async function refresh() {
    const mine = ++turn;
    const show = (next: PanelState) => {
      if (mine === turn) state.value = next;
    };
    show(await read(show));
  }

  async function read(show: (state: PanelState) => void): Promise<PanelState> {
    if (isLocked()) return { is: 'locked' };
    try {
      // Asked at once, and nothing is shown before all have answered.
      const first = state.value.is === 'open' ? null : firstLook(vault, now());
      first?.catch(() => {});
      const [hidden, policy] = await Promise.all([isEverythingHidden(), currentPolicy()]);
      if (vault.protection.by === 'device' && policy.passphraseRequired) return { is: 'needs-passphrase' };
      if (hidden) return { is: 'hidden' };
      if (first) {
        show({ is: 'open', data: await first });
        await painted();
      }
      const { schools } = await loadCaseload(vault);
      wholeLook ??= loadWholeLook();
      const look = await wholeLook;
      return { is: 'open', data: await look(localNow(now().withTimeZone(schools[0]?.zone ?? now().timeZoneId))) };
    } catch (error) {
      if (isLocked()) return { is: 'locked' };
      console.error('side panel: records could not be read', error instanceof Error ? error.name : '');
      return { is: 'failed' };
    }
  }

  /** What was shown is on the screen before longer work begins. */
  function painted(): Promise<void> {
    return new Promise((done) => {
      requestAnimationFrame(() => setTimeout(done));
      // A panel that nobody sees draws no frame.
      setTimeout(done, UNSEEN_MS);
    });
  }

  function soon() {
    clearTimeout(waiting);
    waiting = setTimeout(() => void refresh(), GATHER_MS);
  }

  vault.onChange(soon, abort);
  vault.onState(soon, abort);
  onHiding(soon, abort);
  onSyncStatus(soon, abort);
  const minute = setInterval(() => void refresh(), MINUTE_MS);
  abort.addEventListener('abort', () => clearInterval(minute), { once: true });
  void refresh();
  return { vault, state, now, refresh };
}
