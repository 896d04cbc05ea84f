import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Student } from '../../../utils/domain/student.ts';
import { planWeek } from '../../../utils/plan/plan-week.ts';
import { waysToFix } from '../../../utils/plan/ways-to-fix.ts';
import type { Fix, Unplaced, WeekPlan } from '../../../utils/plan/week-plan.ts';
import { solverInWorker } from '../../../utils/solver/solver-in-worker.ts';
import { sayMinutes } from '../../shared/format.ts';
import { Icon } from '../../shared/icons.tsx';
import { sayReason } from '../../shared/say-reason.ts';
import { showToast } from '../../shared/toast.tsx';
import { sayFailure } from '../say-failure.ts';
import { planInput } from './make-plan.ts';
import { usePlanView } from './plan-view.ts';

/** Each change is a search of its own; more than this is not worth waiting for. */
const DEADLINE_MS = 4000;

type Found = { plan: WeekPlan; unplaced: Unplaced };

/** Why some of a student's minutes have no place, and what would change that. Looked for when somebody asks. */
export function StudentFixes({ student }: { student: Student }) {
  const found = useUnplaced(student);
  if (!found) return null;
  return (
    <div class="stack plan-fixes">
      <p class="notice">
        <Icon name="alert" />
        <span>
          {i18n.t('plan.fixes.open', { minutes: sayMinutes(found.unplaced.minutes) })} {sayReason(found.unplaced.why)}
        </span>
      </p>
      <WaysToFix key={student.id} found={found} student={student} />
    </div>
  );
}

/** Worked out after the paint: what has no place even beside everything that is planned now. */
function useUnplaced(student: Student): Found | null {
  const { board, history } = usePlanView();
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const input = planInput(board, history.now, () => true);
      const plan = await planWeek(input, { solver: null, deadlineMs: 0 });
      const unplaced = plan.unplaced.find(({ studentId }) => studentId === student.id);
      if (isCurrent) setFound(unplaced ? { plan, unplaced } : null);
    });
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [board, history.now, student]);
  return found;
}

function WaysToFix({ found, student }: { found: Found; student: Student }) {
  const { board, history } = usePlanView();
  const [fixes, setFixes] = useState<readonly Fix[]>([]);
  const [state, setState] = useState<'closed' | 'looking' | 'done'>('closed');
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  async function look() {
    const controller = new AbortController();
    running.current = controller;
    setState('looking');
    const solver = solverInWorker();
    const input = { ...planInput(board, history.now, ({ pinned }) => pinned), ...board.outOfReach(student) };
    try {
      const all = await waysToFix(input, found.plan, found.unplaced, {
        solver,
        deadlineMs: DEADLINE_MS,
        signal: controller.signal,
        onFix: (fix) => setFixes((before) => [...before, fix]),
      });
      setFixes(all);
      setState('done');
    } catch (error) {
      if (controller.signal.aborted) return;
      setState('closed');
      showToast(sayFailure(error));
    } finally {
      solver.close();
    }
  }

  if (state === 'closed')
    return (
      <button type="button" class="btn" onClick={() => void look()}>
        {i18n.t('plan.fixes.ways')}
      </button>
    );
  return (
    <>
      <ul class="plan-fix-list">
        {fixes.map((fix) => (
          <li key={JSON.stringify(fix.change)}>
            <strong>{sayReason(fix.change)}</strong>
            <span class="small muted" translate={false}>
              {sayEffect(fix, student.codeName)}
            </span>
          </li>
        ))}
      </ul>
      <p class="small muted" role="status">
        {state === 'looking' && i18n.t('plan.fixes.looking')}
        {state === 'done' && fixes.length === 0 && i18n.t('plan.fixes.none')}
      </p>
    </>
  );
}

function sayEffect({ gained, gainedByAll, moves }: Fix, codeName: string): string {
  const parts = [i18n.t('plan.fixes.gained', { minutes: sayMinutes(gained), student: codeName })];
  if (gainedByAll !== gained) parts.push(i18n.t('plan.fixes.gainedByAll', { minutes: sayMinutes(gainedByAll) }));
  parts.push(i18n.t('plan.fixes.moves', moves));
  return parts.join(' · ');
}
