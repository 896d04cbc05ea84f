import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { RoutineKindId } from '../../../utils/domain/routine-kind.ts';
import type { Student } from '../../../utils/domain/student.ts';
import { isOfStudents } from '../../../utils/rooms/room-week.ts';
import { routineLabel } from '../../shared/say-reason.ts';
import { useRoutinesOfClass } from '../classrooms/use-routines-of-class.ts';
import { SelectField } from '../forms/select-field.tsx';
import { usePlanner } from '../planner.ts';
import { useRecords } from '../use-records.ts';
import { StrategyList } from './strategy-list.tsx';

/** What was tried already with this student, routine by routine, before anybody is advised (S34). */
export function TriedWithStudent({ student }: { student: Student }) {
  const { data } = usePlanner();
  const routines = useRoutinesOfClass(data.caseload.classrooms.find(({ id }) => id === student.classroomId));
  const strategies = useRecords('strategies') ?? [];
  const [chosen, setChosen] = useState<RoutineKindId | null>(null);
  const own = strategies.filter(({ studentId }) => studentId === student.id).map(({ routine }) => routine);
  const kinds = [...new Set([...own, ...(routines?.known ?? []).map(({ kind }) => kind)])].filter(isOfStudents);
  const routine = chosen ?? kinds[0];
  if (routine === undefined) return null;
  return (
    <section class="sheet" aria-labelledby="tried">
      <h2 id="tried">{i18n.t('strategies.tried')}</h2>
      <p class="small muted">{i18n.t('strategies.triedLead')}</p>
      <SelectField
        id="tried-in"
        label={i18n.t('strategies.routine')}
        value={routine}
        options={kinds.map((value) => ({ value, label: routineLabel(value) }))}
        onValue={setChosen}
      />
      <StrategyList
        key={`${student.classroomId}-${routine}`}
        place={{ classroomId: student.classroomId, routine, studentId: student.id }}
      />
    </section>
  );
}
