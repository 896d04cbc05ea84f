import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allDay,
  CLASSROOM,
  goal,
  student,
  THERAPIST,
  timed,
  visit,
  WEEK,
  week,
} from '../../tests/fixtures/class-week.ts';
import type { CalendarEvent } from '../domain/calendar-event.ts';
import { asId } from '../domain/ids.ts';
import { affectedVisits } from './affected-visits.ts';
import { explainerOf } from './explain.ts';
import type { SuggestInput } from './input.ts';
import { lacksKeyRoutine, missingKeyRoutines } from './key-routines.ts';
import { suggestPullOut } from './pull-out.ts';
import { suggestForClass } from './suggest.ts';
import { suggestTouchBase } from './touch-base.ts';

const anyMinute = fc.oneof(fc.integer({ min: -100, max: 1600 }), fc.constant(Number.NaN));
const anyTitle = fc.oneof(
  fc.constant(null),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('Math', 'Snack/Recess', 'No School', 'Half Day', 'Day 4', 'Planning', 'MAP', 'PE', 'Choice Time'),
);
const anyEvent: fc.Arbitrary<CalendarEvent> = fc
  .record({
    offset: fc.integer({ min: -2, max: 8 }),
    start: anyMinute,
    end: anyMinute,
    title: anyTitle,
    isAllDay: fc.boolean(),
    role: fc.constantFrom('class', 'teacher', 'school', 'mine'),
    zone: fc.string(),
    description: fc.string(),
  })
  .map(({ offset, start, end, title, isAllDay, role, zone, description }) =>
    isAllDay
      ? { ...allDay(offset, '', { role: role as 'class' }), title, zone, description }
      : {
          ...timed(offset, '8:00', '9:00', title, { role: role as 'class' }),
          startMinute: start,
          endMinute: end,
          zone,
          description,
        },
  );
const anyInput: fc.Arbitrary<SuggestInput> = fc
  .record({
    events: fc.array(anyEvent, { maxLength: 25 }),
    session: fc.oneof(fc.integer({ min: -5, max: 500 }), fc.constant(Number.NaN)),
    text: fc.string({ unit: 'grapheme' }),
    from: anyMinute,
    to: anyMinute,
    services: fc.boolean(),
    calendars: fc.boolean(),
    hours: fc.boolean(),
  })
  .map(({ events, session, text, from, to, services, calendars, hours }) =>
    week({
      events,
      classroom: { ...CLASSROOM, name: text, calendars: calendars ? CLASSROOM.calendars : [] },
      therapist: {
        ...THERAPIST,
        hours: hours ? [{ weekday: 1, schoolId: CLASSROOM.schoolId, startMinute: from, endMinute: to }] : [],
      },
      visits: [
        visit(0, '9:00', '9:30'),
        { ...visit(0, '9:00', '9:30'), date: asId(text), startMinute: from, endMinute: to },
      ],
      student: student({
        sessionMinutes: session,
        remarks: text,
        sections: [text],
        goals: [
          goal('articulation', { text, fit: 'either' }),
          goal('self_care_dressing', { areas: [], areasChosen: false, text }),
        ],
        otherServices: services ? [{ title: text, weekday: 1, startMinute: from, endMinute: to }] : null,
      }),
    }),
  );

describe('any input', () => {
  it('has a defined result: overlapping, reversed and broken times, unknown zones, no calendar', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const windows = suggestForClass({ ...input, students: [input.student, input.student] });
        for (const list of windows.values())
          for (const { start, end, score } of list) expect(start < end && Number.isFinite(score)).toBe(true);
        for (const { start, end } of suggestTouchBase(input)) expect(end - start).toBeGreaterThanOrEqual(5);
        for (const { start, end } of suggestPullOut(input)) expect(end - start).toBeGreaterThanOrEqual(10);
        const explain = explainerOf(input);
        for (const { id } of input.events) expect(explain({ eventId: id })).toBeInstanceOf(Array);
        expect(missingKeyRoutines(input)).toBeInstanceOf(Array);
        expect(affectedVisits(input)).toBeInstanceOf(Array);
        expect(lacksKeyRoutine(input.student, input.visits ?? [], WEEK.from)).toEqual(expect.any(Boolean));
      }),
      { numRuns: 150 },
    );
  });
});
