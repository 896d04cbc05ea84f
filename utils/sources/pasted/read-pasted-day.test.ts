import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pastedText, wrongReading } from '../../../tests/fixtures/pasted-text.ts';
import { clockTime } from '../../domain/minutes.ts';
import type { DayPattern } from './day-pattern.ts';
import { readPastedDay } from './read-pasted-day.ts';

/** "1,3,5" for weekdays, "[A]" for the rotation. */
function sayDays({ weekdays, cycleDays }: DayPattern): string {
  return [weekdays?.join(), cycleDays && `[${cycleDays}]`].filter(Boolean).join(' ');
}

/** "08:05-08:20 Morning work", a `~` where the end was not written, or why the line was not understood. */
function read(text: string): string[] {
  return readPastedDay(text).flatMap(({ reading }) => {
    if (reading.is === 'not-understood') return [reading.why];
    if (reading.is !== 'routines') return [reading.is === 'days' ? `# ${sayDays(reading.days)}` : '#'];
    return reading.routines.map(({ startMinute, endMinute, endWritten, title, ...days }) => {
      const span = `${clockTime(startMinute)}-${endWritten ? '' : '~'}${clockTime(endMinute)}`;
      return [sayDays(days), span, title].filter(Boolean).join(' ');
    });
  });
}

describe('a line', () => {
  test.each([
    ['8:05-8:20 Morning work', '08:05-08:20 Morning work'],
    ['08:05 – 08:20 Morning work', '08:05-08:20 Morning work'],
    ['8:05 — 8:20: Morning work', '08:05-08:20 Morning work'],
    ['8.05-8.20 Morning work', '08:05-08:20 Morning work'],
    ['8:05 to 8:20 | Morning work', '08:05-08:20 Morning work'],
    ['8:05 a 8:20 Trabajo de la mañana', '08:05-08:20 Trabajo de la mañana'],
    ['8h05-8h20\tMorning work', '08:05-08:20 Morning work'],
    ['8:05am-8:20am Morning work', '08:05-08:20 Morning work'],
    ['8:05a-8:20a Morning work', '08:05-08:20 Morning work'],
    ['8:05 a.m. - 8:20 a.m. Morning work', '08:05-08:20 Morning work'],
    ['8-8:20 Morning work', '08:00-08:20 Morning work'],
    ['8-9am Reading', '08:00-09:00 Reading'],
    ['Morning work 8:05-8:20', '08:05-08:20 Morning work'],
    ['Morning work (8:05-8:20)', '08:05-08:20 Morning work'],
    ['• 8:05-8:20 Morning work', '08:05-08:20 Morning work'],
    ['3) 8:05-8:20 Morning work', '08:05-08:20 Morning work'],
    ['1. 8:05-8:20 Morning work', '08:05-08:20 Morning work'],
    ['8:05-8:20 Gr 2-3 lunch', '08:05-08:20 Gr 2-3 lunch'],
    ['Period 1 8:05-8:50', '08:05-08:50 Period 1'],
    ['8:05-8:20 Snack/Recess (Rm 4)', '08:05-08:20 Snack/Recess (Rm 4)'],
    ['8:05-8:20 צעצועים <b>', '08:05-08:20 צעצועים <b>'],
  ])('%s', (line, reading) => {
    expect(read(line)).toEqual([reading]);
  });

  test.each([
    ['12:15-1:00 Recess', '12:15-13:00 Recess'],
    ['11:30-12:15 pm Lunch', '11:30-12:15 Lunch'],
    ['1:00-1:45pm Math', '13:00-13:45 Math'],
    ['13:00-13:45 Math', '13:00-13:45 Math'],
    ['2:40-3:05 Pack up', '14:40-15:05 Pack up'],
    ['6:45-7:30 Before care', '06:45-07:30 Before care'],
    ['5:30-6:15 After care', '17:30-18:15 After care'],
    ['7:00-8:00 pm Family night', '19:00-20:00 Family night'],
    ['12:00am-12:30 pm Odd', '00:00-12:30 Odd'],
  ])('settles am and pm as a school day does: %s', (line, reading) => {
    expect(read(line)).toEqual([reading]);
  });

  test.each([
    ['Morning work', 'no-time'],
    ['Bring 3 pencils', 'no-time'],
    ['2-3 grade lunch', 'no-time'],
    ['8-9 Math', 'no-time'],
    ['25:00-26:00 Math', 'no-time'],
    ['8:75-9:00 Math', 'no-time'],
    ['555-1234 call the office', 'no-time'],
    ['13:00pm-14:00pm Math', 'no-time'],
    ['8:05-8:20', 'no-title'],
    ['8:05-8:20 -', 'no-title'],
    ['9:00-8:30 Math', 'ends-before-start'],
    ['9:00-9:00 Math', 'ends-before-start'],
    ['8:05-8:20 Art, 8:20-8:40 Music', 'several-times'],
    ['8:05-8:20-8:40 Art', 'several-times'],
    ['8:05 Math', 'no-end'],
  ])('%s is not understood: %s', (line, why) => {
    expect(read(line)).toEqual([why]);
  });

  test('that is far too long is not read at all', () => {
    expect(read(`8:05-8:20 ${'x'.repeat(2_000)}`)).toEqual(['too-long']);
  });

  test('of nothing but space is no line, and the others keep their numbers', () => {
    const lines = readPastedDay('\n8:05-8:20 Arrival\r\n\r\n  \n8:20-9:00 Math\n');
    expect(lines.map(({ line, text }) => [line, text])).toEqual([
      [2, '8:05-8:20 Arrival'],
      [5, '8:20-9:00 Math'],
    ]);
  });
});

