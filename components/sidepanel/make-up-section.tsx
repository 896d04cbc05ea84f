import { i18n } from '#i18n';
import type { Caseload } from '../../utils/caseload/load-caseload.ts';
import { addDays } from '../../utils/domain/local-date.ts';
import type { MakeUp } from '../../utils/visits/make-up.ts';
import { sayDate, sayTimeSpan } from '../shared/format.ts';
import { wordKey } from '../shared/word-key.ts';
import { describeVisit } from './build-today.ts';
import type { PanelActions } from './panel-actions.ts';
import { VisitHeading } from './visit-heading.tsx';

type Props = {
  makeUps: readonly MakeUp[];
  caseload: Pick<Caseload, 'classrooms' | 'students'>;
  actions: Pick<PanelActions, 'makeUp' | 'noMakeUp'>;
};

/** Missed visits with times to make them up in the same period; none of them takes anybody else's time. */
export function MakeUpSection({ makeUps, caseload, actions }: Props) {
  if (makeUps.length === 0) return null;
  return (
    <section aria-label={i18n.t('makeUp.title')}>
      <h2>{i18n.t('makeUp.title')}</h2>
      {makeUps.map((one) => (
        <MakeUpCard key={one.visit.id} makeUp={one} caseload={caseload} actions={actions} />
      ))}
    </section>
  );
}

function MakeUpCard({
  makeUp: { visit, windows, until },
  caseload,
  actions,
}: Omit<Props, 'makeUps'> & { makeUp: MakeUp }) {
  const { classroom, students } = describeVisit(visit, caseload);
  if (visit.state.is !== 'missed') return null;
  return (
    <article class="panel-card">
      <VisitHeading
        span={visit}
        routine={visit.routine}
        classroom={classroom?.name ?? i18n.t('panel.classGone')}
        students={students}
        state={`${sayDate(visit.date)} · ${i18n.t(`panel.missedReason.${wordKey(visit.state.reason)}`)}`}
      />
      <p class="small muted">
        {windows.length > 0
          ? i18n.t('makeUp.until', { date: sayDate(addDays(until, -1)) })
          : i18n.t('makeUp.none', { date: sayDate(addDays(until, -1)) })}
      </p>
      <div class="buttons">
        {windows.map((window) => (
          <button key={window.id} type="button" class="btn" onClick={() => actions.makeUp(visit, window)}>
            {i18n.t('makeUp.at', {
              when: `${sayDate(window.date)}, ${sayTimeSpan({ startMinute: window.start, endMinute: window.end })}`,
              routine: i18n.t(`routine.${window.routine}`),
            })}
          </button>
        ))}
        <button type="button" class="btn quiet" onClick={() => actions.noMakeUp(visit)}>
          {i18n.t('makeUp.notNeeded')}
        </button>
      </div>
    </article>
  );
}
