import { i18n } from '#i18n';
import type { VisitNote } from '../../utils/domain/visit-note.ts';
import { adaptedTaskBefore } from '../../utils/visits/last-note.ts';
import { arrangeParts, saidNotTwice } from '../../utils/visits/note-parts.ts';
import { Folded } from '../shared/folded.tsx';
import { AdaptedTaskLine } from './adapted-task-line.tsx';
import { LastTime } from './last-time.tsx';
import { NotePart } from './note-part.tsx';
import type { NoteStudent } from './part-props.ts';
import { QuickNote } from './quick-note.tsx';
import { type SaveNote, useNoteDraft } from './use-note-draft.ts';

type Props = {
  /** As it is kept, or empty. */
  note: VisitNote;
  students: readonly NoteStudent[];
  /** The note on the last visit to this routine. */
  last: VisitNote | null;
  /** This therapist's notes of late: what they use stands in sight. */
  lately: readonly VisitNote[];
  save: SaveNote;
};

/** The note on a visit. It saves itself with every tap and pause; nothing is chosen beforehand. */
export function VisitNoteForm({ note, students, last, lately, save }: Props) {
  const draft = useNoteDraft(note, save);
  // The note's own use must not move a part away under the finger.
  const others = lately.filter(({ id }) => id !== note.id);
  const { inSight, more } = arrangeParts(others);
  const studentIds = students.map(({ id }) => id);
  const adapted = adaptedTaskBefore(last ? [last, ...others] : others, { ...note, studentIds });
  return (
    <div class="visit-note">
      {adapted && <AdaptedTaskLine task={adapted} />}
      {last && <LastTime last={last} students={students} />}
      <QuickNote draft={draft} students={students} />
      {inSight.map((part) => (
        <NotePart key={part} part={part} draft={draft} students={students} />
      ))}
      <Folded title={i18n.t('visitNote.more')}>
        <div class="visit-note">
          {more.map((part) => (
            <NotePart key={part} part={part} draft={draft} students={students} />
          ))}
        </div>
      </Folded>
      {saidNotTwice([...others, draft.note], draft.note) && (
        <p class="last-time small" role="status">
          {i18n.t('visitNote.notTwice')}
        </p>
      )}
      <p class="small muted">
        {i18n.t('shared.keptHere')}{' '}
        <span role="status">
          {draft.saving === 'saved' && i18n.t('shared.saved')}
          {draft.saving === 'failed' && i18n.t('shared.notSaved')}
        </span>
      </p>
    </div>
  );
}
