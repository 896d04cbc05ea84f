import { eventsFor } from '../../../utils/caseload/events-for.ts';
import { addDays, datesIn, isWithin, type LocalDate, weekOf } from '../../../utils/domain/local-date.ts';
import type { School } from '../../../utils/domain/school.ts';
import { buildClassDays } from '../../../utils/school/class-day/build-class-day.ts';
import type { ClassDay } from '../../../utils/school/class-day/class-day.ts';
import type { Vault } from '../../../utils/vault/vault.ts';
import type { PlannerData } from '../planner.ts';
import { openDraft } from './board-visits.ts';

/** A quarter of a year: as far as anybody plans. */
const WEEKS_SHOWN = 13;

export type DayAhead = {
  date: LocalDate;
  /** No school of the caseload has students then. */
  isClosed: boolean;
  /** Names of the schools that are closed, or end early or start late. */
  closedAt: string[];
  shortAt: string[];
};

export type WeekAhead = { monday: LocalDate; days: DayAhead[]; planned: number; kept: number };

/** The coming weeks, as far as schools' lists and calendars tell today. */
export async function readWeeksAhead(
  vault: Vault,
  { caseload, recentVisits: visits }: Pick<PlannerData, 'caseload' | 'recentVisits'>,
  monday: LocalDate,
): Promise<WeekAhead[]> {
  const range = { from: monday, until: addDays(monday, 7 * WEEKS_SHOWN) };
  const [days, { records: plans }] = await Promise.all([schoolDays(vault, caseload, range), vault.readAll('plans')]);
  return Array.from({ length: WEEKS_SHOWN }, (_, at) => addDays(monday, 7 * at)).map((week) => {
    const inWeek = visits.filter((visit) => isWithin(visit.date, weekOf(week)) && visit.state.is !== 'dropped');
    const plan = plans.find((record) => record.monday === week && record.name === null);
    return {
      monday: week,
      days: datesIn(weekOf(week)).map((date) => dayAhead(date, days)),
      planned: openDraft(plan?.visits ?? [], visits).length,
      kept: inWeek.length,
    };
  });
}

type SchoolDays = { school: School; days: Map<LocalDate, ClassDay> };

/** One class tells for its school: closures and short days are the school's. */
async function schoolDays(
  vault: Vault,
  { schools, classrooms, preferences }: PlannerData['caseload'],
  range: { from: LocalDate; until: LocalDate },
): Promise<SchoolDays[]> {
  const found: SchoolDays[] = [];
  for (const school of schools) {
    const own = classrooms.filter(({ schoolId }) => schoolId === school.id);
    const classroom = own.find(({ calendars }) => calendars.some(({ role }) => role === 'school')) ?? own[0];
    if (!classroom) continue;
    const calendars = classroom.calendars.map(({ calendarId }) => calendarId);
    const { events } = await eventsFor(vault, calendars, range);
    const { titleAnswers, dayChanges } = preferences;
    const days = buildClassDays({ classroom, school, events, titleAnswers, dayChanges }, range);
    found.push({ school, days: new Map(days.map((day) => [day.date, day])) });
  }
  return found;
}

function dayAhead(date: LocalDate, all: readonly SchoolDays[]): DayAhead {
  const at = all.flatMap(({ school, days }) => {
    const day = days.get(date);
    return day ? [{ name: school.name, day }] : [];
  });
  const closed = at.filter(({ day }) => day.school !== 'open');
  const short = at.filter(({ day }) => day.school === 'open' && (day.earlyRelease || day.lateStart));
  return {
    date,
    isClosed: at.length > 0 && closed.length === at.length,
    closedAt: closed.map(({ name }) => name),
    shortAt: short.map(({ name }) => name),
  };
}
