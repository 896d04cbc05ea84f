import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { failed } from '../../domain/result.ts';
import { type Played, type PlayedAnswer, refusal, requestForTests } from '../testing/request-for-tests.ts';
import { type GoogleQuestion, nothing } from './create-request.ts';
import { errorTable } from './error-table.ts';
import type { GoogleProblemKind } from './problem.ts';

const question: GoogleQuestion<{ id: string }> = {
  method: 'GET',
  url: 'https://www.googleapis.com/calendar/v3/thing',
  answer: v.object({ id: v.string() }),
  scopes: ['scope'],
  signal: new AbortController().signal,
};
const insert = { ...question, method: 'POST' as const, body: { id: 'a' } };
const good: Played = { body: { id: 'a', more: 'than we ask for' } };
const html: PlayedAnswer = {
  body: '<html><title>Welcome to SchoolWifi</title></html>',
  headers: { 'content-type': 'text/html' },
};
const classroom = (message: string, status: string): Played => ({ status: 403, body: { error: { message, status } } });
const modern = (status: number, reason: string): Played => ({
  status,
  body: { error: { code: status, message: '', status: 'PERMISSION_DENIED', details: [{ '@type': 'x' }, { reason }] } },
});

/** Every row of Google's error table as it comes over the wire, what it means, and how often it is sent. */
const rows: [string, Played, GoogleProblemKind, number][] = [
  ['no network', 'no-network', 'offline', 1],
  ['200 that is a log-in page', html, 'captive-portal', 1],
  ['200 that breaks off', { body: '{"id":"a' }, 'captive-portal', 1],
  ['200 of another shape', { body: { id: 5 } }, 'unreadable', 1],
  ['511 of a captive portal', { ...html, status: 511 }, 'captive-portal', 1],
  ...['invalid', 'required', 'badRequest', 'invalidParameter', 'timeRangeEmpty', 'timeRangeTooLong'].map(
    (reason): [string, Played, GoogleProblemKind, number] => [`400 ${reason}`, refusal(400, reason), 'bad-request', 1],
  ),
  ['401 authError', refusal(401, 'authError'), 'sign-in', 2],
  ['401 UNAUTHENTICATED', { status: 401, body: { error: { status: 'UNAUTHENTICATED' } } }, 'sign-in', 2],
  ['403 rateLimitExceeded', refusal(403, 'rateLimitExceeded'), 'busy', 5],
  ['403 userRateLimitExceeded', refusal(403, 'userRateLimitExceeded'), 'busy', 5],
  ['403 RATE_LIMIT_EXCEEDED', modern(403, 'RATE_LIMIT_EXCEEDED'), 'busy', 5],
  ['403 quotaExceeded', refusal(403, 'quotaExceeded'), 'quota-used-up', 1],
  ['403 dailyLimitExceeded', refusal(403, 'dailyLimitExceeded'), 'quota-used-up', 1],
  ['403 insufficientPermissions', refusal(403, 'insufficientPermissions'), 'scope-missing', 1],
  ['403 ACCESS_TOKEN_SCOPE_INSUFFICIENT', modern(403, 'ACCESS_TOKEN_SCOPE_INSUFFICIENT'), 'scope-missing', 1],
  ['403 insufficientScopes', refusal(403, 'insufficientScopes'), 'scope-missing', 1],
  ['403 accessNotConfigured', refusal(403, 'accessNotConfigured'), 'api-off', 1],
  ['403 SERVICE_DISABLED', modern(403, 'SERVICE_DISABLED'), 'api-off', 1],
  ['403 domainPolicy', refusal(403, 'domainPolicy'), 'school-says-no', 1],
  ['403 @ClassroomApiDisabled', classroom('@ClassroomApiDisabled It is.', 'PERMISSION_DENIED'), 'school-says-no', 1],
  ['403 @ClassroomDisabled', classroom('@ClassroomDisabled It is.', 'PERMISSION_DENIED'), 'school-says-no', 1],
  ['403 @NotGoogleAppsUser', classroom('@NotGoogleAppsUser', 'PERMISSION_DENIED'), 'school-says-no', 1],
  ['403 forbiddenForNonOrganizer', refusal(403, 'forbiddenForNonOrganizer'), 'not-organizer', 1],
  ['403 forbidden', refusal(403, 'forbidden'), 'read-only', 1],
  ['403 requiredAccessLevel', refusal(403, 'requiredAccessLevel'), 'read-only', 1],
  ['403 of a filter', { ...html, status: 403 }, 'read-only', 1],
  ['404 notFound', refusal(404, 'notFound'), 'not-found', 1],
  ['409 duplicate', refusal(409, 'duplicate'), 'duplicate', 1],
  ['409 conflict', refusal(409, 'conflict'), 'busy', 5],
  ['410 fullSyncRequired', refusal(410, 'fullSyncRequired'), 'full-sync', 1],
  ['410 updatedMinTooLongAgo', refusal(410, 'updatedMinTooLongAgo'), 'full-sync', 1],
  ['410 deleted', refusal(410, 'deleted'), 'gone', 1],
  ['412 conditionNotMet', refusal(412, 'conditionNotMet'), 'changed', 1],
  ['429 rateLimitExceeded', refusal(429, 'rateLimitExceeded'), 'busy', 5],
  ['429 RESOURCE_EXHAUSTED', { status: 429, body: { error: { status: 'RESOURCE_EXHAUSTED' } } }, 'busy', 5],
  ['500 backendError', refusal(500, 'backendError'), 'server-trouble', 5],
  ['502 of a proxy', { ...html, status: 502 }, 'server-trouble', 5],
  ['503 empty', { status: 503, body: '' }, 'server-trouble', 5],
  ['504 internalError', refusal(504, 'internalError'), 'server-trouble', 5],
  ['a refusal nobody has heard of', { status: 418, body: '' }, 'bad-request', 1],
];

