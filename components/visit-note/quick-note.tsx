import { i18n } from '#i18n';
import type { Student } from '../../utils/domain/student.ts';
import { helpLevels, outcomes, type StudentMark } from '../../utils/domain/visit-note.ts';
import type { MarkPatch } from '../../utils/visits/note-patch.ts';
import { StudentChip } from '../shared/face.tsx';
import { ChoiceRow } from './choice-row.tsx';
import { TextLine } from './text-line.tsx';
import type { NoteDraft } from './use-note-draft.ts';

type Students = readonly Pick<Student, 'id' | 'codeName' | 'color'>[];
type Props = { draft: NoteDraft; students: Students };

/** What is asked of every visit: how much help, how it went, one line. Two taps and a few words, one hand. */
export function QuickNote({ draft: { note, change }, students }: Props) {
  return (
    <div class="quick-note">
      {students.map((student) => (
        <QuickMark
          key={student.id}
          student={students.length > 1 ? student : null}
          mark={note.students.find(({ studentId }) => studentId === student.id) ?? { studentId: student.id }}
          change={(values) => change({ marks: [{ studentId: student.id, ...values }] })}
        />
      ))}
      <TextLine
        id={`line-${note.id}`}
        label={i18n.t('visitNote.line')}
        placeholder={i18n.t('visitNote.linePlaceholder')}
        text={note.line ?? ''}
        save={(line) => change({ fields: { line } })}
      />
    </div>
  );
}

type MarkProps = {
  /** Named where there are several. */
  student: Students[number] | null;
  mark: StudentMark;
  change: (values: MarkPatch) => void;
};

function QuickMark({ student, mark, change }: MarkProps) {
  return (
    <div class="quick-mark">
      {student && <StudentChip codeName={student.codeName} color={student.color} />}
      <ChoiceRow
        label={i18n.t('visitNote.help')}
        value={mark.help}
        options={helpLevels}
        say={(level) => i18n.t(`visitNote.helpLevel.${level}`)}
        choose={(help) => change({ help })}
      />
      <ChoiceRow
        label={i18n.t('visitNote.outcome')}
        value={mark.outcome}
        options={outcomes}
        say={(outcome) => i18n.t(`visitNote.outcomes.${outcome}`)}
        choose={(outcome) => change({ outcome })}
      />
    </div>
  );
}
