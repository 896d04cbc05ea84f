import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Figures } from '../../scripts/quality/figures.ts';
import { developersResults, KEPT_RESULTS, type Results } from '../../scripts/quality/results.ts';

const kept = JSON.parse(readFileSync(KEPT_RESULTS, 'utf8')) as Results;
const now = developersResults();

/** A figure may rise; one that falls has to be looked at and, if it is meant, kept anew with `npm run quality`. */
const ROUNDING = 0.0005;

const notBelow = (figures: Pick<Figures, 'top1' | 'strict' | 'macroF1'>, before: typeof figures) => {
  expect(figures.top1).toBeGreaterThanOrEqual(before.top1 - ROUNDING);
  expect(figures.strict).toBeGreaterThanOrEqual(before.strict - ROUNDING);
  expect(figures.macroF1).toBeGreaterThanOrEqual(before.macroF1 - ROUNDING);
};

it('titles are read no worse than the kept results say', () => {
  notBelow(now.titles, kept.titles);
  notBelow(now.titles.heldOut, kept.titles.heldOut);
  expect(now.titles.confidentRight).toBeGreaterThanOrEqual(kept.titles.confidentRight - ROUNDING);
  expect(now.titles.harmful).toBeLessThanOrEqual(kept.titles.harmful + ROUNDING);
});

it('titles reach the targets on the developers’ set', () => {
  expect(now.titles.top1).toBeGreaterThanOrEqual(0.96);
  expect(now.titles.strict).toBeGreaterThanOrEqual(0.88);
  expect(now.titles.confidentRight).toBeGreaterThanOrEqual(0.98);
  expect(now.titles.harmful).toBeLessThanOrEqual(0.01);
});

it('goals are read no worse than the kept results say, and reach the target', () => {
  notBelow(now.goals, kept.goals);
  notBelow(now.goals.heldOut, kept.goals.heldOut);
  expect(now.goals.top1).toBeGreaterThanOrEqual(0.95);
});

it('weeks are planned no worse than the kept results say', () => {
  expect(now.weeks.precisionAt3).toBeGreaterThanOrEqual(kept.weeks.precisionAt3 - ROUNDING);
  expect(now.weeks.recallAt8).toBeGreaterThanOrEqual(kept.weeks.recallAt8 - ROUNDING);
  expect(now.weeks.violations).toBeLessThanOrEqual(kept.weeks.violations);
  expect(now.weeks.touchBasePrecisionAt2).toBeGreaterThanOrEqual(kept.weeks.touchBasePrecisionAt2 - ROUNDING);
});

it('weeks reach the targets on the developers’ set', () => {
  expect(now.weeks.precisionAt3).toBeGreaterThanOrEqual(0.9);
  expect(now.weeks.recallAt8).toBeGreaterThanOrEqual(0.85);
  expect(now.weeks.violations).toBe(0);
  expect(now.weeks.touchBasePrecisionAt2).toBeGreaterThanOrEqual(0.9);
});
