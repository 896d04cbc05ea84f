import { i18n } from '#i18n';
import type { Classroom } from '../../../utils/domain/classroom.ts';
import type { RoutineKindId } from '../../../utils/domain/routine-kind.ts';
import { waitsForRoles } from '../../../utils/rooms/standing.ts';
import { sayList } from '../../shared/format.ts';
import { insideSentence, routineLabel } from '../../shared/say-reason.ts';
import { usePlanner } from '../planner.ts';
import { hrefOf } from '../route.ts';
import { useRecords } from '../use-records.ts';

type Props = { room: Classroom; routines: readonly RoutineKindId[] };

/** A teacher's yes is no agreement before everyone's part is written (S14): for which routines, and where to write it. */
export function RolesOpen({ room, routines }: Props) {
  const { agreements } = usePlanner().data.caseload.preferences;
  const profiles = useRecords('routineProfiles');
  const open = routines.filter((routine) => {
    const isHere = (one: { classroomId: string; routine: string }) =>
      one.classroomId === room.id && one.routine === routine;
    return profiles !== null && waitsForRoles(agreements.find(isHere), profiles.find(isHere)?.roles);
  });
  if (open.length === 0) return null;
  return (
    <p class="small">
      {i18n.t('rolesOpen.for', { routines: sayList(open.map((kind) => insideSentence(routineLabel(kind)))) })}{' '}
      <a href={hrefOf({ page: 'room', id: room.id })}>{i18n.t('rolesOpen.write')}</a>
    </p>
  );
}
