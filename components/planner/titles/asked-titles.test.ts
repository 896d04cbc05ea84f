import { describe, expect, it } from 'vitest';
import { CLASSROOM, daily, SCHOOL, timed, WEEK } from '../../../tests/fixtures/class-week.ts';
import type { CalendarEvent } from '../../../utils/domain/calendar-event.ts';
import type { Classroom } from '../../../utils/domain/classroom.ts';
import { asId, type CalendarId } from '../../../utils/domain/ids.ts';
import type { TitleAnswer } from '../../../utils/domain/preferences.ts';
import { askedTitles, isOpenTitle, openSisters } from './asked-titles.ts';

const otherRoom: Classroom = {
  ...CLASSROOM,
  id: asId('room-14'),
  name: 'Rm 14',
  calendars: [{ calendarId: asId('class 14'), role: 'class', label: '' }],
};

function asked(events: CalendarEvent[], titleAnswers: TitleAnswer[] = [], classrooms = [CLASSROOM]) {
  return askedTitles({
    caseload: {
      classrooms,
      schools: [SCHOOL],
      preferences: { agreements: [], turnedDown: [], hardSpots: [], titleAnswers, dayChanges: [] },
    },
    byCalendar: Map.groupBy(events, ({ calendarId }) => calendarId),
    range: WEEK,
  });
}

const zorbles = daily('13:30', '14:00', 'Zorbles');
const calendarId = asId<CalendarId>('class');

describe('C6 titles are asked about in one list', () => {
  it('each family once per calendar, with its class, weekdays and how often, the most frequent first', () => {
    const events = [...zorbles, timed(0, '10:00', '10:20', 'Blorp'), ...daily('9:00', '9:40', 'Math')];
    expect(asked(events)).toMatchObject([
      {
        title: 'Zorbles',
        days: 5,
        weekdays: [1, 2, 3, 4, 5],
        startMinute: 810,
        rooms: [{ name: 'Rm 12' }],
        answer: null,
      },
      { title: 'Blorp', days: 1, weekdays: [1] },
    ]);
  });

  it('a calendar that two classes share asks once, for both', () => {
    const sharing = { ...otherRoom, calendars: CLASSROOM.calendars };
    expect(asked(zorbles, [], [CLASSROOM, sharing]).map(({ rooms }) => rooms.map(({ name }) => name))).toEqual([
      ['Rm 12', 'Rm 14'],
    ]);
  });

  it('an answer stays in view and open to correction, also that it is no routine', () => {
    for (const routine of ['recess', 'not-a-routine'] as const) {
      const [one] = asked(zorbles, [{ calendarId, family: asked(zorbles)[0]!.family, routine }]);
      expect(one).toMatchObject({ title: 'Zorbles', answer: routine });
      expect(one && isOpenTitle(one)).toBe(false);
    }
  });

  it('the same title on another calendar is another question, and is offered the same answer', () => {
    const events = [...zorbles, ...daily('9:00', '9:30', 'Zorbles', { calendarId: asId('class 14') })];
    const [first, second] = asked(events, [], [CLASSROOM, otherRoom]);
    expect(first!.id).not.toBe(second!.id);
    expect(openSisters([first!, second!], first!)).toEqual([second]);
    expect(openSisters([first!, { ...second!, answer: 'recess' }], first!)).toEqual([]);
  });

  it('a combined title with a known part, a hidden title and other roles are not asked about', () => {
    const events = [
      timed(0, '10:00', '10:30', 'Snack / Zorbles'),
      timed(1, '10:00', '10:30', null),
      timed(2, '10:00', '10:30', 'Blorp', { role: 'teacher' }),
    ];
    expect(asked(events)).toEqual([]);
  });
});
