import { describe, expect, it } from 'vitest';
import { clockTime } from '../../domain/minutes.ts';
import { clockTimesIn, delayMinutesIn } from './clock-times.ts';
import { cycleDayIn, legendIn, weekdayLegendIn } from './rotation.ts';
import { gradesIn, isAmong, sectionFromRecord, sectionsIn } from './sections.ts';

describe('clockTimesIn', () => {
  it.each([
    ['Early Release 12:30', ['12:30']],
    ['out at 1 pm', ['13:00']],
    ['Dismissal 1:15', ['13:15']],
    ['Noon dismissal', ['12:00']],
    ['Trip 9:00-1', ['09:00', '13:00']],
    ['9am-2pm', ['09:00', '14:00']],
    ['gr 3-5, Rm 12', []],
    ['100th day', []],
  ])('reads %j', (text, times) => {
    expect(clockTimesIn(text).map(clockTime)).toEqual(times);
  });

  it.each([
    ['2-HOUR DELAY', 120],
    ['90 minute delay', 90],
    ['two hr late start', 120],
    ['Delay', null],
  ])('reads the length of %j', (text, minutes) => {
    expect(delayMinutesIn(text)).toBe(minutes);
  });
});

describe('rotation marks', () => {
  it.each([
    ['Day 4', '4'],
    ['B Day', 'B'],
    ['Art (Day 2)', '2'],
    ['Día 3', '3'],
    ['100th Day of School', null],
    ['Day 2 of testing', null],
    ['Holiday', null],
  ])('C4 reads %j', (title, day) => {
    expect(cycleDayIn(title)).toBe(day);
  });

  it('C4 reads a list of weekdays, and a remark that is none', () => {
    expect([...weekdayLegendIn('Specials (M art, T/Th PE, W: music, Fri library)')]).toEqual([
      [1, 'art'],
      [2, 'PE'],
      [4, 'PE'],
      [3, 'music'],
      [5, 'library'],
    ]);
    expect(weekdayLegendIn('PE (W gym, F hall)').size).toBe(0);
    expect(weekdayLegendIn('math, then recess, with friends').size).toBe(0);
  });

  it('C4 reads a legend, and a remark that is none', () => {
    expect(legendIn('5-day cycle: Day 1 Art, Day 2 PE, Day 3 Music. Resumes after days off.')).toEqual({
      1: 'Art',
      2: 'PE',
      3: 'Music',
    });
    expect(legendIn('A: Art; B: Gym')).toEqual({ A: 'Art', B: 'Gym' });
    expect(legendIn('bring sneakers on Day 2')).toEqual({});
  });
});

describe('sections', () => {
  it.each([
    ['ELA 5A - novel study', ['5A']],
    ['Job site - Grp B (van)', ['B']],
    ['P4 Learning Lab', ['4']],
    ['2nd hr lab', ['2']],
    ['AM: Circle', ['AM']],
    ['PE', []],
    ['HR 5A', ['5A']],
    ['Math (10:15)', []],
  ])('reads %j', (title, values) => {
    expect(sectionsIn(title).map((label) => label.value)).toEqual(values);
  });

  it('keeps a student out only by a label of the same scheme', () => {
    const own = sectionFromRecord('5A');
    expect(isAmong(own, sectionsIn('ELA 5B'))).toBe(false);
    expect(isAmong(own, sectionsIn('P3 Math'))).toBe(true);
    expect(isAmong([], sectionsIn('ELA 5B'))).toBe(true);
  });

  it.each([
    ['MAP gr 3-5', [3, 4, 5]],
    ['all 7th grade', [7]],
    ['K-2 assembly', [0, 1, 2]],
    ['2nd & 3rd grade trip', [2, 3]],
    ['4th hour Science', []],
    ['1st day of school', []],
    ['Kindergarten', [0]],
  ])('reads the grades of %j', (title, grades) => {
    expect([...gradesIn(title)]).toEqual(grades);
  });
});
