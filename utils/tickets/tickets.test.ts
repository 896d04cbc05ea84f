import { beforeEach, expect, test } from 'vitest';
import { asId, type VisitId } from '../domain/ids.ts';
import type { Asker } from '../messaging/asker.ts';
import { createTickets, type Subject, type TicketArea } from './tickets.ts';

const subject: Subject = { is: 'visit', visitId: asId<VisitId>('v1') };
const asker = (document: string, tabId = 7): Asker => ({ from: 'own', tabId, document });

let area: TicketArea;
let count: number;
const open = () => createTickets(area, () => `t${++count}`);

beforeEach(() => {
  const kept = new Map<string, unknown>();
  count = 0;
  area = {
    get: async (key) => Object.fromEntries([...kept].filter(([name]) => key === null || name === key)),
    set: async (items) => {
      for (const [name, value] of Object.entries(items)) kept.set(name, structuredClone(value));
    },
    remove: async (keys) => {
      for (const key of [keys].flat()) kept.delete(key);
    },
  };
});

test('the first document that uses a ticket is the only one', async () => {
  const tickets = open();
  const id = await tickets.issue(7, subject);
  expect(await tickets.use(id, asker('card'))).toEqual(subject);
  expect(await tickets.use(id, asker('card'))).toEqual(subject);
  expect(await tickets.use(id, asker('another'))).toBeNull();
});

test('of two documents that use it at once, one gets it', async () => {
  const tickets = open();
  const id = await tickets.issue(7, subject);
  const answers = await Promise.all([tickets.use(id, asker('a')), tickets.use(id, asker('b'))]);
  expect(answers).toEqual([subject, null]);
});

test('it is good in its own tab only', async () => {
  const tickets = open();
  const id = await tickets.issue(7, subject);
  expect(await tickets.use(id, asker('card', 8))).toBeNull();
  expect(await tickets.use(id, { ...asker('card'), tabId: null })).toBeNull();
});

test('a made-up ticket is none', async () => {
  expect(await open().use('t99', asker('card'))).toBeNull();
});

test('a worker that starts anew still knows it, and whose it is', async () => {
  const id = await open().issue(7, subject);
  await open().use(id, asker('card'));
  expect(await open().use(id, asker('card'))).toEqual(subject);
  expect(await open().use(id, asker('another'))).toBeNull();
});

test('a card may turn to another subject; another document may not turn it', async () => {
  const tickets = open();
  const id = await tickets.issue(7, subject);
  await tickets.use(id, asker('card'));
  const other: Subject = { is: 'visit', visitId: asId<VisitId>('v2') };
  expect(await tickets.turnTo(id, asker('another'), other)).toBe(false);
  expect(await tickets.turnTo(id, asker('card'), other)).toBe(true);
  expect(await tickets.use(id, asker('card'))).toEqual(other);
});

test('tickets go with their tab, and all of them when the vault locks', async () => {
  const tickets = open();
  const gone = await tickets.issue(7, subject);
  const stays = await tickets.issue(8, subject);
  await tickets.forget(7);
  expect(await tickets.use(gone, asker('card'))).toBeNull();
  expect(await tickets.use(stays, asker('card', 8))).toEqual(subject);
  await tickets.forget();
  expect(await tickets.use(stays, asker('card', 8))).toBeNull();
});
