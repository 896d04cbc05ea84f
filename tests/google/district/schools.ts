import type { Once } from './block.ts';
import {
  cycleDays,
  DAY_AFTER_THANKSGIVING,
  EARLY_RELEASE,
  EARLY_RELEASE_BEFORE_BREAK,
  TEACHER_DAY,
  THANKSGIVING,
  TWO_HOUR_DELAY,
  VETERANS_DAY,
} from './school-days.ts';

/** Lincoln prints the number of the specials day on every day. */
export const LINCOLN: Once[] = [
  ...cycleDays().map(({ date, cycleDay }) => ({ title: `Day ${cycleDay}`, date })),
  { title: 'NO SCHOOL for students - Teacher PD', date: TEACHER_DAY },
  {
    title: '2-HOUR DELAY ❄️ doors 9:35',
    date: TWO_HOUR_DELAY,
    description: 'Breakfast not served. AM preschool canceled. Specials as usual.',
  },
  { title: 'Early Release 12:15', date: EARLY_RELEASE, description: 'End of marking period. No specials.' },
  { title: 'NO SCHOOL - Veterans Day', date: VETERANS_DAY },
  { title: 'Early Release 12:15', date: EARLY_RELEASE_BEFORE_BREAK },
  { title: 'Thanksgiving Break', date: THANKSGIVING, lastDate: DAY_AFTER_THANKSGIVING },
  { title: 'Fire drill', date: '2026-10-27', time: '9:50-10:05' },
  { title: 'Picture retakes', date: '2026-11-12', time: '9:00-10:30', location: 'Stage' },
  { title: 'Assembly: Fall Sing (gym)', date: '2026-11-19', time: '13:05-13:55', location: 'Gym' },
  { title: 'PTO pie night', date: '2026-11-19', time: '18:00-19:30', location: 'Cafeteria' },
  { title: 'Book Fair (library)', date: '2026-11-16', lastDate: '2026-11-20' },
];

/** Oak Hill writes only what is out of the ordinary, and often late. */
export const OAK_HILL: Once[] = [
  { title: 'PD day (no students)', date: TEACHER_DAY },
  { title: 'Delayed opening, 2 hrs', date: TWO_HOUR_DELAY },
  { title: 'ER - 12:10 dismissal', date: EARLY_RELEASE },
  { title: 'Veterans Day – closed', date: VETERANS_DAY },
  { title: 'Thanksgiving recess', date: THANKSGIVING, lastDate: DAY_AFTER_THANKSGIVING },
  { title: 'Assembly K-5: Mobile Planetarium', date: '2026-11-10', time: '13:00-14:00', location: 'Gym' },
  { title: 'Spirit Week', date: '2026-10-26', lastDate: '2026-10-30' },
];
