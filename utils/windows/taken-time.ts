import type { CalendarEvent } from '../domain/calendar-event.ts';
import { isTherapistOut } from '../domain/day-change.ts';
import type { ClassroomId, EventId, SchoolId } from '../domain/ids.ts';
import type { LocalDate, Weekday } from '../domain/local-date.ts';
import { MINUTES_A_DAY, type MinuteSpan } from '../domain/minutes.ts';
import type { ReasonKey } from '../domain/reason-key.ts';
import type { Student } from '../domain/student.ts';
import type { Visit } from '../domain/visit.ts';
import type { ClassInput } from './input.ts';
import type { StudentRemarks } from './student-remarks.ts';

/** A time that is not free for a visit, and why. */
export type TakenTime = MinuteSpan & { why: ReasonKey };

/** Travel between two buildings when nobody has said how long it takes. */
const TRAVEL_NOT_KNOWN_MINUTES = 20;

const WHOLE_DAY: MinuteSpan = { startMinute: 0, endMinute: MINUTES_A_DAY };

/** Everything that keeps the therapist out of this class's building on one day (S25, S26). */
export function therapistTaken(input: ClassInput, date: LocalDate, weekday: Weekday): TakenTime[] {
  const { therapist, classroom } = input;
  const here = therapist.hours.filter(
    (hours) =>
      hours.weekday === weekday && hours.schoolId === classroom.schoolId && hours.startMinute < hours.endMinute,
  );
  return [
    // Hours that nobody has entered are not known, which is not never.
    ...(therapist.hours.length === 0 ? [] : outside(here)),
    ...(isTherapistOut(input.preferences?.dayChanges, date) ? [{ ...WHOLE_DAY, why: 'therapistOut' as const }] : []),
    ...(therapist.busy ?? [])
      .filter((busy) => busy.date === date)
      .map((busy) => ({ ...spanOf(busy), why: 'therapistBusy' as const })),
    ...ownCalendar(input, date),
    ...(input.visits ?? [])
      .filter((visit) => visit.date === date && takesTime(visit))
      .map((visit) => visitTime(visit, input)),
  ];
}

/** The student's other services of that weekday; null when nobody has said. */
export function servicesOn(student: Student, weekday: Weekday): TakenTime[] | null {
  if (student.otherServices === null) return null;
  return student.otherServices
    .filter((service) => service.weekday === weekday)
    .map((service) => ({ ...spanOf(service), why: 'studentElsewhere' }));
}

/** Times at which, by the remarks, the student is not in class. */
export function awayOn({ awayTimes }: StudentRemarks, weekday: Weekday): TakenTime[] {
  return awayTimes
    .filter((time) => time.weekdays.length === 0 || time.weekdays.includes(weekday))
    .map((time) => ({ ...spanOf(time), why: 'notInThisRoom' }));
}

/** Whether a visit stands, so that its time is gone and its student comes and goes. */
export function takesTime(visit: Visit): boolean {
  return visit.state.is !== 'dropped' && visit.state.is !== 'missed';
}

function outside(hours: MinuteSpan[]): TakenTime[] {
  const taken: TakenTime[] = [];
  let from = 0;
  for (const { startMinute, endMinute } of [...hours].sort((a, b) => a.startMinute - b.startMinute)) {
    if (startMinute > from) taken.push({ startMinute: from, endMinute: startMinute, why: 'therapistNotInBuilding' });
    from = Math.max(from, endMinute);
  }
  if (from < MINUTES_A_DAY) taken.push({ startMinute: from, endMinute: MINUTES_A_DAY, why: 'therapistNotInBuilding' });
  return taken;
}

function ownCalendar(input: ClassInput, date: LocalDate): TakenTime[] {
  return ownEventsOn(input, date).map((event) => ({ ...spanOf(event), why: 'therapistBusy' as const }));
}

/** What makes the therapist busy on a day, by the therapist's own calendars. */
export function ownEventsOn(
  { events, therapist, classroom }: ClassInput,
  date: LocalDate,
): (MinuteSpan & { id: EventId })[] {
  const own = new Set(therapist.calendars.map((calendar) => calendar.calendarId));
  for (const { calendarId, role } of classroom.calendars) if (role === 'mine') own.add(calendarId);
  if (own.size === 0) return [];
  return events
    .filter((event) => own.has(event.calendarId) && blocks(event, date))
    .map((event) => ({ id: event.id, ...timeOf(event) }));
}

function blocks(event: CalendarEvent, date: LocalDate): boolean {
  if (!event.busy || event.status === 'declined') return false;
  return event.allDay
    ? date >= event.date && date < event.endDate
    : event.date === date && event.startMinute < event.endMinute;
}

function timeOf(event: CalendarEvent): MinuteSpan {
  return event.allDay ? WHOLE_DAY : spanOf(event);
}

function visitTime(visit: Visit, input: ClassInput): TakenTime {
  const travel = travelTo(visit.classroomId, input);
  return { startMinute: visit.startMinute - travel, endMinute: visit.endMinute + travel, why: 'visitThen' };
}

function travelTo(classroomId: ClassroomId, { classroom, school, schoolOf }: ClassInput): number {
  const other: SchoolId = schoolOf?.get(classroomId) ?? classroom.schoolId;
  if (other === classroom.schoolId) return 0;
  return school?.travelMinutes?.[other] ?? TRAVEL_NOT_KNOWN_MINUTES;
}

function spanOf({ startMinute, endMinute }: MinuteSpan): MinuteSpan {
  return { startMinute, endMinute };
}
