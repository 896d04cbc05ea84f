import { i18n } from '#i18n';
import type { TeacherTextKind } from '../messages.ts';

/** What a text to a teacher may speak of, in words ready to be read: nothing about a student. */
export type TeacherTextFacts = {
  /** "Morning work". */
  routine: string;
  /** "Tuesday, November 17". */
  day: string;
  /** "8:05 – 8:30 AM". */
  time: string;
};

export const teacherTextKinds = ['may-i-join', 'moved', 'cant-come'] as const satisfies readonly TeacherTextKind[];

const messages = {
  'may-i-join': 'teacherText.mayIJoin',
  moved: 'teacherText.moved',
  'cant-come': 'teacherText.cantCome',
} as const satisfies Record<TeacherTextKind, string>;

/** One text about several times in one class, to be copied and sent by hand. */
export function mayIJoinSeveral(times: readonly TeacherTextFacts[]): string {
  const lines = times.map((facts) => i18n.t('teacherText.oneOfSeveral', facts));
  return i18n.t('teacherText.mayIJoinSeveral', { times: lines.join('\n') });
}

/** A short text for the class's teacher, to be copied and sent by hand. It greets nobody by name. */
export function teacherText(kind: TeacherTextKind, facts: TeacherTextFacts): string {
  return i18n.t(messages[kind], facts);
}
