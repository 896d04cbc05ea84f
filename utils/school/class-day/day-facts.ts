import type { AllDayEvent, TimedEvent } from '../../domain/calendar-event.ts';
import type { SchoolDayChange } from '../../domain/day-change.ts';
import { daysBetween, type Weekday } from '../../domain/local-date.ts';
import type { MinuteOfDay, MinuteSpan } from '../../domain/minutes.ts';
import type { School } from '../../domain/school.ts';
import type { Doubt, NotRunning } from './class-day.ts';
import { clockTimesIn, delayMinutesIn } from './clock-times.ts';
import { cycleDayIn } from './rotation.ts';
import { gradesIn, type SectionLabel, sectionsIn } from './sections.ts';

/** The reading of one event that says something about the whole day. */
export type DayMark = { event: AllDayEvent | TimedEvent; kind: string; role: string };

/** A part of the day, or all of it, that is taken away from the class or from some of its sections. */
export type Cover = MinuteSpan & { why: NotRunning; sections: SectionLabel[] };

export type DayFacts = {
  school: 'open' | 'staff-only' | 'closed';
  /** Last and first minute for students on a changed day; 'unknown': changed, hour not stated. */
  endsAt: MinuteOfDay | 'unknown' | null;
  startsAt: MinuteOfDay | 'unknown' | null;
  /** It ends early every week: what repeats on this weekday was written with that in mind. */
  endsAsUsual: boolean;
  cycleDay: string | null;
  covers: Cover[];
  doubts: Doubt[];
};

const STAFF_DAY =
  /\b(staff|teachers?|work\s?day|in-?service|PD|professional|planning|conferences?|records?|institute|home visits?|development|convention|maestros?|profesor(?:es)?|capacitaci[oó]n|docentes?)\b/i;
/** Says so outright, whatever else the title is about: "No preschool - parent conferences". */
const NO_STUDENTS =
  /\bno (?:school|pre-?school|pre-?k|tk|kinder\w*|classes|students|kids)\b|\bschools? (?:is |are )?closed\b|\bno hay (?:clases|escuela)\b|\bsin clases\b/i;
/** Takes the class outside for most of the day. */
const FESTIVE_DAY = /\b(?:field day|carnival|fun run|festival|olympics|sports day|kermes|track (?:and|&) field)\b/i;
/** Things of the school that go on for hours while classes come by one at a time. */
export const BESIDE_LESSONS =
  /\b(?:book fair|feria del libro|pictures?|photos?|spirit|drive|sale|fundraiser|sign-?ups?|registration|screenings?)\b/i;
const SUBSTITUTE =
  /\b(sub|subs|substitute|guest teacher|suplente|sustitut[oa])\b|\b(?:ms|mr|mrs|miss|mx)\.?\s+\S+\s+(?:is\s+)?(?:out|absent|away)\b/i;
const WINDOW_WORD = /\b(window|ventana|season|period begins|starts|begins)\b/i;
/** A test of more days than this is a window with short real sessions inside (push-in.md section 6). */
const LONGEST_TEST_DAYS = 2;

/** What the marks of a day say together (C1, C2, C3, C9). `firstBell`: when students usually come. */
export function readDayMarks(marks: DayMark[], school: School | undefined, firstBell: MinuteOfDay | null): DayFacts {
  const facts: DayFacts = {
    school: 'open',
    endsAt: null,
    startsAt: null,
    endsAsUsual: false,
    cycleDay: null,
    covers: [],
    doubts: [],
  };
  for (const mark of marks) readMark(mark, facts, school, firstBell);
  // Real sessions stand on the calendar, so no morning has to be guessed.
  if (marks.some(({ event, kind }) => !event.allDay && kind === 'testing'))
    facts.covers = facts.covers.filter(
      (cover) => cover.endMinute !== TEST_MORNING.endMinute || cover.why !== 'covered-by-testing',
    );
  return facts;
}

/** A weekday that always ends early does so too when no calendar says it. */
export function withUsualShortDay(facts: DayFacts, school: School | undefined, weekday: Weekday): DayFacts {
  const endsAt = school?.earlyReleaseWeekdays?.includes(weekday) ? school.earlyReleaseEnd : undefined;
  return facts.endsAt !== null || endsAt === undefined ? facts : { ...facts, endsAt, endsAsUsual: true };
}

/** The school's own word of the morning outranks what its calendars have; of what it leaves open they still tell. */
export function withSaidHours(facts: DayFacts, said: SchoolDayChange | null): DayFacts {
  if (said?.is !== 'other-hours') return facts;
  return {
    ...facts,
    startsAt: said.startMinute ?? facts.startsAt,
    endsAt: said.endMinute ?? facts.endsAt,
    endsAsUsual: facts.endsAsUsual && said.endMinute === undefined,
  };
}

