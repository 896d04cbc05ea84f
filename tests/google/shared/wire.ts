/** What the server tells the page. Times are instants, so the page can show any zone. */

export type EventKind = 'event' | 'task' | 'focusTime' | 'outOfOffice' | 'workingLocation';
export type Response = 'accepted' | 'needsAction' | 'tentative' | 'declined';

interface InstanceBase {
  /** `data-eventid` of its chip. */
  chipId: string;
  eventId: string;
  /** The repeating event it belongs to. */
  seriesId?: string;
  calendarId: string;
  kind: EventKind;
  title: string;
  location?: string;
  description?: string;
  /** The event's own colour, where it differs from its calendar's. */
  color?: EventColor;
  response: Response;
  guests: string[];
  repeats?: string;
  editable: boolean;
}

export interface TimedInstance extends InstanceBase {
  allDay: false;
  startMs: number;
  endMs: number;
}

export interface AllDayInstance extends InstanceBase {
  allDay: true;
  date: string;
  /** Exclusive. */
  endDate: string;
}

export type EventInstance = TimedInstance | AllDayInstance;

export interface EventColor {
  name: string;
  rgb: string;
}

export type AccessRole = 'owner' | 'writer' | 'reader' | 'freeBusyReader';

export interface CalendarEntry {
  id: string;
  name: string;
  rgb: string;
  access: AccessRole;
  /** Ticked in the list on the left. */
  selected: boolean;
  primary: boolean;
  /** A program made it. */
  appCreated?: boolean;
}

export interface Account {
  email: string;
  name: string;
}

/** Everything a page gets with its first answer. */
export interface PageStart {
  account: Account;
  accountIndex: number;
  calendars: CalendarEntry[];
  options: PageOptions;
}

export type ViewKind = 'day' | 'week' | 'customday' | 'month' | 'agenda' | 'year';

export interface PageOptions {
  language: 'en' | 'es';
  clock: '12h' | '24h';
  theme: 'light' | 'dark';
  /** Pixels an hour; Google has been seen with 40 and 48. */
  hourHeightPx: number;
  /** The zone that times are shown in. */
  zone: string;
  /** The moment a freshly loaded page takes for now; its clock runs on from there. */
  now: string;
  /** 1 is Monday, 7 is Sunday. */
  weekStart: 1 | 6 | 7;
  weekends: boolean;
  customDays: number;
  /** "Display shorter events the same size as 30 minute events". */
  shortEventsAs30: boolean;
  showDeclined: boolean;
  showWorkingLocation: boolean;
  /** More than one: the day view shows these people side by side. */
  people: string[];
  startView: ViewKind;
  /** How often the page redraws what has not changed. */
  minuteTickMs: number;
  slideMs: number;
  /** How long the page waits for events that it has not loaded yet. */
  eventDelayMs: number;
  viewkeyDelayMs: number;
}
