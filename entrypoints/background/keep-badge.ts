import { browser } from 'wxt/browser';
import { type Desk, localNow } from '../../utils/answers/desk.ts';
import { isWrite } from '../../utils/booking/push-tools.ts';
import type { StoreName } from '../../utils/records/stores.ts';
import { visitNotices } from '../../utils/visits/visit-notices.ts';
import type { DeskOpener } from './create-desk.ts';

const MATTERS: ReadonlySet<StoreName> = new Set<StoreName>([
  'visits',
  'eventPages',
  'outbox',
  'schools',
  'therapist',
  'dayChanges',
]);
/** One sighting changes many pages. */
const GATHER_MS = 500;
/** Whoever woke the worker is served first: a number on a button can wait, and it takes the week's working out. */
const AFTER_WAKING_MS = 3000;

/** A number on the toolbar button: visits that wait for a word of the therapist's. It says nothing about anyone. */
export function keepBadge(open: DeskOpener): void {
  void open().then(
    (desk) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const showIn = (milliseconds: number) => {
        clearTimeout(timer);
        timer = setTimeout(() => void show(desk).catch(() => {}), milliseconds);
      };
      const soon = () => showIn(GATHER_MS);
      const lifetime = new AbortController();
      desk.vault.onChange(({ store }) => MATTERS.has(store) && soon(), lifetime.signal);
      desk.vault.onState(soon, lifetime.signal);
      showIn(AFTER_WAKING_MS);
    },
    () => {},
  );
}

async function show(desk: Desk): Promise<void> {
  const count = desk.vault.state === 'open' ? await countOf(desk) : 0;
  await browser.action.setBadgeText({ text: count > 0 ? String(count) : '' });
}

async function countOf({ vault, weeks, now }: Desk): Promise<number> {
  const [school] = (await vault.readAll('schools')).records;
  const local = localNow(now(), school?.zone ?? Temporal.Now.timeZoneId());
  const week = await weeks.weekOf(local.date);
  const notices = await visitNotices(week, { vault, windowsWithout: () => [], now: local });
  const { records } = await vault.readAll('outbox');
  return notices.length + records.filter((record) => isWrite(record) && record.write.pause).length;
}
