import type { LocalDate } from '../domain/local-date.ts';
import { teamTexts } from '../outgoing/team-texts.ts';
import { visitNoteTexts } from '../outgoing/visit-note-texts.ts';
import type { Vault } from '../vault/vault.ts';
import { notesAround } from './notes-around.ts';

/** What was written by hand besides the notes on routines: notes of visits around a day, strategies, follow-ups, profiles. */
export async function writtenTexts(vault: Vault, date: LocalDate): Promise<{ text: string }[]> {
  const [visitNotes, strategies, followUps, routineProfiles, classProfiles] = await Promise.all([
    notesAround(vault, date),
    vault.readAll('strategies'),
    vault.readAll('followUps'),
    vault.readAll('routineProfiles'),
    vault.readAll('classProfiles'),
  ]);
  const ofTeams = teamTexts({
    strategies: strategies.records,
    followUps: followUps.records,
    routineProfiles: routineProfiles.records,
    classProfiles: classProfiles.records,
  });
  return [...visitNotes.flatMap(visitNoteTexts), ...ofTeams];
}
