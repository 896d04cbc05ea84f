import { describe, expect, it } from 'vitest';
import { daily, dayOf, goal, ordinaryDays, student, timed, week } from '../../tests/fixtures/class-week.ts';
import type { Goal } from '../domain/student.ts';
import { routineFacts } from '../school/routine-facts.ts';
import { suggestPullOut } from './pull-out.ts';
import { suggestWindows } from './suggest.ts';

const suggest = (goals: Goal[], events = ordinaryDays()) =>
  suggestPullOut(week({ events, student: student({ goals }) }));
const either = goal('articulation', { fit: 'either' });

describe('suggestPullOut', () => {
  it('S3 lists times for goals that allow it, with the note on when separate practice helps', () => {
    expect(suggest([goal('articulation', { fit: 'push-in' })])).toEqual([]);
    expect(suggest([goal('articulation', { fit: 'undecided' })])).toEqual([]);
    const [first] = suggest([goal('articulation', { fit: 'pull-out' })]);
    expect(first?.reasons).toContainEqual(
      expect.objectContaining({ key: 'pullOutNote', args: { area: 'articulation' } }),
    );
    expect(first?.goalIds).toEqual(['goal-articulation']);
  });

  it('S36 stands beside the in-class list, which keeps its own windows', () => {
    const input = week({ student: student({ goals: [either] }) });
    expect(suggestWindows(input).length).toBeGreaterThan(0);
    expect(suggestPullOut(input).length).toBeGreaterThan(0);
  });

  it('S37 the best in-class option can be shown beside it: both lists speak of the same student, days and minutes', () => {
    const input = week({ student: student({ goals: [either] }) });
    const [best] = suggestWindows(input);
    const [out] = suggestPullOut(input);
    expect([best?.studentId, best?.classroomId]).toEqual([out?.studentId, out?.classroomId]);
  });

  it('S32 whole-class teaching ranks last and states what is missed', () => {
    const windows = suggest([either]);
    const firstTeaching = windows.findIndex((window) => window.missesTeaching);
    expect(windows[0]?.missesTeaching).toBe(false);
    if (firstTeaching >= 0) expect(windows.slice(firstTeaching).every((window) => window.missesTeaching)).toBe(true);
    for (const window of windows)
      expect(window.cautions[0]).toMatchObject({
        key: window.missesTeaching ? 'missesTeaching' : 'missesRoutine',
        args: { routine: window.routine },
      });
  });

  it('S37 the routines in which the goals come up are left to the visit in class as long as there are others', () => {
    const events = [
      ...daily('9:00', '9:40', 'Writing Workshop'),
      ...daily('10:00', '10:40', 'Centers'),
      ...daily('11:00', '11:40', 'Math'),
    ];
    const windows = suggest([goal('handwriting_legibility', { fit: 'either' })], events);
    const firstWriting = windows.findIndex(({ routine }) => routine === 'writing');
    const lastCenters = windows.findLastIndex(({ routine }) => routine === 'learning_centers');
    expect(lastCenters).toBeGreaterThanOrEqual(0);
    expect(firstWriting === -1 || firstWriting > lastCenters).toBe(true);
  });

  it('S32 takes no break, no meal and no care, and comes back at a natural point', () => {
    const windows = suggest([either]);
    for (const window of windows) {
      expect([
        'lunch',
        'recess',
        'snack',
        'breakfast',
        'bathroom_hygiene',
        'rest_quiet_time',
        'arrival',
        'dismissal',
      ]).not.toContain(window.routine);
      expect(window.reasons.map((reason) => reason.key)).toContain('returnsAtEdge');
    }
  });

  it('S27 is worded neutrally: nothing weighs against it but what is missed', () => {
    for (const window of suggest([either])) expect(window.cautions.every((caution) => caution.weight === 0)).toBe(true);
  });

  it('C9 is not offered during a test', () => {
    const events = [...ordinaryDays(), timed(0, '8:00', '15:00', 'State Testing')];
    expect(suggest([either], events).some((window) => window.date === dayOf(0))).toBe(false);
    expect(routineFacts.testing.pushIn).toBe('avoid');
  });
});
