import { expect, it } from 'vitest';
import { dayOf } from '../../../tests/fixtures/class-week.ts';
import { asId } from '../../../utils/domain/ids.ts';
import type { TouchBaseWindow } from '../../../utils/domain/push-in-window.ts';
import { bestTalks } from './best-talks.ts';

function talk(day: number, start: number): TouchBaseWindow {
  return { classroomId: asId('room-12'), date: dayOf(day), start, end: start + 15, reasons: [], cautions: [] };
}

it('S17 shows the best time and the next best on another day', () => {
  expect(bestTalks([talk(1, 700), talk(1, 500), talk(3, 700)])).toEqual([talk(1, 700), talk(3, 700)]);
});

it('S17 shows two of one day where no other has any, one where there is one, and none', () => {
  expect(bestTalks([talk(1, 700), talk(1, 500)])).toEqual([talk(1, 700), talk(1, 500)]);
  expect(bestTalks([talk(1, 700)])).toEqual([talk(1, 700)]);
  expect(bestTalks([])).toEqual([]);
});
