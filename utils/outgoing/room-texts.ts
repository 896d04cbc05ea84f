import { i18n } from '#i18n';
import type { TeacherTextFacts } from './teacher-text.ts';

/** Three questions about one routine, for whoever works in the room (S30). It names nobody. */
export function staffQuestions(routine: string): string {
  return i18n.t('teacherText.staffQuestions', { routine });
}

/** "Why this time", a paragraph for a teacher or a principal (S45). `demands`: what the routine asks of everyone, as one list. */
export function whyThisTime(facts: { routine: string; demands: string }): string {
  return i18n.t('teacherText.whyThisTime', facts);
}

/** Three questions about the tasks of a whole week, in one message to one teacher (S15). */
export function beforeTheWeek(visits: readonly TeacherTextFacts[]): string {
  const times = visits.map((facts) => i18n.t('teacherText.oneOfSeveral', facts)).join('\n');
  return i18n.t('teacherText.beforeTheWeek', { times });
}
