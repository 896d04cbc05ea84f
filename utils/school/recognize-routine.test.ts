import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { routineKindIds } from '../domain/routine-kind.ts';
import { recognizeRoutine } from './recognize-routine.ts';
import { fieldGuideKind } from './routine-facts.ts';
import type { When } from './titles/title-context.ts';

const at = (start: string, minutes: number, gradeBand?: When['gradeBand']): When => ({
  start,
  minutes,
  ...(gradeBand ? { gradeBand } : {}),
});
const kinds = (title: string, when: When = {}) => recognizeRoutine(title, when).parts.map(({ kind }) => kind);
const ALL_DAY = at('00:00', 1440);

describe('a title becomes routines', () => {
  test.each([
    ['Choir', at('10:00', 45, '6-8'), 'music'],
    ['Snck time', at('10:00', 15, 'K-2'), 'snack'],
    ['mornnig metting', at('08:30', 20, 'K-2'), 'morning_meeting'],
    ['ReadAloud', at('13:00', 15, '3-5'), 'read_aloud'],
    ['Spch', at('10:00', 30, 'K-2'), 'related_service'],
    ['Narr. wrtg', at('10:00', 40, '3-5'), 'writing'],
    ['Almuerzo y recreo', at('11:30', 45, 'K-2'), 'lunch'],
    ['Wet play / tuck', at('10:30', 15, 'K-2'), 'recess'],
    ['B4 - Alg 2 H', at('12:30', 85, '9-12'), 'math_lesson'],
    ['Period 6', at('12:30', 45, '6-8'), 'class_period'],
    ['Wolverine Block', at('10:00', 30, '6-8'), 'intervention_block'],
  ])('%s', (title, when, kind) => {
    expect(kinds(title, when)[0]).toBe(kind);
  });

  it('ignores rooms, grades, teachers, times and curriculum codes', () => {
    for (const title of [
      'Recess',
      '10:15 Recess',
      'Recess - Rm 12',
      'Recess (gr 2)',
      'Ms. Stone: Recess',
      'Recess U3 L4 p. 12',
    ])
      expect(kinds(title, at('10:15', 20, 'K-2'))).toEqual(['recess']);
  });

  it('C7: gives combined titles as routines in the order named, with shares that sum to one', () => {
    const { parts } = recognizeRoutine('Snack/Recess', at('10:00', 30, 'K-2'));
    expect(parts.map(({ kind }) => kind)).toEqual(['snack', 'recess']);
    expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    expect(kinds('L/R', at('11:45', 50, '3-5'))).toEqual(['lunch', 'recess']);
    expect(kinds('SS then WIN', at('13:00', 60, '3-5'))).toEqual(['science_social_studies', 'intervention_block']);
  });

  it('C7: no wording swallows one of two routines', () => {
    const named = {
      Lunch: 'lunch',
      Recess: 'recess',
      Snack: 'snack',
      Math: 'math_lesson',
      Writing: 'writing',
      Science: 'science_social_studies',
      'Read Aloud': 'read_aloud',
      'Pack up': 'cleanup_packup',
      'Choice time': 'play_centers',
      Bathroom: 'bathroom_hygiene',
      Phonics: 'phonics_word_study',
      Art: 'art',
    };
    for (const [one, first] of Object.entries(named))
      for (const [two, second] of Object.entries(named))
        for (const joint of ['/', ' & ', ', ', ' then ', ' + ', ' -> '])
          if (one !== two)
            expect([`${one}${joint}${two}`, ...kinds(`${one}${joint}${two}`)]).toEqual([
              `${one}${joint}${two}`,
              first,
              second,
            ]);
  });

  it('C7: lets a time inside a title move the split', () => {
    const [lesson, stations] = recognizeRoutine('Math lesson, Work Places start 12:50', at('12:30', 60, '3-5')).parts;
    expect(lesson).toMatchObject({ kind: 'math_lesson', share: 0.333 });
    expect(stations).toMatchObject({ kind: 'learning_centers', share: 0.667 });
  });

  it('C7: lets minutes inside a title set the shares', () => {
    const shares = recognizeRoutine('Recess/Lunch/Recess 10-20-10', at('11:50', 40, 'K-2')).parts.map(
      ({ share }) => share,
    );
    expect(shares).toEqual([0.25, 0.5, 0.25]);
  });

  it('keeps one routine that is named in two ways as one part', () => {
    expect(recognizeRoutine('Unpack & cubbies', at('08:10', 15, 'K-2')).parts).toHaveLength(1);
  });

  it('takes three specials in one period for the rotation that they are', () => {
    expect(kinds('Art/Music/PE', at('10:00', 45, 'K-2'))).toEqual(['specials']);
    expect(kinds('Day 1 PE / Day 2 Art', at('10:00', 45, 'K-2'))).toEqual(['pe', 'art']);
  });

  it('says which words it went by', () => {
    expect(recognizeRoutine('Rm 9 - Brain Break!', at('10:30', 5)).parts[0]?.evidence).toBe('Brain Break');
  });
});

