import type { PageOptions } from '../../shared/wire.ts';
import { half, say, twelveHour, twentyFourHour } from './dates.ts';
import type { Words } from './words.ts';

const LOCALE = 'en-US';

export function english(clock: PageOptions['clock'], customDays: number): Words {
  const is12 = clock === '12h';
  const time = (minute: number) => (is12 ? twelveHour(minute) : twentyFourHour(minute, { padded: true }));
  const fullDate = (date: string) => say(LOCALE, date, { year: 'numeric', month: 'long', day: 'numeric' });
  const monthDay = (date: string) => say(LOCALE, date, { month: 'long', day: 'numeric' });
  return {
    locale: LOCALE,
    time,
    timeSpan: (start, end) => {
      const first = is12 ? twelveHour(start, { bare: half(start) === half(end) }) : time(start);
      return `${first} – ${time(end)}`;
    },
    spokenSpan: (start, end) => `${time(start)} to ${time(end)}`,
    spokenOverMidnight: (start, end) => `${start} to ${end}`,
    hour: (hour) => (is12 ? `${hour % 12 || 12} ${hour < 12 ? 'AM' : 'PM'}` : time(hour * 60)),
    shortWeekday: (date) => say(LOCALE, date, { weekday: 'short' }),
    longWeekday: (date) => say(LOCALE, date, { weekday: 'long' }),
    dayName: (date) => say(LOCALE, date, { weekday: 'long', month: 'long', day: 'numeric' }),
    fullDate,
    fullDates: (first, last) => {
      if (first === last) return fullDate(first);
      const sameMonth = first.slice(0, 7) === last.slice(0, 7);
      const end = sameMonth ? Number(last.slice(8)) : monthDay(last);
      return `${monthDay(first)} – ${end}, ${last.slice(0, 4)}`;
    },
    monthName: (date) => say(LOCALE, date, { year: 'numeric', month: 'long' }),
    shortDate: (date) => say(LOCALE, date, { year: 'numeric', month: 'short', day: 'numeric' }),
    weekOf: (date) => `Week of ${fullDate(date)}`,
    eventCount: (count) => (count === 0 ? 'No events' : count === 1 ? '1 event' : `${count} events`),
    allDayCount: (count) => (count === 0 ? 'No all day events' : `${count} all day event${count === 1 ? '' : 's'}`),
    today: 'today',
    allDay: 'All day',
    noLocation: 'No location',
    location: (place) => `Location: ${place}`,
    color: (name) => `Color: ${name}`,
    calendar: (name) => `Calendar: ${name}`,
    accepted: 'Accepted',
    needsRsvp: 'Needs RSVP',
    declined: 'Declined',
    tentative: 'Tentative',
    outOfOffice: (title) => `Out of office: ${title}`,
    focusTime: (title) => `Focus time: ${title}`,
    task: (title) => `Task: ${title}`,
    workingLocation: (place, owner) => `Working location: ${place}, ${owner}`,
    busy: 'Busy',
    noTitle: '(No title)',
    more: (count) => `${count} more`,
    moment: (date, minute) => `${fullDate(date)} at ${time(minute)}`,
    everyWeekday: 'Every weekday (Monday to Friday)',
    weeklyOn: (date, until) =>
      `Weekly on ${say(LOCALE, date, { weekday: 'long' })}${until ? `, until ${say(LOCALE, until, { year: 'numeric', month: 'short', day: 'numeric' })}` : ''}`,
    views: {
      day: 'Day',
      week: 'Week',
      month: 'Month',
      year: 'Year',
      agenda: 'Schedule',
      customday: `${customDays} days`,
    },
    label: {
      todayButton: 'Today',
      search: 'Search',
      support: 'Support',
      settings: 'Settings menu',
      mainMenu: 'Main drawer',
      previous: 'Previous',
      next: 'Next',
      create: 'Create',
      myCalendars: 'My calendars',
      otherCalendars: 'Other calendars',
      editEvent: 'Edit event',
      deleteEvent: 'Delete event',
      options: 'Options',
      close: 'Close',
      respondYes: 'Respond Yes',
      yes: 'Yes',
      location: 'Location:',
      description: 'Description:',
      calendar: 'Calendar:',
      guests: 'Guests',
      addTitle: 'Add title',
      addLocation: 'Add location',
      addDescription: 'Add description',
      addGuests: 'Add guests',
      moreOptions: 'More options',
      save: 'Save',
      eventSaved: 'Event saved',
      doesNotRepeat: 'Does not repeat',
      to: 'to',
      markCompleted: 'Mark completed',
      openInMaps: 'Open $ in Maps',
      eventTab: 'Event details',
      eventDetails: 'Event details',
      badTime: 'The end must be after the start.',
    },
  };
}
