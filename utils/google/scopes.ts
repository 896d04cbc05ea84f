/** Every right that is ever asked for, one for each feature, smallest first. */
export const scopes = {
  /** Which calendars there are, and who is connected. */
  calendars: 'https://www.googleapis.com/auth/calendar.calendarlist.readonly',
  /** Busy times, without titles. */
  freeBusy: 'https://www.googleapis.com/auth/calendar.events.freebusy',
  /** A calendar of our own for visits. */
  ownCalendar: 'https://www.googleapis.com/auth/calendar.app.created',
  /** Titles of events. */
  titles: 'https://www.googleapis.com/auth/calendar.events.readonly',
  /** Visits on a calendar that the person owns. */
  ownedCalendars: 'https://www.googleapis.com/auth/calendar.events.owned',
  /** Which Google Classroom courses there are. */
  courses: 'https://www.googleapis.com/auth/classroom.courses.readonly',
} as const;

export type GoogleScope = (typeof scopes)[keyof typeof scopes];
