import { expect, test } from 'vitest';
import { fetchIcal } from './fetch-ical.ts';

const ADDRESS = 'https://calendar.google.com/calendar/ical/a%40b.org/public/basic.ics';

const answer =
  (body: BodyInit | null, status = 200) =>
  async () =>
    new Response(body, { status });

test('asks without cookies, without a referrer, and follows nobody elsewhere', async () => {
  let asked: RequestInit | undefined;
  await fetchIcal(ADDRESS, async (_address, init) => {
    asked = init;
    return new Response('x');
  });
  expect(asked).toMatchObject({ credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer' });
});

test.each([
  [200, { ok: true, value: 'BEGIN' }],
  [404, { ok: false, problem: 'address-gone' }],
  [403, { ok: false, problem: 'address-gone' }],
  [429, { ok: false, problem: 'try-later' }],
  [503, { ok: false, problem: 'try-later' }],
])('%i', async (status, expected) => {
  expect(await fetchIcal(ADDRESS, answer('BEGIN', status))).toEqual(expected);
});

test('no connection, and a file without an end', async () => {
  const offline = async () => {
    throw new TypeError('Failed to fetch');
  };
  expect(await fetchIcal(ADDRESS, offline)).toEqual({ ok: false, problem: 'offline' });
  const endless = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: (controller) => controller.enqueue(new Uint8Array(1_000_000).fill(65)),
  });
  expect(await fetchIcal(ADDRESS, answer(endless))).toEqual({ ok: false, problem: 'too-large' });
});
