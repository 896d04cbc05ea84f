import { keepCaseload } from './caseload/keep-caseload.ts';
import { room12Caseload } from './caseload/room-12.ts';
import { test as base } from './fixtures.ts';
import { OverlayOnPage } from './overlay/overlay-page.ts';
import { CardPage } from './pages/card-page.ts';
import { PlannerPage } from './pages/planner-page.ts';
import { type SchoolWeek, schoolWeekAhead } from './school-week.ts';
import { type Say, wordsIn } from './words.ts';

export interface TherapistFixtures {
  /** Which week the district lives in; `test.use` may set another. */
  week: SchoolWeek;
  say: Say;
  planner: PlannerPage;
  card: CardPage;
  overlay: OverlayOnPage;
  /** Rm 12 with its students kept before the calendar is opened, for tests whose subject is not the forms. */
  room12: undefined;
}

/** What a therapist sees and does, with the production build and the district in a week that lies ahead. */
export const test = base.extend<TherapistFixtures>({
  week: [schoolWeekAhead(), { option: true }],
  googleStart: async ({ week: { district, now } }, use) => {
    await use({ district, options: { now } });
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's form.
  say: async ({}, use) => {
    await use(await wordsIn('en'));
  },
  planner: async ({ context, extension, say }, use) => {
    await use(new PlannerPage(await context.newPage(), extension, say));
  },
  card: async ({ page, say }, use) => {
    await use(new CardPage(page, say));
  },
  overlay: async ({ page }, use) => {
    await use(await OverlayOnPage.of(page));
  },
  room12: async ({ context, extension }, use) => {
    await keepCaseload({ context, extension }, room12Caseload());
    await use(undefined);
  },
});

export { expect } from '@playwright/test';
