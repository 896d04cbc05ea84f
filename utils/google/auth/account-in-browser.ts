import { browser } from 'wxt/browser';
import { failed, ok } from '../../domain/result.ts';
import { currentPolicy } from '../../policy/current-policy.ts';
import { type AccountParts, createGoogleAccount, type GoogleAccount } from './google-account.ts';
import { keepConnection } from './keep-connection.ts';

/**
 * Google may return by a script, so Chromium has to wait for it. Firefox refuses keys that it does not know, and the
 * polyfill's types know only the first two.
 */
const CHROMIUM_SILENT = { abortOnLoadForNonInteractive: false, timeoutMsForNonInteractive: 10_000 };

const LOCK = 'alongside-google-sign-in';

const parts: AccountParts = {
  kept: keepConnection(browser.storage.local, browser.storage.session),
  policy: currentPolicy,
  launch: ({ url, interactive }) =>
    browser.identity.launchWebAuthFlow({
      url,
      interactive,
      ...(!interactive && !import.meta.env.FIREFOX && CHROMIUM_SILENT),
    }),
  redirectUrl: () => browser.identity.getRedirectURL(),
  whoIs,
  revoke,
  alone: (work) => navigator.locks.request(LOCK, work),
  nowMs: () => Temporal.Now.instant().epochMilliseconds,
  newState: () =>
    Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(''),
};

/** The account of this browser profile, the same in every context of ours. */
export const googleAccount: GoogleAccount = createGoogleAccount(parts);

/** The account's own calendar has its address as id, so that no right to its profile is needed. */
async function whoIs(token: string): ReturnType<AccountParts['whoIs']> {
  try {
    const answer = await fetch('https://www.googleapis.com/calendar/v3/users/me/calendarList/primary?fields=id', {
      headers: { Authorization: `Bearer ${token}` },
      credentials: 'omit',
      cache: 'no-store',
    });
    if (!answer.ok) return ok(null);
    const body: unknown = await answer.json();
    return ok(
      typeof body === 'object' && body !== null && 'id' in body && typeof body.id === 'string' ? body.id : null,
    );
  } catch {
    return failed('offline');
  }
}

/** The token goes into the body: an address is written down in too many places. */
async function revoke(token: string): Promise<boolean> {
  try {
    const answer = await fetch('https://oauth2.googleapis.com/revoke', {
      method: 'POST',
      body: new URLSearchParams({ token }),
      credentials: 'omit',
    });
    // An answer of 400 means that Google knows no such token: there is nothing left to take back.
    return answer.ok || answer.status === 400;
  } catch {
    return false;
  }
}
