import { expect, it } from 'vitest';
import { goalAreaIds } from '../domain/goal-area.ts';
import { routineKindIds } from '../domain/routine-kind.ts';
import { affinityOf } from './affinity.ts';

it('S5: a clothing goal fits arrival, recess and pack-up better than math', () => {
  const strength = (kind: Parameters<typeof affinityOf>[1]) => affinityOf('self_care_dressing', kind).strength;
  for (const kind of ['arrival', 'recess', 'cleanup_packup'] as const)
    expect(strength(kind)).toBeGreaterThan(strength('math_lesson'));
});

it('S5: a group goal is at home in meeting, closing circle and SEL lesson', () => {
  for (const kind of ['morning_meeting', 'closing_circle', 'sel_lesson'] as const)
    expect(affinityOf('group_participation', kind).strength).toBe(3);
});

it('S11: every fit has a reason, and what is not listed has none', () => {
  for (const area of goalAreaIds)
    for (const kind of routineKindIds) {
      const { strength, reason } = affinityOf(area, kind);
      expect(reason !== '').toBe(strength > 0);
    }
});
