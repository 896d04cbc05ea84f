import { describe, expect, it } from 'vitest';
import { asId, type ClassroomId, type StudentId } from '../../../utils/domain/ids.ts';
import { localDate } from '../../../utils/domain/local-date.ts';
import type { PushInWindow } from '../../../utils/domain/push-in-window.ts';
import { spotAt, spotBeside } from './move-visit.ts';
import { firstFreeIn, spotIn, targetAt, targetsFor } from './targets.ts';

const [fox, wren] = ['fox', 'wren'].map((id) => asId<StudentId>(id)) as [StudentId, StudentId];
const [tuesday, thursday] = ['2026-11-17', '2026-11-19'].map(localDate) as [
  ReturnType<typeof localDate>,
  ReturnType<typeof localDate>,
];

function window(studentId: StudentId, start: number, end: number, changes: Partial<PushInWindow> = {}): PushInWindow {
  return {
    id: asId(`${studentId} ${start}`),
    studentId,
    classroomId: asId<ClassroomId>('room'),
    date: tuesday,
    start,
    end,
    routine: 'writing',
    fit: 'great',
    score: 3,
    reasons: [],
    cautions: [],
    ...changes,
  };
}

const windows = [
  window(fox, 540, 580),
  window(fox, 700, 730, { routine: 'recess', fit: 'good' }),
  window(fox, 550, 580, { date: thursday }),
  window(wren, 550, 600, { fit: 'possible' }),
  window(wren, 700, 730, { routine: 'lunch' }),
];

describe('where a visit could be', () => {
  it('is anywhere in a window of its student, in order of time', () => {
    expect(targetsFor([fox], windows).map(({ date, startMinute }) => [date, startMinute])).toEqual([
      [tuesday, 540],
      [tuesday, 700],
      [thursday, 550],
    ]);
  });

  it('is for a group only what all of them share, as well as it fits the least of them', () => {
    expect(targetsFor([fox, wren], windows)).toMatchObject([{ startMinute: 550, endMinute: 580, fit: 'possible' }]);
    expect(targetsFor([], windows)).toEqual([]);
  });

  it('begins where the routine is free, and at its beginning where it is not free at all', () => {
    const [target] = targetsFor([fox], windows);
    if (!target) throw new Error('no target');
    expect(firstFreeIn(target, 20, () => true)).toMatchObject({ startMinute: 540, endMinute: 560 });
    expect(firstFreeIn(target, 20, ({ startMinute }) => startMinute >= 552)).toMatchObject({ startMinute: 555 });
    expect(firstFreeIn(target, 20, () => false)).toMatchObject({ startMinute: 540 });
    expect(firstFreeIn(target, 90, () => true)).toMatchObject({ startMinute: 540, endMinute: 580 });
  });

  it('snaps to five minutes, within the routine, as long as there is room', () => {
    const [target] = targetsFor([fox], windows);
    if (!target) throw new Error('no target');
    expect(spotIn(target, 543, 20)).toMatchObject({ startMinute: 545, endMinute: 565 });
    expect(spotIn(target, 100, 20)).toMatchObject({ startMinute: 540, endMinute: 560 });
    expect(spotIn(target, 999, 20)).toMatchObject({ startMinute: 560, endMinute: 580 });
    expect(spotIn(target, 550, 90)).toMatchObject({ startMinute: 540, endMinute: 580 });
    expect(targetAt([target], { date: tuesday, startMinute: 545, endMinute: 590 })).toBeNull();
  });
});

describe('moving a visit', () => {
  const draft = {
    id: 'a',
    type: 'push-in' as const,
    studentIds: [fox],
    classroomId: asId<ClassroomId>('room'),
    routine: 'writing' as const,
    date: tuesday,
    startMinute: 540,
    endMinute: 560,
    pinned: false,
  };
  const visit = { ...draft, schoolId: null, isApart: false, is: 'planned' as const, draft };
  const targets = targetsFor([fox], windows);
  const at = (startMinute: number) => spotAt(visit, { date: tuesday, startMinute }, targets);

  it('by pointer takes the routine that is there or near, and else the bare time', () => {
    expect(at(551)).toMatchObject({ startMinute: 550, fit: 'great' });
    expect(at(690)).toMatchObject({ startMinute: 700, routine: 'recess' });
    expect(at(641)).toMatchObject({ startMinute: 640, fit: null });
  });

  it('by keys goes through the routine, then to the next one, then to other days and back', () => {
    let spot = at(540);
    const go = (direction: Parameters<typeof spotBeside>[1]) => {
      spot = spotBeside({ visit, spot }, direction, targets);
      return [spot.date, spot.startMinute];
    };
    expect(go('later')).toEqual([tuesday, 545]);
    for (const _ of [1, 2, 3]) go('later');
    expect(go('later')).toEqual([tuesday, 700]);
    expect(go('day-after')).toEqual([thursday, 560]);
    expect(go('day-after')).toEqual([thursday, 560]);
    expect(go('day-before')).toEqual([tuesday, 560]);
    expect(go('earlier')).toEqual([tuesday, 555]);
  });
});
