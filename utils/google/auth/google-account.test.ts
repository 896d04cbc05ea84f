import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fetchThrough } from '../../../tests/google/fetch-through.ts';
import { type Google, startGoogle } from '../../../tests/google/start.ts';
import { ok } from '../../domain/result.ts';
import { freePolicy, type Policy } from '../../policy/read-policy.ts';
import { scopes } from '../scopes.ts';
import { scopesOfFeature } from './features.ts';
import { type AccountParts, createGoogleAccount, type GoogleAccount } from './google-account.ts';
import { keepConnection } from './keep-connection.ts';

const REDIRECT = `https://${'b'.repeat(32)}.chromiumapp.org/`;
const { calendars, titles } = scopesOfFeature;

let google: Google;
let policy: Policy;
let nowMs: number;
let local: Record<string, unknown>;
let session: Record<string, unknown>;
/** What Google was asked, with and without a person. */
let asked: { url: URL; interactive: boolean }[];
let account: GoogleAccount;

beforeEach(async () => {
  google = await startGoogle();
  policy = { ...freePolicy, clientId: google.api.grants.clientIds[0] ?? '' };
  nowMs = 1_000_000;
  local = {};
  session = {};
  asked = [];
  account = accountWith();
});
afterEach(() => google.stop());

function areaOf(items: Record<string, unknown>) {
  return {
    get: async (key: string) => ({ [key]: items[key] }),
    set: async (change: Record<string, unknown>) => void Object.assign(items, change),
    remove: async (key: string) => void delete items[key],
  };
}

/** An account whose Google is the stand-in, as a browser would talk to it. */
function accountWith(change: Partial<AccountParts> = {}): GoogleAccount {
  const fetch = fetchThrough(google);
  let last: Promise<unknown> = Promise.resolve();
  return createGoogleAccount({
    kept: keepConnection(areaOf(local), areaOf(session)),
    policy: async () => policy,
    launch: async ({ url, interactive }) => {
      asked.push({ url: new URL(url), interactive });
      const answer = await fetch(url);
      const location = answer.headers.get('location');
      // A page that never returns: the person closes it, or nobody sees it.
      if (!location) throw new Error(interactive ? 'The user did not approve access.' : 'User interaction required.');
      return location;
    },
    redirectUrl: () => REDIRECT,
    whoIs: async (token) => {
      const answer = await fetch('https://www.googleapis.com/calendar/v3/users/me/calendarList/primary?fields=id', {
        headers: { authorization: `Bearer ${token}` },
      });
      return ok(answer.ok ? ((await answer.json()) as { id: string }).id : null);
    },
    revoke: async (token) => {
      const body = new URLSearchParams({ token });
      return (await fetch('https://oauth2.googleapis.com/revoke', { method: 'POST', body })).ok;
    },
    alone: (work) => {
      const mine = last.then(work, work);
      last = mine.catch(() => {});
      return mine;
    },
    nowMs: () => nowMs,
    newState: () => crypto.randomUUID(),
    ...change,
  });
}

const connection = async () => (await account.state()).connection;

describe('connecting', () => {
  test('asks for one feature and keeps what was granted, the token in memory only', async () => {
    expect(await account.connect('calendars')).toEqual({ ok: true, value: { missing: [] } });
    expect(asked[0]?.url.searchParams.get('prompt')).toBe('select_account');
    expect(asked[0]?.url.searchParams.get('scope')?.split(' ')).toEqual(calendars);
    expect(await connection()).toMatchObject({ account: google.account.email, granted: calendars, needsPerson: false });
    const token = await account.token(calendars);
    expect(token.ok).toBe(true);
    expect(JSON.stringify(local)).not.toContain('ya29');
    expect(JSON.stringify(session)).toContain('ya29');
  });

  test('the next feature asks for its own scopes and hints at the account; all that was granted holds', async () => {
    await account.connect('calendars');
    await account.connect('titles');
    expect(asked[1]?.url.searchParams.get('scope')?.split(' ')).toEqual(titles);
    expect(asked[1]?.url.searchParams.get('login_hint')).toBe(google.account.email);
    expect((await connection())?.granted.toSorted()).toEqual([...calendars, ...titles].toSorted());
    expect((await account.token([...calendars, ...titles])).ok).toBe(true);
  });

  test('what the person unticked is missing, and the rest works', async () => {
    google.api.grants.consent.untick = ['calendar.events.freebusy'];
    expect(await account.connect('calendars')).toEqual({ ok: true, value: { missing: [scopes.freeBusy] } });
    expect((await account.token([scopes.calendars])).ok).toBe(true);
    expect(await account.token([scopes.freeBusy])).toEqual({ ok: false, problem: 'scope-missing' });
  });

  test.each([
    ['the person says no', () => Object.assign(google.api.grants.consent, { answer: 'deny' }), 'denied'],
    ['the window is closed', () => Object.assign(google.api.grants.consent, { answer: 'page' }), 'closed'],
    ['Google does not know the client id', () => google.api.grants.clientIds.splice(0), 'closed'],
    ['nobody names a client id', () => Object.assign(policy, freePolicy), 'no-client-id'],
    ['the district allows no accounts', () => Object.assign(policy, { sources: ['page'] }), 'off-by-district'],
  ])('nothing is kept when %s', async (_, arrange, problem) => {
    arrange();
    expect(await account.connect('calendars')).toEqual({ ok: false, problem });
    expect(await connection()).toBeNull();
    expect(session).toEqual({});
  });

  test('an answer with another state is none of ours', async () => {
    const stolen = `${REDIRECT}#state=other&access_token=ya29.evil&expires_in=3599&scope=${calendars.join('+')}`;
    account = accountWith({ launch: async () => stolen });
    expect(await account.connect('calendars')).toEqual({ ok: false, problem: 'not-our-answer' });
    expect(session).toEqual({});
  });

  test('two clicks ask Google one after the other', async () => {
    const order: string[] = [];
    account = accountWith({
      launch: async () => {
        order.push('open');
        await new Promise((soon) => setTimeout(soon));
        order.push('closed');
        throw new Error('The user did not approve access.');
      },
    });
    await Promise.all([account.connect('calendars'), account.connect('calendars')]);
    expect(order).toEqual(['open', 'closed', 'open', 'closed']);
  });
});

