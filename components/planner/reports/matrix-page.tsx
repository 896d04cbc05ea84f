import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Classroom } from '../../../utils/domain/classroom.ts';
import { type MatrixCellRecord, matrixCellIdOf } from '../../../utils/records/matrix-cell.ts';
import { activityMatrix, type MatrixRow } from '../../../utils/reports/activity-matrix.ts';
import { routineLabel } from '../../shared/say-reason.ts';
import { useRoutinesOfClass } from '../classrooms/use-routines-of-class.ts';
import { EmptyState } from '../empty-state.tsx';
import { SelectField } from '../forms/select-field.tsx';
import { PageHead } from '../page-head.tsx';
import { usePlanner } from '../planner.ts';
import { PrintButton } from '../print-parts.tsx';
import { go, hrefOf } from '../route.ts';
import { Scrolls } from '../scrolls.tsx';
import './reports.css';

type Strength = MatrixCellRecord['strength'];
const strengths: readonly Strength[] = [0, 1, 2, 3];
const strengthWords = ['none', 'possible', 'good', 'demanded'] as const;

/** Which goal is practiced when: the goals of a class's students by its routines (S41). */
export function MatrixPage({ id }: { id: string }) {
  const { caseload } = usePlanner().data;
  const withStudents = caseload.classrooms.filter((room) =>
    caseload.students.some(({ classroomId }) => classroomId === room.id),
  );
  const room = withStudents.find((one) => one.id === id) ?? withStudents[0];
  return (
    <>
      <PageHead
        title={room ? i18n.t('reports.matrix.of', { name: room.name }) : i18n.t('reports.matrix.open')}
        lead={i18n.t('reports.matrix.lead')}
        back={{ href: hrefOf({ page: 'reports' }), label: i18n.t('planner.nav.reports') }}
      >
        <PrintButton quiet disabled={!room} label={i18n.t('reports.print')} />
      </PageHead>
      {room ? (
        <Matrix key={room.id} room={room} rooms={withStudents} />
      ) : (
        <EmptyState icon="users" text={i18n.t('planner.students.empty')} />
      )}
    </>
  );
}

function Matrix({ room, rooms }: { room: Classroom; rooms: readonly Classroom[] }) {
  const { data } = usePlanner();
  const [withCodes, setWithCodes] = useState(false);
  const routines = useRoutinesOfClass(room);
  const chosen = useMatrixCells(room);
  if (!routines || !chosen) return <p class="muted">{i18n.t('reports.reading')}</p>;
  const kinds = routines.known.map(({ kind }) => kind);
  const rows = activityMatrix(room.id, data.caseload.students, kinds, chosen);
  return (
    <>
      <div class="report-choices no-print">
        <SelectField
          id="matrix-of"
          label={i18n.t('reports.matrix.class')}
          value={room.id}
          options={rooms.map(({ id, name }) => ({ value: id as string, label: name }))}
          onValue={(value) => go({ page: 'matrix', id: value })}
        />
        <label class="row">
          <input type="checkbox" checked={withCodes} onChange={(event) => setWithCodes(event.currentTarget.checked)} />
          {i18n.t('planner.daySheet.withCodeNames')}
        </label>
      </div>
      {kinds.length === 0 && <p class="notice calm">{i18n.t('reports.matrix.noDay')}</p>}
      <Scrolls label={i18n.t('reports.matrix.of', { name: room.name })}>
        <table class={withCodes ? 'matrix' : 'matrix no-codes'}>
          <thead>
            <tr>
              <th scope="col">{i18n.t('reports.matrix.goal')}</th>
              {kinds.map((kind) => (
                <th key={kind} scope="col">
                  {routineLabel(kind)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.goalId} row={row} room={room} />
            ))}
          </tbody>
        </table>
      </Scrolls>
      <ul class="legend small">
        {strengths.toReversed().map((strength) => (
          <li key={strength}>
            <Mark strength={strength} />
            {i18n.t(`reports.matrix.strength.${strengthWords[strength]}`)}
          </li>
        ))}
        <li class="no-print">{i18n.t('reports.matrix.ownHelp')}</li>
      </ul>
    </>
  );
}

function Row({ row, room }: { row: MatrixRow; room: Classroom }) {
  const { vault } = usePlanner();
  const write = (cell: MatrixRow['cells'][0], strength: Strength) =>
    vault.write('matrixCells', {
      id: matrixCellIdOf({ goalId: row.goalId, routine: cell.routine }),
      studentId: row.student.id,
      classroomId: room.id,
      goalId: row.goalId,
      routine: cell.routine,
      strength,
    });
  return (
    <tr>
      <th scope="row">
        <strong class="code-name" translate={false}>
          {row.student.codeName}
        </strong>{' '}
        <span class="blank" aria-hidden="true" /> <span class="goal-text">{row.text}</span>
      </th>
      {row.cells.map((cell) => (
        <td key={cell.routine} class={cell.isOwn ? 'own' : 'starting'}>
          <button
            type="button"
            class="cell"
            title={i18n.t('reports.matrix.change')}
            aria-label={i18n.t('reports.matrix.cell', {
              routine: routineLabel(cell.routine),
              strength: i18n.t(`reports.matrix.strength.${strengthWords[cell.strength]}`),
            })}
            onClick={() => write(cell, ((cell.strength + 1) % strengths.length) as Strength)}
          >
            <Mark strength={cell.strength} />
          </button>
        </td>
      ))}
    </tr>
  );
}

/** More ink for more: full, half, outlined, a dot. */
function Mark({ strength }: { strength: Strength }) {
  return (
    <svg class="mark" viewBox="0 0 16 16" aria-hidden="true">
      {strength === 0 ? (
        <circle class="none" cx="8" cy="8" r="1.2" />
      ) : (
        <rect class="edge" x="1.5" y="1.5" width="13" height="13" rx="3" />
      )}
      {strength === 2 && <path class="fill" d="M2 14V8h12v6z" />}
      {strength === 3 && <rect class="fill" x="1.5" y="1.5" width="13" height="13" rx="3" />}
    </svg>
  );
}

function useMatrixCells(room: Classroom): MatrixCellRecord[] | null {
  const { vault } = usePlanner();
  const [cells, setCells] = useState<MatrixCellRecord[] | null>(null);
  useEffect(() => {
    const gone = new AbortController();
    const read = () =>
      void vault.readAll('matrixCells', { classroomId: room.id }).then(({ records }) => {
        if (!gone.signal.aborted) setCells(records);
      });
    vault.onChange(({ store }) => store === 'matrixCells' && read(), gone.signal);
    read();
    return () => gone.abort();
  }, [room.id]);
  return cells;
}
