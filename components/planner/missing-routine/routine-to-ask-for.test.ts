import { describe, expect, it } from 'vitest';
import { CLASSROOM, daily, dayOf, goal, student, week } from '../../../tests/fixtures/class-week.ts';
import { routineToAskFor } from './routine-to-ask-for.ts';

const fox = student({ goals: [goal('belongings_management', { text: 'Unpacks during arrival' })] });
const math = daily('9:00', '9:40', 'Math');

describe('S12 a key routine that is on no calendar', () => {
  it('is asked for', () => {
    expect(routineToAskFor(week({ events: math, student: fox }))).toBe('arrival');
  });

  it('is not asked for once it stands there, however it came there', () => {
    expect(routineToAskFor(week({ events: [...math, ...daily('7:50', '8:10', 'Arrival')], student: fox }))).toBeNull();
  });

  it('is not asked for while nothing of the class is known', () => {
    expect(routineToAskFor(week({ events: [], student: fox }))).toBeNull();
  });

  it('is not asked for again after a no', () => {
    const no = { classroomId: CLASSROOM.id, routine: 'arrival', state: 'please-not', since: dayOf(0) } as const;
    expect(routineToAskFor(week({ events: math, student: fox, preferences: { agreements: [no] } }))).toBeNull();
  });
});
