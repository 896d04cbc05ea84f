import { i18n } from '#i18n';
import type { Visit } from '../../utils/domain/visit.ts';
import { sayDate, sayTimeSpan } from '../shared/format.ts';
import type { VisitOfToday } from './build-today.ts';
import type { PanelActions } from './panel-actions.ts';

type Props = {
  /** Asked for and not seen on a calendar, or seen with a doubt; of any day. */
  visits: VisitOfToday[];
  actions: Pick<PanelActions, 'confirm' | 'drop'>;
};

/** Visits whose calendar event is missing or in doubt, each with the one question it raises. */
export function NeedsALook({ visits, actions }: Props) {
  return (
    <section aria-labelledby="needs-a-look">
      <h2 id="needs-a-look">{i18n.t('panel.needsALook')}</h2>
      {visits.map((item) => (
        <article class="panel-card" key={item.visit.id}>
          <h3 translate={false}>
            {i18n.t(`routine.${item.visit.routine}`)} · {item.classroom?.name ?? i18n.t('panel.classGone')}
          </h3>
          <p class="small muted">
            {sayDate(item.visit.date)}, {sayTimeSpan(item.visit)}
          </p>
          <DoubtfulVisit visit={item.visit} actions={actions} />
        </article>
      ))}
    </section>
  );
}

/** "Is this your visit?" or "Was it saved?"; nothing when there is no doubt. */
export function DoubtfulVisit({ visit, actions }: { visit: Visit; actions: Props['actions'] }) {
  if (visit.state.is !== 'unsure' && visit.state.is !== 'opened') return null;
  const candidates = visit.state.is === 'unsure' ? visit.state.candidates : [];
  return (
    <>
      <p class="small">{i18n.t(candidates.length > 0 ? 'panel.whichIsYours' : 'panel.neverSaved')}</p>
      <div class="buttons">
        {candidates.map((candidate) => (
          <button
            type="button"
            class="btn"
            key={candidate.eventId}
            onClick={() => actions.confirm(visit.id, candidate.eventId)}
          >
            {i18n.t('panel.thisOne', { when: `${sayDate(candidate.date)}, ${sayTimeSpan(candidate)}` })}
          </button>
        ))}
        <button type="button" class="btn quiet" onClick={() => actions.drop(visit)}>
          {i18n.t('panel.dropVisit')}
        </button>
      </div>
    </>
  );
}