function readMark(
  { event, kind, role }: DayMark,
  facts: DayFacts,
  school: School | undefined,
  firstBell: MinuteOfDay | null,
): void {
  const title = event.title ?? '';
  const text = `${title}\n${event.description ?? ''}`;
  if (SUBSTITUTE.test(title)) doubt(facts, 'substitute');
  facts.cycleDay ??= event.allDay ? cycleDayIn(title) : null;
  switch (NO_STUDENTS.test(title) ? 'no_school' : kind) {
    case 'no_school':
      closeDay(event, title, text, facts);
      break;
    case 'early_release':
      facts.endsAt = earlier(facts.endsAt, endOf(event, title, text, school));
      break;
    case 'delayed_opening':
      facts.startsAt = startOf(event, title, text, school, firstBell);
      break;
    case 'testing':
      if (event.allDay) expectTesting(event, title, role, facts);
      break;
    case 'field_trip':
      if (event.allDay) takeOnTrip(text, role, facts, title);
      break;
    case 'special_event':
      if (event.allDay && daysOf(event) === 1) expectEvent(title, facts);
      break;
  }
}

function closeDay(event: AllDayEvent | TimedEvent, title: string, text: string, facts: DayFacts): void {
  const sections = sectionsIn(title);
  if (sections.length > 0) facts.covers.push({ ...WHOLE_DAY, why: 'no-school', sections });
  else if (event.allDay || event.endMinute - event.startMinute >= SHORTEST_CLOSED_DAY_MINUTES)
    facts.school = facts.school !== 'closed' && STAFF_DAY.test(text) ? 'staff-only' : 'closed';
}

const WHOLE_DAY: MinuteSpan = { startMinute: 0, endMinute: 1440 };
const SHORTEST_CLOSED_DAY_MINUTES = 240;

function endOf(
  event: AllDayEvent | TimedEvent,
  title: string,
  text: string,
  school: School | undefined,
): MinuteOfDay | 'unknown' {
  const stated = clockTimesIn(title).find(couldBeEnd) ?? (event.allDay ? undefined : event.startMinute);
  return stated ?? clockTimesIn(text).find(couldBeEnd) ?? school?.earlyReleaseEnd ?? 'unknown';
}

/** Half days end between ten and three. */
const couldBeEnd = (minute: MinuteOfDay) => minute >= 10 * 60 && minute <= 15 * 60;

function startOf(
  event: AllDayEvent | TimedEvent,
  title: string,
  text: string,
  school: School | undefined,
  firstBell: MinuteOfDay | null,
): MinuteOfDay | 'unknown' {
  const stated = clockTimesIn(title).find((minute) => minute >= 8 * 60 && minute <= 13 * 60);
  if (stated !== undefined) return stated;
  const bell = school?.bells.startMinute ?? firstBell;
  const delay = delayMinutesIn(text);
  if (delay !== null && bell !== null) return bell + delay;
  return school?.delayedStart ?? (event.allDay ? 'unknown' : event.endMinute);
}

function isTestingWindow(event: AllDayEvent, title: string): boolean {
  return WINDOW_WORD.test(title) || daysOf(event) > LONGEST_TEST_DAYS;
}

function daysOf(event: AllDayEvent): number {
  return daysBetween(event.date, event.endDate);
}

/**
 * A test without hours: a window of weeks only warns; one day of it is most likely a morning, which is then not
 * free. One of the school that names no grade may concern others.
 */
function expectTesting(event: AllDayEvent, title: string, role: string, facts: DayFacts): void {
  if (isTestingWindow(event, title)) return doubt(facts, 'testing-window');
  doubt(facts, 'testing-that-day');
  if (role === 'class' || gradesIn(title).size > 0)
    facts.covers.push({ ...(hoursIn(title) ?? TEST_MORNING), why: 'covered-by-testing', sections: sectionsIn(title) });
}

const TEST_MORNING: MinuteSpan = { startMinute: 0, endMinute: 11 * 60 + 30 };

/** "Assembly 9:00" without hours of its own takes about this long. */
const USUAL_EVENT_MINUTES = 45;

function expectEvent(title: string, facts: DayFacts): void {
  doubt(facts, FESTIVE_DAY.test(title) ? 'festive-day' : 'event-that-day');
  const [startMinute] = clockTimesIn(title);
  if (startMinute === undefined || BESIDE_LESSONS.test(title)) return;
  const hours = hoursIn(title) ?? { startMinute, endMinute: startMinute + USUAL_EVENT_MINUTES };
  facts.covers.push({ ...hours, why: 'covered-by-event', sections: sectionsIn(title) });
}

/** Two clock times in order: from when to when. */
function hoursIn(text: string): MinuteSpan | null {
  const [startMinute, endMinute] = clockTimesIn(text);
  return startMinute !== undefined && endMinute !== undefined && startMinute < endMinute
    ? { startMinute, endMinute }
    : null;
}

/** A trip of this class takes its day, or the hours it states; one of the school may concern other grades. */
function takeOnTrip(text: string, role: string, facts: DayFacts, title: string): void {
  if (role !== 'class') return doubt(facts, 'trip-that-day');
  facts.covers.push({ ...(hoursIn(text) ?? WHOLE_DAY), why: 'covered-by-trip', sections: sectionsIn(title) });
}

function earlier(a: MinuteOfDay | 'unknown' | null, b: MinuteOfDay | 'unknown'): MinuteOfDay | 'unknown' {
  if (a === null || a === 'unknown') return b;
  return b === 'unknown' ? a : Math.min(a, b);
}

function doubt(facts: DayFacts, what: Doubt): void {
  if (!facts.doubts.includes(what)) facts.doubts.push(what);
}
