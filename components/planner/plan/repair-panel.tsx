import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { DraftVisit } from '../../../utils/domain/draft-visit.ts';
import { acceptChanges } from '../../../utils/plan/plan-changes.ts';
import { type Repair, repairWeek } from '../../../utils/plan/repair.ts';
import type { PlannedVisit } from '../../../utils/plan/week-plan.ts';
import { solverInWorker } from '../../../utils/solver/solver-in-worker.ts';
import { newRecordId } from '../../../utils/vault/record-id.ts';
import { sayDate, sayTimeSpan } from '../../shared/format.ts';
import { Icon } from '../../shared/icons.tsx';
import { routineLabel, sayReason } from '../../shared/say-reason.ts';
import { showToast } from '../../shared/toast.tsx';
import { sayFailure } from '../say-failure.ts';
import { asPlanned } from './as-planned.ts';
import { openDraft } from './board-visits.ts';
import { draftFrom, planInput } from './make-plan.ts';
import { usePlanView } from './plan-view.ts';
import { type RepairLine, repairLines, toggled } from './repair-choice.ts';

const DEADLINE_MS = 5000;

/** What no longer fits and the fewest changes that mend it: nothing moves before its line is accepted (S43). */
export function RepairPanel({ onClose }: { onClose: () => void }) {
  const { board, history, problems, act } = usePlanView();
  const open = openDraft(history.now, board.visits);
  const staysPut = ({ id, pinned }: DraftVisit) => pinned && !problems.has(id);
  const before = asPlanned(
    open.filter((visit) => !staysPut(visit)),
    board,
  );
  const repair = useRepair(before, staysPut);
  const [ticked, setTicked] = useState<ReadonlySet<string> | null>(null);
  const lines = repair ? repairLines(repair) : [];
  const on = ticked ?? new Set(lines.filter(({ isOnlyBetter }) => !isOnlyBetter).map(({ id }) => id));

  function accept() {
    const after = acceptChanges(before, lines, on);
    act({ do: 'replace', visits: draftFrom({ visits: after }, history.now, { staysPut, newId: newRecordId }) });
    onClose();
  }

  return (
    <section class="plan-panel" aria-labelledby="plan-repair">
      <h2 id="plan-repair">{i18n.t('plan.repairs.title')}</h2>
      {repair === null ? (
        <p class="muted" role="status">
          {i18n.t('plan.planning')}
        </p>
      ) : (
        <>
          <p class="small muted">
            {i18n.t('plan.repairs.lead')} {i18n.t('plan.repairs.untouched', repair.untouched.length)}
          </p>
          <ul class="plan-lines">
            {lines.map((line) => (
              <li key={line.id}>
                <label>
                  <input
                    type="checkbox"
                    checked={on.has(line.id)}
                    onChange={() => setTicked(toggled(lines, on, line.id))}
                  />
                  <Line line={line} repair={repair} />
                </label>
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="row">
        <button type="button" class="btn primary" disabled={on.size === 0} onClick={accept}>
          {i18n.t('plan.repairs.accept', on.size)}
        </button>
        <button type="button" class="btn quiet" onClick={onClose}>
          {i18n.t('plan.repairs.leave')}
        </button>
      </p>
    </section>
  );
}

/** The repair of the plan as it stands; null while it is looked for. */
function useRepair(before: PlannedVisit[], staysPut: (visit: DraftVisit) => boolean): Repair | null {
  const { board, history } = usePlanView();
  const [repair, setRepair] = useState<Repair | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    const solver = solverInWorker();
    setRepair(null);
    repairWeek(planInput(board, history.now, staysPut), before, {
      solver,
      deadlineMs: DEADLINE_MS,
      signal: controller.signal,
    })
      .then(setRepair)
      .catch((error: unknown) => controller.signal.aborted || showToast(sayFailure(error)))
      .finally(() => solver.close());
    return () => controller.abort();
  }, [board, history.now]);
  return repair;
}

function Line({ line, repair }: { line: RepairLine; repair: Repair }) {
  const { students } = usePlanView().board.caseload;
  const { studentId, from, to, is, isOnlyBetter } = line;
  const why = repair.broken.find(({ visit, student }) => student.studentId === studentId && visit.id === from?.id)?.why;
  return (
    <span class="plan-line">
      <strong translate={false}>{students.find(({ id }) => id === studentId)?.codeName}</strong>
      <span class="small muted">{i18n.t(isOnlyBetter ? 'plan.line.better' : `plan.line.${is}`)}</span>
      <span class="plan-line-way">
        {from && <s>{sayPlace(from, line)}</s>}
        {from && to && <Icon name="arrowRight" />}
        {to && <span>{sayPlace(to, line)}</span>}
        {why && <span class="small plan-warn">{sayReason(why)}</span>}
      </span>
    </span>
  );
}

function sayPlace(visit: PlannedVisit, { studentId }: RepairLine): string {
  const routine = visit.students.find((student) => student.studentId === studentId)?.routine;
  return [sayDate(visit.date), sayTimeSpan(visit), routine && routineLabel(routine)].filter(Boolean).join(', ');
}