describe('the error table', () => {
  test.each(rows)('%s', async (_, played, is, tries) => {
    const { request, sent } = requestForTests(() => played);
    expect(await request(question)).toMatchObject({ ok: false, problem: { is } });
    expect(sent).toHaveLength(tries);
  });

  test('has no row that none of these comes by', () => {
    const met = new Set(rows.map(([, , is]) => is));
    expect(errorTable.map(({ is }) => is).filter((is) => !met.has(is))).toEqual([]);
  });

  test.each(rows)('%s, once: what can be mended by asking again is', async (_, played, __, tries) => {
    const { request } = requestForTests((___, nth) => (nth === 1 ? played : good));
    expect((await request(question)).ok).toBe(tries > 1);
  });

  test.each<[Played, boolean]>([
    ['no-network', true],
    [html, true],
    [{ status: 503, body: '' }, true],
    [refusal(403, 'forbidden'), false],
    [refusal(429, 'rateLimitExceeded'), false],
  ])('whether a write may have been done all the same is said: %j %s', async (played, outcomeUnknown) => {
    const { request } = requestForTests(() => played);
    expect(await request(insert)).toMatchObject({ problem: { outcomeUnknown } });
  });
});

describe('asking', () => {
  test('the token goes into the header, never into the address', async () => {
    const { request, sent } = requestForTests(() => good);
    await request({ ...question, query: { eventTypes: ['default', 'outOfOffice'], singleEvents: true, q: undefined } });
    expect(sent[0]?.headers.get('authorization')).toBe('Bearer token1');
    expect(sent[0]?.url.search).toBe('?eventTypes=default&eventTypes=outOfOffice&singleEvents=true&prettyPrint=false');
  });

  test('a token that Google no longer takes is dropped and renewed once, whatever our clock says', async () => {
    const { request, sent, forgotten } = requestForTests((one) =>
      one.headers.get('authorization') === 'Bearer token2' ? good : refusal(401, 'authError'),
    );
    expect(await request(question)).toEqual({ ok: true, value: { id: 'a' } });
    expect([sent.length, forgotten]).toEqual([2, ['token1']]);
  });

  test.each(['sign-in', 'scope-missing', 'offline'] as const)('without a token nothing is sent: %s', async (why) => {
    const tokens = { token: async () => failed(why), forget: async () => {} };
    const { request, sent } = requestForTests(() => good, { tokens });
    expect(await request(question)).toMatchObject({ problem: { is: why } });
    expect(sent).toEqual([]);
  });

  test('waits twice as long each time, or as long as it is told', async () => {
    const late = { ...refusal(429, 'rateLimitExceeded'), headers: { 'retry-after': '7' } };
    const { request, waits } = requestForTests((_, nth) => (nth === 3 ? late : refusal(429, 'rateLimitExceeded')));
    await request(question);
    expect(waits).toEqual([1_000, 2_000, 7_000, 8_000]);
  });

  test('a date to wait for is left aside, since our clock may be wrong', async () => {
    const dated = { ...refusal(503, 'backendError'), headers: { 'retry-after': 'Fri, 27 Nov 2026 10:00:00 GMT' } };
    const { request, waits } = requestForTests((_, nth) => (nth === 1 ? dated : good));
    await request(question);
    expect(waits).toEqual([1_000]);
  });

  test('an empty answer is one', async () => {
    const { request } = requestForTests(() => ({ status: 204 }));
    expect(await request({ ...insert, answer: nothing })).toEqual({ ok: true, value: null });
  });

  test('three at once and no more', async () => {
    const open: (() => void)[] = [];
    const { request, sent } = requestForTests(() => new Promise<Played>((done) => open.push(() => done(good))));
    const all = Promise.all(Array.from({ length: 7 }, () => request(question)));
    const most: number[] = [];
    for (let done = 0; done < 7; done++) {
      await new Promise((soon) => setTimeout(soon));
      most.push(sent.length - done);
      open.shift()?.();
    }
    expect((await all).every(({ ok }) => ok)).toBe(true);
    expect(Math.max(...most)).toBe(3);
  });

  test('called off in its turn or while it waits for an answer, it ends and leaves its place to others', async () => {
    const page = new AbortController();
    const { request, sent } = requestForTests((one) =>
      one.url.pathname.endsWith('slow') ? new Promise<Played>(() => {}) : good,
    );
    const slow = { ...question, url: `${question.url}/slow`, signal: page.signal };
    const asked = [slow, slow, slow, slow].map(request);
    await new Promise((soon) => setTimeout(soon));
    expect(sent).toHaveLength(3);
    page.abort();
    for (const one of asked) expect(await one).toMatchObject({ problem: { is: 'canceled' } });
    expect((await request(question)).ok).toBe(true);
    expect(sent).toHaveLength(4);
  });

  test('called off between two tries', async () => {
    const page = new AbortController();
    const { request, sent } = requestForTests(() => {
      page.abort();
      return { status: 503, body: '' };
    });
    expect(await request({ ...insert, signal: page.signal })).toMatchObject({
      problem: { is: 'canceled', outcomeUnknown: true },
    });
    expect(sent).toHaveLength(1);
  });
});
