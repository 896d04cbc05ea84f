import { describe, expect, test } from 'vitest';
import { asId, type ClassroomId } from '../domain/ids.ts';
import { localDate } from '../domain/local-date.ts';
import type { VisitNote, VisitNoteBody } from '../domain/visit-note.ts';
import { classesWithModeling } from './recent-modeling.ts';
import { seenInVisits } from './seen-in-visits.ts';

const room = asId<ClassroomId>('room');

function note(date: string, body: Partial<VisitNoteBody>, classroomId = room): VisitNote {
  return {
    id: asId(`${classroomId} ${date}`),
    classroomId,
    routine: 'writing',
    date: localDate(date),
    students: [{ studentId: asId('fox'), voice: { words: 'I like it' } }],
    updatedAt: `${date}T15:00:00Z`,
    changedAt: {},
    ...body,
  };
}

describe('S47: what notes say of a setting', () => {
  const notes = [
    note('2026-11-02', {
      barriers: ['task', 'environment'],
      barrierText: 'Fox sits by the door',
      activity: 'expected',
    }),
    note('2026-11-09', { barriers: ['task'], supports: ['tools'], supportText: 'Fox likes the slant board' }),
    note('2026-11-16', { supports: ['people'], activity: 'expected', line: 'Fox wrote two lines' }),
  ];

  test('is counted by tag, the most frequent first, over all visits to the routine', () => {
    expect(seenInVisits(notes)).toMatchObject({
      visits: 3,
      barriers: [
        { tag: 'task', times: 2 },
        { tag: 'environment', times: 1 },
      ],
      supports: [
        { tag: 'tools', times: 1 },
        { tag: 'people', times: 1 },
      ],
      activity: [{ tag: 'expected', times: 2 }],
    });
  });

  test('holds no student and none of the words', () => {
    expect(JSON.stringify(seenInVisits(notes))).not.toMatch(/fox|slant|like/i);
  });

  test('of no visit is nothing', () => {
    expect(seenInVisits([])).toEqual({ visits: 0, barriers: [], supports: [], activity: [], modeled: null });
  });
});

describe('S7: what was shown to staff', () => {
  const shown = (date: string, toWhom: 'aide' | 'teacher') =>
    note(date, { modeled: { what: 'hold, then pull', toWhom } });

  test('is told with the day and to whom, the latest', () => {
    const notes = [
      shown('2026-11-09', 'teacher'),
      shown('2026-11-16', 'aide'),
      note('2026-11-17', { did: ['prompted'] }),
    ];
    expect(seenInVisits(notes).modeled).toEqual({ on: '2026-11-16', toWhom: 'aide' });
  });

  test.each<[string, VisitNote[], boolean]>([
    ['thirty days ago', [shown('2026-10-18', 'aide')], true],
    ['thirty-one days ago', [shown('2026-10-17', 'aide')], false],
    ['by its mark alone', [note('2026-11-10', { did: ['modeled'] })], true],
    ['in another class', [note('2026-11-10', { did: ['modeled'] }, asId<ClassroomId>('other'))], false],
    ['never', [note('2026-11-10', { did: ['prompted'] })], false],
  ])('a class has it lately: %s', (_title, notes, has) => {
    expect(classesWithModeling(notes, localDate('2026-11-17')).has(room)).toBe(has);
  });
});
