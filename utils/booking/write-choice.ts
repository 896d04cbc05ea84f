/** What a therapist may say to an order that waits for them. */
export const writeChoices = ['go-ahead', 'leave-it', 'use-page'] as const;
export type WriteChoice = (typeof writeChoices)[number];
