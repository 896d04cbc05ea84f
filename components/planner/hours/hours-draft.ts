import type { SchoolId } from '../../../utils/domain/ids.ts';
import type { Weekday } from '../../../utils/domain/local-date.ts';
import { overlaps } from '../../../utils/domain/minutes.ts';
import type { School } from '../../../utils/domain/school.ts';
import type { WorkingHours } from '../../../utils/domain/therapist.ts';
import { problemOfSpan, type SpanDraft, type SpanProblem, spanOf } from '../forms/span.ts';

/** One stretch in one building while it is typed. */
export type StretchDraft = SpanDraft & { weekday: Weekday; schoolId: SchoolId | '' };

export type HoursProblem = SpanProblem | 'school_missing' | 'stretches_overlap';

export const schoolWeekdays: readonly Weekday[] = [1, 2, 3, 4, 5];

/** What is wrong with each stretch, in the order given. */
export function problemsOfHours(stretches: readonly StretchDraft[]): (HoursProblem | null)[] {
  return stretches.map((stretch, at) => {
    if (stretch.schoolId === '') return 'school_missing';
    const problem = problemOfSpan(stretch);
    if (problem) return problem;
    const clashes = stretches.some(
      (other, otherAt) =>
        otherAt !== at &&
        other.weekday === stretch.weekday &&
        problemOfSpan(other) === null &&
        overlaps(spanOf(other), spanOf(stretch)),
    );
    return clashes ? 'stretches_overlap' : null;
  });
}

/** The hours of stretches without problems, in order of the week. */
export function hoursOf(stretches: readonly StretchDraft[]): WorkingHours[] {
  return stretches
    .map((stretch) => {
      if (stretch.schoolId === '') throw new RangeError('a stretch needs a school');
      return { weekday: stretch.weekday, schoolId: stretch.schoolId, ...spanOf(stretch) };
    })
    .sort((a, b) => a.weekday - b.weekday || a.startMinute - b.startMinute);
}

/** A day's next stretch: the first spans the school's bells, a later one begins where the last ended, elsewhere if it can. */
export function nextStretch(
  stretches: readonly StretchDraft[],
  weekday: Weekday,
  schools: readonly School[],
): StretchDraft {
  const last = stretches.findLast((one) => one.weekday === weekday);
  const school = schools.find(({ id }) => id !== last?.schoolId) ?? schools[0];
  if (!school) return { weekday, schoolId: '', startMinute: null, endMinute: null };
  const startMinute = last ? last.endMinute : school.bells.startMinute;
  const { endMinute } = school.bells;
  const isLeft = startMinute === null || startMinute < endMinute;
  return { weekday, schoolId: school.id, startMinute, endMinute: isLeft ? endMinute : null };
}

/** The same stretches on each day of the school week. */
export function everyDayLike(mondays: readonly StretchDraft[]): StretchDraft[] {
  return schoolWeekdays.flatMap((weekday) => mondays.map((stretch) => ({ ...stretch, weekday })));
}
