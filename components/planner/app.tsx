import { useSignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { LockScreen } from '../shared/lock-screen.tsx';
import { Toasts } from '../shared/toast.tsx';
import { AccountPage } from './account/account-page.tsx';
import { ClassroomPage } from './classrooms/classroom-page.tsx';
import { ClassroomsPage } from './classrooms/classrooms-page.tsx';
import { DaySheetPage } from './day-sheet/day-sheet-page.tsx';
import { PassphraseFirst, useNeedsPassphrase } from './district/passphrase-first.tsx';
import { FilesPage } from './files/files-page.tsx';
import { KeptHere } from './files/kept-here.tsx';
import { FirstRun } from './first-run/first-run.tsx';
import { Header } from './header.tsx';
import { HiddenScreen } from './hidden-screen.tsx';
import { HoursPage } from './hours/hours-page.tsx';
import { ImportPage } from './importing/import-page.tsx';
import { PlanPage } from './plan/plan-page.tsx';
import { PrintPage } from './plan/print/print-page.tsx';
import { SchedulePage } from './plan/schedule/schedule-page.tsx';
import { type Planner, type PlannerData, PlannerProvider } from './planner.ts';
import { RecordPage } from './record/record-page.tsx';
import { MatrixPage } from './reports/matrix-page.tsx';
import { ReportsPage } from './reports/reports-page.tsx';
import { ReviewPage } from './review/review-page.tsx';
import { RoomPage } from './rooms/room-page.tsx';
import { parseRoute, type Route } from './route.ts';
import { SchoolPage } from './schools/school-page.tsx';
import { SettingsPage } from './settings/settings-page.tsx';
import { StudentPage } from './students/student-page.tsx';
import { StudentsPage } from './students/students-page.tsx';
import { TeacherPage } from './teacher-page/teacher-page.tsx';
import { TeamPage } from './team/team-page.tsx';
import { TitlesPage } from './titles/titles-page.tsx';
import { VisitsPage } from './visits/visits-page.tsx';
import { WeekPage } from './week/week-page.tsx';

/** The whole planner: what is open, or the lock. */
export function App({ planner }: { planner: Planner }) {
  const state = planner.state.value;
  switch (state.is) {
    case 'opening':
      return <p class="page muted">{i18n.t('planner.opening')}</p>;
    case 'locked':
      return <LockScreen unlock={(passphrase) => planner.vault.unlock(passphrase)} />;
    case 'failed':
      return <p class="page">{i18n.t('planner.failed')}</p>;
    case 'open':
      if (planner.hidden.value) return <HiddenScreen />;
      return (
        <PlannerProvider value={{ planner, data: state.data }}>
          <OpenPlanner data={state.data} />
        </PlannerProvider>
      );
  }
}

function OpenPlanner({ data }: { data: PlannerData }) {
  const route = useRoute();
  const needsPassphrase = useNeedsPassphrase();
  const isFresh = data.caseload.students.length === 0 && data.caseload.settings.firstRunStep !== 'done';
  const atStart = route.page === 'start' || (isFresh && route.page === 'week');
  if (needsPassphrase) {
    return (
      <>
        <PassphraseFirst />
        <Toasts />
      </>
    );
  }
  return (
    <>
      <a class="skip btn visually-hidden" href="#main">
        {i18n.t('planner.skip')}
      </a>
      <Header route={atStart ? { page: 'start' } : route} />
      <main id="main" class={isForm(route) ? 'page form-page' : 'page'} tabIndex={-1} key={pageKey(route)}>
        {data.unreadable.length > 0 && <p class="notice">{i18n.t('planner.unreadable', data.unreadable.length)}</p>}
        {atStart ? <FirstRun /> : <Page route={route} />}
      </main>
      <KeptHere />
      <Toasts />
    </>
  );
}

function Page({ route }: { route: Route }) {
  switch (route.page) {
    case 'week':
      return <WeekPage />;
    case 'plan':
      return <PlanPage monday={route.monday} />;
    case 'plan-schedule':
      return <SchedulePage key={route.monday} monday={route.monday} />;
    case 'plan-print':
      return <PrintPage key={route.monday} monday={route.monday} />;
    case 'students':
      return <StudentsPage />;
    case 'student':
      return <StudentPage id={route.id} />;
    case 'new-student':
      return <StudentPage id={null} />;
    case 'classrooms':
      return <ClassroomsPage />;
    case 'classroom':
      return <ClassroomPage id={route.id} />;
    case 'new-classroom':
      return <ClassroomPage id={null} />;
    case 'room':
      return <RoomPage id={route.id} />;
    case 'school':
      return <SchoolPage id={route.id} />;
    case 'new-school':
      return <SchoolPage id={null} />;
    case 'hours':
      return <HoursPage />;
    case 'visits':
      return <VisitsPage />;
    case 'day-sheet':
      return <DaySheetPage />;
    case 'team':
      return <TeamPage />;
    case 'titles':
      return <TitlesPage />;
    case 'settings':
      return <SettingsPage />;
    case 'account':
      return <AccountPage />;
    case 'import':
      return <ImportPage />;
    case 'record':
      return <RecordPage id={route.id} />;
    case 'teacher':
      return <TeacherPage id={route.id} />;
    case 'review':
      return <ReviewPage id={route.id} />;
    case 'reports':
      return <ReportsPage id={null} />;
    case 'report':
      return <ReportsPage id={route.id} />;
    case 'matrix':
      return <MatrixPage id={route.id} />;
    case 'files':
      return <FilesPage />;
    case 'start':
      return <FirstRun />;
  }
}

/** What is not a form uses the room there is. */
const WIDE: ReadonlySet<Route['page']> = new Set([
  'week',
  'students',
  'classrooms',
  'room',
  'visits',
  'reports',
  'report',
  'matrix',
]);

/** Forms stay narrow. */
function isForm({ page }: Route): boolean {
  return !page.startsWith('plan') && !WIDE.has(page);
}

/** A page is drawn anew for another record, so that no draft of one is shown under another. */
function pageKey(route: Route): string {
  return 'id' in route ? `${route.page}-${route.id}` : route.page;
}

/** The page in the address, followed as it changes. The focus moves to the new page's heading. */
function useRoute(): Route {
  const hash = useSignal(location.hash);
  // Before the page is painted: an address that changes right after would be missed.
  useLayoutEffect(() => {
    const follow = () => {
      // `#main` is the skip link, not a page.
      if (location.hash === '#main') return;
      hash.value = location.hash;
      scrollTo(0, 0);
      requestAnimationFrame(() => document.querySelector<HTMLElement>('main h1')?.focus());
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return parseRoute(hash.value);
}
