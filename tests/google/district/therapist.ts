import type { Block, Once } from './block.ts';

/** The therapist's own week: what is fixed before any visit is planned. */
export const OWN: Block[] = [
  { title: 'Drive to Oak Hill', time: '14:45-15:15', days: 'T' },
  { title: 'Sp. ed. team', time: '15:30-16:15', days: 'M', location: 'Lincoln, Rm 6' },
  { title: 'Notes', time: '15:30-16:00', days: 'R' },
];

export const OWN_ONCE: Once[] = [{ title: 'Eval report due', date: '2026-11-20' }];
