import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allDay,
  CLASSROOM,
  daily,
  dayOf,
  ordinaryDays,
  SCHOOL,
  timed,
  WEEK,
} from '../../../tests/fixtures/class-week.ts';
import type { CalendarEvent } from '../../domain/calendar-event.ts';
import type { DayChange } from '../../domain/day-change.ts';
import { asId } from '../../domain/ids.ts';
import { minuteOfDay } from '../../domain/minutes.ts';
import { titleFamily } from '../title-family.ts';
import { buildClassDay, buildClassDays, type ClassDayInput } from './build-class-day.ts';
import type { ClassDay } from './class-day.ts';

function day(events: CalendarEvent[], offset = 0, rest: Partial<ClassDayInput> = {}): ClassDay {
  return buildClassDay({ classroom: CLASSROOM, school: SCHOOL, events, ...rest }, dayOf(offset));
}

/** What runs, as `8:15 arrival`. */
function running({ routines }: ClassDay): string[] {
  return routines
    .filter((routine) => routine.notRunning === null)
    .map(({ startMinute, endMinute, kind }) => `${clock(startMinute)}-${clock(endMinute)} ${kind}`);
}

const clock = (minute: number) => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
const kindsOf = (one: ClassDay) =>
  one.routines.filter((routine) => routine.notRunning === null).map((routine) => routine.kind);

describe('a day with no students', () => {
  it('C1 runs nothing on a day without school, though repeating events stand there', () => {
    const closed = day([...ordinaryDays(), allDay(2, 'No School - Thanksgiving')], 2);
    expect(closed.school).toBe('closed');
    expect(running(closed)).toEqual([]);
    expect(closed.routines.every((routine) => routine.notRunning === 'no-school')).toBe(true);
  });

  it('C1 tells a teacher workday from a holiday', () => {
    expect(day([...ordinaryDays(), allDay(2, 'No School for students - Teacher Work Day')], 2).school).toBe(
      'staff-only',
    );
  });

  it("C1 knows the school's own list of days off", () => {
    expect(day(ordinaryDays(), 2, { school: { ...SCHOOL, noSchoolDates: [dayOf(2)] } }).school).toBe('closed');
  });

  it('leaves an entry for other grades alone', () => {
    const classroom = { ...CLASSROOM, name: 'Grade 2, Rm 12' };
    expect(day([...ordinaryDays(), allDay(2, 'No School gr 3-5')], 2, { classroom }).school).toBe('open');
    expect(day([...ordinaryDays(), allDay(2, 'No School grades 1-2')], 2, { classroom }).school).toBe('closed');
  });
});

describe('short days', () => {
  it('C2 voids what stands after an early release and trims what it cuts', () => {
    const short = day([...ordinaryDays(), allDay(2, 'Early Release 1:15')], 2);
    expect(short.earlyRelease).toBe(true);
    expect(running(short).at(-1)).toBe('12:45-13:15 learning_centers');
    expect(short.routines.filter((routine) => routine.notRunning === 'after-early-release').length).toBeGreaterThan(2);
    expect(short.routines[0]?.doubts).toContain('short-day');
  });

  it("C2 takes the hour from the school's short-day bell when the title has none", () => {
    const school = { ...SCHOOL, earlyReleaseEnd: minuteOfDay('12:30') ?? 0 };
    expect(running(day([...ordinaryDays(), allDay(2, 'Early Dismissal')], 2, { school })).at(-1)).toBe(
      '12:15-12:30 phonics_word_study',
    );
  });

  it('C2 a weekday that always ends early does so when no calendar says it, and what repeats then is not in doubt', () => {
    const school = { ...SCHOOL, earlyReleaseEnd: minuteOfDay('12:30') ?? 0, earlyReleaseWeekdays: [3 as const] };
    const wednesday = day(ordinaryDays(), 2, { school });
    expect(running(wednesday).at(-1)).toBe('12:15-12:30 phonics_word_study');
    expect(wednesday.routines[0]?.doubts).not.toContain('short-day');
    expect(day(ordinaryDays(), 3, { school }).earlyRelease).toBe(false);
    expect(running(day([...ordinaryDays(), allDay(2, 'Early Release 1:15')], 2, { school })).at(-1)).toBe(
      '12:45-13:15 learning_centers',
    );
  });

  it('C3 voids what stands before a delayed start', () => {
    const late = day([...ordinaryDays(), allDay(1, '2-Hour Delay')], 1);
    expect(late.lateStart).toBe(true);
    expect(running(late)[0]).toBe('10:15-10:30 snack');
    expect(late.studentHours?.startMinute).toBe(minuteOfDay('10:15'));
  });

  it('C3 reads the hour that the notice states, and what the teacher moved wins over what repeats', () => {
    const events = [
      ...ordinaryDays(),
      allDay(1, '2-HOUR DELAY school starts 10:45'),
      timed(1, '10:45', '11:15', 'DELAY: unpack'),
    ];
    expect(running(day(events, 1)).slice(0, 2)).toEqual(['10:45-11:15 arrival', '11:15-11:45 recess']);
  });
});

