import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockTime } from '../../domain/minutes.ts';
import { readPastedDay } from './read-pasted-day.ts';

/** "08:05-08:20 Morning work", a `~` where the end was not written, or why the line was not understood. */
function read(text: string): string[] {
  return readPastedDay(text).map(({ reading }) => {
    if (reading.is === 'not-understood') return reading.why;
    const { startMinute, endMinute, endWritten, title } = reading;
    return `${clockTime(startMinute)}-${endWritten ? '' : '~'}${clockTime(endMinute)} ${title}`;
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
    ['Wednesday 8:05-8:20 Assembly', 'one-weekday'],
    ['Mon: 8:05-8:20 Library', 'one-weekday'],
    ['miércoles 8:05-8:20 Música', 'one-weekday'],
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

describe('whatever is pasted', () => {
  const fragment = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '8:05',
      '8:05-8:20',
      '12',
      '-',
      ' to ',
      'am',
      'pm',
      '\n',
      '.',
      ':',
      '1:',
      'h',
      'Mon',
      '6:10',
      '23:59',
      ' a ',
    ),
    fc.nat({ max: 99 }).map(String),
  );
  const pasted = fc.array(fragment, { maxLength: 30 }).map((parts) => parts.join(''));

  test('never throws, and answers for every line that is not empty', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        const lines = readPastedDay(text);
        const asked = text.split(/\r\n|[\n\r\u2028\u2029]/).filter((line) => line.trim() !== '');
        expect(lines.map((line) => line.text)).toEqual(asked.map((line) => line.trim()));
      }),
      { numRuns: 2_000 },
    );
  });

  test('never makes up a time: each stands in the text, at most twelve hours apart', () => {
    const written = (text: string, minute: number) =>
      [minute % 720, (minute % 720) + 720].some((same) => {
        const [hour, rest] = [Math.floor(same / 60), String(same % 60).padStart(2, '0')];
        const hours = hour % 12 === 0 ? [hour, 0, 12, 24] : [hour];
        return hours.some((one) =>
          new RegExp(`(?<!\\d)0?${one}(?:[:.h]${rest}${rest === '00' ? '|(?![:.h]\\d\\d)' : ''})(?!\\d)`, 'i').test(
            text,
          ),
        );
      });
    fc.assert(
      fc.property(pasted, (text) => {
        for (const { text: line, reading } of readPastedDay(text)) {
          if (reading.is !== 'routine') continue;
          expect(reading.startMinute).toBeLessThan(reading.endMinute);
          expect(reading.endMinute).toBeLessThan(24 * 60);
          expect(written(line, reading.startMinute), `start of ${line}`).toBe(true);
          expect(written(reading.endWritten ? line : text, reading.endMinute), `end of ${line}`).toBe(true);
        }
      }),
      { numRuns: 5_000 },
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
