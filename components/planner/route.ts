import { type LocalDate, parseLocalDate } from '../../utils/domain/local-date.ts';

/** The pages of the planner. Ids are random, so that an address says nothing about a student. */
export type Route =
  | { page: 'week' }
  /** `monday` null: the week that is to be planned next. */
  | { page: 'plan'; monday: LocalDate | null }
  | { page: 'plan-schedule'; monday: LocalDate | null }
  | { page: 'plan-print'; monday: LocalDate | null }
  | { page: 'students' }
  | { page: 'student'; id: string }
  | { page: 'new-student' }
  | { page: 'import' }
  | { page: 'classrooms' }
  | { page: 'classroom'; id: string }
  | { page: 'new-classroom' }
  | { page: 'room'; id: string }
  | { page: 'school'; id: string }
  | { page: 'new-school' }
  | { page: 'hours' }
  | { page: 'visits' }
  | { page: 'day-sheet' }
  | { page: 'team' }
  | { page: 'titles' }
  | { page: 'settings' }
  | { page: 'account' }
  | { page: 'files' }
  | { page: 'reports' }
  | { page: 'report'; id: string }
  | { page: 'matrix'; id: string }
  | { page: 'record'; id: string }
  | { page: 'review'; id: string }
  | { page: 'teacher'; id: string }
  | { page: 'start' };

/** The entries of the navigation, in order. */
export const sections = ['week', 'plan', 'students', 'classrooms', 'hours', 'visits', 'reports', 'settings'] as const;
export type Section = (typeof sections)[number];

const ID = /^[\w-]{1,64}$/;

/** The page that an address's hash names; the week for anything unknown. */
export function parseRoute(hash: string): Route {
  const [first = '', second = ''] = hash.replace(/^#\/?/, '').split('/');
  if (second !== '' && !ID.test(second)) return { page: 'week' };
  switch (first) {
    case 'plan':
    case 'plan-schedule':
    case 'plan-print':
      return { page: first, monday: parseLocalDate(second) };
    case 'students':
      if (second === '') return { page: 'students' };
      if (second === 'import') return { page: 'import' };
      return second === 'new' ? { page: 'new-student' } : { page: 'student', id: second };
    case 'classrooms':
      if (second === '') return { page: 'classrooms' };
      return second === 'new' ? { page: 'new-classroom' } : { page: 'classroom', id: second };
    case 'rooms':
      return second === '' ? { page: 'classrooms' } : { page: 'room', id: second };
    case 'schools':
      return second === '' || second === 'new' ? { page: 'new-school' } : { page: 'school', id: second };
    case 'reports':
      return second === '' ? { page: 'reports' } : { page: 'report', id: second };
    case 'matrix':
    case 'record':
    case 'review':
    case 'teacher':
      return { page: first, id: second };
    case 'hours':
    case 'visits':
    case 'day-sheet':
    case 'team':
    case 'titles':
    case 'settings':
    case 'account':
    case 'files':
    case 'start':
      return { page: first };
    default:
      return { page: 'week' };
  }
}

export function hrefOf(route: Route): string {
  switch (route.page) {
    case 'plan':
    case 'plan-schedule':
    case 'plan-print':
      return route.monday ? `#/${route.page}/${route.monday}` : `#/${route.page}`;
    case 'student':
      return `#/students/${route.id}`;
    case 'new-student':
      return '#/students/new';
    case 'import':
      return '#/students/import';
    case 'report':
      return `#/reports/${route.id}`;
    case 'matrix':
    case 'record':
    case 'review':
    case 'teacher':
      return `#/${route.page}/${route.id}`;
    case 'classroom':
      return `#/classrooms/${route.id}`;
    case 'new-classroom':
      return '#/classrooms/new';
    case 'room':
      return `#/rooms/${route.id}`;
    case 'school':
      return `#/schools/${route.id}`;
    case 'new-school':
      return '#/schools/new';
    default:
      return `#/${route.page}`;
  }
}

/** Which entry of the navigation a page belongs to; none for the first run. */
export function sectionOf(route: Route): Section | null {
  switch (route.page) {
    case 'student':
    case 'new-student':
    case 'import':
    case 'record':
    case 'review':
      return 'students';
    case 'classroom':
    case 'teacher':
    case 'new-classroom':
    case 'room':
    case 'school':
    case 'new-school':
      return 'classrooms';
    case 'day-sheet':
    case 'team':
      return 'visits';
    case 'plan-schedule':
    case 'plan-print':
      return 'plan';
    case 'titles':
      return 'week';
    case 'account':
    case 'files':
      return 'settings';
    case 'report':
    case 'matrix':
      return 'reports';
    case 'start':
      return null;
    default:
      return route.page;
  }
}

/** Opens a page, as a click on its link would. */
export function go(route: Route): void {
  location.hash = hrefOf(route);
}