describe('what the phone said of the day', () => {
  const ofSchool = { schoolId: CLASSROOM.schoolId, date: dayOf(1) };
  const ordinary = ordinaryDays();
  const said = (change: DayChange, events: CalendarEvent[] = ordinary, offset = 1) =>
    day(events, offset, { dayChanges: [change] });

  it('C3 a delay voids what stands before it, as one on the calendar does, and only that day', () => {
    const late: DayChange = { ...ofSchool, is: 'other-hours', startMinute: minuteOfDay('10:15') ?? 0 };
    const onCalendar = day([...ordinary, allDay(1, '2-Hour Delay')], 1);
    expect(said(late)).toEqual(onCalendar);
    expect(said(late, ordinary, 2)).toEqual(day(ordinary, 2));
  });

  it('C2 an early release said by phone does what one on the calendar does, and outranks its hour', () => {
    const early: DayChange = { ...ofSchool, is: 'other-hours', endMinute: minuteOfDay('13:15') ?? 0 };
    const onCalendar = day([...ordinary, allDay(1, 'Early Release 1:15')], 1);
    expect(said(early)).toEqual(onCalendar);
    expect(running(said(early, [...ordinary, allDay(1, 'Early Release 11:30')]))).toEqual(running(onCalendar));
  });

  it('C3 a delay leaves an early release on the calendar standing', () => {
    const late: DayChange = { ...ofSchool, is: 'other-hours', startMinute: minuteOfDay('10:15') ?? 0 };
    const both = running(said(late, [...ordinary, allDay(1, 'Early Release 1:15')]));
    expect([both[0], both.at(-1)]).toEqual(['10:15-10:30 snack', '12:45-13:15 learning_centers']);
  });

  it('C1 a school that is closed runs nothing, and its rotation goes on as after any closure', () => {
    const closed: DayChange = { ...ofSchool, is: 'closed' };
    expect(said(closed).school).toBe('closed');
    expect(running(said(closed))).toEqual([]);
    const rotation = { cycleDays: 4, anchorDate: dayOf(0), anchorDay: 2, afterClosure: 'resume' as const, legend: {} };
    const next = day(ordinary, 2, { school: { ...SCHOOL, rotation }, dayChanges: [closed] });
    expect(next.cycleDay).toBe('3');
  });

  it('another school and a therapist who is out change nothing of the class', () => {
    const other: DayChange = { is: 'closed', schoolId: asId('other'), date: dayOf(1) };
    expect(said(other)).toEqual(day(ordinary, 1));
    expect(said({ is: 'therapist-out', date: dayOf(1) })).toEqual(day(ordinary, 1));
  });
});

