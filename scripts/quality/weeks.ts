import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CalendarEvent } from '../../utils/domain/calendar-event.ts';
import type { CalendarRole, Classroom, GradeBand } from '../../utils/domain/classroom.ts';
import { asId } from '../../utils/domain/ids.ts';
import { addDays, localDate, type Weekday, weekdayOf } from '../../utils/domain/local-date.ts';
import { clockTime, type MinuteSpan, minuteOfDay, overlaps, sharedMinutes } from '../../utils/domain/minutes.ts';
import type { PushInWindow } from '../../utils/domain/push-in-window.ts';
import type { Discipline, Student } from '../../utils/domain/student.ts';
import type { Therapist } from '../../utils/domain/therapist.ts';
import { recognizeGoal } from '../../utils/school/recognize-goal.ts';
import type { ClassInput } from '../../utils/windows/input.ts';
import { suggestForClass } from '../../utils/windows/suggest.ts';
import { suggestTouchBase } from '../../utils/windows/touch-base.ts';

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
type DayName = (typeof DAYS)[number];
type DaySpan = { day: DayName; start: string; end: string };

type WeekEvent = { title: string; calendar: CalendarRole; description?: string } & (
  | { start: string; end: string; date?: undefined }
  | { date: string; endDate: string }
);

/** A teacher's week as it stands in a file. `expert` and `touchBase` are optional and never shown to the engine. */
export type WeekFile = {
  name: string;
  timezone: string;
  school: string;
  classroom: string;
  weekStart: string;
  events: WeekEvent[];
  therapist: {
    discipline: Discipline;
    availability: DaySpan[];
    busy?: { title: string; start: string; end: string }[];
  };
  students: {
    alias: string;
    discipline: Discipline;
    minutesPerWeek: number;
    sessionMinutes: number;
    goals: string[];
    otherServices?: (DaySpan & { title: string })[];
    notes?: string;
  }[];
  expert?: Record<string, { best: DaySpan[]; never: DaySpan[] }>;
  touchBase?: DaySpan[];
};

export type SuggestedTime = DaySpan & { routine: string; score: number; reasons: string[] };
export type WeekSuggestions = { students: Record<string, SuggestedTime[]>; touchBase: DaySpan[] };

