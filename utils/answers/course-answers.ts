import { badgesOfCourses } from '../courses/badges-of-courses.ts';
import { keepCourses } from '../courses/keep-courses.ts';
import type { Handlers } from '../messaging/answer.ts';
import { type Desk, localNow } from './desk.ts';
import { whenOpen } from './when-open.ts';

type CourseAnswers = Pick<Handlers, 'courses-seen' | 'open-class'>;

/** What scripts on Google Classroom's pages may ask. No answer says anything about a student but how many windows there are. */
export function courseAnswers(desk: Desk): CourseAnswers {
  const { vault, weeks, courseTabs } = desk;
  return {
    async 'courses-seen'({ courses }, { tabId }) {
      if (tabId !== null) await courseTabs.remember(tabId);
      return whenOpen(vault, [], async () => {
        await keepCourses(vault, courses, desk.now().toString());
        if (await desk.isHidden()) return [];
        const { records } = await vault.readAll('courses');
        if (records.every(({ classroomId }) => classroomId === null)) return [];
        const { records: schools } = await vault.readAll('schools');
        const now = localNow(desk.now(), schools[0]?.zone ?? Temporal.Now.timeZoneId());
        const week = await weeks.weekOf(now.date);
        if (!week.caseload.settings.overlayOn) return [];
        const seen = courses.map(({ courseId }) => courseId);
        const classrooms = new Set(week.caseload.classrooms.map(({ id }) => id));
        return badgesOfCourses(records, seen, classrooms, { ...week, now });
      });
    },

    async 'open-class'({ courseId }, { tabId }) {
      return whenOpen(vault, null, async () => {
        const course = await vault.read('courses', courseId);
        if (course?.classroomId) await desk.openTab(`${desk.plannerUrl}#/classrooms/${course.classroomId}`, tabId);
        return null;
      });
    },
  };
}