describe('rotation', () => {
  const special = daily('10:30', '11:15', 'Special', {
    description: 'Day 1 Art, Day 2 PE, Day 3 Music, Day 4 Library',
  });
  const rotation = {
    cycleDays: 4,
    anchorDate: dayOf(0),
    anchorDay: 2,
    legend: { 1: 'Art', 2: 'PE', 3: 'Music', 4: 'Library' },
  };

  it('C4 chooses the special of the date from the day label and the legend', () => {
    expect(kindsOf(day([...special, allDay(0, 'Day 2')]))).toEqual(['pe']);
    expect(kindsOf(day([...special, allDay(1, 'Day 3')], 1))).toEqual(['music']);
  });

  it('C4 chooses the special of the weekday from a list in the title', () => {
    const events = daily('10:30', '11:15', 'Specials (M art, T PE, W music, Th library, F PE)');
    const kinds = [0, 1, 2, 3, 4].map((offset) => kindsOf(day(events, offset))[0]);
    expect(kinds).toEqual(['art', 'pe', 'music', 'library', 'pe']);
  });

  it('C4 counts on from an anchor and resumes, or skips, after a closure', () => {
    const events = daily('10:30', '11:15', 'Specials');
    const noSchoolDates = [dayOf(1)];
    const resume = { ...SCHOOL, noSchoolDates, rotation: { ...rotation, afterClosure: 'resume' as const } };
    const skip = { ...SCHOOL, noSchoolDates, rotation: { ...rotation, afterClosure: 'skip' as const } };
    expect([0, 2, 3].flatMap((offset) => kindsOf(day(events, offset, { school: resume })))).toEqual([
      'pe',
      'music',
      'library',
    ]);
    expect([0, 2, 3].flatMap((offset) => kindsOf(day(events, offset, { school: skip })))).toEqual([
      'pe',
      'library',
      'art',
    ]);
  });

  it('C4 keeps an entry for another rotation day out', () => {
    const events = [
      ...daily('10:30', '11:15', 'Art (B Day)'),
      ...daily('10:30', '11:15', 'PE (A Day)'),
      allDay(0, 'A Day'),
    ];
    expect(kindsOf(day(events))).toEqual(['pe']);
  });

  it('C4 doubts a special whose day nobody knows', () => {
    const [routine] = day(special).routines;
    expect([routine?.kind, routine?.doubts]).toEqual(['specials', ['rotation-not-known']]);
  });
});

describe('titles', () => {
  it('C5 says that titles are hidden and guesses nothing', () => {
    const hidden = day([timed(0, '9:00', '9:30', null)]);
    expect([hidden.titlesHidden, hidden.routines[0]?.kind]).toEqual([true, 'unknown']);
  });

  it('C6 uses the answer given for a title family on that calendar', () => {
    const events = daily('13:30', '14:00', 'Zorbles gr 2');
    expect(kindsOf(day(events))).toEqual(['unknown']);
    const titleAnswers = [
      {
        calendarId: asId<CalendarEvent['calendarId']>('class'),
        family: titleFamily('Zorbles'),
        routine: 'intervention_block' as const,
      },
    ];
    const family = titleFamily('Zorbles gr 2');
    expect(kindsOf(day(events, 0, { titleAnswers: titleAnswers.map((answer) => ({ ...answer, family })) }))).toEqual([
      'intervention_block',
    ]);
    expect(
      kindsOf(
        day(events, 0, {
          titleAnswers: titleAnswers.map((answer) => ({ ...answer, calendarId: asId('other'), family })),
        }),
      ),
    ).toEqual(['unknown']);
  });

  it('C6 leaves out a title that was said to be no class routine, and lets what it stood over run', () => {
    const events = [...daily('9:00', '9:40', 'Math'), ...daily('9:10', '9:20', 'Zorbles')];
    const titleAnswers = [
      {
        calendarId: asId<CalendarEvent['calendarId']>('class'),
        family: titleFamily('Zorbles'),
        routine: 'not-a-routine' as const,
      },
    ];
    const answered = day(events, 0, { titleAnswers });
    expect(running(answered)).toEqual(['9:00-9:40 math_lesson']);
    expect(answered.routines.find(({ title }) => title === 'Zorbles')?.notRunning).toBe('not-a-routine');
  });

  it('C7 gives a combined title two routines in order, by the time that the description states', () => {
    expect(
      running(day([timed(0, '11:35', '12:25', 'Recess/Lunch', { description: 'recess first, cafeteria 12:05' })])),
    ).toEqual(['11:35-12:05 recess', '12:05-12:25 lunch']);
  });

  it('a daily morning assembly is the class meeting, one on a single day is an event', () => {
    expect(kindsOf(day(daily('8:05', '8:20', 'Asamblea de la mañana')))).toEqual(['morning_meeting']);
    expect(kindsOf(day([timed(0, '8:05', '8:20', 'Assembly')]))).toEqual([]);
  });

  it('what follows a known routine in a short entry tells its details; alone it stays unknown', () => {
    expect(running(day([timed(0, '8:00', '8:20', 'Morning Meeting / zorbles')]))).toEqual([
      '8:00-8:20 morning_meeting',
    ]);
    expect(kindsOf(day([timed(0, '8:00', '8:20', 'Zorbles')]))).toEqual(['unknown']);
  });

  it('C7 takes out what an all-day entry cancels', () => {
    const events = [...ordinaryDays(), allDay(0, 'No Recess today')];
    expect(kindsOf(day(events))).not.toContain('recess');
  });
});

