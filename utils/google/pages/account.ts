import { selectors } from './selectors.ts';

/** Whose calendar page it is, and the zone its times are meant in. */
export type Account = { account: string | null; accountIndex: number; zone: string };

/** The page says both in hidden nodes, but not on every kind of account; the zone falls back to the browser's. */
export function readAccount(document: Document, path: string): Account {
  const facts = document.querySelector(selectors.accountFacts);
  const mail = facts?.querySelector(selectors.account)?.textContent?.trim() ?? '';
  const zone = facts?.querySelector(selectors.zone)?.textContent?.trim() ?? '';
  return {
    account: mail.includes('@') ? mail : null,
    accountIndex: readAccountIndex(path),
    zone: isZone(zone) ? zone : Temporal.Now.timeZoneId(),
  };
}

/** N of `/calendar/u/N/r`; 0 where the address does not say. */
export function readAccountIndex(path: string): number {
  return Number(/\/u\/(\d{1,3})(?:\/|$)/.exec(path)?.[1] ?? 0);
}

const zones = new Map<string, boolean>();

/** Asked on every settled page, and dear to find out. */
function isZone(zone: string): boolean {
  const known = zones.get(zone);
  if (known !== undefined) return known;
  const is = isZoneName(zone);
  zones.set(zone, is);
  return is;
}

function isZoneName(zone: string): boolean {
  if (zone === '') return false;
  try {
    Temporal.PlainDate.from('2026-01-01').toZonedDateTime(zone);
    return true;
  } catch {
    return false;
  }
}
