import type { Block, Once } from '../block.ts';
import { HOLIDAYS } from '../school-days.ts';

/** Grade 5 at Oak Hill, two sections on one calendar, with a test window inside. */
export const ROOM_30: Block[] = [
  { title: 'HR 5B: morning work + planners', time: '8:20-8:40' },
  { title: 'ELA 5B - novel study', time: '8:40-9:25' },
  {
    title: 'Writing 5B',
    time: '9:25-10:10',
    on: { '2026-11-10': { title: 'MAP Reading 5B (Rm 30)', time: '8:40-10:10' } },
  },
  { title: 'Recess / snack', time: '10:10-10:25' },
  { title: 'ELA 5A', time: '10:25-11:10' },
  {
    title: 'Writing 5A',
    time: '11:10-11:55',
    on: { '2026-11-10': { title: 'MAP Reading 5A (Rm 30)', time: '10:25-11:55' } },
  },
  { title: 'Lunch', time: '11:55-12:30' },
  { title: 'WIN gr 5', time: '12:35-13:05' },
  { title: 'Related arts', time: '13:10-13:55' },
  { title: 'SS 5B - colonies project', time: '14:00-14:45' },
  { title: 'Agendas, pack up, dismissal', time: '14:45-15:05' },
  { title: 'Class jobs', time: '14:55-15:05', days: 'F' },
];

export const ROOM_30_CANCELLED = HOLIDAYS;

export const ROOM_30_ONCE: Once[] = [
  { title: 'MAP window (gr 3-5)', date: '2026-11-09', lastDate: '2026-11-13' },
  { title: 'Kickball reward', date: '2026-11-20', time: '14:00-14:45' },
];

export const CHEN: Block[] = [
  { title: 'Prep', time: '13:10-13:55', days: 'MWF' },
  { title: 'Team', time: '13:10-13:55', days: 'T' },
];
