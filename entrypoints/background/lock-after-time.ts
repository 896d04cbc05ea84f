import { browser } from 'wxt/browser';
import type { DeskOpener } from './create-desk.ts';

const ALARM = 'lock-if-idle';

/**
 * Locks the vault when nobody has done anything for long enough, also when no page of ours is open. The alarm runs only
 * while there is something to lock.
 */
export function lockAfterTime(desk: DeskOpener): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void desk().then(({ vault }) => vault.lockIfIdle());
  });
  void desk().then(
    ({ vault }) => {
      const arm = () => void setAlarm(vault.state === 'open' && isTimed(vault.protection));
      vault.onState(arm, new AbortController().signal);
      arm();
    },
    () => {},
  );
}

function isTimed(protection: { by: string; lockAfterMinutes?: number | null }): boolean {
  return protection.by === 'passphrase' && protection.lockAfterMinutes !== null;
}

async function setAlarm(needed: boolean): Promise<void> {
  const isSet = (await browser.alarms.get(ALARM)) !== undefined;
  if (needed && !isSet) await browser.alarms.create(ALARM, { periodInMinutes: 1 });
  if (!needed && isSet) await browser.alarms.clear(ALARM);
}
