import { describe, expect, it } from 'vitest';
import {
  allDay,
  CLASSROOM,
  dayOf,
  goal,
  ordinaryDays,
  student,
  THERAPIST,
  timed,
  visit,
  week,
} from '../../tests/fixtures/class-week.ts';
import type { CalendarEvent } from '../domain/calendar-event.ts';
import { asId } from '../domain/ids.ts';
import { minuteOfDay } from '../domain/minutes.ts';
import { explainRoutine } from './explain.ts';
import type { SuggestInput } from './input.ts';
import { suggestWindows } from './suggest.ts';

const minute = (text: string) => minuteOfDay(text) ?? Number.NaN;

/** Why the Monday event of this title is not offered. */
function why(title: string | null, rest: Partial<SuggestInput> = {}, extra: CalendarEvent[] = []): string[] {
  const events = [...ordinaryDays(), ...extra];
  const event = events.find((one) => one.title === title && one.date === dayOf(0));
  return explainRoutine(week({ events, ...rest }), { eventId: event?.id ?? asId('none'), date: dayOf(0) }).map(
    (reason) => reason.key,
  );
}

describe('explainRoutine', () => {
  it.each([
    ['Math', {}, [], ['noGoalHere']],
    ['Lunch', {}, [], ['lunchIsTheirs']],
    [null, {}, [timed(0, '15:00', '15:30', null)], ['titleHidden']],
    ['Zorbles', {}, [timed(0, '15:00', '15:30', 'Zorbles')], ['titleUnknown']],
    ['Math', {}, [allDay(0, 'No School')], ['noSchool']],
    ['Choice Time', {}, [allDay(0, 'Early Release 1:00')], ['afterEarlyRelease']],
    ['Morning Meeting', {}, [allDay(0, '2-Hour Delay')], ['beforeLateStart']],
    ['Math', {}, [timed(0, '8:50', '9:40', 'Assembly', { role: 'school' })], ['eventThen']],
    [
      'Recess',
      {
        preferences: {
          agreements: [{ classroomId: CLASSROOM.id, routine: 'recess', state: 'please-not', since: dayOf(0) }],
        },
      },
      [],
      ['teacherSaidNo'],
    ],
    [
      'Recess',
      { therapist: { ...THERAPIST, hours: THERAPIST.hours.filter((hours) => hours.weekday !== 1) } },
      [],
      ['therapistNotInBuilding'],
    ],
    [
      'Recess',
      { therapist: { ...THERAPIST, busy: [{ date: dayOf(0), title: 'Eval', startMinute: 600, endMinute: 800 }] } },
      [],
      ['therapistBusy'],
    ],
    ['Recess', { visits: [visit(0, '11:00', '11:50')] }, [], ['visitThen']],
    [
      'Recess',
      {
        student: student({
          otherServices: [{ title: 'PT', weekday: 1, startMinute: minute('11:10'), endMinute: minute('11:50') }],
        }),
      },
      [],
      ['studentElsewhere'],
    ],
    ['Recess', { today: dayOf(2) }, [], ['dayIsOver']],
    [
      'Recess',
      { student: student({ goals: [goal('self_care_dressing', { fit: 'pull-out' })] }) },
      [],
      ['pullOutGoalsOnly'],
    ],
  ] as [string | null, Partial<SuggestInput>, CalendarEvent[], string[]][])(
    'says why not %s',
    (title, rest, extra, expected) => {
      expect(why(title, rest, extra)).toEqual(expected);
    },
  );

  it('says how little time is left, and what takes it', () => {
    const otherServices = [
      { title: 'PT', weekday: 1 as const, startMinute: minute('11:20'), endMinute: minute('11:50') },
    ];
    expect(why('Recess', { student: student({ otherServices }) })).toEqual(['tooShort', 'studentElsewhere']);
  });

  it('has nothing against what is offered', () => {
    const events = ordinaryDays();
    const [first] = suggestWindows(week({ events }));
    const event = events.find(
      (one) =>
        !one.allDay && one.date === first?.date && one.startMinute <= first.start + 5 && first.end <= one.endMinute + 5,
    );
    expect(
      explainRoutine(week({ events }), { eventId: event?.id ?? asId('none'), date: first?.date ?? dayOf(0) }),
    ).toEqual([]);
  });

  it('has a reason for every routine that was passed over', () => {
    const input = week();
    const offered = suggestWindows(input);
    for (const event of input.events) {
      if (event.allDay) continue;
      const isOffered = offered.some(
        (window) => window.date === event.date && window.start < event.endMinute && event.startMinute < window.end,
      );
      expect(explainRoutine(input, { eventId: event.id }).length > 0 || isOffered).toBe(true);
    }
  });
});
