import { i18n } from '#i18n';
import { type DateRange, isWithin, type LocalDate, monthOf } from '../../../utils/domain/local-date.ts';
import type { Student } from '../../../utils/domain/student.ts';
import type { Visit } from '../../../utils/domain/visit.ts';
import { defaultDistrictRules } from '../../../utils/minutes/default-rules.ts';
import { deliveredInAll, deliveredTo } from '../../../utils/minutes/delivered.ts';
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
import { PlanMinutes } from './plan-minutes.tsx';
import { PlanMinutesOfAll } from './plan-minutes-of-all.tsx';
import { ShareLine } from './share-line.tsx';
import { SpaceBars } from './space-bars.tsx';
import { TypeTable } from './type-table.tsx';
import { useVisitNotes } from './use-visit-notes.ts';

type Props = {
  /** null: everyone. */
  student: Student | null;
  /** All that were read: theirs, and what their minutes depend on. */
  known: readonly Visit[];
  range: DateRange;
  today: LocalDate;
};

/** Pictures and tables of what took place; every minute of it as the ledger counts it. */
export function ReportOfVisits({ student, known, range, today }: Props) {
  const { caseload } = usePlanner().data;
  const visits = known.filter(
    ({ date, studentIds }) => isWithin(date, range) && (!student || studentIds.includes(student.id)),
  );
  const room = caseload.classrooms.find(({ id }) => id === student?.classroomId);
  const routines = useRoutinesOfClass(room)?.known.map(({ kind }) => kind) ?? [];
  const notes = useVisitNotes(student?.id ?? null, [...new Set(visits.map(({ date }) => monthOf(date)))]);
  if (notes === null) return <p class="muted">{i18n.t('reports.reading')}</p>;

  const rules = caseload.settings.districtRules ?? defaultDistrictRules;
  const counted = {
    placeOf: (visit: Visit) => placeOf(visit, notes.get(visit.id)),
    minutes: student ? deliveredTo(student.id, known, rules) : deliveredInAll(visits),
  };
  const months = minutesByMonth(visits, range, counted);
  const spaces = minutesBySpace(visits, counted);
  return (
    <div class="report">
      {student ? (
        <PlanMinutes student={student} visits={known} range={range} today={today} />
      ) : (
        <PlanMinutesOfAll visits={known} range={range} today={today} />
      )}
      {student?.goals.map((goal) => (
        <GoalReport key={goal.id} student={student} goal={goal} visits={visits} notes={notes} routines={routines} />
      ))}
      <Figure
        title={i18n.t('reports.minutes.title')}
        lead={i18n.t(student ? 'reports.minutes.lead' : 'reports.minutes.leadOfAll')}
      >
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
