/** An event as the edit page holds it. */
export interface Draft {
  title: string;
  allDay: boolean;
  /** `'2026-11-16T09:00'`, or the date alone when all-day. */
  start: string;
  /** Like `start`; exclusive when all-day. */
  end: string;
  zone: string;
  location: string;
  description: string;
  guests: string[];
  calendarId: string;
  recurrence: string | null;
  busy: boolean;
}
