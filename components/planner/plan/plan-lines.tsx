import { i18n } from '#i18n';
import type { DraftVisit } from '../../../utils/domain/draft-visit.ts';
import { sayDate, sayTimeSpan } from '../../shared/format.ts';
import { Icon } from '../../shared/icons.tsx';
import { routineLabel } from '../../shared/say-reason.ts';
import type { PlanLine } from './compare-plans.ts';
import { usePlanView } from './plan-view.ts';
import { sayStudents } from './say-verdict.ts';

/** What differs between two plans, a line for each visit: who, from where, to where. */
export function PlanLines({ lines }: { lines: readonly PlanLine[] }) {
  return (
    <ul class="plan-lines">
      {lines.map((line) => (
        <li key={`${line.before?.id ?? ''}-${line.after?.id ?? ''}`}>
          <Line line={line} />
        </li>
      ))}
    </ul>
  );
}

function Line({ line }: { line: PlanLine }) {
  const { caseload } = usePlanView().board;
  return (
    <span class="plan-line">
      <strong translate={false}>{sayStudents(line.before ?? line.after, caseload)}</strong>
      <span class="small muted">{i18n.t(`plan.line.${line.is}`)}</span>
      <span class="plan-line-way">
        {line.before && <s>{sayPlace(line.before)}</s>}
        {line.before && line.after && <Icon name="arrowRight" />}
        {line.after && <span>{sayPlace(line.after)}</span>}
      </span>
    </span>
  );
}

function sayPlace(visit: DraftVisit): string {
  return `${sayDate(visit.date)}, ${sayTimeSpan(visit)}, ${routineLabel(visit.routine)}`;
}
