import { CALENDAR_IDS } from '../google/district/calendars.ts';
import type { NewStudent, PlannerPage } from './pages/planner-page.ts';

/** The first student: the goal names the routine, so that the best windows are at arrival. */
export const THIMBLE: NewStudent = {
  codeName: 'Thimble',
  className: 'Rm 12 · Ms. Rivera',
  discipline: 'OT',
  minutesPerWeek: 60,
  sessionMinutes: 25,
  goals: ['At arrival hangs up coat and unpacks backpack into the cubby without reminders on 4 of 5 days'],
};

/** Through the planner's forms: a school, a class with the calendars that were on the screen, the therapist's week. */
export async function setUpRoom12(planner: PlannerPage, zone: string): Promise<void> {
  await planner.addSchool({ name: 'Lincoln Elementary', firstBell: '07:45', lastBell: '14:30', zone });
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