describe('a day', () => {
  test('with starts only: each lasts until the next one, and says that its end was not written', () => {
    expect(read('8:00 Arrival\n8:15 Meeting\nBring coats\n9:00-9:45 Math\n9:45 Lunch')).toEqual([
      '08:00-~08:15 Arrival',
      '08:15-~09:00 Meeting',
      'no-time',
      '09:00-09:45 Math',
      'no-end',
    ]);
  });

  test('that goes on after noon', () => {
    expect(read('11:50 Lunch\n12:15 Recess\n12:40 Science\n1:25 Centers\n3:00 Dismissal')).toEqual([
      '11:50-~12:15 Lunch',
      '12:15-~12:40 Recess',
      '12:40-~13:25 Science',
      '13:25-~15:00 Centers',
      'no-end',
    ]);
  });

  test('whose one line is wrong keeps all the others', () => {
    expect(read('8:05-8:20 Arrival\n9:00-8:30 Oops\n9:00-9:45 Math')).toEqual([
      '08:05-08:20 Arrival',
      'ends-before-start',
      '09:00-09:45 Math',
    ]);
  });
});

describe('days that a line names', () => {
  test.each([
    ['M W F 10:15-11 PE', '1,3,5 10:15-11:00 PE'],
    ['MWF: 10:15-11 PE', '1,3,5 10:15-11:00 PE'],
    ['T/Th 10:15-11 Music', '2,4 10:15-11:00 Music'],
    ['TR 10:15-11 Music', '2,4 10:15-11:00 Music'],
    ['M-Th 1:00-1:45 Math', '1,2,3,4 13:00-13:45 Math'],
    ['L-V 8:05-8:20 Llegada', '1,2,3,4,5 08:05-08:20 Llegada'],
    ['L/X/V 10:15-11 Música', '1,3,5 10:15-11:00 Música'],
    ['Mon: 8:05-8:20 Library', '1 08:05-08:20 Library'],
    ['Wednesday 8:05-8:20 Assembly', '3 08:05-08:20 Assembly'],
    ['Tues. & Thurs. 8:05-8:20 Band', '2,4 08:05-08:20 Band'],
    ['Monday through Thursday: 8:05-8:20 Arrival', '1,2,3,4 08:05-08:20 Arrival'],
    ['lunes y miércoles 10:15-11 Educación física', '1,3 10:15-11:00 Educación física'],
    ['martes a jueves: 10:15 a 11:00 Lectura', '2,3,4 10:15-11:00 Lectura'],
    ['Daily 8:05-8:20 Arrival', '1,2,3,4,5 08:05-08:20 Arrival'],
    ['PE (M/W/F) 10:15-11', '1,3,5 10:15-11:00 PE'],
    ['10:15-11 PE, Tues & Thurs', '2,4 10:15-11:00 PE'],
    ['8:05-8:20 Monday meeting', '1 08:05-08:20 Monday meeting'],
    ['A day: 10:15-11 PE', '[A] 10:15-11:00 PE'],
    ['A/B day: 10:15-11 PE', '[A,B] 10:15-11:00 PE'],
    ['Day 3: 10:15-11 Art', '[3] 10:15-11:00 Art'],
    ['Days 1, 3 & 5: 10:15-11 Art', '[1,3,5] 10:15-11:00 Art'],
    ['Día 2: 10:15-11 Arte', '[2] 10:15-11:00 Arte'],
    ['Red day - 10:15-11 Art', '[RED] 10:15-11:00 Art'],
    ['10:15-11 Art (Days 1, 3)', '[1,3] 10:15-11:00 Art'],
    ['Mon (Day 3): 10:15-11 Art', '1 [3] 10:15-11:00 Art'],
    ['8:05-8:20 Day 3 review', '08:05-08:20 Day 3 review'],
    ['Day 12: 8:05-8:20 Art', '08:05-08:20 Day 12: Art'],
    ['a day of fun 8:05-8:20', '08:05-08:20 a day of fun'],
    ['Marching band 8:05-8:20', '08:05-08:20 Marching band'],
    ['Math 8:05-8:20 (T)', '08:05-08:20 Math (T)'],
  ])('%s', (line, reading) => {
    expect(read(line)).toEqual([reading]);
  });

  test('of a heading hold until the next one', () => {
    const text =
      'Monday\n8:05 Arrival\n8:20-9:00 Math\n\nA Day Schedule:\n8:05-8:20 PE\nHorario del martes\n8:05-8:20 Arte';
    expect(read(text)).toEqual([
      '# 1',
      '1 08:05-~08:20 Arrival',
      '1 08:20-09:00 Math',
      '# [A]',
      '[A] 08:05-08:20 PE',
      '# 2',
      '2 08:05-08:20 Arte',
    ]);
  });

  test('decide which line can be the end of another', () => {
    expect(read('T Th: 8:20 Library\nMon 8:40-9:00 Art\n9:00-9:30 Math')).toEqual([
      '2,4 08:20-~09:00 Library',
      '1 08:40-09:00 Art',
      '09:00-09:30 Math',
    ]);
  });
});

