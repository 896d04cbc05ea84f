import { expect, it } from 'vitest';
import type { DraftVisit } from '../../../utils/domain/draft-visit.ts';
import { asId } from '../../../utils/domain/ids.ts';
import { localDate } from '../../../utils/domain/local-date.ts';
import { shiftPlan } from './shift-plan.ts';

const [from, to] = [localDate('2026-11-16'), localDate('2026-11-23')];

function visit(id: string, day: string): DraftVisit {
  return {
    id,
    type: 'push-in',
    studentIds: [asId('fox')],
    classroomId: asId('room'),
    routine: 'recess',
    date: localDate(day),
    startMinute: 480,
    endMinute: 500,
    pinned: true,
    visitId: asId('kept'),
  };
}

it('carries a plan to another week, without days off and without what was asked for already', () => {
  let made = 0;
  const shifted = shiftPlan(
    [visit('a', '2026-11-16'), visit('b', '2026-11-19')],
    { from, to, isClosed: (date) => date === '2026-11-26' },
    () => `new ${++made}`,
  );
  const { visitId: _asked, ...rest } = visit('a', '2026-11-16');
  expect(shifted).toEqual([{ ...rest, id: 'new 1', date: '2026-11-23' }]);
});
