import { expect, it } from 'vitest';
import { dayOf, student } from '../../../tests/fixtures/class-week.ts';
import { asId } from '../../../utils/domain/ids.ts';
import type { Visit } from '../../../utils/domain/visit.ts';
import { minutesByPlace } from './minutes-by-place.ts';

const fox = student().id;

function visit(changes: Partial<Visit>): Visit {
  return {
    id: asId('visit'),
    type: 'push-in',
    studentIds: [fox],
    classroomId: asId('room-12'),
    routine: 'writing',
    date: dayOf(1),
    startMinute: 540,
    endMinute: 565,
    zone: 'America/New_York',
    state: { is: 'opened', openedAt: '2026-11-15T12:00:00Z' },
    ...changes,
  };
}

it('S37 totals the minutes apart from the class beside those in it, as the ledger counts them', () => {
  const at = (startMinute: number, minutes: number) => ({
    id: asId<Visit['id']>(`at ${startMinute}`),
    startMinute,
    endMinute: startMinute + minutes,
  });
  const visits = [
    visit({ ...at(480, 25) }),
    visit({ ...at(520, 25), type: 'pull-out' }),
    visit({ ...at(560, 25), type: 'pull-out', state: { is: 'done', actualStart: 560, actualEnd: 570 } }),
    visit({ ...at(600, 25), type: 'pull-out', state: { is: 'missed', reason: 'testing' } }),
    visit({ ...at(640, 25), type: 'touch-base' }),
    visit({ ...at(680, 25), studentIds: [asId('owl')] }),
    visit({ ...at(720, 25), studentIds: [fox, asId('owl')] }),
  ];
  expect(minutesByPlace(visits, fox, { groupMinutes: 'full' })).toEqual({ inClass: 50, apart: 35 });
  expect(minutesByPlace(visits, fox, { groupMinutes: 'split' }).inClass).toBe(38);
});
