import type { StudentMark, VisitNote } from '../domain/visit-note.ts';

/** What else can be written about a visit, in the order in which it stands until somebody uses it. */
export const noteParts = [
  'goals',
  'count',
  'participation',
  'engagement',
  'adapted-task',
  'grade',
  'class-task',
  'did',
  'changes',
  'setting',
  'staff-view',
  'next-step',
  'voice',
  'before',
  'place',
  'text',
] as const;
export type NotePart = (typeof noteParts)[number];

const ofMark = (is: (mark: StudentMark) => unknown) => (note: VisitNote) =>
  note.students.some((mark) => Boolean(is(mark)));

const isUsed: Record<NotePart, (note: VisitNote) => boolean> = {
  goals: ofMark(({ goalIds }) => goalIds?.length),
  count: ofMark(({ count }) => count),
  participation: ofMark(({ participation }) => participation?.length),
  engagement: ofMark(({ engagement }) => engagement && Object.keys(engagement).length > 0),
  grade: ofMark(({ grade, gradedHow }) => grade ?? gradedHow),
  'class-task': ({ classTask, materials }) => Boolean(classTask ?? materials),
  did: ({ did, modeled }) => Boolean(did?.length || modeled),
  changes: ({ stepsBrokenDown, adjustment, toolTried, toolNeeded }) =>
    Boolean(stepsBrokenDown || adjustment || toolTried || toolNeeded),
  setting: ({ barriers, barrierText, supports, supportText, activity }) =>
    Boolean(barriers?.length || supports?.length || barrierText || supportText || activity),
  'staff-view': ({ staffView, staffWords }) => Boolean(staffView ?? staffWords),
  'next-step': ({ nextStep }) => Boolean(nextStep),
  'adapted-task': ({ adaptedTask }) => Boolean(adaptedTask),
  voice: ofMark(({ voice }) => voice && (voice.face || voice.words)),
  before: ({ before }) => Boolean(before),
  place: ({ place, groupSize }) => Boolean(place ?? groupSize),
  text: ({ text }) => Boolean(text),
};

/** Of so many notes at most: habits of last spring are no habits any more. */
const NOTES_LOOKED_AT = 12;
/** Used in one of three visits, a part stands in sight. */
const OFTEN = 1 / 3;
/** Two visits are no habit. */
const LEAST_NOTES = 3;

/** What this therapist writes often stands in sight, the most used first; the rest is behind "More". */
export function arrangeParts(notes: readonly VisitNote[]): { inSight: NotePart[]; more: NotePart[] } {
  const lately = notes.toSorted((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1)).slice(0, NOTES_LOOKED_AT);
  const uses = new Map(noteParts.map((part) => [part, lately.filter(isUsed[part]).length]));
  const useOf = (part: NotePart) => uses.get(part) ?? 0;
  const isOften = (part: NotePart) => lately.length >= LEAST_NOTES && useOf(part) / lately.length >= OFTEN;
  return {
    inSight: noteParts.filter(isOften).sort((a, b) => useOf(b) - useOf(a)),
    more: noteParts.filter((part) => !isOften(part)),
  };
}

/** Staff said of the same routine twice in a row that what is done does not work (S42): time to look at it again. */
export function saidNotTwice(notes: readonly VisitNote[], { classroomId, routine, date }: VisitNote): boolean {
  const asked = notes
    .filter((note) => note.classroomId === classroomId && note.routine === routine && note.date <= date)
    .filter(({ staffView }) => staffView !== undefined && staffView !== 'not-asked')
    .sort((a, b) => (a.date < b.date ? 1 : -1));
  return asked.length >= 2 && asked.slice(0, 2).every(({ staffView }) => staffView === 'not');
}
