import { describe, expect, it } from 'vitest';
import { goal, student } from '../../tests/fixtures/class-week.ts';
import type { GoalAreaId } from '../domain/goal-area.ts';
import type { RoutineKindId } from '../domain/routine-kind.ts';
import { readGoals } from './goal-fit.ts';
import { isOutOfReach } from './outings.ts';

/** How a goal of this area and text meets a routine. */
function fitFor(area: GoalAreaId, text: string, kind: RoutineKindId, title: string | null = null) {
  return readGoals(student({ goals: [goal(area, { text })] })).fitsOf(kind, title)[0];
}

const points = (...asked: Parameters<typeof fitFor>) => fitFor(...asked)?.points ?? 0;

describe('goal fit', () => {
  it('is the listed strength, and nothing where none is listed', () => {
    expect(points('self_care_dressing', '', 'arrival')).toBe(3);
    expect(fitFor('self_care_dressing', '', 'math_lesson')).toBeUndefined();
  });

  it.each([
    ['During read-aloud the student will answer questions.', 'read_aloud'],
    ['At snack the student will ask for more.', 'snack'],
    ['In PE the student will catch a ball.', 'pe'],
    ['At dismissal the student will pack.', 'dismissal'],
    ['Before recess the student will zip.', 'recess'],
    ['En el recreo el estudiante jugará.', 'recess'],
  ] as [string, RoutineKindId][])('hears the routine that %j names', (text, kind) => {
    expect(fitFor('social_communication', text, kind)?.named).toBe(true);
  });

  it('takes a lunch count for no lunch', () => {
    expect(fitFor('belongings_management', 'will do the lunch count', 'lunch')?.named).not.toBe(true);
  });

  it('ranks the named routine over one near it, and that over others', () => {
    const text = 'At rug time the student will sit upright.';
    const [named, near, other] = (['morning_meeting', 'read_aloud', 'writing'] as const).map((kind) =>
      points('seating_posture', text, kind),
    );
    expect(named).toBeGreaterThan(near ?? 0);
    expect(near).toBeGreaterThan(other ?? 0);
    expect(points('seating_posture', text, 'read_aloud', 'Rug: Read Aloud')).toBe(named);
  });

  it('hears what a title says is done, and what is missing', () => {
    expect(fitFor('keyboarding_at', '', 'life_skills', 'News + typing')?.activity).toBe('done here');
    expect(points('social_communication', '', 'homeroom_advisory', 'Advisory - team challenge')).toBeGreaterThan(
      points('social_communication', '', 'homeroom_advisory', 'Advisory'),
    );
    expect(points('social_communication', '', 'homeroom_advisory', 'Advisory - SSR')).toBeLessThan(
      points('social_communication', '', 'homeroom_advisory', 'Advisory'),
    );
  });

  it('counts a loud place against goals that need quiet, unless the goal names it', () => {
    expect(points('articulation', '', 'lunch')).toBeLessThan(points('articulation', '', 'small_group'));
    expect(fitFor('articulation', 'At lunch the student will use clear sounds.', 'lunch')?.tooLoud).toBe(false);
  });

  it('tells the tasks of a functional program apart', () => {
    const text = 'With a recipe the student will make a simple meal.';
    expect(points('life_skills_prevoc', text, 'life_skills', 'Cooking lab')).toBeGreaterThan(
      points('life_skills_prevoc', text, 'life_skills', 'Laundry'),
    );
  });

  it('knows a goal by its words alone when its area is not known', () => {
    const [only] = readGoals(
      student({ goals: [goal('aac_use', { text: 'At snack zorble.', areas: [], areasChosen: true })] }),
    ).fitsOf('snack', null);
    expect(only).toMatchObject({ area: null, named: true });
  });
});

describe('outings', () => {
  it.each([
    ['Job site: Food Shelf (van)', 'will finish a work task', true],
    ['CBI: Cub Foods - list & pay', 'will find and pay for five store items', false],
    ['CBI: Cub Foods - list & pay', 'will type an e-mail', true],
    ['Coffee Cart (on campus)', 'will type an e-mail', false],
    ['Community outing: YMCA swim', 'will cook', true],
    ['Cooking', 'will cook', false],
    [null, 'will cook', false],
  ])('%j for a goal that %j: out of reach is %s', (title, text, expected) => {
    expect(isOutOfReach(title, [text])).toBe(expected);
  });
});
