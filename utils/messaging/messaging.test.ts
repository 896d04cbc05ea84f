import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { SeenPage } from '../messages.ts';
import { answerMessages, type Handlers, reply } from './answer.ts';
import { ask } from './ask.ts';
import { type Asker, readAsker, type Sender } from './asker.ts';
import { onNotice } from './notices.ts';

const own = { id: 'abc', origin: 'chrome-extension://abc' };
const page: Sender = { id: 'abc', origin: 'https://calendar.google.com', frameId: 0, documentId: 'D', tab: { id: 7 } };

beforeEach(() => fakeBrowser.reset());

describe('who asks', () => {
  test.each<[string, Sender, Asker['from'] | null]>([
    ['our script on Google Calendar', page, 'page'],
    ['our script on Google Classroom', { ...page, origin: 'https://classroom.google.com' }, 'page'],
    ['our script in a frame that the page embeds', { ...page, frameId: 3 }, null],
    ['a page that only looks like Google', { ...page, origin: 'https://calendar.google.com.evil.example' }, null],
    ['the card, a frame of our own origin', { ...page, origin: own.origin, frameId: 4 }, 'own'],
    ['the side panel, which is in no tab', { id: 'abc', origin: own.origin }, 'own'],
    ['a browser that states no origin', { ...page, origin: undefined, url: `${own.origin}/card.html#t` }, 'own'],
    ['another extension', { ...page, id: 'xyz', origin: own.origin }, null],
    ['nobody known', { id: 'abc' }, null],
  ])('%s', (_, sender, from) => {
    expect(readAsker(sender, own)?.from ?? null).toBe(from);
  });

  test('a reload makes another document of the same frame', () => {
    const first = readAsker(page, own);
    const second = readAsker({ ...page, documentId: 'E' }, own);
    expect(first?.document).not.toBe(second?.document);
  });
});

describe('what may be asked', () => {
  const asPage: Asker = { from: 'page', tabId: 7, document: 'D' };
  const asOwn: Asker = { ...asPage, from: 'own' };
  const handlers = new Proxy({}, { get: () => async (question: unknown) => question }) as Handlers;

  test('a page gets no answer to what only our own pages may ask, and the other way round', async () => {
    expect(await reply('card-content', { ticket: 't' }, asPage, handlers)).toMatchObject({ answered: false });
    expect(await reply('draw-again', { dates: [] }, asOwn, handlers)).toMatchObject({ answered: false });
    expect(await reply('card-content', { ticket: 't' }, null, handlers)).toMatchObject({ answered: false });
    expect(await reply('card-content', { ticket: 't' }, asOwn, handlers)).toMatchObject({ answered: true });
  });

  test.each([
    ['toString', {}],
    ['no-such-message', null],
    ['draw-again', { dates: ['2026-02-30'] }],
    ['draw-again', { dates: Array(100).fill('2026-11-16') }],
    ['set-overlay', { on: 'yes' }],
    ['card-ticket', { windowId: 5, sharedIds: [] }],
    ['page-seen', null],
  ])('%s with %j is refused', async (name, question) => {
    expect(await reply(name, question, asPage, handlers)).toMatchObject({ answered: false });
  });

  test('a settled page is let through whole', async () => {
    const seen: SeenPage = {
      account: null,
      accountIndex: 0,
      zone: 'America/New_York',
      dates: ['2026-11-16' as never],
      timed: [
        {
          eventId: 'e' as never,
          calendarId: 'c' as never,
          date: '2026-11-16' as never,
          startMinute: 0,
          endMinute: 1440,
          title: null,
          endConfirmed: false,
          declined: false,
        },
      ],
      allDay: [],
    };
    expect(await reply('page-seen', seen, asPage, handlers)).toEqual({ answered: true, answer: seen });
  });

  test('a handler that fails says what kind of failure it was and nothing else', async () => {
    const failing = { 'draw-again': () => Promise.reject(new TypeError('Fox')) } as unknown as Handlers;
    expect(await reply('draw-again', { dates: [] }, asPage, failing)).toEqual({
      answered: false,
      problem: 'TypeError',
    });
  });
});

test('what was lost with an earlier worker is told about once it is answered: pages may not know what that one did', async () => {
  const told = vi.fn();
  fakeBrowser.runtime.id = 'abc';
  answerMessages(new Proxy({}, { get: () => async () => null }) as Handlers, told);
  const trigger = fakeBrowser.runtime.onMessage.trigger as (message: unknown, sender: Sender) => Promise<unknown>;
  await trigger({ ask: 'draw-again', question: { dates: [] } }, page);
  expect(told).not.toHaveBeenCalled();
  await trigger({ ask: 'draw-again', question: { dates: [] }, again: true }, page);
  expect(told).toHaveBeenCalledTimes(1);
});

describe('asking', () => {
  test('a worker that was lost on the way is asked once more', async () => {
    const send = vi.spyOn(browser.runtime, 'sendMessage') as unknown as ReturnType<typeof vi.fn>;
    send.mockRejectedValueOnce(new Error('The message port closed before a response was received.'));
    send.mockResolvedValueOnce({ answered: true, answer: null });
    await expect(ask('open-panel', null)).resolves.toBeNull();
    expect(send.mock.calls.map(([message]) => message.again)).toEqual([undefined, true]);
  });

  test('nobody answering twice is an error, not an undefined answer', async () => {
    const send = vi.spyOn(browser.runtime, 'sendMessage') as unknown as ReturnType<typeof vi.fn>;
    send.mockResolvedValue(undefined);
    await expect(ask('open-panel', null)).rejects.toThrow(expect.objectContaining({ name: 'NobodyAnswered' }));
    expect(send).toHaveBeenCalledTimes(2);
  });

  test('a refusal is not tried again', async () => {
    const send = vi.spyOn(browser.runtime, 'sendMessage') as unknown as ReturnType<typeof vi.fn>;
    send.mockResolvedValue({ answered: false, problem: 'VaultFull' });
    await expect(ask('open-panel', null)).rejects.toThrow('VaultFull');
    expect(send).toHaveBeenCalledTimes(1);
  });
});

test('notices reach a page until its signal aborts; other messages are not taken for notices', async () => {
  const heard: string[] = [];
  const end = new AbortController();
  onNotice(({ notice }) => heard.push(notice), end.signal);
  // The polyfill's types ask for a sender and a reply, which a notice has no use for.
  const trigger = fakeBrowser.runtime.onMessage.trigger as (message: unknown) => Promise<unknown>;
  await trigger({ notice: 'redraw' });
  await trigger({ ask: 'draw-again', question: null });
  end.abort();
  await trigger({ notice: 'redraw' });
  expect(heard).toEqual(['redraw']);
});