describe('what takes the place of a routine', () => {
  it('C9 an assembly covers the math it lies in, and what is left of it stands', () => {
    const events = [...ordinaryDays(), timed(0, '9:10', '9:35', 'Assembly (gym)', { role: 'school' })];
    expect(running(day(events))).toContain('8:55-9:10 math_lesson');
    const covered = [...ordinaryDays(), timed(0, '8:50', '9:40', 'All-school assembly', { role: 'school' })];
    expect(day(covered).routines.find((routine) => routine.kind === 'math_lesson')?.notRunning).toBe(
      'covered-by-event',
    );
  });

  it('C9 a test covers its session; a window of weeks only warns', () => {
    const test = day([...ordinaryDays(), timed(0, '8:50', '10:20', 'MAP Testing')]);
    expect(test.routines.find((routine) => routine.kind === 'writing')?.notRunning).toBe('covered-by-testing');
    const window = day([...ordinaryDays(), allDay(0, 'MAP Testing Window', { days: 5 })]);
    expect(kindsOf(window)).toContain('writing');
    expect(window.routines[0]?.doubts).toContain('testing-window');
  });

  it("C9 a field trip on the class's calendar takes the whole day, one of the school is only asked about", () => {
    expect(running(day([...ordinaryDays(), allDay(0, 'Field Trip to the zoo', { role: 'class' })]))).toEqual([]);
    const elsewhere = day([...ordinaryDays(), allDay(0, 'Field Trip', { role: 'school' })]);
    expect(elsewhere.routines[0]?.doubts).toContain('trip-that-day');
  });

  it('a one-off entry wins over the block that repeats', () => {
    const events = [...ordinaryDays(), timed(0, '12:45', '13:30', 'Library')];
    expect(running(day(events))).toContain('12:45-13:30 library');
    expect(day(events).routines.find((routine) => routine.kind === 'learning_centers')?.notRunning).toBe('replaced');
  });

  it('a routine inside a longer block splits it', () => {
    const events = [...daily('9:00', '11:00', 'Reading Workshop'), ...daily('10:00', '10:15', 'Snack')];
    expect(running(day(events))).toEqual(['9:00-10:00 ela_lesson', '10:00-10:15 snack', '10:15-11:00 ela_lesson']);
  });

  it('doubts two entries at one time that nothing tells apart', () => {
    const both = day([...daily('9:00', '9:40', 'Math'), ...daily('9:00', '9:40', 'Writing Workshop')]);
    expect(both.routines.map((routine) => routine.doubts)).toEqual([['two-at-once'], ['two-at-once']]);
  });
});