describe('lengths', () => {
  test.each([
    ['Lunch 11:40 (25 min)', '11:40-12:05 Lunch'],
    ['11:40 Almuerzo, 25 minutos', '11:40-12:05 Almuerzo'],
    ['1:15 PE 1 hr', '13:15-14:15 PE'],
    ['8:05-8:20 Reading (20 min)', '08:05-08:20 Reading (20 min)'],
    ['8:20-~8:40 Centers', '08:20-~08:40 Centers'],
    ['7:00 pm Family night (900 min)', 'no-end'],
  ])('%s', (line, reading) => {
    expect(read(line)).toEqual([reading]);
  });

  test('am and pm are carried on into the evening', () => {
    expect(read('5:30-6:45 Dinner\n6:45-7:30 Games\n7:30-8:00 Closing')).toEqual([
      '17:30-18:45 Dinner',
      '18:45-19:30 Games',
      '19:30-20:00 Closing',
    ]);
  });
});

describe('a table', () => {
  test.each([
    ['time and title', 'Time\tActivity\n8:05-8:20\tMorning work\n8:20\tMM\n8:40-9:00\tMath\tRm 12'],
    [
      'bars',
      '| Time | Activity |\n|---|---|\n| 8:05-8:20 | Morning work |\n| 8:20 | MM |\n| 8:40-9:00 | Math | Rm 12 |',
    ],
    ['start and end', 'Start\tEnd\tWhat\n8:05\t8:20\tMorning work\n8:20\t\tMM\n8:40\t9:00\tMath\tRm 12'],
    ['start and length', 'Activity\tStart\tLength\nMorning work\t8:05\t15 min\nMM\t8:20\t\nMath\t8:40\t20 min\tRm 12'],
  ])('with %s', (_kind, text) => {
    const lines = read(text).filter((line) => line !== '#');
    expect(lines).toEqual(['08:05-08:20 Morning work', '08:20-~08:40 MM', '08:40-09:00 Math, Rm 12']);
  });

  test('of a week', () => {
    const text = [
      'Time\tMonday\tTuesday\tWednesday\tThursday\tFriday',
      '8:05-8:20\tMorning work\tMorning work\tMorning work\tMorning work\tAssembly',
      '10:15-11\tPE\tArt\tPE\t\tPE 10:30-11',
      'Lunch 11:40\tLunch\tLunch\tLunch\tLunch\tLunch',
      '12:10\tRecess\t\t\t\t',
    ].join('\n');
    expect(read(text)).toEqual([
      '#',
      '1,2,3,4 08:05-08:20 Morning work',
      '5 08:05-08:20 Assembly',
      '1,3 10:15-11:00 PE',
      '2 10:15-11:00 Art',
      '5 10:30-11:00 PE',
      '1,2,3,4,5 11:40-~12:10 Lunch',
      'no-end',
    ]);
  });

  test('of a week in letters, of rotation days, and turned on its side', () => {
    expect(read('\tL\tM\tM\tJ\tV\n8:05-8:20\tArte\t\tArte\t\t')).toEqual(['#', '1,3 08:05-08:20 Arte']);
    expect(read('\tDay 1\tDay 2\n8:05-8:20\tArt\tPE')).toEqual(['#', '[1] 08:05-08:20 Art', '[2] 08:05-08:20 PE']);
    expect(read('\t8:05-8:20\t8:20-9:00\nMonday\tArrival\tMath\nTue\tArrival\t')).toEqual([
      '#',
      '1 08:05-08:20 Arrival',
      '1 08:20-09:00 Math',
      '2 08:05-08:20 Arrival',
    ]);
  });

  test('whose cells hold lines of their own', () => {
    const text = 'Time\tMon\tTue\n8-9\t"Art\n8:30-9:00 Snack"\tMath';
    expect(read(text)).toEqual(['#', '1 08:00-09:00 Art', '1 08:30-09:00 Snack', '2 08:00-09:00 Math']);
  });
});

