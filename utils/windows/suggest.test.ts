import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allDay,
  CLASSROOM,
  daily,
  dayOf,
  goal,
  ordinaryDays,
  SCHOOL,
  student,
  THERAPIST,
  timed,
  visit,
  WEEK,
  week,
} from '../../tests/fixtures/class-week.ts';
import type { CalendarEvent } from '../domain/calendar-event.ts';
import { asId } from '../domain/ids.ts';
import { minuteOfDay, overlaps } from '../domain/minutes.ts';
import type { Preferences } from '../domain/preferences.ts';
import type { PushInWindow } from '../domain/push-in-window.ts';
import type { Reason } from '../domain/reason.ts';
import { affinityOf } from '../school/affinity.ts';
import { buildClassDays } from '../school/class-day/build-class-day.ts';
import { titleFamily } from '../school/title-family.ts';
import { doorPointsOf, isNatural } from './door-points.ts';
import { firstSuggestion } from './first-suggestion.ts';
import type { SuggestInput } from './input.ts';
import { suggestForClass, suggestWindows } from './suggest.ts';

const suggest = (rest: Partial<SuggestInput> = {}) => suggestWindows(week(rest));
const routinesOf = (windows: PushInWindow[]) => windows.map((window) => window.routine);
const keys = (reasons: Reason[] | undefined) => (reasons ?? []).map((reason) => reason.key);
const minute = (text: string) => minuteOfDay(text) ?? Number.NaN;

describe('which routines', () => {
  it('S2 every window lies inside a recognized student routine, line-up included', () => {
    const input = week({ student: student({ goals: [goal('group_participation'), goal('self_care_dressing')] }) });
    const days = buildClassDays(input, WEEK);
    const windows = suggestWindows(input);
    expect(windows.length).toBeGreaterThan(5);
    for (const { date, start, end, routine } of windows) {
      const inside = days
        .find((day) => day.date === date)
        ?.routines.some(
          (one) =>
            one.kind === routine &&
            start >= one.startMinute - 20 &&
            end <= one.endMinute + 20 &&
            overlaps({ startMinute: start, endMinute: end }, one),
        );
      expect(inside).toBe(true);
    }
  });

  it('S2 gym, cafeteria and playground count as natural settings', () => {
    expect(routinesOf(suggest({ student: student({ goals: [goal('pe_fitness_endurance')] }) }))).toContain('pe');
    expect(routinesOf(suggest({ student: student({ goals: [goal('feeding_mealtime')] }) }))).toContain('lunch');
    expect(routinesOf(suggest({ student: student({ goals: [goal('playground_access')] }) }))[0]).toBe('recess');
  });

  it('S3 a goal set to separate practice gets no window, and changing it re-ranks at once', () => {
    expect(suggest({ student: student({ goals: [goal('self_care_dressing', { fit: 'pull-out' })] }) })).toEqual([]);
    expect(
      suggest({ student: student({ goals: [goal('self_care_dressing', { fit: 'either' })] }) }).length,
    ).toBeGreaterThan(0);
  });

  it('S5 a clothing goal ranks arrival, recess and pack-up above math', () => {
    const found = routinesOf(suggest());
    expect(new Set(found.slice(0, 3))).toEqual(new Set(['arrival', 'recess', 'cleanup_packup']));
    expect(found).not.toContain('math_lesson');
  });

  it('S5 a group participation goal has meeting, closing circle and the SEL lesson in its top group', () => {
    const events = [
      ...daily('8:35', '8:55', 'Morning Meeting'),
      ...daily('9:00', '9:40', 'Math'),
      ...daily('10:00', '10:30', 'SEL'),
      ...daily('14:30', '14:50', 'Closing Circle'),
    ];
    const found = routinesOf(suggest({ events, student: student({ goals: [goal('group_participation')] }) }));
    expect(new Set(found.slice(0, 3))).toEqual(new Set(['morning_meeting', 'sel_lesson', 'closing_circle']));
  });

  it('S11 ranks by the goals, tells area, routine and reason, and never offers strength 0', () => {
    const windows = suggest({ student: student({ goals: [goal('handwriting_legibility')] }) });
    expect(windows[0]?.routine).toBe('writing');
    for (const window of windows.slice(0, 5))
      expect(window.reasons[0]).toMatchObject({ args: { area: 'handwriting_legibility', routine: window.routine } });
    expect(windows.map((window) => window.score)).toEqual(
      windows.map((window) => window.score).filter((score) => score > 0),
    );
    expect(routinesOf(windows)).not.toContain('recess');
  });

  it("the goal's own words outweigh the list: 'at snack' puts snack first", () => {
    const text = 'At snack the student will ask for help with one cue in 4 of 5 days.';
    const windows = suggest({ student: student({ goals: [goal('functional_communication', { text })] }) });
    expect([windows[0]?.routine, keys(windows[0]?.reasons)[0]]).toEqual(['snack', 'goalNamesRoutine']);
  });

  it('S35 a hard spot outranks an easier routine of equal strength', () => {
    const hardSpots: Preferences['hardSpots'] = [
      { studentId: asId('fox'), classroomId: CLASSROOM.id, routine: 'cleanup_packup' },
    ];
    const [first] = suggest({ preferences: { hardSpots } });
    expect([first?.routine, keys(first?.reasons).includes('hardSpotHere')]).toEqual(['cleanup_packup', true]);
  });

  it('S35 reads hard spots in the remarks too', () => {
    const remarks = 'Arrival goes well. Recess is the hardest time of the day.';
    expect(suggest({ student: student({ remarks }) })[0]?.routine).toBe('recess');
  });
});

