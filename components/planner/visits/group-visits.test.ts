import { expect, it } from 'vitest';
import { asId, type CalendarId, type ClassroomId, type EventId, type VisitId } from '../../../utils/domain/ids.ts';
import { localDate } from '../../../utils/domain/local-date.ts';
import type { Visit, VisitState } from '../../../utils/domain/visit.ts';
import { groupVisits } from './group-visits.ts';

const now = { date: localDate('2026-11-18'), minute: 600 };
const tie = { calendarId: asId<CalendarId>('c'), eventId: asId<EventId>('e') };
const scheduled: VisitState = { is: 'scheduled', tie };

function visit(id: string, date: string, startMinute: number, state: VisitState): Visit {
  return {
    id: asId<VisitId>(id),
    type: 'push-in',
    studentIds: [],
    classroomId: asId<ClassroomId>('room'),
    routine: 'recess',
    date: localDate(date),
    startMinute,
    endMinute: startMinute + 20,
    zone: 'America/Chicago',
    state,
  };
}

it('sorts visits by what they ask, ahead soonest first and closed latest first', () => {
  const groups = groupVisits(
    [
      visit('later', '2026-11-20', 500, scheduled),
      visit('soon', '2026-11-18', 601, scheduled),
      visit('begun', '2026-11-18', 600, scheduled),
      visit('forgotten', '2026-11-10', 900, scheduled),
      visit('opened', '2026-11-18', 500, { is: 'opened', openedAt: '2026-11-17T12:00:00Z' }),
      visit('unsure', '2026-11-18', 500, { is: 'unsure', openedAt: '2026-11-17T12:00:00Z', candidates: [] }),
      visit('missed', '2026-11-11', 500, { is: 'missed', reason: 'testing' }),
      visit('done', '2026-11-12', 500, { is: 'done', actualStart: 500, actualEnd: 520 }),
      visit('dropped', '2026-11-12', 500, { is: 'dropped', droppedAt: '2026-11-17T12:00:00Z' }),
    ],
    now,
  );
  const ids = Object.fromEntries(Object.entries(groups).map(([group, visits]) => [group, visits.map(({ id }) => id)]));
  expect(ids).toEqual({
    unsure: ['unsure'],
    opened: ['opened'],
    notLogged: ['forgotten', 'begun'],
    comingUp: ['soon', 'later'],
    closed: ['done', 'missed'],
  });
});
