import { i18n } from '#i18n';
import { hasBegun } from '../../utils/visits/has-begun.ts';
import { NoteField } from '../shared/note-field.tsx';
import type { Today, VisitOfToday } from './build-today.ts';
import { CloseVisit } from './close-visit.tsx';
import { DoubtfulVisit } from './needs-a-look.tsx';
import type { PanelActions } from './panel-actions.ts';
import { VisitHeading } from './visit-heading.tsx';

type Props = {
  item: VisitOfToday;
  today: Pick<Today, 'date' | 'minute'>;
  /** The private note on this class's routine. */
  note: string;
  actions: PanelActions;
  /** The note of the one that is next stays open; the others unfold. */
  open: boolean;
};

/** One visit of the day: who, where, what is known about the routine, and the taps that close it. */
export function TodayVisit({ item: { visit, classroom, students }, today, note, actions, open }: Props) {
  const noteField = (
    <NoteField
      id={`note-${visit.id}`}
      label={i18n.t('panel.note')}
      placeholder={i18n.t('panel.notePlaceholder')}
      rows={2}
      text={note}
      save={(text) => actions.saveNote(visit, text)}
    />
  );
  return (
    <article class="panel-card">
      <VisitHeading
        span={visit}
        routine={visit.routine}
        classroom={classroom?.name ?? i18n.t('panel.classGone')}
        students={students}
        state={stateOf(visit.state.is)}
      />
      {open ? (
        noteField
      ) : (
        <details>
          <summary>{i18n.t('panel.note')}</summary>
          {noteField}
        </details>
      )}
      <DoubtfulVisit visit={visit} actions={actions} />
      {hasBegun(visit, today) && <CloseVisit visit={visit} actions={actions} />}
    </article>
  );
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
