import type { Block, Once } from '../block.ts';
import { EARLY_RELEASE, EARLY_RELEASE_BEFORE_BREAK, HOLIDAYS, TEACHER_DAY, TWO_HOUR_DELAY } from '../school-days.ts';

const MUTED = {
  green: { name: 'Sage', rgb: 'rgb(95, 151, 99)' },
  brown: { name: 'Tangerine', rgb: 'rgb(185, 125, 47)' },
  blue: { name: 'Peacock', rgb: 'rgb(79, 138, 217)' },
  gray: { name: 'Graphite', rgb: 'rgb(128, 134, 139)' },
};

const shortDay = { [EARLY_RELEASE]: 'cancelled', [EARLY_RELEASE_BEFORE_BREAK]: 'cancelled' } as const;
const lateStart = { [TWO_HOUR_DELAY]: 'cancelled' } as const;

/** Grade 2, Ms. Rivera: a teacher who keeps her calendar in order and gives each kind of routine its colour. */
export const ROOM_12: Block[] = [
  { title: 'Arrival / unpack', time: '7:45-8:10', color: MUTED.green, on: lateStart },
  { title: 'Morning Mtg', time: '8:10-8:30', color: MUTED.green, on: lateStart },
  { title: 'ELA – Fundations', time: '8:30-9:30', on: lateStart },
  { title: "Writer's Workshop", time: '9:30-10:15', on: lateStart },
  { title: 'Snack', time: '10:15-10:30', color: MUTED.brown },
  { title: 'Math (Bridges)', time: '10:30-11:35', color: MUTED.blue, on: { [EARLY_RELEASE]: { time: '10:30-11:10' } } },
  {
    title: 'Lunch/Recess',
    time: '11:35-12:20',
    color: MUTED.brown,
    on: { [EARLY_RELEASE]: { time: '11:10-11:45', title: 'Lunch (bag lunch in room)' } },
  },
  {
    title: 'Specials',
    time: '12:20-13:05',
    color: MUTED.gray,
    description: '6 day rotation: 1 Art, 2 PE, 3 Music, 4 Library, 5 PE, 6 STEM lab. Day # is on the school calendar',
    on: shortDay,
  },
  {
    title: 'Centers',
    time: '13:05-13:55',
    color: MUTED.green,
    days: 'MTW',
    description: 'teacher table, word work, partner reading, puzzles',
    on: { [EARLY_RELEASE_BEFORE_BREAK]: 'cancelled' },
  },
  { title: 'Centers', time: '13:05-13:55', color: MUTED.green, days: 'R', on: { '2026-11-19': 'cancelled' } },
  { title: 'Fun Friday / Centers', time: '13:05-13:55', color: MUTED.green, days: 'F', on: shortDay },
  {
    title: 'Pack up / dismissal',
    time: '14:00-14:30',
    color: MUTED.green,
    on: { [EARLY_RELEASE]: { time: '11:45-12:15' }, [EARLY_RELEASE_BEFORE_BREAK]: { time: '11:45-12:15' } },
  },
];

export const ROOM_12_CANCELLED = [TEACHER_DAY, ...HOLIDAYS];

export const ROOM_12_ONCE: Once[] = [
  { title: 'DELAY: unpack + quick meeting', date: TWO_HOUR_DELAY, time: '9:45-10:15', color: MUTED.green },
  { title: 'Harvest centers w/ 4th gr buddies 🍂', date: '2026-11-24', time: '14:30-14:45', color: MUTED.green },
];

export const RIVERA: Block[] = [
  { title: 'Bus duty', time: '7:25-7:40', days: 'MR' },
  { title: 'PLC gr 2', time: '12:20-13:05', days: 'T' },
  { title: 'Faculty mtg', time: '14:45-15:45', days: 'W', location: 'Library' },
  { title: 'Planning', time: '14:40-15:20', days: 'MF' },
];

export const RIVERA_ONCE: Once[] = [
  { title: 'IEP mtg (conf. rm)', date: '2026-11-19', time: '14:40-15:20', location: 'Conference room' },
  { title: 'Parent conf', date: '2026-11-05', time: '15:00-15:20' },
  { title: 'Sub - dentist', date: '2026-10-29', time: '12:20-14:30' },
];
