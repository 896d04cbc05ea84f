import type { NotePart as Part } from '../../utils/visits/note-parts.ts';
import { StudentChip } from '../shared/face.tsx';
import { CountPart, EngagementPart, GoalsPart, GradePart, ParticipationPart, VoicePart } from './mark-parts.tsx';
import type { MarkPartProps, NoteStudent, VisitPartProps } from './part-props.ts';
import type { NoteDraft } from './use-note-draft.ts';
import {
  AdaptedTaskPart,
  BeforePart,
  ChangesPart,
  ClassTaskPart,
  DidPart,
  NextStepPart,
  PlacePart,
  SettingPart,
  StaffViewPart,
  TextPart,
} from './visit-parts.tsx';

type Component<Props> = (props: Props) => preact.ComponentChild;
type Drawn = { of: 'mark'; draw: Component<MarkPartProps> } | { of: 'visit'; draw: Component<VisitPartProps> };

const mark = (draw: Component<MarkPartProps>): Drawn => ({ of: 'mark', draw });
const visit = (draw: Component<VisitPartProps>): Drawn => ({ of: 'visit', draw });

const drawn: Record<Part, Drawn> = {
  goals: mark(GoalsPart),
  count: mark(CountPart),
  participation: mark(ParticipationPart),
  engagement: mark(EngagementPart),
  grade: mark(GradePart),
  voice: mark(VoicePart),
  'class-task': visit(ClassTaskPart),
  did: visit(DidPart),
  changes: visit(ChangesPart),
  setting: visit(SettingPart),
  'staff-view': visit(StaffViewPart),
  'next-step': visit(NextStepPart),
  'adapted-task': visit(AdaptedTaskPart),
  before: visit(BeforePart),
  place: visit(PlacePart),
  text: visit(TextPart),
};

type Props = { part: Part; draft: NoteDraft; students: readonly NoteStudent[] };

/** One part of a note: once for the visit, or once for each student. */
export function NotePart({ part, draft: { note, change }, students }: Props) {
  const { of, draw: Draw } = drawn[part];
  if (of === 'visit') {
    return <Draw note={note} routine={note.routine} set={(fields) => change({ fields })} />;
  }
  return (
    <>
      {students.map((student) => (
        <div class="quick-mark" key={student.id}>
          {students.length > 1 && <StudentChip codeName={student.codeName} color={student.color} />}
          <Draw
            id={`${part}-${note.id}-${student.id}`}
            mark={note.students.find(({ studentId }) => studentId === student.id) ?? { studentId: student.id }}
            student={student}
            set={(values) => change({ marks: [{ studentId: student.id, ...values }] })}
          />
        </div>
      ))}
    </>
  );
}