describe('what people said', () => {
  const agreement = (state: Preferences['agreements'][number]['state']) => [
    { classroomId: CLASSROOM.id, routine: 'arrival' as const, state, since: dayOf(0) },
  ];

  it("S22 'please not' is never suggested, an agreed routine comes first, else the teacher is asked first", () => {
    expect(routinesOf(suggest({ preferences: { agreements: agreement('please-not') } }))).not.toContain('arrival');
    const [first] = suggest({ preferences: { agreements: agreement('agreed') } });
    expect([first?.routine, keys(first?.reasons).includes('teacherAgreed')]).toEqual(['arrival', true]);
    expect(keys(suggest()[0]?.cautions)).toContain('askTeacherFirst');
  });

  it('S22 a routine in which visits are welcome comes before one of which nothing was said, and behind an agreed one', () => {
    const said = (rest: Partial<Preferences['agreements'][number]>) =>
      suggest({ preferences: { agreements: agreement('not-asked').map((one) => ({ ...one, ...rest })) } });
    const scoreOf = (windows: PushInWindow[]) => windows.find(({ routine }) => routine === 'arrival')?.score ?? 0;
    const welcome = said({ preference: 'welcome' });
    expect(scoreOf(welcome)).toBeGreaterThan(scoreOf(said({ preference: 'ask-first' })));
    expect(scoreOf(welcome)).toBeLessThan(scoreOf(said({ state: 'agreed', preference: 'welcome' })));
    const arrival = welcome.find(({ routine }) => routine === 'arrival');
    expect([keys(arrival?.reasons).includes('teacherWelcomes'), keys(arrival?.cautions)]).toEqual([
      true,
      expect.not.arrayContaining(['askTeacherFirst']),
    ]);
  });

  it('S14 what was agreed and is paused moves down and says so', () => {
    const paused = agreement('agreed').map((one) => ({ ...one, pausedSince: dayOf(0) }));
    const windows = suggest({ preferences: { agreements: paused } });
    const arrival = windows.find(({ routine }) => routine === 'arrival');
    expect(keys(arrival?.cautions)).toContain('agreementRests');
    expect(keys(arrival?.reasons)).not.toContain('teacherAgreed');
    expect(windows[0]?.routine).not.toBe('arrival');
  });

  it('a window that was turned down does not come back; "not now" only moves it down', () => {
    const down = {
      studentId: asId<PushInWindow['studentId']>('fox'),
      classroomId: CLASSROOM.id,
      routine: 'arrival' as const,
      weekday: 1 as const,
      startMinute: minute('8:15'),
      endMinute: minute('8:35'),
    };
    const arrivals = (why: Preferences['turnedDown'][number]['why']) =>
      suggest({ preferences: { turnedDown: [{ ...down, why }] } }).filter((window) => window.routine === 'arrival');
    expect(arrivals('bad-time').map((window) => window.date)).not.toContain(dayOf(0));
    expect(arrivals('bad-time').map((window) => window.date)).toContain(dayOf(1));
    expect(arrivals('wrong-routine')).toEqual([]);
    expect(keys(arrivals('not-now')[0]?.cautions)).toContain('notNow');
  });

  it('C6 an answer about a title re-ranks the week', () => {
    const events = [...ordinaryDays(), ...daily('9:00', '9:30', 'Zorbles', { seriesId: 'z' })];
    const goals = [goal('phonological_awareness')];
    const answers = [
      {
        calendarId: asId<CalendarEvent['calendarId']>('class'),
        family: titleFamily('Zorbles'),
        routine: 'phonics_word_study' as const,
      },
    ];
    const only = events.filter((event) => event.title === 'Zorbles');
    expect(suggest({ events: only, student: student({ goals }) })).toEqual([]);
    expect(
      suggest({ events: only, student: student({ goals }), preferences: { titleAnswers: answers } })[0]?.routine,
    ).toBe('phonics_word_study');
  });
});