/** Every week file of a folder by its name, in order. */
export function readWeeks(folder: string): Map<string, WeekFile> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return new Map(names.sort().map((name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8')) as WeekFile]));
}

/** What the engine suggests for a week; only what a therapist would have typed in is given to it. */
export function suggestForWeek(week: WeekFile): WeekSuggestions {
  const input = inputOf(week);
  const windows = suggestForClass({ ...input, students: studentsOf(week) });
  return {
    students: Object.fromEntries(
      week.students.map(({ alias }) => [alias, (windows.get(asId(alias)) ?? []).map(suggestedTime)]),
    ),
    touchBase: suggestTouchBase(input).map(({ date, start, end }) => ({
      day: dayName(weekdayOf(date)),
      start: clockTime(start),
      end: clockTime(end),
    })),
  };
}

/** The class, its calendars and the therapist as the engine takes them. */
export function inputOf(week: WeekFile): ClassInput {
  const from = localDate(week.weekStart);
  return {
    classroom: classroomOf(week),
    events: week.events.map((event, at) => eventOf(event, at, week.timezone)),
    therapist: therapistOf(week),
    range: { from, until: addDays(from, 7) },
  };
}

export function studentsOf(week: WeekFile): Student[] {
  return week.students.map(studentOf);
}

function suggestedTime({ date, start, end, routine, score, reasons }: PushInWindow): SuggestedTime {
  return {
    day: dayName(weekdayOf(date)),
    start: clockTime(start),
    end: clockTime(end),
    routine,
    score: Math.round(score * 100) / 100,
    reasons: reasons.map(({ key }) => key),
  };
}

const SCHOOL = asId<Classroom['schoolId']>('school');

function classroomOf(week: WeekFile): Classroom {
  const roles = [...new Set(week.events.map((event) => event.calendar))];
  const gradeBand = gradeBandOf(`${week.classroom} ${week.school}`);
  return {
    id: asId('class'),
    schoolId: SCHOOL,
    name: week.classroom,
    teacherName: '',
    ...(gradeBand && { gradeBand }),
    calendars: roles.map((role) => ({ calendarId: asId(role), role, label: role })),
  };
}

/** The therapist would choose it from a list; a file has only the room's name. */
function gradeBandOf(text: string): GradeBand | undefined {
  if (/\b(?:pre-?k|preschool|pk|nursery|early (?:learning|childhood)|ecse|4k|3k)\b/i.test(text)) return 'PK';
  if (/\b(?:kindergarten|kinder|tk)\b/i.test(text)) return 'K-2';
  if (/\b(?:18-2[12]|transition program|high school)\b/i.test(text)) return '9-12';
  const grade = /\bgr(?:ade)?s?\.?\s*(\d{1,2})|\b(\d{1,2})(?:st|nd|rd|th)\b/i.exec(text);
  const number = grade
    ? Number(grade[1] ?? grade[2])
    : /\bmiddle\b/i.test(text)
      ? 7
      : /\bhigh\b/i.test(text)
        ? 10
        : null;
  if (number === null) return undefined;
  if (number <= 2) return 'K-2';
  if (number <= 5) return '3-5';
  return number <= 8 ? '6-8' : '9-12';
}

function eventOf(event: WeekEvent, at: number, zone: string): CalendarEvent {
  const facts = {
    id: asId<CalendarEvent['id']>(`event-${at}`),
    calendarId: asId<CalendarEvent['calendarId']>(event.calendar),
    source: 'pasted' as const,
    zone,
    seenAt: '2026-01-01T00:00:00Z',
    title: event.title,
    ...(event.description !== undefined && { description: event.description }),
    busy: true,
    status: 'confirmed' as const,
  };
  if (event.date !== undefined)
    return { ...facts, allDay: true, date: localDate(event.date), endDate: localDate(event.endDate) };
  const { date, ...span } = datedSpan(event);
  return { ...facts, allDay: false, date, ...span, endConfirmed: true };
}

function datedSpan({ start, end }: { start: string; end: string }) {
  return { date: localDate(start.slice(0, 10)), ...spanOf({ start: start.slice(11, 16), end: end.slice(11, 16) }) };
}

function therapistOf({ therapist }: WeekFile): Therapist {
  return {
    discipline: therapist.discipline,
    hours: therapist.availability.map((hours) => ({
      weekday: weekdayNumber(hours.day),
      schoolId: SCHOOL,
      ...spanOf(hours),
    })),
    calendars: [],
    busy: (therapist.busy ?? []).map((busy) => ({ title: busy.title, ...datedSpan(busy) })),
    visitMinutes: 20,
  };
}

function studentOf(student: WeekFile['students'][number]): Student {
  return {
    id: asId(student.alias),
    codeName: student.alias,
    color: '',
    classroomId: asId('class'),
    discipline: student.discipline,
    minutesPerWeek: student.minutesPerWeek,
    sessionMinutes: student.sessionMinutes,
    goals: student.goals.map((text, at) => ({
      id: asId(`${student.alias}-${at}`),
      text,
      areas: recognizeGoal(text, student.discipline).areas,
      areasChosen: false,
      fit: 'undecided',
    })),
    otherServices: (student.otherServices ?? []).map((service) => ({
      title: service.title,
      weekday: weekdayNumber(service.day),
      ...spanOf(service),
    })),
    ...(student.notes !== undefined && { remarks: student.notes }),
  };
}

function weekdayNumber(day: DayName): Weekday {
  return (DAYS.indexOf(day) + 1) as Weekday;
}

function dayName(weekday: Weekday): DayName {
  return DAYS[weekday - 1] ?? 'Sun';
}

function spanOf({ start, end }: { start: string; end: string }): MinuteSpan {
  return { startMinute: minuteOfDay(start) ?? 0, endMinute: minuteOfDay(end) ?? 0 };
}

export type StudentScore = {
  alias: string;
  discipline: Discipline;
  precisionAt3: number;
  recallAt8: number;
  violations: string[];
  misses: string[];
  lost: string[];
};
export type WeekScore = {
  gradeBand: GradeBand | 'unknown';
  students: StudentScore[];
  touchBasePrecisionAt2: number | null;
};

/** Compares suggestions with the expert's part of the file, as the weeks' README says. Null without such a part. */
export function scoreWeek(week: WeekFile, { students, touchBase }: WeekSuggestions): WeekScore | null {
  const { expert } = week;
  if (!expert) return null;
  return {
    gradeBand: gradeBandOf(`${week.classroom} ${week.school}`) ?? 'unknown',
    students: week.students.flatMap(({ alias, discipline, sessionMinutes }) => {
      const labels = expert[alias];
      return labels ? [scoreStudent({ alias, discipline, sessionMinutes }, labels, students[alias] ?? [])] : [];
    }),
    touchBasePrecisionAt2: week.touchBase ? scoreTouchBase(week.touchBase, touchBase) : null,
  };
}

const CONSIDERED = 8;
const LEAST_SHARE = 0.6;
const LONGEST_EXTRA_MINUTES = 10;

function scoreStudent(
  { alias, discipline, sessionMinutes }: { alias: string; discipline: Discipline; sessionMinutes: number },
  { best, never }: { best: DaySpan[]; never: DaySpan[] },
  suggested: SuggestedTime[],
): StudentScore {
  const top = suggested.slice(0, CONSIDERED);
  const needed = LEAST_SHARE * sessionMinutes;
  const touchesNever = (one: DaySpan) => never.some((other) => touches(one, other));
  const hits = top.filter(
    (one, at) =>
      best.some((window) => shared(one, window) >= needed) &&
      !touchesNever(one) &&
      length(one) <= sessionMinutes + LONGEST_EXTRA_MINUTES &&
      !top.slice(0, at).some((higher) => touches(one, higher)),
  );
  const lost = best.filter((window) => !hits.some((hit) => shared(hit, window) >= needed));
  return {
    alias,
    discipline,
    precisionAt3: top.slice(0, 3).filter((one) => hits.includes(one)).length / 3,
    recallAt8: best.length === 0 ? 1 : 1 - lost.length / best.length,
    violations: top.filter(touchesNever).map(inWords),
    misses: top
      .slice(0, 3)
      .filter((one) => !hits.includes(one))
      .map(inWords),
    lost: lost.map(inWords),
  };
}

function scoreTouchBase(labels: DaySpan[], suggested: DaySpan[]): number {
  const top = suggested.slice(0, 2);
  const right = top.filter((one) => length(one) >= 5 && labels.some((label) => shared(one, label) * 2 >= length(one)));
  return right.length / Math.min(2, Math.max(1, labels.length));
}

function touches(a: DaySpan, b: DaySpan): boolean {
  return a.day === b.day && overlaps(spanOf(a), spanOf(b));
}

function shared(a: DaySpan, b: DaySpan): number {
  return a.day === b.day ? sharedMinutes(spanOf(a), spanOf(b)) : 0;
}

function length(one: DaySpan): number {
  const { startMinute, endMinute } = spanOf(one);
  return endMinute - startMinute;
}

function inWords(one: DaySpan & { routine?: string }): string {
  return `${one.day} ${one.start}-${one.end}${one.routine ? ` ${one.routine}` : ''}`;
}
