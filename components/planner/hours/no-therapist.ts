import type { TherapistRecord } from '../../../utils/records/therapist.ts';

/** A therapist of whom nothing was said yet. S52: a usual visit takes 20 minutes. */
export const noTherapist: TherapistRecord = { id: 'me', discipline: 'OT', hours: [], calendars: [], visitMinutes: 20 };
