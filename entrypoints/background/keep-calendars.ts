import { browser } from 'wxt/browser';
import { googleAccount } from '../../utils/google/auth/account-in-browser.ts';
import { CONNECTION_KEY } from '../../utils/google/auth/keep-connection.ts';
import type { DeskOpener } from './create-desk.ts';

const ALARM = 'keep-calendars';
const SHORTEST_MINUTES = 15;
const SPREAD_MINUTES = 15;

/**
 * Reads the calendars of a connected account every now and then, and right after it was connected. Each browser has a
 * rhythm of its own, drawn by lot, so that a district's browsers do not all come at the full hour.
 */
export function keepCalendars(desk: DeskOpener): void {
  const sync = (isAsked: boolean) =>
    void desk().then(
      ({ calendars }) => calendars.sync({ isAsked }),
      () => {},
    );
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) sync(false);
  });
  browser.storage.local.onChanged.addListener((changes) => {
    if (!(CONNECTION_KEY in changes)) return;
    void setAlarm();
    sync(true);
  });
  void setAlarm();
}

async function setAlarm(): Promise<void> {
  const [{ connection }, known] = await Promise.all([googleAccount.state(), browser.alarms.get(ALARM)]);
  if (!connection && known) await browser.alarms.clear(ALARM);
  if (!connection || known) return;
  const periodInMinutes = SHORTEST_MINUTES + Math.random() * SPREAD_MINUTES;
  await browser.alarms.create(ALARM, { delayInMinutes: Math.random() * periodInMinutes, periodInMinutes });
}
