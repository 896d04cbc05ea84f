import { browser } from 'wxt/browser';
import { readOldAddresses } from '../../utils/caseload/read-ical-address.ts';
import { CALENDAR_ORIGIN } from '../../utils/sources/ics/ical-address.ts';
import type { Vault } from '../../utils/vault/vault.ts';
import type { DeskOpener } from './create-desk.ts';

const ALARM = 'read-addresses';
const PERIOD_MINUTES = 60;
/** A whole district's extensions must not ask in the same minute. */
const SPREAD_MINUTES = 30;

/** Calendars that are read by their iCal address are read again when they are old. The alarm runs only while there are any. */
export function readAddressesAgain(desk: DeskOpener): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM)
      void desk().then(
        ({ vault }) => readAgain(vault),
        () => {},
      );
  });
  void desk().then(
    ({ vault }) => {
      const lifetime = new AbortController().signal;
      vault.onChange(({ store }) => store === 'icalAddresses' && void arm(vault), lifetime);
      vault.onState(() => void arm(vault), lifetime);
      void arm(vault);
    },
    () => {},
  );
}

async function readAgain(vault: Vault): Promise<void> {
  // What was granted can be taken back in the browser's settings.
  if (!(await browser.permissions.contains({ origins: [CALENDAR_ORIGIN] }))) return;
  await readOldAddresses(vault, { now: () => Temporal.Now.instant(), zone: Temporal.Now.timeZoneId() });
}

async function arm(vault: Vault): Promise<void> {
  if (vault.state === 'locked') return;
  const isNeeded = (await vault.readAll('icalAddresses')).records.length > 0;
  const isSet = (await browser.alarms.get(ALARM)) !== undefined;
  if (isNeeded && !isSet) {
    const delayInMinutes = 1 + Math.random() * SPREAD_MINUTES;
    await browser.alarms.create(ALARM, { delayInMinutes, periodInMinutes: PERIOD_MINUTES });
  }
  if (!isNeeded && isSet) await browser.alarms.clear(ALARM);
}
