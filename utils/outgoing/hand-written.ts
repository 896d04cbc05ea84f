import type { VisitNoteBody } from '../domain/visit-note.ts';
import { type TeamRecords, teamTexts } from './team-texts.ts';
import { visitNoteTexts } from './visit-note-texts.ts';

type HandWritten = TeamRecords & {
  visitNotes: readonly VisitNoteBody[];
  plans: readonly { name?: string | null }[];
};

/** Every text that a therapist typed besides the notes on routines, for the check of what is to leave the device. */
export function handWritten({ visitNotes, plans, ...ofTeams }: HandWritten): { text: string }[] {
  const planNames = plans.flatMap(({ name }) => (name ? [{ text: name }] : []));
  return [...visitNotes.flatMap(visitNoteTexts), ...teamTexts(ofTeams), ...planNames];
}
