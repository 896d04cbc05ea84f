import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asId, type StudentId, type VisitId } from '../domain/ids.ts';
import { localDate } from '../domain/local-date.ts';
import { helpLevels, outcomes, type VisitNote } from '../domain/visit-note.ts';
import { joinPatches, type NotePatch, withPatch } from './note-patch.ts';

const [fox, otter] = [asId<StudentId>('fox'), asId<StudentId>('otter')];
const EARLY = '2026-11-16T17:00:00Z';
const LATE = '2026-11-16T17:00:01Z';

const empty: VisitNote = {
  id: asId<VisitId>('visit'),
  classroomId: asId('room'),
  routine: 'recess',
  date: localDate('2026-11-16'),
  students: [{ studentId: fox }],
  updatedAt: '2026-11-16T16:00:00Z',
  changedAt: {},
};

describe('a note takes one tap after the other', () => {
  test('changes what was tapped and nothing else, each student apart', () => {
    const first = withPatch(empty, { marks: [{ studentId: fox, help: 'some' }], fields: { line: 'Zipped.' } }, EARLY);
    const both = withPatch(first, { marks: [{ studentId: otter, outcome: 'well' }] }, LATE);
    expect(both).toMatchObject({
      line: 'Zipped.',
      students: [
        { studentId: fox, help: 'some' },
        { studentId: otter, outcome: 'well' },
      ],
      updatedAt: LATE,
    });
  });

  test('null and an empty line take a field away, and nothing is kept of it', () => {
    const full = withPatch(empty, { marks: [{ studentId: fox, help: 'some' }], fields: { line: 'Zipped.' } }, EARLY);
    const bare = withPatch(full, { marks: [{ studentId: fox, help: null }], fields: { line: ' ' } }, LATE);
    expect(bare.students).toEqual([{ studentId: fox }]);
    expect(Object.hasOwn(bare, 'line')).toBe(false);
  });

  test('what was overtaken on its way undoes nothing', () => {
    const late = withPatch(empty, { fields: { line: 'The whole word.' } }, LATE);
    const after = withPatch(late, { fields: { line: 'The wh', classTask: 'Coats' } }, EARLY);
    expect(after).toMatchObject({ line: 'The whole word.', classTask: 'Coats', updatedAt: LATE });
  });
});

const patches = fc.record<NotePatch>(
  {
    fields: fc.record({ line: fc.option(fc.string()), classTask: fc.option(fc.string()) }, { requiredKeys: [] }),
    marks: fc.uniqueArray(
      fc.record(
        {
          studentId: fc.constantFrom(fox, otter),
          help: fc.option(fc.constantFrom(...helpLevels)),
          outcome: fc.option(fc.constantFrom(...outcomes)),
        },
        { requiredKeys: ['studentId'] },
      ),
      { selector: ({ studentId }) => studentId },
    ),
  },
  { requiredKeys: [] },
);
const content = ({ line, classTask, students }: VisitNote) => ({
  line,
  classTask,
  students: students.toSorted((a, b) => a.studentId.localeCompare(b.studentId)),
});

test('patches that come in any order leave what was typed last', () => {
  fc.assert(
    fc.property(patches, patches, (first, then) => {
      const inOrder = withPatch(withPatch(empty, first, EARLY), then, LATE);
      const overtaken = withPatch(withPatch(empty, then, LATE), first, EARLY);
      expect(content(overtaken)).toEqual(content(inOrder));
    }),
  );
});

test('two patches joined are as the two in turn, and a patch twice is as once', () => {
  fc.assert(
    fc.property(patches, patches, (first, then) => {
      const inTurn = withPatch(withPatch(empty, first, EARLY), then, EARLY);
      expect(content(withPatch(empty, joinPatches(first, then), EARLY))).toEqual(content(inTurn));
      expect(withPatch(inTurn, then, EARLY)).toEqual(inTurn);
    }),
  );
});
