const PREFIX = 'https://www.googleapis.com/auth/';

/** `calendar.events` for the long form. */
export function shortScope(scope: string): string {
  return scope.startsWith(PREFIX) ? scope.slice(PREFIX.length) : scope;
}

/** Which scopes open a method, as the discovery documents list them. */
export const METHOD_SCOPES = {
  listCalendars: ['calendar', 'calendar.calendarlist', 'calendar.calendarlist.readonly', 'calendar.readonly'],
  getListedCalendar: [
    'calendar',
    'calendar.app.created',
    'calendar.calendarlist',
    'calendar.calendarlist.readonly',
    'calendar.readonly',
  ],
  getCalendar: [
    'calendar',
    'calendar.app.created',
    'calendar.calendars',
    'calendar.calendars.readonly',
    'calendar.readonly',
  ],
  insertCalendar: ['calendar', 'calendar.app.created', 'calendar.calendars'],
  readEvents: [
    'calendar',
    'calendar.app.created',
    'calendar.events',
    'calendar.events.freebusy',
    'calendar.events.owned',
    'calendar.events.owned.readonly',
    'calendar.events.public.readonly',
    'calendar.events.readonly',
    'calendar.readonly',
  ],
  writeEvents: ['calendar', 'calendar.app.created', 'calendar.events', 'calendar.events.owned'],
  freeBusy: ['calendar', 'calendar.events.freebusy', 'calendar.freebusy', 'calendar.readonly'],
  settings: ['calendar', 'calendar.readonly', 'calendar.settings.readonly'],
  courses: ['classroom.courses', 'classroom.courses.readonly'],
} as const;

export type MethodScopes = (typeof METHOD_SCOPES)[keyof typeof METHOD_SCOPES];
