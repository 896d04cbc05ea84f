import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { keepCaseload } from '../../e2e/caseload/keep-caseload.ts';
import { type ExtensionInBrowser, type LaunchedBrowser, launchBrowser } from '../../e2e/launch.ts';
import { yearsOfWork } from '../../fixtures/years-of-work.ts';
import { type Google, startGoogle } from '../../google/start.ts';
import { spread } from '../figure.ts';
import { makeBackup, restoreBackup } from './backup-times.ts';
import { opened, turnedTo } from './opened.ts';
import { searchTimes } from './search-times.ts';

const COLD_ROUNDS = 5;
const WARM_ROUNDS = 5;
const PANEL_COLD_AIM_MS = 150;
const SEARCH_AIM_MS = 30;

type WithExtension = LaunchedBrowser & { extension: ExtensionInBrowser };
type Times = Map<string, number[]>;

/** The surfaces of a therapist with so many years of records in the real browser, as it was built. */
async function measure(years: number, google: Google): Promise<void> {
  const profileDir = await mkdtemp(join(tmpdir(), 'alongside-records-'));
  try {
    const today = Temporal.Now.plainDateISO('America/Chicago').toString();
    const records = yearsOfWork(years, today);
    const student = records.flatMap((edit) => ('write' in edit && edit.store === 'students' ? [edit.write.id] : []))[0];
    if (!student) throw new Error('no student');
    await within(google, profileDir, (browser) => keepCaseload(browser, records));

    const times: Times = new Map();
    for (let round = 0; round < COLD_ROUNDS; round++)
      await within(google, profileDir, (browser) => openEverything(browser, student, times));
    await within(google, profileDir, (browser) => turnPages(browser, student, times));
    print(years, times);
    await within(google, profileDir, (browser) => backUpAndRestore(browser, google, years));
  } finally {
    await rm(profileDir, { recursive: true, force: true });
  }
}

/** One start of the browser with these records. */
async function within(google: Google, profileDir: string, work: (browser: WithExtension) => Promise<void>) {
  const extensionDir = resolve(process.env.OUT_DIR ?? '.output', 'chrome-mv3');
  const browser = await launchBrowser({ google, extensionDir, profileDir });
  try {
    const { extension } = browser;
    if (!extension) throw new Error('no extension');
    await work({ ...browser, extension });
  } finally {
    await browser.close();
  }
}

/** Cold: the browser was just started, and each page opens what it needs for the first time. */
async function openEverything({ context, extension }: WithExtension, student: string, times: Times): Promise<void> {
  const panel = extension.url('sidepanel.html');
  const planner = (hash: string) => extension.url(`planner.html${hash}`);
  note(times, 'side panel, cold', await opened(context, panel, 'main'));
  note(times, 'side panel, opened again', await opened(context, panel, 'main'));
  note(times, 'planner at its week, cold', await opened(context, planner('#/week'), '.student-list'));
  note(times, "a student's history, cold", await opened(context, planner(`#/record/${student}`), '.kept'));
  note(times, "a student's report, cold", await opened(context, planner(`#/reports/${student}`), '.report'));
  note(times, 'a report of everyone, cold', await opened(context, planner('#/reports'), '.report'));
}

/** Warm: a planner that is open, turned from page to page, and a search in it. */
async function turnPages({ context, extension }: WithExtension, student: string, times: Times): Promise<void> {
  const page = await context.newPage();
  await page.goto(extension.url('planner.html#/reports'));
  await page.locator('.report').waitFor();
  for (let round = 0; round < WARM_ROUNDS; round++) {
    note(times, "a student's report, warm", await turnedTo(page, `#/reports/${student}`, '.report'));
    note(times, 'a report of everyone, warm', await turnedTo(page, '#/reports', '.report'));
    note(times, "a student's history, warm", await turnedTo(page, `#/record/${student}`, '.kept'));
    await turnedTo(page, '#/reports', '.report');
  }
  const { readyMs, lettersMs } = await searchTimes(page);
  note(times, 'search, from the key to the first list', readyMs);
  for (const ms of lettersMs) note(times, 'search, from a letter to its list', ms);
  await page.close();
}

async function backUpAndRestore({ context, extension }: WithExtension, google: Google, years: number): Promise<void> {
  const { madeMs, file } = await makeBackup({ context, url: extension.url('planner.html#/files') });
  print(years, new Map([['a backup, passphrase and all', [madeMs]]]));
  const emptyDir = await mkdtemp(join(tmpdir(), 'alongside-empty-'));
  try {
    await within(google, emptyDir, async (other) => {
      const url = other.extension.url('planner.html#/files');
      const { lookedMs, restoredMs } = await restoreBackup({ context: other.context, url }, file);
      print(
        years,
        new Map([
          ['a backup opened, checked and compared', [lookedMs]],
          ['a backup restored into an empty profile', [restoredMs]],
        ]),
      );
    });
  } finally {
    await rm(emptyDir, { recursive: true, force: true });
  }
}

const AIMS: Readonly<Record<string, number>> = {
  'side panel, cold': PANEL_COLD_AIM_MS,
  'search, from a letter to its list': SEARCH_AIM_MS,
};

function note(times: Times, what: string, ms: number): void {
  times.set(what, [...(times.get(what) ?? []), ms]);
}

function print(years: number, times: Times): void {
  for (const [what, values] of times) {
    const { median, p95 } = spread(values);
    const aim = AIMS[what];
    const [middle, high] = [median, p95].map((ms) => ms.toFixed(1).padStart(8));
    console.log(`${middle} ms median ${high} ms p95   ${years} years: ${what}${aim ? ` (aim ${aim} ms)` : ''}`);
  }
}

const google = await startGoogle();
try {
  const only = process.argv[2];
  for (const years of only ? [Number(only)] : [2, 5]) await measure(years, google);
} finally {
  await google.stop();
}
