import { districtHeardBefore } from '../../tests/e2e/at-work.ts';
import type { LaunchedBrowser } from '../../tests/e2e/launch.ts';
import { CalendarPage } from '../../tests/e2e/pages/calendar-page.ts';
import { type NewStudent, PlannerPage } from '../../tests/e2e/pages/planner-page.ts';
import type { SchoolWeek } from '../../tests/e2e/school-week.ts';
import { setUpRoom12, THIMBLE } from '../../tests/e2e/set-up.ts';
import type { Say } from '../../tests/e2e/words.ts';

const QUILL: NewStudent = {
  codeName: 'Quill',
  className: THIMBLE.className,
  discipline: 'OT',
  minutesPerWeek: 30,
  sessionMinutes: 30,
  goals: ["During writer's workshop writes a sentence with legible letters that rest on the line"],
};

const LANTERN: NewStudent = {
  codeName: 'Lantern',
  className: THIMBLE.className,
  discipline: 'OT',
  minutesPerWeek: 40,
  sessionMinutes: 20,
  goals: ['Shares materials and takes turns in a small group for ten minutes'],
};

/** A small caseload, made through the planner's own forms, with the teacher's week seen first. */
export async function setUpCaseload({
  browser: { context, extension },
  week,
  say,
}: {
  browser: LaunchedBrowser;
  week: SchoolWeek;
  say: Say;
}): Promise<PlannerPage> {
  if (!extension) throw new Error('The browser came up without the extension.');
  await districtHeardBefore(extension);
  const calendar = new CalendarPage(context.pages()[0] ?? (await context.newPage()));
  await calendar.open('week', week.monday);
  const planner = new PlannerPage(await context.newPage(), extension, say);
  await setUpRoom12(planner, week.district.zone);
  for (const student of [THIMBLE, QUILL, LANTERN]) await planner.addStudent(student);
  return planner;
}
