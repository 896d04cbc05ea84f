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

it('S37 totals the minutes apart from the class beside those in it', () => {
  const visits = [
    visit({}),
    visit({ type: 'pull-out' }),
    visit({ type: 'pull-out', state: { is: 'done', actualStart: 540, actualEnd: 550 } }),
    visit({ type: 'pull-out', state: { is: 'missed', reason: 'testing' } }),
    visit({ type: 'touch-base' }),
    visit({ studentIds: [asId('owl')] }),
  ];
  expect(minutesByPlace(visits, fox)).toEqual({ inClass: 25, apart: 35 });
});
