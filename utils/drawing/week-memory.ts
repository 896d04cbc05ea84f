import { eventsFor } from '../caseload/events-for.ts';
import { type Caseload, loadCaseload, storesOfCaseload } from '../caseload/load-caseload.ts';
import { readSettings } from '../caseload/settings.ts';
import { calendarsOfCaseload, suggestForCaseload } from '../caseload/suggest-for-caseload.ts';
import type { CalendarEvent } from '../domain/calendar-event.ts';
import type { CalendarId, ClassroomId } from '../domain/ids.ts';
import { addDays, type DateRange, type LocalDate, weekOf } from '../domain/local-date.ts';
import type { PushInWindow } from '../domain/push-in-window.ts';
import type { Visit } from '../domain/visit.ts';
import type { RoutineNote } from '../records/note.ts';
import type { StoreName } from '../records/stores.ts';
import { buildClassDays } from '../school/class-day/build-class-day.ts';
import type { ClassDay } from '../school/class-day/class-day.ts';
import { createReadingMemory } from '../school/class-day/reading-memory.ts';
import type { Vault } from '../vault/vault.ts';
import { visitsAround } from '../visits/visits-around.ts';

/** One school week of the whole caseload, worked out. */
export type Week = {
  range: DateRange;
  caseload: Caseload;
  visits: Visit[];
  notes: RoutineNote[];
  byCalendar: Map<CalendarId, CalendarEvent[]>;
  /** Of every student, all that the therapist can reach, best first per student. */
  windows: PushInWindow[];
  daysOf: (classroomId: ClassroomId) => ClassDay[];
};

/** All but what is quickly read: every key stroke changes a note. */
type WorkedOut = Omit<Week, 'notes'>;

/** A change in any store but these and the caseload's changes nothing that takes time. */
const OF_DATES: ReadonlySet<StoreName> = new Set<StoreName>(['visits', 'eventPages', 'pastedWeeks']);

/** As many as a person flips through; each holds a week of every class. */
const MOST_WEEKS = 8;

/**
 * The weeks that were asked for lately, so that an awake worker answers at once. Any change of a record that matters and
 * every lock empties it: nothing outlives what it was made from.
 */
export function createWeekMemory(vault: Vault, signal: AbortSignal) {
  const weeks = new Map<LocalDate, Promise<WorkedOut>>();
  const memory = createReadingMemory();
  let caseloadNow: Promise<Caseload> | null = null;

  function forget(what: 'dates' | 'all'): void {
    weeks.clear();
    if (what === 'all') caseloadNow = null;
  }
  vault.onChange(({ store }) => {
    if (storesOfCaseload.has(store)) forget('all');
    else if (OF_DATES.has(store)) forget('dates');
  }, signal);
  vault.onState(() => forget('all'), signal);

  /** Opened once for all weeks: every page that is seen changes the dates, hardly one the caseload. */
  function caseloadOnce(): Promise<Caseload> {
    if (caseloadNow) return caseloadNow;
    const loading = loadCaseload(vault);
    caseloadNow = loading;
    loading.catch(() => {
      if (caseloadNow === loading) caseloadNow = null;
    });
    return loading;
  }

  async function workOut(range: DateRange): Promise<WorkedOut> {
    const kept = await caseloadOnce();
    const { records: visits, unreadable } = await visitsAround(vault, kept, range.from);
    const caseload = { ...kept, unreadable: [...kept.unreadable, ...unreadable] };
    const stored = await eventsFor(vault, calendarsOfCaseload(caseload), range);
    const byCalendar = withoutVisits(stored.byCalendar, visits);
    return {
      range,
      caseload,
      visits,
      byCalendar,
      windows: suggestForCaseload(caseload, byCalendar, visits, range, { memory }),
      daysOf: oncePerClass((classroomId) => daysOf(classroomId, caseload, byCalendar, range)),
    };
  }

  function daysOf(
    classroomId: ClassroomId,
    { classrooms, schools, preferences }: Caseload,
    byCalendar: ReadonlyMap<CalendarId, CalendarEvent[]>,
    range: DateRange,
  ): ClassDay[] {
    const classroom = classrooms.find(({ id }) => id === classroomId);
    if (!classroom) return [];
    const school = schools.find(({ id }) => id === classroom.schoolId);
    const events = classroom.calendars.flatMap(({ calendarId }) => byCalendar.get(calendarId) ?? []);
    const { titleAnswers, dayChanges } = preferences;
    return buildClassDays({ classroom, school, events, titleAnswers, dayChanges, memory }, range);
  }

  function worked(range: DateRange): Promise<WorkedOut> {
    const known = weeks.get(range.from);
    if (known) return known;
    const week = workOut(range);
    weeks.set(range.from, week);
    // A failure is not remembered: the next one who asks tries again.
    week.catch(() => weeks.get(range.from) === week && weeks.delete(range.from));
    const [oldest] = weeks.keys();
    if (weeks.size > MOST_WEEKS && oldest) weeks.delete(oldest);
    return week;
  }

  return {
    /** The week of this day. Throws what the vault throws. */
    async weekOf(date: LocalDate): Promise<Week> {
      const [week, { records: notes }, settings] = await Promise.all([
        worked(weekOf(date)),
        vault.readAll('notes'),
        readSettings(vault),
      ]);
      return { ...week, notes, caseload: { ...week.caseload, settings } };
    },

    /** What would be suggested that week if this visit were not there. */
    windowsWithout({ caseload, byCalendar, visits, range }: WorkedOut, visit: Visit): PushInWindow[] {
      const others = visits.filter(({ id }) => id !== visit.id);
      return suggestForCaseload(caseload, byCalendar, others, range, { memory });
    },

    /** Whether a class has school on these days, as far as its school's list and its calendars say. */
    async schoolDays(
      caseload: Caseload,
      classroomId: ClassroomId,
      dates: readonly LocalDate[],
    ): Promise<(date: LocalDate) => boolean> {
      const classrooms = caseload.classrooms.filter(({ id }) => id === classroomId);
      const days: ClassDay[] = [];
      for (const date of dates) {
        const day = { from: date, until: addDays(date, 1) };
        const { byCalendar } = await eventsFor(vault, calendarsOfCaseload({ classrooms, therapist: null }), day);
        days.push(...daysOf(classroomId, caseload, byCalendar, day));
      }
      const closed = new Set(days.filter(({ school }) => school !== 'open').map(({ date }) => date));
      return (date) => !closed.has(date);
    },
  };
}

export type WeekMemory = ReturnType<typeof createWeekMemory>;

/** The events of our own visits are no part of a class's day, and their time is taken by the visit already. */
function withoutVisits(
  byCalendar: ReadonlyMap<CalendarId, CalendarEvent[]>,
  visits: readonly Visit[],
): Map<CalendarId, CalendarEvent[]> {
  const tied = new Set(visits.flatMap(({ state }) => ('tie' in state && state.tie ? [state.tie.eventId] : [])));
  return new Map([...byCalendar].map(([id, events]) => [id, events.filter((event) => !tied.has(event.id))]));
}

function oncePerClass(work: (classroomId: ClassroomId) => ClassDay[]): (classroomId: ClassroomId) => ClassDay[] {
  const known = new Map<ClassroomId, ClassDay[]>();
  return (classroomId) => {
    const days = known.get(classroomId) ?? work(classroomId);
    known.set(classroomId, days);
    return days;
  };
}
