import { i18n } from '#i18n';
import { sayList, sayLongDate, sayTimeSpan } from '../../../shared/format.ts';
import { routineLabel } from '../../../shared/say-reason.ts';
import type { BoardVisit } from '../board-visits.ts';
import type { Block } from '../lay-out.ts';
import type { Board } from '../read-board.ts';
import { sayOther } from '../say-other.ts';
import type { Sheet } from './print-sheets.ts';

type Props = { sheet: Sheet; board: Board; withCodeNames: boolean };

/** A page for a clipboard: legible in gray, with room to write. */
export function PrintSheet({ sheet, board, withCodeNames }: Props) {
  const nameOf = (id: string | null) => board.caseload.schools.find((school) => school.id === id)?.name ?? '';
  const [only] = sheet.days;
  return (
    <section class="print-sheet">
      <h2 translate={false}>{sheet.by === 'school' ? nameOf(sheet.schoolId) : only && sayLongDate(only.date)}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{i18n.t('plan.print.time')}</th>
            <th scope="col">{i18n.t('plan.print.what')}</th>
            <th scope="col">{i18n.t('plan.print.where')}</th>
            <th scope="col">{i18n.t('plan.print.who')}</th>
            <th scope="col">{i18n.t('plan.print.note')}</th>
          </tr>
        </thead>
        {sheet.days.map(({ date, blocks }) => (
          <tbody key={date}>
            {sheet.by === 'school' && (
              <tr>
                <th scope="rowgroup" colSpan={5}>
                  {sayLongDate(date)}
                </th>
              </tr>
            )}
            {blocks.map((block) => (
              <Row
                key={`${block.is}-${block.startMinute}-${block.lane}`}
                block={block}
                board={board}
                withCodeNames={withCodeNames}
              />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function Row({ block, board, withCodeNames }: { block: Block; board: Board; withCodeNames: boolean }) {
  const { schools, classrooms } = board.caseload;
  const nameOf = (id: string | null) => schools.find((school) => school.id === id)?.name ?? '';
  if (block.is !== 'visit')
    return (
      <tr class="print-other">
        <td class="tabular">{sayTimeSpan(block)}</td>
        <td colSpan={4} translate={false}>
          {sayOther(block, nameOf)}
        </td>
      </tr>
    );
  const { visit } = block;
  const room = classrooms.find(({ id }) => id === visit.classroomId);
  return (
    <tr>
      <td class="tabular">{sayTimeSpan(visit)}</td>
      <td>
        {visit.isApart ? i18n.t('plan.apartTitle') : routineLabel(visit.routine)}
        {visit.is === 'planned' && <span class="print-planned"> ({i18n.t('plan.state.planned')})</span>}
      </td>
      <td translate={false}>{[room?.name, room?.teacherName, nameOf(visit.schoolId)].filter(Boolean).join(', ')}</td>
      <td translate={false}>
        <Who visit={visit} board={board} withCodeNames={withCodeNames} />
      </td>
      <td />
    </tr>
  );
}

/** Code names, or a line to write on for each student. */
function Who({ visit, board, withCodeNames }: { visit: BoardVisit; board: Board; withCodeNames: boolean }) {
  if (!withCodeNames) return visit.studentIds.map((id) => <span key={id} class="print-blank" />);
  const known = board.caseload.students.filter(({ id }) => visit.studentIds.includes(id));
  return <>{sayList(known.map(({ codeName }) => codeName))}</>;
}
