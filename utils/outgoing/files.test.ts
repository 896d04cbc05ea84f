import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asId, type ClassroomId, type StudentId, type VisitId } from '../domain/ids.ts';
import { localDate } from '../domain/local-date.ts';
import type { Visit } from '../domain/visit.ts';
import { toCsv } from './csv.ts';
import { minutesCsv } from './minutes-csv.ts';
import { visitsCsv } from './visits-csv.ts';
import { visitsIcs } from './visits-ics.ts';

const visit: Visit = {
  id: asId<VisitId>('0000000000000000000000000000000a'),
  type: 'push-in',
  studentIds: [asId<StudentId>('fox')],
  classroomId: asId<ClassroomId>('room'),
  routine: 'recess',
  date: localDate('2026-11-17'),
  startMinute: 600,
  endMinute: 620,
  zone: 'America/Chicago',
  state: { is: 'done', actualStart: 602, actualEnd: 624 },
};

/** As a spreadsheet reads it. */
async function readBack(csv: string): Promise<string[][]> {
  const { default: Papa } = await import('papaparse');
  return Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data;
}

describe('CSV', () => {
  test.each(['=1+1', '+1', '-1+2', '@SUM(A1)', '\t=1', ' =1', '\r=1', '＝1'])('%j is no formula', async (cell) => {
    const [[read] = []] = await readBack(toCsv([[cell, 'x']]));
    expect(read).toBe(`'${cell}`);
  });

  test('numbers below zero stay numbers', () => {
    expect(toCsv([[-5, '-2.5']])).toBe('\uFEFF-5,-2.5\r\n');
  });

  test('any text comes back as it was, and no cell begins like a formula', async () => {
    const cell = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 2, maxLength: 4 }), async (row) => {
        const [read = []] = await readBack(toCsv([row]));
        expect(read.map((text, at) => (text === row[at] ? text : text.slice(1)))).toEqual(row);
        for (const text of read) expect(text).not.toMatch(/^[=+@]/);
      }),
    );
  });

  const words = {
    headings: ['Student', 'Date', 'Start', 'End', 'Minutes', 'Type', 'Routine', 'State'],
    type: (type: string) => type,
    routine: (routine: string) => routine,
    state: ({ is }: Visit['state']) => is,
  };

  test('of visits: actual times and minutes, and no code name unless it was chosen', async () => {
    expect(await readBack(visitsCsv([visit], words, null))).toEqual([
      words.headings.slice(1),
      ['2026-11-17', '10:02', '10:24', '22', 'push-in', 'recess', 'done'],
    ]);
    const [, named = []] = await readBack(visitsCsv([visit], words, () => ['Fox', 'Owl']));
    expect(named[0]).toBe('Fox; Owl');
  });

  test('of minutes: by month and side, with code names only when they were chosen', async () => {
    const months = [{ month: '2026-11', inClass: 40, otherSpaces: 20, apart: 0 }];
    const headings = ['Student', 'Month', 'In class', 'Other', 'Apart'];
    expect(await readBack(minutesCsv([{ who: 'Fox', months }], headings, false))).toEqual([
      headings.slice(1),
      ['2026-11', '40', '20', '0'],
    ]);
    expect((await readBack(minutesCsv([{ who: 'Fox', months }], headings, true)))[1]?.[0]).toBe('Fox');
  });
});

describe('iCalendar', () => {
  const made = { title: 'Room visit', madeAt: '2026-11-16T12:00:00.123Z' };

  test('says when, and no more than the title that was checked', () => {
    expect(visitsIcs([visit], made).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Alongside//EN',
      'BEGIN:VEVENT',
      'UID:0000000000000000000000000000000a@alongside',
      'DTSTAMP:20261116T120000Z',
      'DTSTART:20261117T160000Z',
      'DTEND:20261117T162000Z',
      'SUMMARY:Room visit',
      'CLASS:PRIVATE',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  test('a visit until midnight ends on the next day, one over a clock change where the clock says', () => {
    const late = { ...visit, startMinute: 1420, endMinute: 1440 };
    expect(visitsIcs([late], made)).toContain('DTEND:20261118T060000Z');
    const change = { ...visit, date: localDate('2026-11-01'), startMinute: 30, endMinute: 240 };
    expect(visitsIcs([change], made)).toContain('DTEND:20261101T100000Z');
  });

  test('no line is too long, and folded ones are whole again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
        const text = visitsIcs([visit], { ...made, title: `T${title}` });
        for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(text.split('\r\n ').join('').split('\r\n').length).toBe(13);
      }),
    );
  });
});
