import type { LocalDate } from '../domain/local-date.ts';

export type DaysBeingKept = {
  /** Runs what writes these days down. */
  keep: <Kept>(dates: readonly LocalDate[], write: () => Promise<Kept>) => Promise<Kept>;
  /** Waits until none of these days is half written. */
  whole: (dates: readonly LocalDate[]) => Promise<void>;
};

/** The calendars of a week are written one by one: before the last of them, what speaks against a window may be missing. */
export function createDaysBeingKept(): DaysBeingKept {
  const running = new Set<{ dates: readonly LocalDate[]; done: Promise<unknown> }>();
  return {
    async keep(dates, write) {
      const kept = write();
      const one = { dates, done: kept.catch(() => {}) };
      running.add(one);
      try {
        return await kept;
      } finally {
        running.delete(one);
      }
    },
    async whole(dates) {
      const touching = [...running].filter((one) => one.dates.some((date) => dates.includes(date)));
      await Promise.all(touching.map(({ done }) => done));
    },
  };
}
