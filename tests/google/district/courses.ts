import type { ApiCourse } from '../api/google-types.ts';
import { CALENDAR_IDS } from './calendars.ts';

function course(id: string, name: string, rest: ApiCourse): ApiCourse {
  const madeAt = '2026-08-12T14:03:11.000Z';
  return {
    id,
    name,
    ownerId: '101234567890123456789',
    courseState: 'ACTIVE',
    creationTime: madeAt,
    updateTime: madeAt,
    alternateLink: `https://classroom.google.com/c/${Buffer.from(id).toString('base64url')}`,
    ...rest,
  };
}

/** Newest first. Google makes a course's calendar some time after the course: one has none yet. */
export const COURSES: ApiCourse[] = [
  course('700100200303', 'Grade 3 Chen', { room: 'Room 21' }),
  course('700100200302', 'Grade 2 last year', { courseState: 'ARCHIVED', calendarId: CALENDAR_IDS.room4 }),
  course('700100200301', 'Grade 2 Rivera', { section: 'Room 12', room: '12', calendarId: CALENDAR_IDS.room12 }),
];
