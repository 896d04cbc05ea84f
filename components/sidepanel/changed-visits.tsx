import { i18n } from '#i18n';
import { spanOf } from '../../utils/domain/push-in-window.ts';
import type { VisitNotice } from '../../utils/visits/visit-notices.ts';
import { sayDate, sayTimeSpan } from '../shared/format.ts';
import { Icon } from '../shared/icons.tsx';
import { TextToCopy } from '../shared/text-to-copy.tsx';
import { wordKey } from '../shared/word-key.ts';
import type { PanelActions } from './panel-actions.ts';

export type ChangedVisit = VisitNotice & {
  classroomName: string;
  /** A ready text for the teacher, where this routine was agreed on; null: nobody has to be asked. */
  textForTeacher: string | null;
};

type Props = { changed: readonly ChangedVisit[]; actions: PanelActions };

/** Visits under which the calendar has changed: what happened, and move, keep or drop in one tap (S18, S26, C2, C3, C9). */
export function ChangedVisits({ changed, actions }: Props) {
  if (changed.length === 0) return null;
  return (
    <section aria-labelledby="changed-visits">
      <h2 id="changed-visits">{i18n.t('changed.title', changed.length)}</h2>
      {changed.map((one) => (
        <Changed key={one.visit.id} changed={one} actions={actions} />
      ))}
    </section>
  );
}

function Changed({ changed, actions }: { changed: ChangedVisit; actions: PanelActions }) {
  const { visit, what, nearest, textForTeacher } = changed;
  const keep = () =>
    what.is === 'not-running' ? actions.keepDespite(visit, what.missedReason) : actions.keep(changed);
  return (
    <article class="panel-card">
      <h3 translate={false}>
        {i18n.t(`routine.${visit.routine}`)} · {changed.classroomName}
      </h3>
      <p class="small muted">
        {sayDate(visit.date)}, {sayTimeSpan(visit)}
      </p>
      <p class="small row">
        <Icon name="alert" />
        <span>{sayChange(changed)}</span>
      </p>
      {textForTeacher && (
        <TextToCopy id={`ask-${visit.id}`} label={i18n.t('changed.askTeacher')} rows={3} text={textForTeacher} />
      )}
      <div class="buttons">
        {nearest && (
          <button type="button" class="btn primary" onClick={() => actions.moveTo(visit, nearest)}>
            {i18n.t('changed.move', { when: `${sayDate(nearest.date)}, ${sayTimeSpan(spanOf(nearest))}` })}
          </button>
        )}
        {what.is === 'not-running' && (
          <button type="button" class="btn" onClick={() => actions.closeAsMissed(visit, what.missedReason)}>
            {i18n.t('changed.missed', { reason: i18n.t(`panel.missedReason.${wordKey(what.missedReason)}`) })}
          </button>
        )}
        <button type="button" class={what.is === 'not-running' ? 'btn quiet' : 'btn'} onClick={keep}>
          {i18n.t('changed.keep')}
        </button>
        <button type="button" class="btn quiet" onClick={() => actions.drop(visit)}>
          {i18n.t('changed.drop')}
        </button>
      </div>
      {!nearest && <p class="small muted">{i18n.t('changed.noOther')}</p>}
    </article>
  );
}

function sayChange({ what }: ChangedVisit): string {
  switch (what.is) {
    case 'moved':
      return i18n.t('changed.moved', { when: `${sayDate(what.to.date)}, ${sayTimeSpan(what.to)}` });
    case 'shrunk':
      return i18n.t('changed.shrunk', { when: sayTimeSpan(what.to) });
    case 'vanished':
      return i18n.t('changed.vanished');
    case 'not-running':
      return i18n.t('changed.notRunning', { reason: i18n.t(`panel.missedReason.${wordKey(what.missedReason)}`) });
  }
}
