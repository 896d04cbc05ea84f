import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { StudentId } from '../../../utils/domain/ids.ts';
import { type LocalDate, mondayOf } from '../../../utils/domain/local-date.ts';
import { localNow } from '../../../utils/domain/local-now.ts';
import { firstSuggestion } from '../../../utils/windows/first-suggestion.ts';
import { sayMonthDay } from '../../shared/format.ts';
import { EmptyState } from '../empty-state.tsx';
import { PageHead } from '../page-head.tsx';
import { usePlanner } from '../planner.ts';
import { AskNote } from '../rooms/ask-note.tsx';
import { hrefOf } from '../route.ts';
import { TeamNote } from '../team/team-note.tsx';
import { TitlesNote } from '../titles/titles-note.tsx';
import { FinishSetup } from './finish-setup.tsx';
import { FirstSuggestion } from './first-suggestion.tsx';
import { StudentList } from './student-list.tsx';
import { StudentWeek } from './student-week.tsx';
import { useWeek } from './use-week.ts';
import { WeekSteps } from './week-steps.tsx';
import type { WeekView } from './week-view.ts';

/** The week of the caseload: who is owed what, and where the good windows are. */
export function WeekPage() {
  const { data, now } = usePlanner();
  const today = localNow(now()).date;
  const [monday, setMonday] = useState<LocalDate>(mondayOf(today));
  const [chosen, setChosen] = useState<StudentId | null>(null);
  // Once the first suggestion is taken, the page goes on with the same student.
  const suggested = useRef<StudentId | null>(null);
  const [showAll, setShowAll] = useState(false);
  const week = useWeek(monday);
  const { students } = data.caseload;

  if (students.length === 0) return <NoStudents />;
  const isFirst = !showAll && data.recentVisits.every((visit) => visit.state.is === 'dropped');
  const first = week && isFirst ? firstSuggestion(week.windows) : null;
  if (first) suggested.current = first.studentId;
  const student =
    students.find(({ id }) => id === (chosen ?? suggested.current)) ??
    (week && mostInNeed(students, week)) ??
    students[0];

  return (
    <>
      <PageHead
        title={
          monday === mondayOf(today)
            ? i18n.t('planner.week.thisWeek')
            : i18n.t('planner.week.weekOf', { date: sayMonthDay(monday) })
        }
      >
        <WeekSteps monday={monday} onMonday={setMonday} />
      </PageHead>
      <FinishSetup />
      <TitlesNote />
      <TeamNote />
      <AskNote />
      {week === null && <p class="muted">{i18n.t('planner.week.reading')}</p>}
      {week && isFirst && <FirstSuggestion window={first} onShowAll={() => setShowAll(true)} />}
      {week && !isFirst && (
        <div class="week">
          <StudentList students={students} week={week} chosen={student?.id ?? null} onChoose={setChosen} />
          {student && <StudentWeek key={student.id} student={student} week={week} />}
        </div>
      )}
    </>
  );
}

/** Whom to look at first: the most minutes still open, among those for whom there is a window. */
function mostInNeed<S extends { id: StudentId }>(students: readonly S[], week: WeekView): S | undefined {
  const open = ({ id }: S) => week.minutes.get(id)?.open ?? 0;
  const withWindows = students.filter(({ id }) => week.windows.some((window) => window.studentId === id));
  return withWindows.toSorted((a, b) => open(b) - open(a))[0];
}

function NoStudents() {
  return (
    <>
      <PageHead title={i18n.t('planner.week.thisWeek')} />
      <FinishSetup />
      <EmptyState icon="users" text={i18n.t('planner.students.empty')}>
        <a class="btn primary" href={hrefOf({ page: 'new-student' })}>
          {i18n.t('planner.student.add')}
        </a>
      </EmptyState>
    </>
  );
}
