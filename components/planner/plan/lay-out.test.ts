import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asId, type SchoolId } from '../../../utils/domain/ids.ts';
import { localDate } from '../../../utils/domain/local-date.ts';
import { overlaps } from '../../../utils/domain/minutes.ts';
import type { BoardVisit } from './board-visits.ts';
import { layOutDay, schoolsInOrder } from './lay-out.ts';

const date = localDate('2026-11-17');
const way = (from: { schoolId: SchoolId }, to: { schoolId: SchoolId }) => (from.schoolId === to.schoolId ? 0 : 20);

function visit(startMinute: number, endMinute: number, school = 'maple'): BoardVisit {
  const draft = {
    id: `${startMinute}-${endMinute}-${school}`,
    type: 'push-in' as const,
    studentIds: [asId<never>('fox')],
    classroomId: asId<never>('room'),
    routine: 'recess' as const,
    date,
    startMinute,
    endMinute,
    pinned: false,
  };
  return { ...draft, schoolId: asId<SchoolId>(school), isApart: false, is: 'planned', draft };
}

const nothing = { visits: [], meetings: [], lunch: null, way };

describe('a day of the plan', () => {
  it('shows the way between two buildings as late as it can be (S25)', () => {
    const blocks = layOutDay({ ...nothing, visits: [visit(480, 500), visit(600, 620, 'oak')] });
    expect(blocks.filter(({ is }) => is === 'travel')).toMatchObject([
      { startMinute: 580, endMinute: 600, from: 'maple', to: 'oak', tooShort: false },
    ]);
  });

  it('says when the time for the way is too short', () => {
    const blocks = layOutDay({ ...nothing, visits: [visit(480, 500), visit(510, 530, 'oak')] });
    expect(blocks.find(({ is }) => is === 'travel')).toMatchObject({
      startMinute: 500,
      endMinute: 510,
      tooShort: true,
    });
  });

  it('never lays travel over the lunch in between', () => {
    const lunch = { schoolId: asId<SchoolId>('oak'), startMinute: 540, endMinute: 570 };
    const blocks = layOutDay({ ...nothing, lunch, visits: [visit(480, 500), visit(600, 620, 'oak')] });
    expect(blocks.find(({ is }) => is === 'travel')).toMatchObject({ startMinute: 520, endMinute: 540 });
  });

  it('puts what overlaps side by side, and all else over the whole width', () => {
    const blocks = layOutDay({ ...nothing, visits: [visit(480, 510), visit(500, 520), visit(520, 540)] });
    expect(blocks.map(({ lane, lanes }) => [lane, lanes])).toEqual([
      [0, 2],
      [1, 2],
      [0, 1],
    ]);
  });

  it('names the schools in the order of the day', () => {
    const visits = [visit(600, 620, 'oak'), visit(480, 500), visit(500, 520), visit(700, 720)];
    expect(schoolsInOrder(visits)).toEqual(['maple', 'oak', 'maple']);
  });

  it('draws everything once, and nothing over anything else', () => {
    const anyVisit = fc
      .tuple(fc.integer({ min: 90, max: 200 }), fc.integer({ min: 2, max: 9 }), fc.constantFrom('maple', 'oak'))
      .map(([start, length, school]) => visit(start * 5, (start + length) * 5, school));
    const anyVisits = fc.uniqueArray(anyVisit, { selector: ({ id }) => id, maxLength: 12 });
    fc.assert(
      fc.property(anyVisits, (visits) => {
        const blocks = layOutDay({ ...nothing, visits });
        expect(blocks.filter(({ is }) => is === 'visit')).toHaveLength(visits.length);
        for (const [at, block] of blocks.entries()) {
          expect(block.lane).toBeLessThan(block.lanes);
          for (const other of blocks.slice(at + 1))
            if (overlaps(block, other)) {
              expect(other.lane).not.toBe(block.lane);
              expect(other.lanes).toBe(block.lanes);
            }
        }
      }),
    );
  });
});
