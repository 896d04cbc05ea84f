import { useEffect } from 'preact/hooks';
import { usePlanView } from './plan-view.ts';
import { StudentDetails } from './student-details.tsx';
import { StudentMeters } from './student-meters.tsx';
import { VisitDetails } from './visit-details.tsx';

/** Beside the week: every student, or what was chosen. */
export function PlanSide() {
  const { selection, visits, board, select } = usePlanView();
  const visit = selection?.is === 'visit' ? visits.find(({ id }) => id === selection.id) : undefined;
  const student =
    selection?.is === 'student' ? board.caseload.students.find(({ id }) => id === selection.id) : undefined;
  const isGone = selection !== null && !visit && !student;
  useEffect(() => {
    if (isGone) select(null);
  }, [isGone]);
  return (
    <aside class="plan-side">
      {visit && <VisitDetails key={visit.id} visit={visit} />}
      {student && <StudentDetails key={student.id} student={student} />}
      {!visit && !student && <StudentMeters />}
    </aside>
  );
}