describe('what does not take place', () => {
  test.each([
    ['No Recess', ['recess']],
    ['Chorus canceled', ['music']],
    ['CANCELLED: assembly', ['special_event']],
    ['OT cxl today', ['related_service']],
    ['library - no class', ['library']],
    ['Recess moved to Thursday', ['recess']],
  ])('C7: %s takes the routine back', (title, canceled) => {
    const reading = recognizeRoutine(title, at('10:00', 30, 'K-2'));
    expect(reading.parts).toMatchObject([{ kind: 'unknown' }]);
    expect(reading.canceled).toEqual(canceled);
    expect(reading.pushIn).toBe('avoid');
  });

  it('C7: reads what happens instead', () => {
    expect(kinds('No PE, art instead', at('10:00', 45, 'K-2'))).toEqual(['art']);
  });

  test.each([
    ['Recess moved inside', 'recess'],
    ['PE moved to the gym', 'pe'],
    ['Recess moved to 10:05', 'recess'],
    ['Music is off, free choice', 'play_centers'],
  ])('C7: %s still leaves something to do', (title, kind) => {
    expect(kinds(title, at('10:00', 30, 'K-2'))).toEqual([kind]);
  });

  it('leaves a routine standing when only a thing is forbidden', () => {
    expect(kinds('choice time (no tablets)', at('14:00', 30, 'K-2'))).toEqual(['play_centers']);
    expect(kinds('No sneakers no gym!', at('10:00', 45, '3-5'))).toEqual(['pe']);
  });

  it('C1: tells a vacation from a recess', () => {
    expect(kinds('Winter Recess', ALL_DAY)).toEqual(['no_school']);
    expect(kinds('Recess', at('10:15', 20, 'K-2'))).toEqual(['recess']);
  });
});

describe('time, length and age decide what words leave open', () => {
  test.each([
    ['Lockers', at('07:40', 10, '6-8'), 'arrival'],
    ['Lockers', at('10:30', 5, '6-8'), 'transition'],
    ['Lockers', at('14:50', 8, '6-8'), 'dismissal'],
    ['Centers', at('09:15', 60, 'PK'), 'play_centers'],
    ['Centers', at('09:45', 60, 'K-2'), 'learning_centers'],
    ['Resource', at('10:00', 30, '3-5'), 'related_service'],
    ['Resource', at('10:00', 45, '9-12'), 'study_hall'],
    ['Class meeting', at('14:40', 10, '3-5'), 'closing_circle'],
    ['L', at('11:40', 20, 'K-2'), 'lunch'],
    ['Day 4', ALL_DAY, 'day_label'],
    ['11:30 Dismissal', ALL_DAY, 'early_release'],
    ['Dismissal', at('15:00', 15, 'K-2'), 'dismissal'],
  ])('%s at %o', (title, when, kind) => {
    expect(kinds(title, when)[0]).toBe(kind);
  });
});

describe('a local name', () => {
  it('gives way to what stands in brackets behind it', () => {
    expect(kinds('Falcon Time (advisory)', at('09:40', 25, '9-12'))).toEqual(['homeroom_advisory']);
  });

  it('is never surely nothing while a word of it is not explained', () => {
    const [part] = recognizeRoutine('Zorble time', at('10:00', 30, '3-5')).parts;
    expect(part?.kind).toBe('unknown');
    expect(part?.confidence).toBeLessThan(0.9);
  });
});

