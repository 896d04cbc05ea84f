import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Visit } from '../../utils/domain/visit.ts';
import type { Step, VisitNote } from '../../utils/domain/visit-note.ts';
import { hasBegun } from '../../utils/visits/has-begun.ts';
import { Folded } from '../shared/folded.tsx';
import { NoteField } from '../shared/note-field.tsx';
import { AdaptedTaskLine } from '../visit-note/adapted-task-line.tsx';
import { VisitNoteForm } from '../visit-note/visit-note-form.tsx';
import type { Today, VisitOfToday } from './build-today.ts';
import { CloseVisit } from './close-visit.tsx';
import { DoubtfulVisit } from './needs-a-look.tsx';
import type { PanelActions } from './panel-actions.ts';
import { VisitHeading } from './visit-heading.tsx';

/** What is written about visits. */
export type NotesOfPanel = {
  /** An empty one where there is none. */
  of: (visit: Visit) => VisitNote;
  lastBefore: (visit: Visit) => VisitNote | null;
  adaptedTask: (visit: Visit) => Step | null;
  lately: readonly VisitNote[];
};

export type TodayVisitProps = {
  item: VisitOfToday;
  today: Pick<Today, 'date' | 'minute' | 'visits'>;
  /** The private note on this class's routine. */
  note: string;
  visitNotes: NotesOfPanel;
  actions: PanelActions;
  /** What need not be unfolded first: of the visit that is next both notes, of the one to log its own. */
  open: 'both' | 'visit-note' | 'nothing';
};

/** One visit of the day: who, where, what is known about the routine, and the taps that close it. */
export function TodayVisit(props: TodayVisitProps) {
  const { visit, classroom, students } = props.item;
  const { today, note, visitNotes, actions, open } = props;
  const begun = hasBegun(visit, today);
  const adapted = visitNotes.adaptedTask(visit);
  const isClosed = visit.state.is === 'done' || visit.state.is === 'missed';
  return (
    <article class="panel-card">
      <VisitHeading
        span={visit}
        routine={visit.routine}
        classroom={classroom?.name ?? i18n.t('panel.classGone')}
        students={students}
        state={stateOf(visit.state.is)}
      />
      {!begun && adapted && <AdaptedTaskLine task={adapted} />}
      {begun && (
        <FoldedIf folded={open === 'nothing'} title={i18n.t('visitNote.title')}>
          <VisitNoteForm
            note={visitNotes.of(visit)}
            last={visitNotes.lastBefore(visit)}
            lately={visitNotes.lately}
            students={students}
            save={(patch, typedAt) => actions.saveVisitNote(visit, patch, typedAt)}
          />
        </FoldedIf>
      )}
      <FoldedIf folded={open !== 'both'} title={i18n.t('panel.note')}>
        <NoteField
          id={`note-${visit.id}`}
          label={i18n.t('panel.note')}
          placeholder={i18n.t('panel.notePlaceholder')}
          rows={2}
          text={note}
          save={(text) => actions.saveNote(visit, text)}
          keptHereIsSaid={begun && open === 'both'}
        />
      </FoldedIf>
      {classroom && (
        <p class="small">
          <a href={`/planner.html#/rooms/${classroom.id}`} target="_blank" rel="noopener">
            {i18n.t('room.open')}
          </a>
        </p>
      )}
      <DoubtfulVisit visit={visit} actions={actions} />
      {begun && (
        <FoldedIf folded={isClosed} title={i18n.t('panel.changeLog')}>
          <CloseVisit visit={visit} others={today.visits} actions={actions} />
        </FoldedIf>
      )}
    </article>
  );
}

function FoldedIf({ folded, title, children }: { folded: boolean; title: string; children: ComponentChildren }) {
  return folded ? <Folded title={title}>{children}</Folded> : children;
}

function stateOf(is: VisitOfToday['visit']['state']['is']): string | undefined {
  switch (is) {
    case 'opened':
      return i18n.t('panel.notSeenYet');
    case 'unsure':
      return i18n.t('panel.isThisYours');
    case 'done':
      return i18n.t('panel.done');
    case 'missed':
      return i18n.t('panel.missedState');
    default:
      return undefined;
  }
}
