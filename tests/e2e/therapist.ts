import { CALENDAR_IDS } from '../google/district/calendars.ts';
import { test as base } from './fixtures.ts';
import { OverlayOnPage } from './overlay/overlay-page.ts';
import { CardPage } from './pages/card-page.ts';
import { type NewStudent, PlannerPage } from './pages/planner-page.ts';
import { type SchoolWeek, schoolWeekAhead } from './school-week.ts';
import { type Say, wordsIn } from './words.ts';

export interface TherapistFixtures {
  /** Which week the district lives; `test.use` may set another. */
  week: SchoolWeek;
  say: Say;
  planner: PlannerPage;
  card: CardPage;
  overlay: OverlayOnPage;
  /** A class linked to the Rm 12 calendars, one student and the therapist's hours, all through the planner's forms. */
  caseload: NewStudent;
}

/** The first student: the goal names the routine, so that the best window is at arrival. */
export const THIMBLE: NewStudent = {
  codeName: 'Thimble',
  className: 'Rm 12 · Ms. Rivera',
  discipline: 'OT',
  minutesPerWeek: 60,
  sessionMinutes: 25,
  goals: ['At arrival hangs up coat and unpacks backpack into the cubby without reminders on 4 of 5 days'],
};

/** What a therapist sees and does, with the production build and the district in a week that lies ahead. */
export const test = base.extend<TherapistFixtures>({
  week: [schoolWeekAhead(), { option: true }],
  googleStart: async ({ week }, use) => {
    await use({ district: week.district, options: week.options });
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
  caseload: async ({ calendar, planner, week }, use) => {
    await calendar.open('week', week.monday);
    await setUpRoom12(planner);
    await planner.addStudent(THIMBLE);
    await calendar.page.bringToFront();
    await use(THIMBLE);
  },
});

/** A school, a class with what was seen on the screen, and the therapist's week. */
export async function setUpRoom12(planner: PlannerPage): Promise<void> {
  await planner.addSchool({ name: 'Lincoln Elementary', firstBell: '07:45', lastBell: '14:30' });
  await planner.addClass({
    name: 'Rm 12',
    teacher: 'Ms. Rivera',
    grades: 'K-2',
    calendars: {
      [CALENDAR_IDS.room12]: 'class',
      [CALENDAR_IDS.rivera]: 'teacher',
      [CALENDAR_IDS.lincoln]: 'school',
    },
  });
  await planner.useAsMine(CALENDAR_IDS.own);
  await planner.setHours();
}

export { expect } from '@playwright/test';
