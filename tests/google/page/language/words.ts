import type { PageOptions, ViewKind } from '../../shared/wire.ts';
import { english } from './english.ts';
import { spanish } from './spanish.ts';

/** Everything the page says, in one language and clock. */
export interface Words {
  locale: string;
  /** `9am`, `1:25pm`, `09:00`. */
  time: (minute: number) => string;
  /** `9 – 10am`: the second line of a chip. */
  timeSpan: (start: number, end: number) => string;
  /** `9am to 10am`: the start of the hidden sentence. */
  spokenSpan: (start: number, end: number) => string;
  spokenOverMidnight: (start: string, end: string) => string;
  hour: (hour: number) => string;
  shortWeekday: (date: string) => string;
  longWeekday: (date: string) => string;
  /** `Monday, November 16`. */
  dayName: (date: string) => string;
  /** `November 16, 2026`. */
  fullDate: (date: string) => string;
  /** `November 16 – 17, 2026`. */
  fullDates: (first: string, last: string) => string;
  monthName: (date: string) => string;
  /** `Nov 16, 2026`, in the fields of the edit page. */
  shortDate: (date: string) => string;
  weekOf: (date: string) => string;
  eventCount: (count: number) => string;
  allDayCount: (count: number) => string;
  today: string;
  allDay: string;
  noLocation: string;
  location: (place: string) => string;
  color: (name: string) => string;
  calendar: (name: string) => string;
  accepted: string;
  needsRsvp: string;
  declined: string;
  tentative: string;
  outOfOffice: (title: string) => string;
  focusTime: (title: string) => string;
  task: (title: string) => string;
  workingLocation: (place: string, owner: string) => string;
  busy: string;
  noTitle: string;
  more: (count: number) => string;
  /** `November 16, 2026 at 10pm`. */
  moment: (date: string, minute: number) => string;
  everyWeekday: string;
  /** `Weekly on Tuesday`. */
  weeklyOn: (date: string, until: string | null) => string;
  views: Record<ViewKind, string>;
  label: Record<Label, string>;
}

export type Label =
  | 'todayButton'
  | 'search'
  | 'support'
  | 'settings'
  | 'mainMenu'
  | 'previous'
  | 'next'
  | 'create'
  | 'myCalendars'
  | 'otherCalendars'
  | 'editEvent'
  | 'deleteEvent'
  | 'options'
  | 'close'
  | 'respondYes'
  | 'yes'
  | 'location'
  | 'description'
  | 'calendar'
  | 'guests'
  | 'addTitle'
  | 'addLocation'
  | 'addDescription'
  | 'addGuests'
  | 'moreOptions'
  | 'save'
  | 'eventSaved'
  | 'doesNotRepeat'
  | 'to'
  | 'markCompleted'
  | 'openInMaps'
  | 'eventTab'
  | 'eventDetails'
  | 'badTime';

export function wordsFor({ language, clock, customDays }: PageOptions): Words {
  return language === 'es' ? spanish(clock, customDays) : english(clock, customDays);
}
