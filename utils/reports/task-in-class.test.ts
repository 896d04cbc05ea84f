import { describe, expect, test } from 'vitest';
import { asId, type ClassroomId, type StudentId } from '../domain/ids.ts';
import { localDate } from '../domain/local-date.ts';
import type { RoutineKindId } from '../domain/routine-kind.ts';
import type { Goal } from '../domain/student.ts';
import type { EngagementAnswer, VisitNote } from '../domain/visit-note.ts';
import { handsOnInstead } from './hands-on.ts';
import { notDoingTask } from './not-doing-task.ts';

const place = { studentId: asId<StudentId>('fox'), classroomId: asId<ClassroomId>('room') };

function note(date: string, doing: EngagementAnswer | null, facts: Partial<VisitNote> = {}): VisitNote {
  const engagement = { 'looks-engaged': 'yes' as const, ...(doing && { 'doing-task': doing }) };
  return {
    id: asId(date),
    classroomId: place.classroomId,
    routine: 'writing',
    date: localDate(date),
    students: [{ studentId: place.studentId, engagement }],
    updatedAt: `${date}T15:00:00Z`,
    changedAt: {},
    ...facts,
  };
}

describe('S28: to look engaged is not to do the task', () => {
  const other = { students: [{ studentId: asId<StudentId>('owl'), engagement: { 'doing-task': 'no' as const } }] };
  test.each<[string, VisitNote[], [RoutineKindId, number, string][]]>([
    ['an attentive look alone raises nothing', [note('2026-11-02', null)], []],
    [
      '"not doing the task" does, though the student looked engaged',
      [note('2026-11-02', 'no')],
      [['writing', 1, '2026-11-02']],
    ],
    ['"partly" does not', [note('2026-11-02', 'partly')], []],
    ['twice is one routine', [note('2026-11-09', 'no'), note('2026-11-02', 'no')], [['writing', 2, '2026-11-09']]],
    ['a later yes settles it', [note('2026-11-09', 'yes'), note('2026-11-02', 'no')], []],
    [
      'the latest first',
      [note('2026-11-02', 'no'), note('2026-11-09', 'no', { routine: 'math_lesson' })],
      [
        ['math_lesson', 1, '2026-11-09'],
        ['writing', 1, '2026-11-02'],
      ],
    ],
    ['not of another student', [note('2026-11-02', 'no', other)], []],
    ['not of a class the student has left', [note('2026-11-02', 'no', { classroomId: asId<ClassroomId>('old') })], []],
  ])('%s', (_title, notes, raised) => {
    expect(notDoingTask(notes, place).map(({ routine, times, lastOn }) => [routine, times, lastOn])).toEqual(raised);
  });
});

describe('S33: hands-on routines instead of a task out of reach', () => {
  const goal = (area: Goal['areas'][number]['area']) => ({ areas: [{ area, confidence: 0.9, evidence: '' }] });
  const day: RoutineKindId[] = ['arrival', 'writing', 'math_lesson', 'art', 'recess', 'pe'];

  test('are those of the class in which the goals come up at least as strongly', () => {
    expect(handsOnInstead([goal('self_care_dressing')], 'math_lesson', day)).toContain('arrival');
    expect(handsOnInstead([goal('self_care_dressing')], 'arrival', day)).toEqual(['recess']);
  });

  test('are never the routine itself, one on paper, one the class has not, nor one without the goal', () => {
    const found = handsOnInstead([goal('fine_motor_tools')], 'writing', day);
    expect(found).toContain('art');
    for (const kind of ['writing', 'math_lesson', 'learning_centers'] as const) expect(found).not.toContain(kind);
    expect(handsOnInstead([], 'writing', day)).toEqual([]);
  });
});
