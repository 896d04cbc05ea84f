import { resolve } from 'node:path';
import type { Classroom } from '../../utils/domain/classroom.ts';
import { asId, type CalendarId, type ClassroomId } from '../../utils/domain/ids.ts';
import { CONNECTION_KEY, TYPED_CLIENT_ID_KEY } from '../../utils/google/auth/keep-connection.ts';
import { scopes } from '../../utils/google/scopes.ts';
import type { Edit } from '../../utils/vault/vault.ts';
import { keepCaseload, readCaseload } from '../e2e/caseload/keep-caseload.ts';
import { room12Caseload } from '../e2e/caseload/room-12.ts';
import { type LaunchedBrowser, launchBrowser } from '../e2e/launch.ts';
import { THERAPIST } from '../google/district/calendars.ts';
import { manyClasses } from '../google/district/many-classes.ts';
import type { LoggedRequest } from '../google/server/request-log.ts';
import { type Google, startGoogle } from '../google/start.ts';
import { spread } from './figure.ts';
import { workerHeapBytes } from './worker-heap.ts';

const CALENDARS = 40;
const WEEKS = 8;
const EVENTS_A_WEEK = 60;
const FIRST_ROUNDS = 3;
const UNCHANGED_ROUNDS = 5;
/** Calendars of one class; the caseload has as many classes as it takes. */
const CALENDARS_A_CLASS = 4;
/** One page holds 250 events, and the list of calendars is read along. */
const MOST_FIRST_READS = CALENDARS * Math.ceil((WEEKS * EVENTS_A_WEEK) / 250) + 1;

type Traffic = { reads: number; preflights: number; bytesUp: number; bytesDown: number };
type Round = { ms: number; traffic: Traffic };
type Measured = { first: Round; unchanged: Round[]; heapBefore: number; heapAfterFirst: number; heapAfterAll: number };

/** The build in the real browser, a connected account, a caseload of forty calendars that were never read. */
async function measure(): Promise<Measured> {
  const today = Temporal.Now.plainDateISO('America/New_York');
  const monday = today.subtract({ days: today.dayOfWeek - 1 }).toString();
  const district = manyClasses(CALENDARS, WEEKS, monday);
  const google = await startGoogle({ district });
  const browser = await launchBrowser({
    google,
    extensionDir: resolve(process.env.OUT_DIR ?? '.output', 'chrome-mv3'),
  });
  try {
    const { context, extension } = browser;
    if (!extension) throw new Error('no extension');
    const ids = district.calendars.filter(({ primary }) => !primary).map(({ id }) => asId<CalendarId>(id));
    await keepCaseload({ context, extension }, caseloadOf(ids));
    const heapBefore = await workerHeapBytes(context);
    const first = await counted(google, () => connect(browser, google));
    const heapAfterFirst = await workerHeapBytes(context);
    await checkAllThere({ context, extension });
    const unchanged: Round[] = [];
    for (let round = 0; round < UNCHANGED_ROUNDS; round++)
      unchanged.push(await counted(google, () => readAgain(browser)));
    return { first, unchanged, heapBefore, heapAfterFirst, heapAfterAll: await workerHeapBytes(context) };
  } finally {
    await browser.close();
    await google.stop();
  }
}

/** The usual caseload, its class multiplied until all calendars are linked. */
function caseloadOf(ids: readonly CalendarId[]): Edit[] {
  const edits = room12Caseload();
  const room = edits.flatMap((edit) => ('write' in edit && edit.store === 'classrooms' ? [edit.write] : []))[0];
  if (!room) throw new Error('the caseload has no class');
  const parts = Array.from({ length: Math.ceil(ids.length / CALENDARS_A_CLASS) }, (_, at) =>
    ids.slice(at * CALENDARS_A_CLASS, (at + 1) * CALENDARS_A_CLASS),
  );
  const classes = parts.map((part, at): Edit => {
    const id = at === 0 ? room.id : asId<ClassroomId>(`c1a55000c1a55000c1a55000c1a551${String(at).padStart(2, '0')}`);
    const calendars = part.map((calendarId) => ({ calendarId, role: 'class' as const, label: 'Class' }));
    return { store: 'classrooms', write: { ...room, id, name: `Rm ${at}`, calendars } satisfies Classroom };
  });
  return [...edits.filter((edit) => edit.store !== 'classrooms'), ...classes];
}

