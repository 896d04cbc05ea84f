import { i18n } from '#i18n';
import type { Visit } from '../../../utils/domain/visit.ts';
import { ask } from '../../../utils/messaging/ask.ts';
import { BEFORE_ANY_TAP, emptyNoteOf } from '../../../utils/visits/keep-visit-note.ts';
import { lastNoteBefore } from '../../../utils/visits/last-note.ts';
import { Folded } from '../../shared/folded.tsx';
import { VisitNoteForm } from '../../visit-note/visit-note-form.tsx';
import { usePlanner } from '../planner.ts';
import { useNotesAround } from './use-notes-around.ts';

/** The note on a visit, read only once it is unfolded: a year has thousands. */
export function RowNote({ visit }: { visit: Visit }) {
  return (
    <Folded class="row-note" title={i18n.t('visitNote.title')}>
      <OpenNote visit={visit} />
    </Folded>
  );
}

function OpenNote({ visit }: { visit: Visit }) {
  const { data } = usePlanner();
  const notes = useNotesAround(visit.date);
  if (notes === null) return null;
  return (
    <VisitNoteForm
      note={notes.find(({ id }) => id === visit.id) ?? emptyNoteOf(visit, BEFORE_ANY_TAP)}
      last={lastNoteBefore(notes, visit)}
      lately={notes}
      students={data.caseload.students.filter(({ id }) => visit.studentIds.includes(id))}
      save={(patch, typedAt) => ask('save-visit-note', { visitId: visit.id, patch, typedAt })}
    />
  );
}
