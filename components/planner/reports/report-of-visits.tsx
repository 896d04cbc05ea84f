import { i18n } from '#i18n';
import { type DateRange, monthOf } from '../../../utils/domain/local-date.ts';
import type { Student } from '../../../utils/domain/student.ts';
import type { Visit } from '../../../utils/domain/visit.ts';
import { minutesByMonth } from '../../../utils/reports/minutes-by-month.ts';
import { placeOf } from '../../../utils/reports/place-of.ts';
import { minutesBySpace, spacesNotYetVisited } from '../../../utils/reports/spaces.ts';
import { visitsByType } from '../../../utils/reports/visits-by-type.ts';
import { useRoutinesOfClass } from '../classrooms/use-routines-of-class.ts';
import { usePlanner } from '../planner.ts';
import { Figure } from './figure.tsx';
import { GoalReport } from './goal-report.tsx';
import { MinutesTable } from './minutes-table.tsx';
import { MonthBars } from './month-bars.tsx';
import { ShareLine } from './share-line.tsx';
import { SpaceBars } from './space-bars.tsx';
import { TypeTable } from './type-table.tsx';
import { useVisitNotes } from './use-visit-notes.ts';

type Props = {
  /** null: everyone. */
  student: Student | null;
  /** Theirs, within the range. */
  visits: readonly Visit[];
  range: DateRange;
};

export function ReportOfVisits({ student, visits, range }: Props) {
  const { caseload } = usePlanner().data;
  const room = caseload.classrooms.find(({ id }) => id === student?.classroomId);
  const routines = useRoutinesOfClass(room)?.known.map(({ kind }) => kind) ?? [];
  const notes = useVisitNotes(student?.id ?? null, [...new Set(visits.map(({ date }) => monthOf(date)))]);
  if (notes === null) return <p class="muted">{i18n.t('reports.reading')}</p>;

  const placed = (visit: Visit) => placeOf(visit, notes.get(visit.id));
  const months = minutesByMonth(visits, range, placed);
  const spaces = minutesBySpace(visits, placed);
  return (
    <div class="report">
      {student?.goals.map((goal) => (
        <GoalReport key={goal.id} student={student} goal={goal} visits={visits} notes={notes} routines={routines} />
      ))}
      <Figure title={i18n.t('reports.minutes.title')} lead={i18n.t('reports.minutes.lead')}>
        <MonthBars months={months} />
        <h3>{i18n.t('reports.share.title')}</h3>
        <ShareLine months={months} />
        <MinutesTable months={months} />
      </Figure>
      <Figure title={i18n.t('reports.spaces.title')}>
        <SpaceBars
          spaces={spaces}
          notYet={
            student &&
            spacesNotYetVisited(
              student,
              routines,
              spaces.map(({ place }) => place),
            )
          }
        />
      </Figure>
      <Figure title={i18n.t('reports.types.title')} lead={i18n.t('reports.types.lead')}>
        <TypeTable months={visitsByType(visits, range)} />
      </Figure>
    </div>
  );
}
