/** What we write into an event: nothing of it is about a student. */
export type EventBody = {
  summary: string;
  start: { dateTime: string; timeZone: string };
  end: { dateTime: string; timeZone: string };
  visibility: 'private';
  transparency: 'opaque';
  /** RRULE and EXDATE lines. */
  recurrence?: string[];
  attendees?: { email: string }[];
  guestsCanInviteOthers: false;
  guestsCanModify: false;
  guestsCanSeeOtherGuests: false;
  extendedProperties: { private: { pushinVisit: '1'; pushinRef: string } };
};