describe('people', () => {
  it('a substitute lowers confidence', () => {
    expect(day([...ordinaryDays(), allDay(0, 'SUB today', { role: 'teacher' })]).routines[0]?.doubts).toContain(
      'substitute',
    );
  });

  it('the day before a break is not quite typical, the one before a holiday is', () => {
    const eve = (days: number) =>
      day([...ordinaryDays(), allDay(2, 'Thanksgiving Break', { days })], 1).routines[0]?.doubts;
    expect([eve(3), eve(1)]).toEqual([['before-a-break'], []]);
  });

  it('reads a whole day typed into the description of one all-day event', () => {
    const description = '8:15 Arrival\n8:35-8:55 Morning Meeting<br>9:00 Math\n11:45 am Lunch';
    expect(running(day([allDay(0, 'Our day', { role: 'class', description })]))).toEqual([
      '8:15-8:35 arrival',
      '8:35-8:55 morning_meeting',
      '9:00-11:45 math_lesson',
      '11:45-12:05 lunch',
    ]);
  });

  it('each line of a typed day is an entry of its own', () => {
    const description = '8:15 Arrival\n8:35-8:55 Morning Meeting<br>9:00 Math\n11:45 am Lunch';
    const { routines } = day([allDay(0, 'Our day', { role: 'class', description })]);
    expect(new Set(routines.map(({ eventId }) => eventId)).size).toBe(4);
  });

  it.each([
    ['AM: ', ''],
    ['AM ', ''],
    ['', ' (AM)'],
    ['', ' AM'],
  ])('a half-day group is there from its own first entry to its last: %jCircle%j', (front, back) => {
    const pm = (text: string) => text.replace('AM', 'PM');
    const events = [
      ...daily('8:30', '9:00', `${front}Circle${back}`),
      ...daily('9:00', '10:00', `${front}Choice Time${back}`),
      ...daily('10:00', '10:30', 'Lunch'),
      ...daily('12:00', '12:30', `${pm(front)}Circle${pm(back)}`),
    ];
    expect(kindsOf(day(events, 0, { sections: [{ scheme: 'half-day', value: 'AM' }] }))).toEqual([
      'morning_meeting',
      'play_centers',
    ]);
  });

  it('leaves out sections that the student is not in, and lets groups run side by side', () => {
    const events = [...daily('9:30', '11:00', 'Job skills - Grp A'), ...daily('9:30', '11:00', 'Cooking - Grp B')];
    const groupB = day(events, 0, { sections: [{ scheme: 'group', value: 'B' }] });
    expect(groupB.routines.map((routine) => routine.notRunning)).toEqual(['other-section', null]);
    expect(day(events).routines.map((routine) => routine.doubts)).toEqual([[], []]);
  });

  it("counts somebody else's visit as one more adult, and calls none known 'not known'", () => {
    const events = [...ordinaryDays(), timed(0, '9:40', '10:10', 'Speech push-in')];
    expect(day(events).routines.find((routine) => routine.kind === 'writing')?.otherAdults).toBe(1);
    expect(day(events).routines.find((routine) => routine.kind === 'snack')?.otherAdults).toBeNull();
  });

  it("reads the teacher's own calendar as planning or taken", () => {
    const events = [
      timed(0, '10:30', '11:15', 'Planning', { role: 'teacher' }),
      timed(0, '15:15', '16:00', 'Faculty Meeting', { role: 'teacher' }),
      timed(0, '12:00', '12:15', 'Zorbles', { role: 'teacher' }),
    ];
    expect(day(events).teacherTimes.map((time) => time.is)).toEqual(['planning', 'taken', 'taken']);
  });
});

const anyMinute = fc.oneof(fc.integer({ min: -200, max: 2000 }), fc.constant(Number.NaN));
const anyTitle = fc.oneof(
  fc.constant(null),
  fc.string(),
  fc.constantFrom('Math', 'No School', '2-hour delay', 'Early release', 'Recess/Lunch', 'Day 4', 'MAP', 'PE'),
);
const anyEvent: fc.Arbitrary<CalendarEvent> = fc
  .record({
    offset: fc.integer({ min: -2, max: 8 }),
    days: fc.integer({ min: -2, max: 40 }),
    start: anyMinute,
    end: anyMinute,
    title: anyTitle,
    isAllDay: fc.boolean(),
    role: fc.constantFrom('class', 'teacher', 'school', 'mine'),
    zone: fc.string(),
  })
  .map(({ offset, days, start, end, title, isAllDay, role, zone }) =>
    isAllDay
      ? { ...allDay(offset, 'x', { role: role as 'class', days }), title, zone }
      : {
          ...timed(offset, '8:00', '9:00', title, { role: role as 'class' }),
          startMinute: start,
          endMinute: end,
          zone,
        },
  );

describe('bad input', () => {
  it('never throws, and never lets a routine leave its day or overlap itself backwards', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
        for (const { routines } of buildClassDays({ classroom: CLASSROOM, events }, WEEK))
          for (const { startMinute, endMinute } of routines) {
            expect(startMinute).toBeLessThan(endMinute);
            expect(startMinute).toBeGreaterThanOrEqual(0);
            expect(endMinute).toBeLessThanOrEqual(1440);
          }
      }),
      { numRuns: 200 },
    );
  });

  it('has no day for a range that is empty, reversed or endless', () => {
    const input = { classroom: CLASSROOM, events: [] };
    expect(buildClassDays(input, { from: WEEK.from, until: WEEK.from })).toEqual([]);
    expect(buildClassDays(input, { from: WEEK.until, until: WEEK.from })).toEqual([]);
    expect(buildClassDays(input, { from: WEEK.from, until: asId('2099-01-01') as never })).toEqual([]);
  });

  it('takes five hundred events in a day and a class without a calendar', () => {
    const many = Array.from({ length: 500 }, (_, at) => timed(0, '8:00', '15:00', `Thing ${at}`));
    expect(day(many).date).toBe(dayOf(0));
    expect(day(ordinaryDays(), 0, { classroom: { ...CLASSROOM, calendars: [] } }).routines).toEqual([]);
  });
});
