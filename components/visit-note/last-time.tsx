import { i18n } from '#i18n';
import type { Student } from '../../utils/domain/student.ts';
import type { StudentMark, VisitNote } from '../../utils/domain/visit-note.ts';
import { sayDate } from '../shared/format.ts';

type Props = { last: VisitNote; students: readonly Pick<Student, 'id' | 'codeName'>[] };

/** How this routine was set up last time (S48): where today starts from. */
export function LastTime({ last, students }: Props) {
  const lines = students.flatMap((student) => {
    const mark = last.students.find(({ studentId }) => studentId === student.id);
    const parts = mark ? sayMark(mark) : [];
    if (parts.length === 0) return [];
    return [students.length > 1 ? `${student.codeName}: ${parts.join(' · ')}` : parts.join(' · ')];
  });
  const all = [...lines, ...(last.adjustment ? [last.adjustment] : []), ...(last.line ? [last.line] : [])];
  if (all.length === 0) return null;
  return (
    <p class="last-time small" translate={false}>
      <strong>{i18n.t('visitNote.lastTime', { date: sayDate(last.date) })}</strong> {all.join(' · ')}
    </p>
  );
}

function sayMark({ help, outcome, grade, gradedHow }: StudentMark): string[] {
  return [
    grade && [i18n.t(`visitNote.grade.${grade}`), gradedHow].filter(Boolean).join(': '),
    help && i18n.t(`visitNote.helpSaid.${help}`),
    outcome && i18n.t(`visitNote.outcomes.${outcome}`),
  ].filter((part) => part !== undefined);
}
