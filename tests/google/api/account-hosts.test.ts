import { afterEach, beforeEach, expect, it } from 'vitest';
import { fetchThrough } from '../fetch-through.ts';
import { type Google, startGoogle } from '../start.ts';

const REDIRECT = `https://${'a'.repeat(32)}.chromiumapp.org/`;
const SCOPES = ['calendar.calendarlist.readonly', 'calendar.events.freebusy'].map(
  (scope) => `https://www.googleapis.com/auth/${scope}`,
);

let google: Google;
beforeEach(async () => {
  google = await startGoogle();
});
afterEach(() => google.stop());

async function authorize(
  rest: Record<string, string> = {},
): Promise<{ status: number; fragment: Record<string, string> }> {
  const query = new URLSearchParams({
    client_id: google.api.grants.clientIds[0] ?? '',
    redirect_uri: REDIRECT,
    response_type: 'token',
    scope: SCOPES.join(' '),
    state: 's1',
    include_granted_scopes: 'true',
    ...rest,
  });
  const answer = await fetchThrough(google)(`https://accounts.google.com/o/oauth2/v2/auth?${query}`);
  const fragment = new URL(answer.headers.get('location') ?? 'about:blank').hash.slice(1);
  return { status: answer.status, fragment: Object.fromEntries(new URLSearchParams(fragment)) };
}

it('grants what is left ticked, and later without a page', async () => {
  google.api.grants.consent.untick = ['calendar.events.freebusy'];
  const { fragment } = await authorize();
  expect(fragment).toMatchObject({ state: 's1', token_type: 'Bearer', scope: SCOPES[0] });
  expect((await authorize({ prompt: 'none' })).fragment).toMatchObject({ error: 'interaction_required', state: 's1' });
  const silent = await authorize({ prompt: 'none', scope: SCOPES[0] ?? '' });
  expect(silent.fragment.access_token).toMatch(/^ya29\./);
});

it('says that the person said no, and asks a person where nobody was asked before', async () => {
  expect((await authorize({ prompt: 'none' })).fragment.error).toBe('interaction_required');
  google.api.grants.consent.answer = 'deny';
  expect((await authorize()).fragment).toEqual({ error: 'access_denied', state: 's1' });
});

it('never returns to an app that it does not know, or to another address', async () => {
  expect((await authorize({ client_id: 'unknown' })).status).toBe(400);
  expect((await authorize({ redirect_uri: 'https://elsewhere.example/' })).status).toBe(400);
  expect((await authorize({ hd: 'other.example' })).status).toBe(403);
});

it('takes everything back with one token', async () => {
  const { fragment } = await authorize();
  const revoke = () =>
    fetchThrough(google)('https://oauth2.googleapis.com/revoke', {
      method: 'POST',
      body: new URLSearchParams({ token: fragment.access_token ?? '' }),
    });
  expect((await revoke()).status).toBe(200);
  expect((await revoke()).status).toBe(400);
  expect((await authorize({ prompt: 'none' })).fragment.error).toBe('interaction_required');
});

it('lists active courses of the teacher and nothing else', async () => {
  const token = google.api.grants.issue('c', ['https://www.googleapis.com/auth/classroom.courses.readonly']);
  const list = async (query: string) => {
    const answer = await fetchThrough(google)(`https://classroom.googleapis.com/v1/courses?${query}`, {
      headers: { authorization: `Bearer ${token.value}` },
    });
    return (await answer.json()) as { courses?: { name: string }[] };
  };
  expect((await list('teacherId=me&courseStates=ACTIVE')).courses?.map(({ name }) => name)).toEqual([
    'Grade 3 Chen',
    'Grade 2 Rivera',
  ]);
  expect(await list('studentId=me&courseStates=ACTIVE')).toEqual({});
});