describe('where the student and the therapist are', () => {
  it('never overlaps another service, a busy time, the own calendar or a standing visit', () => {
    const events = [...ordinaryDays(), timed(1, '8:00', '9:00', 'Staff', { role: 'mine' })];
    const input = week({
      events,
      student: student({
        otherServices: [{ title: 'Speech', weekday: 1, startMinute: minute('8:15'), endMinute: minute('8:35') }],
      }),
      therapist: {
        ...THERAPIST,
        busy: [{ title: 'Eval', date: dayOf(2), startMinute: minute('8:00'), endMinute: minute('9:00') }],
      },
      visits: [visit(3, '8:15', '8:35', { studentIds: [asId('wren')] })],
    });
    const arrivals = suggestWindows(input).filter((window) => window.routine === 'arrival');
    expect(arrivals.map((window) => window.date)).toEqual([dayOf(4)]);
  });

  it('S26 a visit in another building takes the way there and back as well', () => {
    const schoolOf = new Map([[asId<typeof CLASSROOM.id>('room-1'), asId<typeof SCHOOL.id>('oak')]]);
    const school = { ...SCHOOL, travelMinutes: { [asId<typeof SCHOOL.id>('oak')]: 25 } } as typeof SCHOOL;
    const visits = [visit(0, '7:30', '8:00', { classroomId: asId('room-1'), studentIds: [asId('wren')] })];
    const firstOnMonday = (input: SuggestInput) =>
      Math.min(...suggestWindows(input).flatMap((window) => (window.date === dayOf(0) ? [window.start] : [])));
    expect(firstOnMonday(week({ visits }))).toBeLessThan(minute('8:25'));
    expect(firstOnMonday(week({ visits, school, schoolOf }))).toBeGreaterThanOrEqual(minute('8:25'));
  });

  it('S26 is only in the building at the hours of that building', () => {
    const elsewhere = {
      ...THERAPIST,
      hours: THERAPIST.hours.map((hours) => ({
        ...hours,
        schoolId: hours.weekday === 2 ? SCHOOL.id : asId<typeof SCHOOL.id>('oak'),
      })),
    };
    expect(new Set(suggest({ therapist: elsewhere }).map((window) => window.date))).toEqual(new Set([dayOf(1)]));
  });

  it('does not reach over a drill of a few minutes', () => {
    const events = [...daily('9:00', '10:00', 'Centers'), timed(0, '9:28', '9:32', 'Fire drill', { role: 'school' })];
    const monday = suggest({ events, student: student({ goals: [goal('fine_motor_tools')] }) }).filter(
      (window) => window.date === dayOf(0),
    );
    expect(monday.length).toBeGreaterThan(0);
    for (const { start, end } of monday) expect(end <= minute('9:28') || start >= minute('9:32')).toBe(true);
  });

  it("'not known' is not 'none': unknown services are said, not assumed away", () => {
    expect(keys(suggest({ student: student({ otherServices: null }) })[0]?.cautions)).toContain('servicesNotKnown');
    expect(keys(suggest()[0]?.cautions)).not.toContain('servicesNotKnown');
  });

  it("'not known' is not 'never': without hours every time is asked about", () => {
    const [first] = suggest({ therapist: { ...THERAPIST, hours: [] } });
    expect(keys(first?.cautions)).toContain('hoursNotKnown');
  });

  it('leaves out what the remarks place elsewhere', () => {
    const remarks = "In this teacher's room only for Recess.";
    expect(new Set(routinesOf(suggest({ student: student({ remarks }) })))).toEqual(new Set(['recess']));
  });

  it('S31 counts comings and goings and warns of the third', () => {
    const service = (start: string, end: string) => ({
      title: 'Service',
      weekday: 1 as const,
      startMinute: minute(start),
      endMinute: minute(end),
    });
    const windows = suggest({
      student: student({ otherServices: [service('9:00', '9:20'), service('12:15', '12:45')] }),
    });
    const monday = windows.find((window) => window.date === dayOf(0));
    expect(monday?.cautions).toContainEqual(expect.objectContaining({ key: 'thirdExit', args: { count: 3 } }));
    expect(keys(windows.find((window) => window.date === dayOf(1))?.cautions)).not.toContain('thirdExit');
  });

  it('S31 starts and ends within three minutes of an entry or exit point, or says that it does not', () => {
    const areas = [
      'self_care_dressing',
      'handwriting_legibility',
      'work_completion',
      'fine_motor_tools',
      'articulation',
    ] as const;
    for (const area of areas) {
      const input = week({ student: student({ goals: [goal(area)] }) });
      const days = buildClassDays(input, WEEK);
      for (const window of suggestWindows(input)) {
        const routines =
          days.find((day) => day.date === window.date)?.routines.filter((one) => one.kind !== 'unknown') ?? [];
        const points = routines.map((one) => doorPointsOf(one.kind as PushInWindow['routine'], one));
        expect(
          points.some(({ entries }) => isNatural(window.start, entries)) ||
            keys(window.cautions).includes('comesMidway'),
        ).toBe(true);
        expect(
          points.some(({ exits }) => isNatural(window.end, exits)) || keys(window.cautions).includes('leavesMidway'),
        ).toBe(true);
      }
    }
  });
});

