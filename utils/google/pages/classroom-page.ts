/**
 * Google Classroom's pages (dom.md section 13). Every view is a `c-wiz` below the body; earlier views stay there, hidden,
 * also those of another class. Attributes and addresses have lasted, class names and words have not.
 */

/** A course as a page shows it, and where something may be put beside it. */
export type CourseOnPage = { courseId: string; name: string; card: Element };

export type ClassroomView =
  | { is: 'home'; courses: CourseOnPage[] }
  | { is: 'stream'; courseId: string; name: string; heading: Element }
  | { is: 'other' };

const COURSE_PATH = /^\/(?:u\/\d+\/)?c\/([\w-]+)\/?$/;
const HOME_PATH = /^\/(?:u\/\d+\/?)?(?:h\/?)?$/;
const COURSE_ID = /^\d{1,20}$/;

/** The course whose stream an address shows; null: it shows something else. */
export function courseOfPath(pathname: string): string | null {
  const coded = COURSE_PATH.exec(pathname)?.[1];
  if (!coded) return null;
  try {
    const id = atob(coded.replaceAll('-', '+').replaceAll('_', '/'));
    return COURSE_ID.test(id) ? id : null;
  } catch {
    return null;
  }
}

export function isHomePath(pathname: string): boolean {
  return HOME_PATH.test(pathname);
}

/** What is on the screen. A view that is hidden, or of another class than the address says, is none. */
export function readClassroom(page: Document, pathname: string): ClassroomView {
  const views = viewsIn(page).filter((view) => view.checkVisibility());
  if (isHomePath(pathname)) {
    const courses = views.flatMap(readCards);
    return courses.length > 0 ? { is: 'home', courses } : { is: 'other' };
  }
  const courseId = courseOfPath(pathname);
  const view = courseId && views.find((one) => one.getAttribute('data-p')?.includes(`"${courseId}"`));
  const heading = view && view.querySelector('[role=main] h1');
  if (!courseId || !heading) return { is: 'other' };
  return { is: 'stream', courseId, name: textOf(heading), heading };
}

export function viewsIn(page: Document): Element[] {
  return [...page.querySelectorAll('body > c-wiz')];
}

function readCards(view: Element): CourseOnPage[] {
  return [...view.querySelectorAll('li[data-course-id]')].flatMap((card) => {
    const courseId = card.getAttribute('data-course-id') ?? '';
    const link = card.querySelector('h2 a');
    // The name stands first, the section or room below it.
    const name = textOf(link?.firstElementChild ?? link);
    return COURSE_ID.test(courseId) && name ? [{ courseId, name, card }] : [];
  });
}

function textOf(element: Element | null | undefined): string {
  return element?.textContent?.trim().slice(0, 200) ?? '';
}
