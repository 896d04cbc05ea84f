import type { VisitNoteBody } from '../domain/visit-note.ts';

/** Everything that was written by hand in a visit's note. */
export function visitNoteTexts(note: VisitNoteBody): { text: string }[] {
  const ofStudents = note.students.flatMap(({ gradedHow, voice }) => [gradedHow, voice?.words]);
  const texts = [
    note.line,
    note.text,
    note.classTask,
    note.materials,
    note.modeled?.what,
    note.adjustment,
    note.toolTried,
    note.toolNeeded,
    note.barrierText,
    note.supportText,
    note.staffWords,
    note.nextStep?.text,
    note.adaptedTask?.text,
    note.before?.task,
    note.before?.format,
    note.before?.materials,
    ...ofStudents,
  ];
  return texts.flatMap((text) => (text ? [{ text }] : []));
}