describe('how long', () => {
  it('S52 offers nothing under ten minutes, and 10 to 14 only when joined or chosen', () => {
    const short = (end: string) => daily('10:30', end, 'Snack');
    const goals = [goal('feeding_mealtime')];
    const lengths = (input: Partial<SuggestInput>) => suggest(input).map((window) => window.end - window.start);
    expect(lengths({ events: short('10:38'), student: student({ goals, sessionMinutes: 10 }) })).toEqual([]);
    expect(
      lengths({
        events: [...daily('10:00', '10:30', 'Math'), ...short('10:42'), ...daily('10:42', '11:20', 'Math')],
        student: student({ goals }),
      }),
    ).toEqual([]);
    expect(
      Math.min(
        ...lengths({
          events: [...short('10:42'), ...daily('10:42', '11:20', 'Math')],
          student: student({ goals, sessionMinutes: 12 }),
        }),
      ),
    ).toBeGreaterThanOrEqual(10);
    const joined = suggest({
      events: [...daily('14:30', '14:40', 'Pack Up'), ...daily('14:40', '14:48', 'Dismissal')],
    })[0];
    expect([joined && joined.end - joined.start, keys(joined?.reasons).includes('joinsNeighbors')]).toEqual([
      expect.any(Number),
      true,
    ]);
  });

  it("S52 lasts as long as the therapist's usual visit where no session is set, 20 minutes by default", () => {
    const lengthWith = (visitMinutes: number) => {
      const goals = [goal('fine_motor_tools')];
      const [first] = suggest({
        events: daily('12:00', '14:00', 'Centers'),
        therapist: { ...THERAPIST, visitMinutes },
        student: student({ sessionMinutes: 0, goals }),
      });
      return first && first.end - first.start;
    };
    expect(lengthWith(45)).toBe(45);
    expect(lengthWith(0)).toBeGreaterThanOrEqual(20);
    expect(lengthWith(0)).toBeLessThanOrEqual(30);
  });

  it('S52 keeps to the session length, give or take what a natural end needs', () => {
    for (const sessionMinutes of [15, 20, 30, 45])
      for (const { start, end } of suggest({
        student: student({ sessionMinutes, goals: [goal('work_completion'), goal('self_care_dressing')] }),
      })) {
        expect(end - start).toBeLessThanOrEqual(sessionMinutes + 10);
        expect(end - start).toBeGreaterThanOrEqual(Math.max(10, Math.round(sessionMinutes * 0.6)));
      }
  });
});

