import { i18n } from '#i18n';

/** "When does arrival run, and may I join?": for a routine that stands on no calendar of the class (S12). */
export function whenDoesItRun(routine: string): string {
  return i18n.t('teacherText.whenDoesItRun', { routine });
}

/** A few minutes between adults; it says nothing about whom they are for (S16). */
export function mayWeTalk(facts: { day: string; time: string }): string {
  return i18n.t('teacherText.mayWeTalk', facts);
}

/** For a calendar that shares only free and busy (C5). */
export function pleaseShareTitles(): string {
  return i18n.t('teacherText.pleaseShareTitles');
}
