import type { Block, Once } from '../block.ts';

/** Kindergarten: combined titles, emoji, and nothing taken off on holidays or short days. */
export const ROOM_4: Block[] = [
  { title: 'Arrival / Fine Motor Bins', time: '7:50-8:25', description: 'unpack, lunch choice, then bins at tables' },
  { title: 'MM + Calendar', time: '8:25-8:50' },
  { title: 'Fundations Lvl K', time: '8:50-9:15' },
  { title: 'Literacy Centers (rot. 1-3)', time: '9:15-10:05', days: 'MTRF' },
  { title: 'Lit Centers + library helpers', time: '9:15-10:05', days: 'W' },
  { title: 'Snack 🍎', time: '10:05-10:20' },
  { title: 'Math - Bridges', time: '10:20-11:00' },
  { title: 'Recess/Lunch', time: '11:05-11:55', description: 'recess first, cafeteria 11:30' },
  { title: 'Kid Writing', time: '12:00-12:40' },
  { title: 'Special (see Day #)', time: '12:45-13:25' },
  { title: 'Choice Time', time: '13:30-14:10' },
  { title: 'Pack Up / Dismissal', time: '14:10-14:30' },
];

export const ROOM_4_ONCE: Once[] = [
  { title: 'PJ day!! 💤', date: '2026-10-30' },
  { title: 'Pumpkin party 🎃 families welcome', date: '2026-10-30', time: '13:30-14:30' },
  { title: 'Feast set-up w/ room parents', date: '2026-11-24', time: '12:45-13:25' },
];
