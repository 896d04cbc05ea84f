import { expect, test } from 'vitest';
import { allDay, CLASSROOM, dayOf, timed, WEEK, week } from '../../tests/fixtures/class-week.ts';
import { buildClassDays } from '../school/class-day/build-class-day.ts';
import { dayInputOf } from '../windows/input.ts';
import { roomWeek } from './room-week.ts';

test("S8: a room's week has what students do, in order of time, and no day without school", () => {
  const events = [
    timed(0, '9:30', '10:15', 'Writing'),
    timed(0, '8:15', '8:35', 'Arrival'),
    timed(0, '13:00', '13:40', 'Teacher prep'),
    timed(0, '14:00', '14:20', 'Zorgle'),
    timed(1, '8:15', '8:35', 'Arrival'),
    allDay(1, 'No School'),
  ];
  const days = buildClassDays(dayInputOf(week({ classroom: CLASSROOM, events })), WEEK);
  expect(roomWeek(days)).toEqual([
    {
      date: dayOf(0),
      routines: [
        { kind: 'arrival', startMinute: 495, endMinute: 515 },
        { kind: 'writing', startMinute: 570, endMinute: 615 },
      ],
    },
  ]);
});