describe('whatever is pasted', () => {
  test('is read without an error, without a time that is not in it, and prints back to the same meaning', () => {
    fc.assert(
      fc.property(pastedText, (text) => {
        expect(wrongReading(text)).toBeNull();
      }),
      { numRuns: 2_000 },
    );
  });

  test('a day that was written out reads back as it was', () => {
    const minutes = fc.integer({ min: 7 * 60, max: 18 * 60 - 1 });
    const routine = fc.tuple(minutes, minutes, fc.constantFrom('Arrival', 'Math (Rm 4)', 'Snack/Recess', 'PE'));
    const hour12 = (minute: number) =>
      `${((Math.floor(minute / 60) + 11) % 12) + 1}:${String(minute % 60).padStart(2, '0')}`;
    const form = fc.constantFrom(
      (minute: number) => clockTime(minute),
      hour12,
      (minute: number) => `${hour12(minute)}${minute < 720 ? 'am' : ' PM'}`,
    );
    fc.assert(
      fc.property(
        fc.array(routine, { maxLength: 20 }),
        form,
        fc.constantFrom('-', ' – ', ' to '),
        (day, write, until) => {
          const ordered = day.filter(([start, end]) => start < end);
          const text = ordered.map(([start, end, title]) => `${write(start)}${until}${write(end)} ${title}`).join('\n');
          expect(read(text)).toEqual(
            ordered.map(([start, end, title]) => `${clockTime(start)}-${clockTime(end)} ${title}`),
          );
        },
      ),
    );
  });

  test('a line of any length is read in no time', () => {
    const lines = [
      ' '.repeat(1_990),
      '8'.repeat(1_990),
      '8:05-'.repeat(390),
      '- '.repeat(990),
      '(('.repeat(990),
      'a '.repeat(990),
    ];
    const before = performance.now();
    readPastedDay(Array.from({ length: 60 }, () => lines.join('\n')).join('\n'));
    expect(performance.now() - before).toBeLessThan(2_000);
  });
});
