import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { goalAreaIds } from '../domain/goal-area.ts';
import { recognizeGoal } from './recognize-goal.ts';

const first = (text: string, discipline?: 'OT' | 'PT' | 'SLP') => recognizeGoal(text, discipline).areas[0]?.area;

describe('a goal falls into areas', () => {
  test.each([
    ['OT', 'Zips own parka within two minutes on 4 of 5 days', 'self_care_dressing'],
    ['OT', 'Will keep letters on the line when writing in the notebook, 80%', 'handwriting_legibility'],
    ['PT', 'Goes up a flight of stairs with one hand on the rail', 'stairs_curbs_bus'],
    ['SLP', 'Says /sh/ correctly in sentences with 90% accuracy', 'articulation'],
    ['SLP', 'Tells a story with a beginning, a middle and an end', 'narrative_retell'],
    ['OT', 'Opens all containers at lunch without help', 'feeding_mealtime'],
  ] as const)('%s: %s', (discipline, text, area) => {
    expect(first(text, discipline)).toBe(area);
  });

  it('names several areas when a goal has several skills', () => {
    const areas = recognizeGoal('Will carry the lunch tray and open the milk carton', 'OT').areas.map(
      ({ area }) => area,
    );
    expect(areas).toContain('feeding_mealtime');
    expect(areas).toContain('carrying_while_moving');
  });

  it('goes by what is practiced, not by where', () => {
    expect(first('Stays calm when upset in the cafeteria', 'OT')).toBe('emotional_regulation');
    expect(first('During writing, sits upright with feet on the floor', 'OT')).toBe('seating_posture');
  });

  it('tells words side by side from a speech sound between slashes', () => {
    expect(first('Uses he/she/they correctly in sentences', 'SLP')).toBe('expressive_language');
    expect(first('Says /s/ and /z/ correctly in sentences', 'SLP')).toBe('articulation');
  });

  it('ignores how progress is measured', () => {
    const bare = first('ties shoes', 'OT');
    expect(
      first(
        'By the next annual review, ties shoes with 80% accuracy in 4 of 5 trials as measured by data collection',
        'OT',
      ),
    ).toBe(bare);
  });

  it('lets the discipline lean where words leave it open', () => {
    const pt = recognizeGoal('Takes part in gym class', 'PT').areas[0];
    expect(pt?.area).toBe('pe_fitness_endurance');
  });

  it('says nothing about a text that says nothing', () => {
    expect(recognizeGoal('').areas).toEqual([]);
    expect(recognizeGoal('80% in 4 of 5 trials').areas).toEqual([]);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('OT', 'PT', 'SLP', undefined),
        (text, discipline) => {
          for (const { area, confidence, evidence } of recognizeGoal(text, discipline).areas) {
            expect(goalAreaIds).toContain(area);
            expect(confidence).toBeGreaterThan(0);
            expect(confidence).toBeLessThanOrEqual(1);
            expect(text).toContain(evidence);
          }
        },
      ),
    );
    expect(() => recognizeGoal('goal '.repeat(10_000))).not.toThrow();
  });
});
