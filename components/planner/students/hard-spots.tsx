import { i18n } from '#i18n';
import type { RoutineKindId } from '../../../utils/domain/routine-kind.ts';
import type { Student } from '../../../utils/domain/student.ts';
import { hardSpotIdOf } from '../../../utils/records/hard-spot.ts';
import { FieldGroup } from '../../shared/field.tsx';
import { routineLabel } from '../../shared/say-reason.ts';
import { useRoutinesOfClass } from '../classrooms/use-routines-of-class.ts';
import { usePlanner } from '../planner.ts';
import { NotDoingTaskNote } from './not-doing-task-note.tsx';

/** Routines where the student struggles: windows there come first (S35). */
export function HardSpots({ student }: { student: Student }) {
  const { vault, data } = usePlanner();
  const routines = useRoutinesOfClass(data.caseload.classrooms.find(({ id }) => id === student.classroomId));
  const marked = data.caseload.preferences.hardSpots
    .filter((spot) => spot.studentId === student.id && spot.classroomId === student.classroomId)
    .map(({ routine }) => routine);
  const kinds = [...new Set([...(routines?.known.map(({ kind }) => kind) ?? []), ...marked])];
  if (kinds.length === 0) return null;

  async function mark(routine: RoutineKindId, isHard: boolean) {
    const spot = { studentId: student.id, classroomId: student.classroomId, routine };
    const id = hardSpotIdOf(spot);
    if (isHard) await vault.write('hardSpots', { ...spot, id });
    else await vault.remove('hardSpots', id);
  }

  return (
    <section class="sheet">
      <FieldGroup
        id="hard-spots"
        label={i18n.t('planner.student.hardSpots')}
        help={i18n.t('planner.student.hardSpotsHelp')}
      >
        <div class="choices">
          {kinds.map((kind) => (
            <label key={kind} class="choice">
              <input
                type="checkbox"
                checked={marked.includes(kind)}
                onChange={(event) => void mark(kind, event.currentTarget.checked)}
              />
              {routineLabel(kind)}
            </label>
          ))}
        </div>
      </FieldGroup>
      <NotDoingTaskNote student={student} marked={marked} mark={(routine) => void mark(routine, true)} />
    </section>
  );
}
