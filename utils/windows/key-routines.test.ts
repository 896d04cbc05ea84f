import { describe, expect, it } from 'vitest';
import { daily, dayOf, goal, ordinaryDays, student, visit, week } from '../../tests/fixtures/class-week.ts';
import { keyRoutinesOf, lacksKeyRoutine, missingKeyRoutines } from './key-routines.ts';

describe('key routines', () => {
  it('S13 are those that demand a goal', () => {
    expect(new Set(keyRoutinesOf(student()))).toEqual(new Set(['arrival', 'recess', 'dismissal', 'cleanup_packup']));
  });

  it('S13 flags four weeks of visits without one, and not weeks without visits', () => {
    const inArt = [-14, -7].map((offset) => visit(offset, '9:00', '9:20', { routine: 'art' }));
    expect(lacksKeyRoutine(student(), inArt, dayOf(0))).toBe(true);
    expect(lacksKeyRoutine(student(), [...inArt, visit(-3, '8:15', '8:35', { routine: 'arrival' })], dayOf(0))).toBe(
      false,
    );
    expect(lacksKeyRoutine(student(), [], dayOf(0))).toBe(false);
    expect(lacksKeyRoutine(student(), inArt, dayOf(40))).toBe(false);
  });

  it('S12 names the key routines that stand on no calendar, those the goal names first', () => {
    expect(missingKeyRoutines(week())).toEqual([]);
    const text = 'At arrival the student will hang up the coat.';
    const input = week({
      events: daily('9:00', '9:40', 'Math'),
      student: student({ goals: [goal('self_care_dressing', { text })] }),
    });
    expect(missingKeyRoutines(input)[0]).toBe('arrival');
    expect(missingKeyRoutines(week({ events: ordinaryDays().filter((event) => event.title !== 'Recess') }))).toEqual([
      'recess',
    ]);
  });
});
