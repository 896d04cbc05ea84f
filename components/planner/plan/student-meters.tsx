import { i18n } from '#i18n';
import type { Student } from '../../../utils/domain/student.ts';
import { Face } from '../../shared/face.tsx';
import { sayMinutes } from '../../shared/format.ts';
import { Icon } from '../../shared/icons.tsx';
import { usePlanView } from './plan-view.ts';
import { planMinutes } from './week-minutes.ts';

/** Everyone's minutes of this week: what stands, what is only planned, and what is still open. */
export function StudentMeters() {
  const { board, visits, selection, select } = usePlanView();
  const { students } = board.caseload;
  const lines = students.map((student) => ({ student, ...planMinutes(visits, student.id) }));
  const isOpen = ({ student, kept, planned }: (typeof lines)[number]) =>
    kept + planned < board.minutes.owedBy(student.id);
  const short = lines.filter(isOpen);
  const placed = lines.reduce(
    (sum, { student, kept, planned }) => sum + Math.min(board.minutes.owedBy(student.id), kept + planned),
    0,
  );
  const owed = students.reduce((sum, { id }) => sum + board.minutes.owedBy(id), 0);

  return (
    <section class="plan-students" aria-labelledby="plan-students">
      <div class="plan-students-head">
        <h2 id="plan-students">{i18n.t('planner.delete.students', students.length)}</h2>
        <span class="small muted tabular">
          {i18n.t('plan.minutesPlaced', { placed: sayMinutes(placed), owed: sayMinutes(owed) })}
        </span>
      </div>
      <ul>
        {[...short, ...lines.filter((line) => !isOpen(line))].map(({ student, kept, planned }) => (
          <li key={student.id}>
            <button
              type="button"
              class="student-line"
              aria-current={selection?.is === 'student' && selection.id === student.id ? 'true' : undefined}
              onClick={() => select({ is: 'student', id: student.id })}
            >
              <MeterLine student={student} kept={kept} planned={planned} owed={board.minutes.owedBy(student.id)} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

type MeterProps = { student: Student; kept: number; planned: number; owed: number };

/** `Fox 40 / 60 min` with its bar: solid what stands, hatched what is planned. */
export function MeterLine({ student, kept, planned, owed }: MeterProps) {
  const whole = Math.max(owed, kept + planned, 1);
  const part = (minutes: number) => ({ width: `${(100 * minutes) / whole}%` });
  const isShort = kept + planned < owed;
  return (
    <>
      <span class="row" translate={false}>
        <Face codeName={student.codeName} color={student.color} />
        <strong>{student.codeName}</strong>
        <span class={`end small tabular ${isShort ? 'plan-warn' : 'muted'}`}>
          {isShort && <Icon name="alert" />}
          {i18n.t('planner.week.minutesOf', { planned: kept + planned, owed })}
        </span>
      </span>
      <span class="meter" role="img" aria-label={i18n.t('plan.meter', { kept, planned, owed })}>
        <span class="done" style={part(kept)} />
        <span class="planned" style={part(planned)} />
      </span>
    </>
  );
}