describe('the list', () => {
  it('never offers two times that overlap', () => {
    const windows = suggest({
      student: student({ goals: [goal('self_care_dressing'), goal('attention_task'), goal('group_participation')] }),
    });
    for (const [at, one] of windows.entries())
      for (const other of windows.slice(at + 1))
        expect(one.date === other.date && one.start < other.end && other.start < one.end).toBe(false);
  });

  it('is varied at the top: not the same routine five times when others fit as well', () => {
    expect(new Set(routinesOf(suggest().slice(0, 3))).size).toBe(3);
  });

  it('keeps the same weekday and routine once visits exist', () => {
    const visits = [
      visit(-7, '11:15', '11:35', { routine: 'recess', state: { is: 'done', actualStart: 675, actualEnd: 695 } }),
      visit(-4, '14:40', '15:00', { routine: 'cleanup_packup' }),
    ];
    const [first] = suggest({ visits });
    expect([first?.routine, first?.date, keys(first?.reasons).includes('sameRhythm')]).toEqual([
      'recess',
      dayOf(0),
      true,
    ]);
  });

  it('S6 a skill seen in one setting only is offered in an untried routine', () => {
    const visits = [-14, -12, -7, -5].map((offset) => visit(offset, '8:15', '8:35', { routine: 'arrival' }));
    const untried = suggest({ visits }).find((window) => window.routine === 'recess');
    expect(untried?.reasons).toContainEqual(
      expect.objectContaining({ key: 'newSetting', args: { area: 'self_care_dressing', routine: 'recess' } }),
    );
  });

  it('S13 routines that demand the goal come first', () => {
    const [first] = suggest({ student: student({ goals: [goal('attention_task')] }) });
    expect(keys(first?.reasons)[0]).toBe('goalHappensHere');
  });

  it('S23 a special is a window with the specialist, and tells that the class teacher is free to talk', () => {
    const pe = suggest({ student: student({ goals: [goal('pe_fitness_endurance')] }) }).find(
      (window) => window.routine === 'pe',
    );
    expect(keys(pe?.reasons)).toEqual(expect.arrayContaining(['withSpecialist', 'teacherPlansThen']));
  });

  it('S44 the very first suggestion is one class, one routine, one student', () => {
    const windows = suggestForClass({
      ...week(),
      students: [student(), student({ id: asId('otter'), goals: [goal('articulation')] })],
    });
    const first = firstSuggestion([...windows.values()].flat());
    expect(first?.score).toBe(Math.max(...[...windows.values()].flat().map((window) => window.score)));
    expect(firstSuggestion([])).toBeNull();
  });

  it('says when other students of the class could be met in the same routine', () => {
    const students = [
      student(),
      student({ id: asId('otter') }),
      student({ id: asId('wren'), goals: [goal('handwriting_legibility')] }),
    ];
    const lists = suggestForClass({ ...week(), students });
    const shared = (id: string) =>
      lists.get(asId(id))?.[0]?.reasons.find((reason) => reason.key === 'sharedWithOthers')?.args;
    expect([shared('fox'), shared('otter'), shared('wren')]).toEqual([{ count: 1 }, { count: 1 }, undefined]);
  });

  it('S50 with no visit on record the first suggestion is to observe where it disturbs least; goals may be missing', () => {
    const [first] = suggest({ visits: [], student: student({ goals: [] }) });
    expect(keys(first?.reasons)).toContain('observeFirst');
    const [withGoals] = suggest({ visits: [], student: student({ goals: [goal('phonological_awareness')] }) });
    expect(keys(withGoals?.reasons)).toContain('observeFirst');
    expect(['phonics_word_study', 'math_lesson', 'ela_lesson']).not.toContain(withGoals?.routine);
  });

  it('S11 a new student with goals is offered no routine without them, to watch either', () => {
    const goals = [goal('self_care_dressing')];
    const kinds = new Set(routinesOf(suggest({ visits: [], student: student({ goals }) })));
    expect(kinds.size).toBeGreaterThan(0);
    for (const kind of kinds) expect(affinityOf('self_care_dressing', kind)?.strength ?? 0).toBeGreaterThan(0);
  });

  it('gives the same window the same id', () => {
    const ids = suggest().map((window) => window.id);
    expect(suggest().map((window) => window.id)).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('offers nothing on days that are over', () => {
    expect(suggest({ today: dayOf(3) }).every((window) => window.date >= dayOf(3))).toBe(true);
  });

  it('shares a class between students and gives each the same as alone', () => {
    const otter = student({ id: asId('otter'), goals: [goal('articulation')] });
    const shared = suggestForClass({ ...week(), students: [student(), otter] });
    const { events } = week();
    expect(shared.size).toBe(2);
    expect(suggestForClass({ ...week({ events }), students: [otter] }).get(otter.id)).toEqual(
      suggest({ events, student: otter }),
    );
  });
});

describe('days that are not ordinary', () => {
  const onDay = (events: CalendarEvent[], offset: number) =>
    suggest({ events: [...ordinaryDays(), ...events] }).filter((window) => window.date === dayOf(offset));

  it('C1 a day without students has no window', () => {
    expect(onDay([allDay(2, 'No School')], 2)).toEqual([]);
    expect(onDay([allDay(2, 'No School - Teacher PD')], 2)).toEqual([]);
  });

  it('C2 an early release has no window after the new end', () => {
    const short = onDay([allDay(2, 'Early Release 12:30')], 2);
    expect(short.length).toBeGreaterThan(0);
    for (const window of short) {
      expect(window.end).toBeLessThanOrEqual(minute('12:30'));
      expect(keys(window.cautions)).toContain('shortDay');
    }
  });

  it('C3 a delayed start has no window before it', () => {
    for (const window of onDay([allDay(2, '2-Hour Delay')], 2))
      expect(window.start).toBeGreaterThanOrEqual(minute('10:10'));
  });

  it('C9 tests, trips and assemblies give no window', () => {
    const goals = [goal('attention_task'), goal('group_participation')];
    const events = [
      timed(0, '8:30', '10:15', 'State Testing'),
      timed(1, '8:15', '15:00', 'Field Trip'),
      timed(2, '8:35', '10:15', 'Assembly', { role: 'school' }),
    ];
    const windows = suggest({ events: [...ordinaryDays(), ...events], student: student({ goals }) });
    expect(windows.filter((window) => window.date === dayOf(1))).toEqual([]);
    for (const date of [dayOf(0), dayOf(2)])
      for (const window of windows.filter((one) => one.date === date))
        expect(window.start >= minute('10:15') || window.end <= minute('8:35')).toBe(true);
  });

  it('C5 hidden titles give no window', () => {
    expect(suggest({ events: [timed(0, '8:00', '9:00', null)] })).toEqual([]);
  });

  it('C8 no reason repeats a title, where a name may stand', () => {
    const events = ordinaryDays().map((event) => ({ ...event, title: `${event.title} w/ Jonathan` }));
    expect(JSON.stringify(suggest({ events }))).not.toContain('Jonathan');
  });
});

describe('bad input', () => {
  it('has a defined result for a student without goals, a class without a calendar, and no events', () => {
    expect(suggest({ student: student({ goals: [] }) })).toEqual([]);
    expect(suggest({ classroom: { ...CLASSROOM, calendars: [] } })).toEqual([]);
    expect(suggest({ events: [] })).toEqual([]);
  });

  it('never throws: reversed times, unknown zones, overlaps, absurd lengths', () => {
    const anyMinute = fc.oneof(fc.integer({ min: -100, max: 1600 }), fc.constant(Number.NaN));
    const anyEvent = fc
      .record({
        offset: fc.integer({ min: -1, max: 6 }),
        start: anyMinute,
        end: anyMinute,
        title: fc.oneof(
          fc.constant(null),
          fc.string(),
          fc.constantFrom('Recess', 'Arrival', 'Snack/Recess', 'Pack up', 'Early release', 'No School'),
        ),
        isAllDay: fc.boolean(),
        zone: fc.string(),
      })
      .map(({ offset, start, end, title, isAllDay, zone }) =>
        isAllDay
          ? { ...allDay(offset, ''), title, zone }
          : { ...timed(offset, '8:00', '9:00', title), startMinute: start, endMinute: end, zone },
      );
    fc.assert(
      fc.property(
        fc.array(anyEvent, { maxLength: 30 }),
        fc.integer({ min: -5, max: 400 }),
        fc.string(),
        (events, sessionMinutes, remarks) => {
          for (const window of suggest({
            events,
            student: student({ sessionMinutes, remarks, goals: [goal('self_care_dressing', { text: remarks })] }),
          })) {
            expect(window.end - window.start).toBeGreaterThanOrEqual(10);
            expect(Number.isFinite(window.score)).toBe(true);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('takes five hundred events in a day', () => {
    const events = Array.from({ length: 500 }, (_, at) => timed(0, '8:00', '15:00', at % 2 ? 'Recess' : `Thing ${at}`));
    expect(Array.isArray(suggest({ events }))).toBe(true);
  });
});
