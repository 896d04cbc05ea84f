import { handWritten } from '../outgoing/hand-written.ts';
import { innocentWords } from '../outgoing/innocent-words.ts';
import { tellingWords } from '../outgoing/telling-words.ts';
import type { Vault } from '../vault/vault.ts';

/**
 * What was written by hand besides the notes on routines, for the check of a text that is to leave: the notes of every
 * visit there ever was, strategies, follow-ups, profiles, names of plans. Nothing is opened for a text without telling
 * words, as the usual title is: the check could find nothing but names in it.
 */
export async function writtenTexts(vault: Vault, leaving: string): Promise<{ text: string }[]> {
  if (tellingWords(leaving, innocentWords()).length === 0) return [];
  const [visitNotes, strategies, followUps, routineProfiles, classProfiles, plans] = await Promise.all([
    vault.readAll('visitNotes'),
    vault.readAll('strategies'),
    vault.readAll('followUps'),
    vault.readAll('routineProfiles'),
    vault.readAll('classProfiles'),
    vault.readAll('plans'),
  ]);
  return handWritten({
    visitNotes: visitNotes.records,
    strategies: strategies.records,
    followUps: followUps.records,
    routineProfiles: routineProfiles.records,
    classProfiles: classProfiles.records,
    plans: plans.records,
  });
}
