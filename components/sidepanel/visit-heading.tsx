import { i18n } from '#i18n';
import type { MinuteSpan } from '../../utils/domain/minutes.ts';
import type { RoutineKindId } from '../../utils/domain/routine-kind.ts';
import type { Student } from '../../utils/domain/student.ts';
import { StudentChip } from '../shared/face.tsx';
import { sayTimeSpan } from '../shared/format.ts';

type Props = {
  span: MinuteSpan;
  routine: RoutineKindId;
  classroom: string;
  students: readonly Student[];
  /** A word after the time: "open window", "not saved yet". */
  state?: string | undefined;
};

/** When, where, what and with whom: the first two lines of everything in the panel. */
export function VisitHeading({ span, routine, classroom, students, state }: Props) {
  return (
    <header class="visit-heading">
      <div>
        <p class="small muted">
          {sayTimeSpan(span)} · <span translate={false}>{classroom}</span>
          {state && ` · ${state}`}
        </p>
        <h3>{i18n.t(`routine.${routine}`)}</h3>
      </div>
      <div class="faces">
        {students.map(({ id, codeName, color }) => (
          <StudentChip key={id} codeName={codeName} color={color} />
        ))}
      </div>
    </header>
  );
}
