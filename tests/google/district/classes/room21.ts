import type { Block, Once } from '../block.ts';
import { EARLY_RELEASE, HOLIDAYS, TWO_HOUR_DELAY } from '../school-days.ts';

const noMorning = { [TWO_HOUR_DELAY]: 'cancelled' } as const;

/** Grade 3 at Oak Hill, dual language: two languages, brands, and short codes. */
export const ROOM_21: Block[] = [
  { title: 'Llegada / Morning Work', time: '8:20-8:40', on: noMorning },
  { title: 'Reunión de la mañana', time: '8:40-8:55', on: noMorning },
  { title: 'ELA - Wit & Wisdom', time: '8:55-9:45' },
  { title: 'Centros / Guided Rdg', time: '9:45-10:30', days: 'MTWR' },
  { title: 'Spelling test + centros', time: '9:45-10:30', days: 'F' },
  { title: 'RECESO', time: '10:30-10:50' },
  { title: 'Eureka Math', time: '10:50-12:00', on: { [EARLY_RELEASE]: { time: '10:50-11:30' } } },
  { title: 'Almuerzo', time: '12:00-12:30', on: { [EARLY_RELEASE]: { time: '11:30-11:55' } } },
  { title: 'Read aloud (alfombra)', time: '12:30-12:50', on: { [EARLY_RELEASE]: 'cancelled' } },
  { title: 'Specials', time: '12:55-13:40', on: { [EARLY_RELEASE]: 'cancelled' } },
  { title: 'WIN 3', time: '13:45-14:15', on: { [EARLY_RELEASE]: 'cancelled' } },
  { title: 'Ciencias / SS', time: '14:15-14:50' },
  { title: 'Círculo de cierre / Salida', time: '14:50-15:05', on: { [EARLY_RELEASE]: { time: '11:55-12:10' } } },
];

export const ROOM_21_CANCELLED = HOLIDAYS;

export const ROOM_21_ONCE: Once[] = [
  {
    title: 'Field trip: nature center (all day, buses 8:45)',
    date: '2026-10-28',
    time: '8:40-14:00',
    location: 'Mill Creek Nature Center',
  },
];
