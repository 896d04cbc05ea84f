import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { keepCaseload } from '../e2e/caseload/keep-caseload.ts';
import { type LaunchedBrowser, launchBrowser } from '../e2e/launch.ts';
import { yearsOfWork } from '../fixtures/years-of-work.ts';
import { startGoogle } from '../google/start.ts';

const ROUNDS = 5;
const PASSPHRASE = 'seven blue kites';

/** Aims in milliseconds; null: nothing was promised. */
type Figure = { what: string; medianMs: number; aimMs: number | null };

/** Opens the surfaces of a therapist with so many years of records in the real browser, cold (a new page) and warm. */
async function measure(years: number): Promise<Figure[]> {
  const google = await startGoogle();
  const browser = await launchBrowser({
    google,
    extensionDir: resolve(process.env.OUT_DIR ?? '.output', 'chrome-mv3'),
  });
  try {
    const { context, extension } = browser;
    if (!extension) throw new Error('no extension');
    const records = yearsOfWork(years);
    await keepCaseload({ context, extension }, records);
    const student = records.flatMap((edit) => ('write' in edit && edit.store === 'students' ? [edit.write.id] : []))[0];
    const open = (hash: string, ready: string) => opened(browser, extension.url(`planner.html${hash}`), ready);
    return [
      {
        what: 'side panel, cold',
        medianMs: await opened(browser, extension.url('sidepanel.html'), 'main h1, h1'),
        aimMs: 150,
      },
      { what: "a student's report, cold", medianMs: await open(`#/reports/${student}`, '.report'), aimMs: null },
      { what: 'a report of everyone, cold', medianMs: await open('#/reports', '.report'), aimMs: null },
      ...(await warm(browser, extension.url('planner.html#/reports'), student ?? '')),
      ...(await backup(browser, extension.url('planner.html#/files'))),
    ];
  } finally {
    await browser.close();
    await google.stop();
  }
}

/** Median from the navigation's start to the first node that shows what was asked for. */
async function opened({ context }: LaunchedBrowser, url: string, ready: string): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const page = await context.newPage();
    await page.addInitScript(watchFor, ready);
    await page.goto(url);
    await page.waitForFunction(() => document.body?.dataset.readyMs !== undefined);
    times.push(Number(await page.evaluate(() => document.body.dataset.readyMs)));
    await page.close();
  }
  return median(times);
}

/** In the page. */
function watchFor(selector: string): void {
  const look = () => {
    if (!document.querySelector(selector)) return;
    document.body.dataset.readyMs = String(performance.now());
    watching.disconnect();
  };
  const watching = new MutationObserver(look);
  watching.observe(document, { childList: true, subtree: true });
}

/** On a page that has read everything once: another report, and a search as it is typed. */
async function warm({ context }: LaunchedBrowser, url: string, student: string): Promise<Figure[]> {
  const page = await context.newPage();
  await page.goto(url);
  await page.locator('.report').waitFor();
  const reports: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const hash of [`#/reports/${student}`, '#/reports']) {
      reports.push(
        await page.evaluate(async (next) => {
          const before = document.querySelector('.report');
          const start = performance.now();
          location.hash = next;
          while (!document.querySelector('.report') || document.querySelector('.report') === before)
            await new Promise((done) => requestAnimationFrame(done));
          return performance.now() - start;
        }, hash),
      );
    }
  }
  const searches = await searchTimes(page);
  await page.close();
  return [
    { what: 'a report, warm', medianMs: median(reports), aimMs: null },
    { what: 'search: a letter to the list it finds', medianMs: median(searches), aimMs: 30 },
  ];
}

async function searchTimes(page: Page): Promise<number[]> {
  await page.keyboard.press('/');
  const box = page.getByRole('combobox').last();
  await box.fill('z');
  await page.getByRole('option').first().waitFor();
  const times: number[] = [];
  for (const query of ['zi', 'zip', 'slant', 'slant board', 'second bell', 'rm 12', 'picture strip 17', 'far hook'])
    times.push(
      await box.evaluate((input, text) => {
        const start = performance.now();
        (input as HTMLInputElement).value = text;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        return new Promise<number>((done) =>
          requestAnimationFrame(() => setTimeout(() => done(performance.now() - start))),
        );
      }, query),
    );
  return times;
}

/** A backup saved, looked at and, after everything was deleted, restored. */
async function backup({ context }: LaunchedBrowser, url: string): Promise<Figure[]> {
  const page = await context.newPage();
  await page.goto(url);
  await page.getByRole('button', { name: 'Save a backup' }).click();
  const dialog = page.getByRole('dialog');
  for (const box of await dialog.locator('input').all()) await box.fill(PASSPHRASE);
  const download = page.waitForEvent('download');
  const madeMs = await timed(async () => {
    await dialog.getByRole('button', { name: 'Save a backup' }).click();
    await download;
  });
  const path = await (await download).path();
  await page.locator('#backup-file').setInputFiles({ name: 'a.alongside', mimeType: '', buffer: await readFile(path) });
  await page.locator('#backup-passphrase').fill(PASSPHRASE);
  const lookedMs = await timed(async () => {
    await page.getByRole('button', { name: 'Show what is in it' }).click();
    await page.locator('.figures').waitFor();
  });
  return [
    { what: 'a backup, passphrase and all', medianMs: madeMs, aimMs: null },
    { what: 'a backup opened, checked and compared', medianMs: lookedMs, aimMs: null },
  ];
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

for (const years of [2, 5])
  for (const { what, medianMs, aimMs } of await measure(years))
    console.log(
      `${medianMs.toFixed(1).padStart(8)} ms  ${years} years: ${what}${aimMs === null ? '' : ` (aim ${aimMs} ms)`}`,
    );
