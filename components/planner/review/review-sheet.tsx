import { i18n } from '#i18n';
import { type DateRange, isWithin, type LocalDate } from '../../../utils/domain/local-date.ts';
import type { Student } from '../../../utils/domain/student.ts';
import type { Visit } from '../../../utils/domain/visit.ts';
import { defaultDistrictRules } from '../../../utils/minutes/default-rules.ts';
import { deliveredTo } from '../../../utils/minutes/delivered.ts';
import { placeOf } from '../../../utils/reports/place-of.ts';
import { routinesUsed } from '../../../utils/reports/review-sheet.ts';
import { minutesBySpace } from '../../../utils/reports/spaces.ts';
import { usePlanner } from '../planner.ts';
import { PlanMinutes } from '../reports/plan-minutes.tsx';
import type { NotesOfVisits } from '../reports/use-visit-notes.ts';
import { PlacesAndRoutines } from './places-and-routines.tsx';
import { RatingsOfGoals } from './ratings-of-goals.tsx';
import { StandingVisits } from './standing-visits.tsx';
import { TeamQuestions } from './team-questions.tsx';

type Props = {
  student: Student;
  /** All that their minutes depend on. */
  known: readonly Visit[];
  notes: NotesOfVisits;
  range: DateRange;
  today: LocalDate;
};

/** Minutes, places, routines, ratings, what was missed, and questions: facts side by side, for people to judge. */
export function ReviewSheet({ student, known, notes, range, today }: Props) {
  const { caseload } = usePlanner().data;
  const visits = known.filter(({ date, studentIds }) => isWithin(date, range) && studentIds.includes(student.id));
  const minutes = deliveredTo(student.id, known, caseload.settings.districtRules ?? defaultDistrictRules);
  const spaces = minutesBySpace(visits, { minutes, placeOf: (visit) => placeOf(visit, notes.get(visit.id)) });
  return (
    <>
      <PlanMinutes student={student} visits={known} range={range} today={today} />
      <PlacesAndRoutines spaces={spaces} routines={routinesUsed(visits, minutes)} />
      <RatingsOfGoals student={student} visits={visits} notes={notes} />
      <StandingVisits student={student} />
      <section class="report-card" aria-label={i18n.t('review.questions.title')}>
        <TeamQuestions />
      </section>
    </>
  );
}
