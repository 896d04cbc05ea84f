import { expect, it } from 'vitest';
import { asId, type ClassroomId, type StudentId, type WindowId } from '../../../utils/domain/ids.ts';
import { localDate } from '../../../utils/domain/local-date.ts';
import type { PushInWindow } from '../../../utils/domain/push-in-window.ts';
import type { Reason } from '../../../utils/domain/reason.ts';
import { sameWindows } from './same-windows.ts';

const shortDay: Reason = { key: 'shortDay', args: {}, weight: -1 };

function windowOn(date: string, changes: Partial<PushInWindow> = {}): PushInWindow {
  return {
    id: asId<WindowId>(date),
    studentId: asId<StudentId>('fox'),
    classroomId: asId<ClassroomId>('room'),
    date: localDate(date),
    start: 480,
    end: 500,
    routine: 'recess',
    fit: 'great',
    score: 3,
    reasons: [],
    cautions: [],
    ...changes,
  };
}

it('says the same window on several days once, in order of the days', () => {
  const groups = sameWindows([windowOn('2026-11-19'), windowOn('2026-11-17'), windowOn('2026-11-18', { score: 2 })]);
  expect(groups.map((group) => group.map(({ date }) => date))).toEqual([['2026-11-17', '2026-11-18', '2026-11-19']]);
});

it('keeps apart what differs in time, fit or anything to mind', () => {
  const groups = sameWindows([
    windowOn('2026-11-17'),
    windowOn('2026-11-18', { end: 510 }),
    windowOn('2026-11-19', { fit: 'good' }),
    windowOn('2026-11-20', { cautions: [shortDay] }),
  ]);
  expect(groups).toHaveLength(4);
});
