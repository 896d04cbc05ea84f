import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Caseload } from '../../utils/caseload/load-caseload.ts';
import type { VisitId } from '../../utils/domain/ids.ts';
import type { LocalDate } from '../../utils/domain/local-date.ts';
import { type MissedReason, missedReasons } from '../../utils/domain/visit.ts';
import { sayDate, sayTimeSpan } from '../shared/format.ts';
import { wordKey } from '../shared/word-key.ts';
import { describeVisit } from './build-today.ts';
import type { MissedPending } from './missed-pending.ts';
import type { PanelActions } from './panel-actions.ts';
import { VisitHeading } from './visit-heading.tsx';

type Props = {
  pending: readonly MissedPending[];
  today: LocalDate;
  caseload: Pick<Caseload, 'classrooms' | 'students'>;
  actions: Pick<PanelActions, 'closeAllAsMissed' | 'closeAsDone' | 'keepDespite'>;
};

/** Visits that did not take place, each with its reason filled in and changeable; one tap logs them all (C3, C9). */
export function MissedPendingSection({ pending, today, caseload, actions }: Props) {
  const [chosen, setChosen] = useState<ReadonlyMap<VisitId, MissedReason>>(new Map());
  if (pending.length === 0) return null;
  const reasonOf = ({ visit, reason }: MissedPending) => chosen.get(visit.id) ?? reason;
  return (
    <section aria-labelledby="missed-pending">
      <h2 id="missed-pending">{i18n.t('missedPending.title', pending.length)}</h2>
      <article class="panel-card missed-pending">
        {pending.map((one) => (
          <PendingVisit
            key={one.visit.id}
            one={one}
            today={today}
            caseload={caseload}
            actions={actions}
            reason={reasonOf(one)}
            choose={(reason) => setChosen(new Map([...chosen, [one.visit.id, reason]]))}
          />
        ))}
        <div class="buttons">
          <button
            type="button"
            class="btn primary"
            onClick={() =>
              actions.closeAllAsMissed(pending.map((one) => ({ visit: one.visit, reason: reasonOf(one) })))
            }
          >
            {i18n.t('missedPending.logAll', pending.length)}
          </button>
        </div>
      </article>
    </section>
  );
}

type RowProps = Omit<Props, 'pending'> & {
  one: MissedPending;
  reason: MissedReason;
  choose: (reason: MissedReason) => void;
};

function PendingVisit({ one, today, caseload, actions, reason, choose }: RowProps) {
  const { visit, hasBegun } = one;
  const { classroom, students } = describeVisit(visit, caseload);
  const place = classroom?.name ?? i18n.t('panel.classGone');
  const which = `${i18n.t(`routine.${visit.routine}`)}, ${sayTimeSpan(visit)}`;
  return (
    <div class="pending-visit">
      <VisitHeading
        span={visit}
        routine={visit.routine}
        classroom={place}
        students={students}
        state={visit.date === today ? undefined : sayDate(visit.date)}
      />
      <div class="buttons">
        <select
          class="input"
          aria-label={i18n.t('missedPending.reason', { visit: which })}
          value={reason}
          onChange={(event) => {
            const word = missedReasons.find((known) => known === event.currentTarget.value);
            if (word) choose(word);
          }}
        >
          {missedReasons.map((known) => (
            <option key={known} value={known}>
              {i18n.t(`panel.missedReason.${wordKey(known)}`)}
            </option>
          ))}
        </select>
        {hasBegun ? (
          <button
            type="button"
            class="btn quiet"
            aria-label={`${i18n.t('missedPending.tookPlace')}: ${which}`}
            onClick={() => actions.closeAsDone(visit, visit)}
          >
            {i18n.t('missedPending.tookPlace')}
          </button>
        ) : (
          <button
            type="button"
            class="btn quiet"
            aria-label={`${i18n.t('changed.keep')}: ${which}`}
            onClick={() => actions.keepDespite(visit, one.reason)}
          >
            {i18n.t('changed.keep')}
          </button>
        )}
      </div>
    </div>
  );
}
