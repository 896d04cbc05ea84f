import { ReasonList } from '../../shared/reason-list.tsx';
import { usePlanView } from './plan-view.ts';
import type { Target } from './targets.ts';

type Props = { target: Target; summary: string; label?: string; open?: boolean };

/** Why a time is a good one, and what to mind, for each student of a visit. */
export function WhyThere({ target: { windows }, summary, label, open = false }: Props) {
  const { students } = usePlanView().board.caseload;
  return (
    <details class="plan-why" open={open}>
      <summary aria-label={label}>{summary}</summary>
      {windows.map(({ id, studentId, reasons, cautions }) => (
        <div key={id}>
          {windows.length > 1 && (
            <h3 translate={false}>{students.find((student) => student.id === studentId)?.codeName}</h3>
          )}
          <ReasonList reasons={reasons} cautions={cautions} />
        </div>
      ))}
    </details>
  );
}
