/** Every reason and caution the engine can give. Each has a sentence in `locales/` under `reason` (a test compares). */
export const reasonKeys = [
  'goalHappensHere',
] as const;

export type ReasonKey = (typeof reasonKeys)[number];
