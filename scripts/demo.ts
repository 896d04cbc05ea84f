import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { launchBrowser } from '../tests/e2e/launch.ts';
import { schoolWeekIn } from '../tests/e2e/school-week.ts';
import { type Say, wordsIn } from '../tests/e2e/words.ts';
import { weeksToSchoolWeek } from '../tests/google/district/shifted.ts';
import { startGoogle } from '../tests/google/start.ts';
import { doTheMainJob } from './demo/do-the-main-job.ts';
import { hasDisplay } from './demo/has-display.ts';
import { setUpCaseload } from './demo/set-up-caseload.ts';
import { takePictures, takeSpanishPictures } from './demo/take-pictures.ts';

const tell = console.log;
const PICTURES = resolve('pictures');

// From Friday noon on the present week has nothing left to look at; a run without a person looks a week ahead.
const now = Temporal.Now.zonedDateTimeISO();
const weeks = weeksToSchoolWeek(now) + (hasDisplay() ? 0 : 1);
// The district lies where this machine is, so that its day goes on as one looks.
const week = schoolWeekIn(weeks, now.timeZoneId);
const google = await startGoogle({
  district: week.district,
  options: { now: hasDisplay() ? now.toString() : week.now },
});
const profileDir = await mkdtemp(join(tmpdir(), 'alongside-demo-'));
const start = (language: 'en' | 'es') =>
  launchBrowser({
    google,
    profileDir,
    extensionDir: resolve('.output/chrome-mv3'),
    headless: !hasDisplay(),
    locale: `${language}-US`,
    viewport: hasDisplay() ? null : { width: 1280, height: 800 },
  });

let browser = await start('en');
try {
  const words = await wordsIn('en');
  tell(`\nA sample school plays Google Calendar. Its week begins on ${week.monday}.`);
  await setUpCaseload({ browser, week, say: words });
  tell('Set up through the planner: one school, Rm 12 with its calendars, three students with a goal each.');
  await (hasDisplay() ? lookAround() : showWithoutDisplay(words));
} catch (error) {
  console.error('\nThe demo could not go on. What it was waiting for did not come, or the browser was closed:');
  console.error(error);
  process.exitCode = 1;
} finally {
  await browser.close();
  await google.stop();
  await rm(profileDir, { recursive: true, force: true });
}

async function lookAround(): Promise<void> {
  await browser.context.pages()[0]?.bringToFront();
  tell('Click a flag on the calendar, or the toolbar button for the side panel. Close the browser to end.');
  await browser.context.waitForEvent('close', { timeout: 0 });
}

async function showWithoutDisplay(words: Say): Promise<void> {
  await doTheMainJob({ browser, words, tell });
  await rm(PICTURES, { recursive: true, force: true });
  await mkdir(PICTURES);
  tell(`\nPictures in ${PICTURES}:`);
  await takePictures({ browser, google, week, folder: PICTURES, tell });
  await browser.close();
  google.setOptions({ language: 'es' });
  browser = await start('es');
  await takeSpanishPictures({ browser, google, week, folder: PICTURES, tell });
}