describe('a district that allows its own domain', () => {
  test('is asked for by name, and another account is revoked at once', async () => {
    policy = { ...policy, allowedDomain: 'riverbend.k12.example' };
    expect((await account.connect('calendars')).ok).toBe(true);
    expect(asked[0]?.url.searchParams.get('hd')).toBe('riverbend.k12.example');
    await account.disconnect();
    account = accountWith({ whoIs: async () => ok('me@home.example') });
    expect(await account.connect('calendars')).toEqual({ ok: false, problem: 'wrong-domain' });
    expect(google.api.grants.grantedTo(policy.clientId ?? '').size).toBe(0);
    expect(await connection()).toBeNull();
  });

  test('trusts no account that can not be told', async () => {
    policy = { ...policy, allowedDomain: 'riverbend.k12.example' };
    google.api.grants.consent.untick = ['calendar.calendarlist.readonly'];
    expect(await account.connect('calendars')).toEqual({ ok: false, problem: 'wrong-domain' });
  });
});

describe('a token', () => {
  beforeEach(() => account.connect('calendars'));

  test('is used as long as it lasts, and renewed without a person five minutes before', async () => {
    const first = await account.token(calendars);
    expect(await account.token(calendars)).toEqual(first);
    nowMs += (3_599 - 299) * 1_000;
    const second = await account.token(calendars);
    expect(second.ok && first.ok && second.value !== first.value).toBe(true);
    expect(asked.map(({ interactive }) => interactive)).toEqual([true, false]);
    expect(asked[1]?.url.searchParams.get('prompt')).toBe('none');
  });

  test('that Google no longer takes is renewed, also for a new session of the browser', async () => {
    const first = await account.token(calendars);
    await account.forget(first.ok ? first.value : '');
    expect((await account.token(calendars)).ok).toBe(true);
    session = {};
    account = accountWith();
    expect((await account.token(calendars)).ok).toBe(true);
  });

  test('is renewed once for all who ask at the same time', async () => {
    nowMs += 3_600_000;
    await Promise.all([account.token(calendars), account.token(calendars), account.token(titles)]);
    expect(asked).toHaveLength(2);
  });

  test.each(['interaction_required', 'login_required'] as const)(
    'is not asked for again after %s, until the person connects again',
    async (silent) => {
      google.api.grants.consent.silent = silent;
      nowMs += 3_600_000;
      expect(await account.token(calendars)).toEqual({ ok: false, problem: 'sign-in' });
      expect(await account.token(calendars)).toEqual({ ok: false, problem: 'sign-in' });
      expect(asked.filter(({ interactive }) => !interactive)).toHaveLength(1);
      expect(await connection()).toMatchObject({ needsPerson: true, account: google.account.email });
      expect(await account.connectAgain()).toEqual({ ok: true, value: { missing: [] } });
      expect((await account.token(calendars)).ok).toBe(true);
    },
  );

  test('outlives a network that is away while it is renewed', async () => {
    account = accountWith({ launch: () => Promise.reject(new Error('Authorization page could not be loaded.')) });
    nowMs += (3_599 - 100) * 1_000;
    expect((await account.token(calendars)).ok).toBe(true);
    nowMs += 200_000;
    expect(await account.token(calendars)).toEqual({ ok: false, problem: 'offline' });
    expect((await connection())?.needsPerson).toBe(false);
  });

  test('of another client id is worth nothing', async () => {
    policy = { ...policy, clientId: '99-other.apps.googleusercontent.com' };
    expect(await account.token(calendars)).toEqual({ ok: false, problem: 'sign-in' });
  });

  test('stands in no address', async () => {
    await account.token(calendars);
    await account.disconnect();
    expect(google.requests.filter(({ url }) => url.includes('ya29'))).toEqual([]);
  });
});

describe('taking back', () => {
  beforeEach(async () => {
    await account.connect('calendars');
    await account.connect('titles');
  });

  test('one feature asks again for the others', async () => {
    expect(await account.takeBack('titles')).toEqual({ ok: true, value: null });
    expect(google.api.grants.grantedTo(policy.clientId ?? '')).toEqual(new Set(calendars));
    expect((await connection())?.granted).toEqual(calendars);
  });

  test('one feature and then closing the window leaves nothing granted', async () => {
    google.api.grants.consent.answer = 'deny';
    expect(await account.takeBack('titles')).toEqual({ ok: false, problem: 'denied' });
    expect(await connection()).toMatchObject({ granted: [], needsPerson: true });
    expect(await account.token(calendars)).toEqual({ ok: false, problem: 'sign-in' });
  });

  test('everything is told to Google, and forgotten here even if Google does not hear it', async () => {
    expect(await account.disconnect()).toBe(true);
    expect(google.api.grants.grantedTo(policy.clientId ?? '').size).toBe(0);
    expect([local, session]).toEqual([{}, {}]);
    await account.connect('calendars');
    account = accountWith({ revoke: vi.fn(async () => false) });
    expect(await account.disconnect()).toBe(false);
    expect([local, session]).toEqual([{}, {}]);
  });
});
