import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { launchBrowser } from '../e2e/launch.ts';
import { drawing, windowOn } from '../e2e/overlay/drawn-things.ts';
import { copyWithStub, StubBackground } from '../e2e/overlay/stub-background.ts';
import { CalendarPage } from '../e2e/pages/calendar-page.ts';
import { bigWeek } from '../google/district/big-week.ts';
import { startGoogle } from '../google/start.ts';
import { type Figure, printFigure, spread } from './figure.ts';
import { ownCallsMs, trace } from './own-script-time.ts';
import { measureWholeWay } from './whole-way.ts';

const CHIPS = 300;
const WINDOWS = 40;
const ROUNDS = 20;
const MONDAY = '2026-11-16';
const NEXT_MONDAY = '2026-11-23';
/** Longer than a week takes to settle. */
const SETTLED_MS = 900;

/**
 * A week of 300 chips and 40 windows in the real browser with the production build: how long from the settled week to
 * the painted highlights, and how much of the page's time our script takes for one step to another week. The background
 * is a stand-in that answers at once, so that only the page's side is measured.
 */
export async function measureOverlay(
  build = resolve(process.env.OUT_DIR ?? '.output', 'chrome-mv3'),
): Promise<Figure[]> {
  const extensionDir = copyWithStub(build);
  const google = await startGoogle({ district: bigWeek(CHIPS) });
  const browser = await launchBrowser({ google, extensionDir });
  try {
    const { context, extension } = browser;
    if (!extension) throw new Error('no extension');
    const stub = new StubBackground(extension.worker);
    const [page = await context.newPage()] = context.pages();
    const calendar = new CalendarPage(page);
    await stub.draw(fortyWindows());
    await calendar.open('week', MONDAY);
    await stub.seen(MONDAY);
    const session = await context.newCDPSession(page);
    const steps = await measureSteps(page, calendar, session);
    const first = await measureFirstSteps(calendar, stub, { page, session });
    const paints = await measurePaints(page, calendar, stub);
    return [
      { what: 'settled week to painted highlights', ...spread(paints), aim: 50, unit: 'ms' },
      { what: 'our script for a step to a week of 300 chips', ...spread(steps.total), aim: 2, unit: 'ms' },
      {
        what: 'the same for the first step of a new page, to a week never seen',
        ...spread(first),
        aim: 10,
        unit: 'ms',
      },
      { what: 'its longest call', ...spread(steps.longest), aim: 50, unit: 'ms' },
    ];
  } finally {
    await browser.close();
    await google.stop();
    rmSync(extensionDir, { recursive: true });
  }
}

function fortyWindows() {
  const windows = Array.from({ length: WINDOWS }, (_, index) => {
    const date = Temporal.PlainDate.from(MONDAY)
      .add({ days: index % 5 })
      .toString();
    const start = 7 * 60 + 45 + Math.floor(index / 5) * 50;
    const clock = (minute: number) => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
    return windowOn(date, clock(start), clock(start + 25), { codeName: `Thimble ${index % 7}` });
  });
  return drawing({ windows });
}

/** Steps away and back; the step back shows 300 chips and 40 windows. */
async function measureSteps(page: Page, calendar: CalendarPage, session: CDPSession) {
  const total: number[] = [];
  const longest: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await calendar.next();
    await calendar.settled();
    await page.waitForTimeout(SETTLED_MS);
    const calls = ownCallsMs(await trace(session, () => stepBack(page, calendar)));
    total.push(sum(calls));
    longest.push(Math.max(...calls));
  }
  return { total, longest };
}

/** Each on a page that was just opened on the week after. */
async function measureFirstSteps(
  calendar: CalendarPage,
  stub: StubBackground,
  { page, session }: { page: Page; session: CDPSession },
): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS / 2; round++) {
    await calendar.open('week', NEXT_MONDAY);
    await stub.told(NEXT_MONDAY);
    await page.waitForTimeout(SETTLED_MS);
    times.push(sum(ownCallsMs(await trace(session, () => stepBack(page, calendar)))));
  }
  return times;
}

/** Until the week has settled and was painted again. */
async function stepBack(page: Page, calendar: CalendarPage): Promise<void> {
  await calendar.previous();
  await calendar.settled();
  await page.waitForTimeout(SETTLED_MS);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** A week that is not known before it has settled: loaded anew each time, painted after it was told. */
async function measurePaints(page: Page, calendar: CalendarPage, stub: StubBackground): Promise<number[]> {
  const times: number[] = [];
  await stub.drawOnlyWhatWasSeen();
  await page.addInitScript(watchPainting);
  for (let round = 0; round < ROUNDS; round++) {
    await calendar.open('week', MONDAY);
    await page.waitForFunction(() => document.body.dataset.paintedAfterMs !== undefined);
    times.push(Number(await page.evaluate(() => document.body.dataset.paintedAfterMs)));
  }
  return times;
}

/** In the page: from half a second after the last chip came to our first node in a column. */
function watchPainting(): void {
  let lastChipAt = 0;
  const watch = () =>
    new MutationObserver((records, observer) => {
      for (const { addedNodes } of records) {
        for (const node of addedNodes) {
          if (!(node instanceof Element)) continue;
          if (node.localName === 'alongside-day') {
            document.body.dataset.paintedAfterMs = String(performance.now() - lastChipAt - 500);
            return observer.disconnect();
          }
          if (node.localName.startsWith('alongside')) continue;
          lastChipAt = performance.now();
        }
      }
    }).observe(document.body, { childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', watch, { once: true });
}

if (import.meta.main) {
  for (const figure of [...(await measureOverlay()), ...(await measureWholeWay())]) printFigure(figure);
}