/** As when Google's window has just closed; the background reads at once. Gives the time until it has. */
async function connect({ extension }: LaunchedBrowser, { api }: Google): Promise<number> {
  const [clientId = ''] = api.grants.clientIds;
  const granted = [scopes.calendars, scopes.freeBusy, scopes.titles];
  api.grants.grant(clientId, granted);
  const token = { value: api.grants.issue(clientId, granted).value, scopes: granted };
  const worker = await extension?.worker();
  if (!worker) throw new Error('no background');
  const local = {
    [TYPED_CLIENT_ID_KEY]: clientId,
    [CONNECTION_KEY]: { clientId, account: THERAPIST.email, granted, needsPerson: false },
  };
  return worker.evaluate(
    async ({ local, token }) => {
      type Area = {
        set(items: object): Promise<void>;
        onChanged: { addListener(hear: (changes: Record<string, { newValue?: { is: string } }>) => void): void };
      };
      const { chrome } = globalThis as unknown as { chrome: { storage: { local: Area; session: Area } } };
      const { storage } = chrome;
      await storage.session.set({ googleToken: { ...token, expiresAtMs: Date.now() + 3_599_000 } });
      const isRead = new Promise<void>((resolve) =>
        storage.session.onChanged.addListener(({ calendarSync }) => {
          if (calendarSync?.newValue?.is === 'read') resolve();
        }),
      );
      const start = performance.now();
      await storage.local.set(local);
      await isRead;
      return performance.now() - start;
    },
    { local, token },
  );
}

/** "Read again", asked for by a page of ours. */
async function readAgain({ context, extension }: LaunchedBrowser): Promise<number> {
  const page = await context.newPage();
  await page.goto(extension?.url('card.html') ?? '');
  const ms = await page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
    };
    const start = performance.now();
    await chrome.runtime.sendMessage({ ask: 'calendars-sync', question: { isAsked: true } });
    return performance.now() - start;
  });
  await page.close();
  return ms;
}

async function counted(google: Google, act: () => Promise<number>): Promise<Round> {
  const before = google.requests.length;
  const ms = await act();
  return { ms, traffic: trafficOf(google.requests.slice(before)) };
}

function trafficOf(requests: readonly LoggedRequest[]): Traffic {
  const ours = requests.filter(({ host }) => host === 'www.googleapis.com');
  const sum = (bytes: (request: LoggedRequest) => number) => ours.reduce((total, one) => total + bytes(one), 0);
  return {
    reads: ours.filter(({ method }) => method !== 'OPTIONS').length,
    preflights: ours.filter(({ method }) => method === 'OPTIONS').length,
    bytesUp: sum(bytesOf),
    bytesDown: sum(({ answerBytes }) => answerBytes),
  };
}

/** As it goes over the wire, without what HTTP/2 would save. */
function bytesOf({ method, url, headers, body }: LoggedRequest): number {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`${method} ${url} HTTP/1.1`, ...lines, '', body].join('\r\n').length;
}

/** Every event of every calendar has arrived, and none twice. */
async function checkAllThere(browser: Parameters<typeof readCaseload>[0]): Promise<void> {
  const { eventPages = [] } = await readCaseload(browser);
  const events = eventPages.flatMap((page) => (page as { events: { id: string }[] }).events);
  const expected = CALENDARS * WEEKS * EVENTS_A_WEEK;
  if (events.length !== expected) throw new Error(`${events.length} events were kept instead of ${expected}`);
}

const rounds: Measured[] = [];
for (let round = 0; round < FIRST_ROUNDS; round++) rounds.push(await measure());

const firsts = rounds.map(({ first }) => first);
const again = rounds.flatMap(({ unchanged }) => unchanged);
const say = (name: string, all: readonly Round[]) => {
  const { median } = spread(all.map(({ ms }) => ms));
  const [traffic] = all.map(({ traffic: one }) => one);
  if (!traffic) return;
  const kb = (bytes: number) => (bytes / 1000).toFixed(1);
  console.log(
    `${median.toFixed(0).padStart(8)} ms median of ${all.length}  ${name}: ${traffic.reads} requests, ${traffic.preflights} preflights, ${kb(traffic.bytesUp)} kB up, ${kb(traffic.bytesDown)} kB down`,
  );
};
const mb = (pick: (one: Measured) => number) => (spread(rounds.map(pick)).median / 1e6).toFixed(1);

say(`first sync of ${CALENDARS} calendars x ${WEEKS} weeks x ${EVENTS_A_WEEK} events`, firsts);
say('an unchanged sync, with the list of calendars', again);
console.log(
  `${mb(({ heapBefore }) => heapBefore)} MB of heap in the background before, ${mb(({ heapAfterFirst }) => heapAfterFirst)} MB after the first sync, ${mb(({ heapAfterAll }) => heapAfterAll)} MB after ${UNCHANGED_ROUNDS} more`,
);
const isFew = firsts.every(({ traffic }) => traffic.reads <= MOST_FIRST_READS);
// One small request for each calendar, and the list.
const isSmall = again.every(({ traffic }) => traffic.reads <= CALENDARS + 1);
console.log(`${isFew ? '✓' : '✗'} a first sync takes at most ${MOST_FIRST_READS} requests`);
console.log(`${isSmall ? '✓' : '✗'} an unchanged calendar costs one request`);
process.exit(isFew && isSmall ? 0 : 1);
