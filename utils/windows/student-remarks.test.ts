import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRemarks } from './student-remarks.ts';

const read = (remarks: string, roomName = 'Rm 12') => readRemarks({ remarks }, roomName);

describe('readRemarks', () => {
  it.each([
    ['In section 5A; has math with the other teacher while 5B is here.', ['5A']],
    ['Group B. Prefers a watch reminder.', ['B']],
    ['AM group, comes on the bus.', ['AM']],
    ['PM only.', ['PM']],
    ['In the morning class.', ['AM']],
    ['Attends afternoons.', ['PM']],
    ['PM recess is hard.', []],
    ['Leaves at 10:15 AM.', []],
    ['Likes trains.', []],
  ])('reads the sections of %j', (remarks, values) => {
    expect(read(remarks).sections.map((label) => label.value)).toEqual(values);
  });

  it('takes a list of what happens in this room as the only ones', () => {
    const { onlyIn } = read("In this teacher's Advisory, P1 and P4.");
    expect(onlyIn?.sections.map((label) => label.value)).toEqual(['1', '4']);
    expect(onlyIn?.routines).toEqual(['homeroom_advisory']);
    expect(
      read('Attends this class for periods 2, 3 and 6 only.').onlyIn?.sections.map((label) => label.value),
    ).toEqual(['2', '3', '6']);
  });

  it('reads times', () => {
    expect(read('In this room only 10:35-12:05.').onlyDuring).toEqual([{ startMinute: 635, endMinute: 725 }]);
    expect(read('Leaves at 2:15 on Thursdays.').awayTimes).toEqual([
      { startMinute: 855, endMinute: 1440, weekdays: [4] },
    ]);
    expect(read('Out 10:00-10:30 on Mon and Wed for reading.').awayTimes).toEqual([
      { startMinute: 600, endMinute: 630, weekdays: [1, 3] },
    ]);
    expect(read('Mornings only.').awayTimes).toEqual([{ startMinute: 720, endMinute: 1440, weekdays: [] }]);
  });

  it('tells this room from another', () => {
    expect(read('WIN is reading fluency in Rm 30.').elsewhere).toEqual(['intervention_block']);
    expect(read('WIN is in Rm 12.').elsewhere).toEqual([]);
    expect([...read('WIN time is with the class teacher (phonics group).').here.keys()]).toContain(
      'intervention_block',
    );
  });

  it('reads where it is hard and where it goes well', () => {
    expect(read('Teacher reports rug time and center changes as the hardest moments.').hard).toEqual(
      expect.arrayContaining(['morning_meeting', 'learning_centers']),
    );
    expect(read('Arrival goes well.').goesWell).toEqual(['arrival']);
    expect(read('Easily distracted by noise in the room during centers.').elsewhere).toEqual([]);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.string(),
        (text, roomName) => readRemarks({ remarks: text, sections: [text] }, roomName) !== null,
      ),
    );
  });
});
