import { describe, expect, test } from 'vitest';
import { asId } from '../domain/ids.ts';
import { localDate } from '../domain/local-date.ts';
import type { StudentMark, VisitNote, VisitNoteBody } from '../domain/visit-note.ts';
import { lastNoteBefore } from './last-note.ts';
import { arrangeParts, type NotePart, noteParts, saidNotTwice } from './note-parts.ts';

let count = 0;
function note(body: Partial<VisitNoteBody> = {}, date = '2026-11-16', mark: Partial<StudentMark> = {}): VisitNote {
  count += 1;
  return {
    id: asId(`visit ${count}`),
    classroomId: asId('room'),
    routine: 'recess',
    date: localDate(date),
    students: [{ studentId: asId('fox'), ...mark }],
    updatedAt: `${date}T15:00:00Z`,
    changedAt: {},
    ...body,
  };
}

describe('what this therapist uses moves up', () => {
  test.each<[NotePart, VisitNote]>([
    ['grade', note({}, '2026-11-16', { grade: 'down', gradedHow: 'lower hook' })],
    ['engagement', note({}, '2026-11-16', { engagement: { 'doing-task': 'no' } })],
    ['participation', note({}, '2026-11-16', { participation: ['contributed'] })],
    ['voice', note({}, '2026-11-16', { voice: { face: 'proud' } })],
    ['did', note({ modeled: { what: 'hold, then pull', toWhom: 'aide' } })],
    ['setting', note({ barriers: ['environment'] })],
    ['changes', note({ toolTried: 'ring' })],
    ['staff-view', note({ staffView: 'works' })],
    ['class-task', note({ classTask: 'coats' })],
  ])('%s, once it stands in one of three notes', (part, used) => {
    expect(arrangeParts([used, note(), note()]).inSight).toEqual([part]);
    expect(arrangeParts([used, note(), note(), note()]).inSight).toEqual([]);
  });

  test('at first, and after two visits, everything is behind "More"', () => {
    expect(arrangeParts([])).toEqual({ inSight: [], more: [...noteParts] });
    expect(arrangeParts([note({ text: 'x' }), note({ text: 'y' })]).inSight).toEqual([]);
  });

  test('the most used first, and nothing is lost or twice there', () => {
    const { inSight, more } = arrangeParts([
      note({ text: 'x', staffView: 'not' }),
      note({ text: 'y' }),
      note({ text: 'z' }),
    ]);
    expect(inSight).toEqual(['text', 'staff-view']);
    expect([...inSight, ...more].sort()).toEqual([...noteParts].sort());
  });

  test('habits of last spring do not count', () => {
    const spring = Array.from({ length: 12 }, () => note({ text: 'x' }, '2026-04-13'));
    const fall = Array.from({ length: 12 }, () => note({}, '2026-11-16'));
    expect(arrangeParts([...spring, ...fall]).inSight).toEqual([]);
  });
});

describe('S42: staff views', () => {
  const views = (...all: VisitNoteBody['staffView'][]) =>
    all.map((staffView, at) => note(staffView ? { staffView } : {}, `2026-11-${10 + at}`));
  test.each<[string, VisitNoteBody['staffView'][], boolean]>([
    ['two "not" in a row', ['works', 'not', 'not'], true],
    ['one that worked between', ['not', 'works', 'not'], false],
    ['one "not"', ['not'], false],
    ['not asked between', ['not', 'not-asked', 'not'], true],
    ['never asked', [undefined, undefined], false],
  ])('%s', (_title, given, said) => {
    const notes = views(...given);
    expect(saidNotTwice(notes, notes.at(-1) ?? note())).toBe(said);
  });
});

describe('S48: the last setting of a routine', () => {
  const visit = {
    id: asId('now'),
    classroomId: asId('room'),
    routine: 'recess',
    date: localDate('2026-11-16'),
    studentIds: [asId('fox')],
  } as unknown as Parameters<typeof lastNoteBefore>[1];

  test('is that of the latest earlier visit to the same routine of the class with the same student', () => {
    const latest = note({ line: 'lower hook' }, '2026-11-09');
    const others = [
      note({}, '2026-11-02'),
      note({ line: 'later' }, '2026-11-17'),
      { ...note({}, '2026-11-12'), routine: 'lunch' as const },
      { ...note({}, '2026-11-12'), classroomId: asId<VisitNote['classroomId']>('other') },
      { ...note({}, '2026-11-12'), students: [{ studentId: asId<StudentMark['studentId']>('otter') }] },
    ];
    expect(lastNoteBefore([...others, latest], visit)).toBe(latest);
    expect(lastNoteBefore(others.slice(1), visit)).toBeNull();
  });
});