describe('adults, reminders and private life are no windows', () => {
  test.each([
    ['Recess duty', at('10:15', 20, '3-5'), 'staff_meeting_duty'],
    ['Science dept meeting', at('15:00', 45, '6-8'), 'staff_meeting_duty'],
    ['Plan (class @ music)', at('10:00', 45, 'K-2'), 'teacher_prep'],
    ['504 meeting', at('14:00', 45), 'iep_meeting'],
    ['Dentist', at('15:50', 45), 'unknown'],
    ['Reading night', at('18:00', 90, 'K-2'), 'unknown'],
    ['Robotics club', at('15:10', 60, '3-5'), 'unknown'],
    ['Book orders due', ALL_DAY, 'unknown'],
    ['Zorbles', at('10:00', 30, 'K-2'), 'unknown'],
    ['Mrs. Patel', at('10:00', 30, 'K-2'), 'unknown'],
    ['Lunch w/ Kim', at('11:45', 45), 'unknown'],
    ['Lunch', at('11:30', 200), 'unknown'],
  ])('%s', (title, when, kind) => {
    const reading = recognizeRoutine(title, when);
    expect(reading.parts[0]?.kind).toBe(kind);
    expect(reading.pushIn).toBe('avoid');
  });
});

describe('kinds of our own', () => {
  test.each([
    ['Spanish II', 'world_language', 'specials'],
    ['Woodshop', 'elective', 'specials'],
    ['Chem lab', 'lab', 'science_social_studies'],
  ])('%s carries the nearest kind of the field guide', (title, kind, like) => {
    expect(recognizeRoutine(title, at('10:00', 50, '9-12')).parts[0]).toMatchObject({ kind, like });
  });

  it('stand near exactly one field guide kind each', () => {
    for (const kind of routineKindIds) expect(routineKindIds).toContain(fieldGuideKind(kind));
  });
});

describe('any input gives a defined result', () => {
  const isDefined = (title: string, when?: When) => {
    const { parts, pushIn, studentsPresent } = recognizeRoutine(title, when);
    expect(parts.length).toBeGreaterThan(0);
    expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 2);
    for (const { kind, confidence, evidence } of parts) {
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(kind === 'unknown' || routineKindIds.includes(kind)).toBe(true);
      expect(title).toContain(evidence);
    }
    if (parts[0]?.kind === 'unknown') expect(pushIn).toBe('avoid');
    expect(['yes', 'no', 'elsewhere', 'varies']).toContain(studentsPresent);
  };

  test.each([
    '',
    '   ',
    '???',
    '—',
    '<b>Recess</b>',
    'استراحة',
    'הפסקה 10:00',
    '昼休み',
    '\u0000',
    '🦄',
    'a'.repeat(10_000),
    'Recess / '.repeat(2_000),
  ])('title %#', (title) => isDefined(title, at('10:00', 30)));

  it('takes any text at any time, known or not', () => {
    const word = fc.constantFrom(
      'Recess',
      'no',
      'gr',
      '3',
      '/',
      '-',
      'w/',
      '(',
      ')',
      'L',
      'and',
      '12:50',
      'Día',
      'P.E.',
      '1/2',
      'mtg',
      ':',
      '~~',
    );
    const when = fc.record(
      {
        start: fc.oneof(fc.constantFrom('08:00', '00:00', '24:00', '25:99', 'noon', ''), fc.string()),
        minutes: fc.oneof(fc.integer({ min: -5, max: 3000 }), fc.constant(Number.NaN)),
        gradeBand: fc.constantFrom('PK', 'K-2', '3-5', '6-8', '9-12') as fc.Arbitrary<NonNullable<When['gradeBand']>>,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(word).map((words) => words.join(' ')),
        ),
        when,
        isDefined,
      ),
    );
  });

  it('reads the same title the same way every time', () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        expect(recognizeRoutine(title)).toEqual(recognizeRoutine(title));
      }),
    );
  });
});
