import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Worker } from '@playwright/test';
import type { DayMark, Drawing, MessageName, Messages, PageNotice, SeenPage } from '../../../utils/messages.ts';
import { openRoots } from '../open-roots.ts';

/** Answers page scripts with what a test gave it, and keeps every question. It runs as the extension's worker. */
const SOURCE = `
// A test may have set these before the script ran.
self.questions ??= [];
self.drawing ??= { is: 'windows', windows: [], visits: [], noteMarks: [] };
self.marks ??= [];
chrome.runtime.onConnect.addListener(() => {});
chrome.runtime.onMessage.addListener((message, sender, reply) => {
  if (!('ask' in message)) return;
  self.questions.push(message);
  self.tabId = sender.tab.id;
  if (self.silent) return;
  const on = (items, dates) => items.filter((item) => dates.includes(item.date));
  const answers = {
    'page-seen': ({ dates }) => self.drawing.is !== 'windows' ? self.drawing : {
      is: 'windows',
      windows: on(self.drawing.windows, dates),
      visits: on(self.drawing.visits, dates),
      noteMarks: on(self.drawing.noteMarks, dates),
    },
    'draw-again': (question) =>
      self.onlySeen ? { is: 'windows', windows: [], visits: [], noteMarks: [] } : answers['page-seen'](question),
    'month-marks': ({ dates }) => on(self.marks, dates),
    'set-overlay': ({ on }) => { if (!on) self.drawing = { is: 'off' }; return null; },
    'card-ticket': () => ({ ticket: 'ticket-of-a-test' }),
    'visit-ticket': () => ({ ticket: 'ticket-of-a-test' }),
  };
  reply({ answered: true, answer: answers[message.ask]?.(message.question) ?? null });
});
`;

/** A card that says it was opened, and can be told apart from an empty frame. */
const CARD = '<!doctype html><title>Card</title><button autofocus>In the card</button>';

/** A copy of the build with everything as it is but the background and the card, so that a test says what is drawn. */
export function copyWithStub(build: string): string {
  const dir = mkdtempSync(join(tmpdir(), 'alongside-stub-'));
  cpSync(build, dir, { recursive: true });
  writeFileSync(join(dir, 'background.js'), SOURCE);
  writeFileSync(join(dir, 'card.html'), CARD);
  return dir;
}

/** The same with open roots, since axe can't look into closed ones. */
export function copyWithOpenRoots(build: string): string {
  const dir = copyWithStub(build);
  openRoots(dir, 'calendar.js');
  return dir;
}

type StubScope = {
  onlySeen: boolean;
  silent: boolean;
  drawing: Drawing;
  marks: DayMark[];
  questions: { ask: MessageName; question: unknown }[];
  tabId: number;
  chrome: { tabs: { sendMessage: (tabId: number, notice: unknown) => Promise<unknown> } };
};

/** The stub, as a test talks to it. */
export class StubBackground {
  readonly #worker: () => Promise<Worker>;

  constructor(worker: () => Promise<Worker>) {
    this.#worker = worker;
  }

  /** What may be drawn from now on. A page that is open has to be told. */
  async draw(drawing: Drawing): Promise<void> {
    const worker = await this.#worker();
    await worker.evaluate((value) => {
      (globalThis as unknown as StubScope).drawing = value;
    }, drawing);
  }

  /** What the month may say of its days. */
  async mark(marks: DayMark[]): Promise<void> {
    const worker = await this.#worker();
    await worker.evaluate((value) => {
      (globalThis as unknown as StubScope).marks = value;
    }, marks);
  }

  /** Like a background that knows nothing of a week before it has seen it. */
  async drawOnlyWhatWasSeen(): Promise<void> {
    const worker = await this.#worker();
    await worker.evaluate(() => {
      (globalThis as unknown as StubScope).onlySeen = true;
    });
  }

  /** Hears questions and answers none from now on. */
  async fallSilent(): Promise<void> {
    const worker = await this.#worker();
    await worker.evaluate(() => {
      (globalThis as unknown as StubScope).silent = true;
    });
  }

  async tell(notice: PageNotice): Promise<void> {
    const worker = await this.#worker();
    await worker.evaluate(async (value) => {
      const { chrome, tabId } = globalThis as unknown as StubScope;
      await chrome.tabs.sendMessage(tabId, value);
    }, notice);
  }

  /** Waits until the page has told these days, with their events or as still empty, and gives the last of it. */
  told(date: string): Promise<SeenPage> {
    return this.#lastTold(({ dates }) => dates.some((one) => one === date));
  }

  /** Waits until the page has told the events it sees on these days, and gives the last of it. */
  seen(date: string): Promise<SeenPage> {
    return this.#lastTold(({ dates, timed }) => timed.length > 0 && dates.some((one) => one === date));
  }

  async #lastTold(isOne: (page: SeenPage) => boolean): Promise<SeenPage> {
    const pages = async () => (await this.asked('page-seen')).filter(isOne);
    await expect.poll(async () => (await pages()).length, { timeout: 30_000 }).toBeGreaterThan(0);
    return (await pages()).at(-1)!;
  }

  /** Every question of this name so far. */
  async asked<Name extends MessageName>(name: Name): Promise<Messages[Name]['question'][]> {
    const worker = await this.#worker();
    const all = await worker.evaluate(() => (globalThis as unknown as Partial<StubScope>).questions ?? []);
    return all.filter(({ ask }) => ask === name).map(({ question }) => question as Messages[Name]['question']);
  }
}
