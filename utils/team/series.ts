import { addDays, type LocalDate } from '../domain/local-date.ts';
import type { Review } from '../domain/review.ts';
import type { Visit } from '../domain/visit.ts';

/** One "Every week" as it stands: its visits in order, and when it is looked at again. */
export type Series = { id: string; visits: [Visit, ...Visit[]]; reviewOn: LocalDate; review: Review | null };

/** How many days before its review date a series is listed. */
const LISTED_BEFORE_DAYS = 7;

/** Every "Every week" that has not been paused, moved or ended, the one to be looked at soonest first (S18). */
export function runningSeries(visits: readonly Visit[], reviews: readonly Review[]): Series[] {
  const kept = visits.filter(({ state }) => state.is !== 'dropped');
  const bySeries = Map.groupBy(
    kept.filter(({ seriesId }) => seriesId !== undefined),
    ({ seriesId = '' }) => seriesId,
  );
  const running = [...bySeries].flatMap(([id, ofSeries]): Series[] => {
    const [first, ...later] = ofSeries.toSorted((a, b) => a.date.localeCompare(b.date));
    const review = reviews.find(({ seriesId }) => seriesId === id) ?? null;
    if (!first || (review && review.state !== 'running')) return [];
    const reviewOn = review?.reviewOn ?? first.repeatsUntil ?? later.at(-1)?.date ?? first.date;
    return [{ id, visits: [first, ...later], reviewOn, review }];
  });
  return running.sort((a, b) => a.reviewOn.localeCompare(b.reviewOn));
}

export function isDue({ reviewOn }: Series, today: LocalDate): boolean {
  return reviewOn <= addDays(today, LISTED_BEFORE_DAYS);
}
