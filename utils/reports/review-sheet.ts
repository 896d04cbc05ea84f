import { addDays, type DateRange, type LocalDate } from '../domain/local-date.ts';
import type { Minutes } from '../domain/minutes.ts';
import type { RoutineKindId } from '../domain/routine-kind.ts';
import type { Visit, VisitType } from '../domain/visit.ts';
import { type HelpLevel, helpLevels } from '../domain/visit-note.ts';
import type { MinutesOfVisits } from '../minutes/delivered.ts';
import type { GoalSetting } from './goal-history.ts';
import { schoolYearOf } from './minutes-by-month.ts';

/** How many days before a progress report its review sheet is offered. */
const OFFERED_BEFORE_DAYS = 21;

/** The progress report that comes next, and the days it tells of: since the one before, or since the school year began. */
export type ProgressPeriod = { range: DateRange; due: LocalDate | null; isSoon: boolean };

/** `dates`: when progress reports are due, in any order. Until one is named the sheet tells of the school year so far. */
export function progressPeriod(dates: readonly LocalDate[], today: LocalDate): ProgressPeriod {
  const { from } = schoolYearOf(today);
  const due = dates.filter((date) => date >= today).sort()[0] ?? null;
  const last = dates
    .filter((date) => date < today)
    .sort()
    .at(-1);
  const isSoon = due !== null && due <= addDays(today, OFFERED_BEFORE_DAYS);
  return { range: { from: last && last > from ? last : from, until: addDays(today, 1) }, due, isSoon };
}

export type RoutineUsed = { routine: RoutineKindId; types: VisitType[]; visits: number; minutes: Minutes };

/** The routines that closed visits of these were in, the one with the most minutes first (S20). */
export function routinesUsed(visits: readonly Visit[], minutes: MinutesOfVisits): RoutineUsed[] {
  const done = visits.filter(({ state }) => state.is === 'done');
  return [...Map.groupBy(done, ({ routine }) => routine)]
    .map(([routine, some]) => ({
      routine,
      types: [...new Set(some.map(({ type }) => type))],
      visits: some.length,
      minutes: some.reduce((sum, { id }) => sum + (minutes.get(id) ?? 0), 0),
    }))
    .sort((a, b) => b.minutes - a.minutes || b.visits - a.visits);
}

export type RatingsInSetting = {
  routine: RoutineKindId;
  type: VisitType;
  /** How often each level of help was noted, the least help first. */
  counts: { help: HelpLevel; times: number }[];
  first: { date: LocalDate; help: HelpLevel };
  last: { date: LocalDate; help: HelpLevel };
  isEnough: boolean;
};

/** What was noted in each setting of a goal, counted: no average and no claim (S4, S20). */
export function ratingsOf(settings: readonly GoalSetting[]): RatingsInSetting[] {
  return settings.flatMap(({ routine, type, points, isEnough }): RatingsInSetting[] => {
    const rated = points.flatMap(({ date, help }) => (help ? [{ date, help }] : []));
    const [first, last] = [rated[0], rated.at(-1)];
    if (!first || !last) return [];
    const counts = helpLevels.flatMap((help) => {
      const times = rated.filter((one) => one.help === help).length;
      return times > 0 ? [{ help, times }] : [];
    });
    return [{ routine, type, counts, first, last, isEnough }];
  });
}
