import type { StudentsPresent, Wordings } from '../routine-facts.ts';

/** Families of events that are no routine of the class. All are read as `unknown`; each says where students are. */
export const notARoutineIds = ['personal', 'staff_errand', 'after_school', 'reminder', 'placeholder'] as const;
export type NotARoutine = (typeof notARoutineIds)[number];

export const notARoutine: Record<NotARoutine, { studentsPresent: StudentsPresent; wordings: Wordings }> = {
  personal: { studentsPresent: 'no', wordings: { clear: ``, likely: ``, hints: `` } },
  staff_errand: { studentsPresent: 'no', wordings: { clear: ``, likely: ``, hints: `` } },
  after_school: { studentsPresent: 'varies', wordings: { clear: ``, likely: ``, hints: `` } },
  reminder: { studentsPresent: 'varies', wordings: { clear: ``, likely: ``, hints: `` } },
  placeholder: { studentsPresent: 'varies', wordings: { clear: ``, likely: ``, hints: `` } },
};
