import { describe, expect, it } from 'vitest';
import { asId, type SchoolId } from '../../../utils/domain/ids.ts';
import type { School } from '../../../utils/domain/school.ts';
import { everyDayLike, hoursOf, nextStretch, problemsOfHours, type StretchDraft } from './hours-draft.ts';

const [lincoln, oak] = ['lincoln', 'oak'].map((name) => ({
  id: asId<SchoolId>(name),
  name,
  zone: 'America/Chicago',
  bells: { startMinute: 480, endMinute: 900 },
})) as [School, School];

function stretch(changes: Partial<StretchDraft>): StretchDraft {
  return { weekday: 1, schoolId: lincoln.id, startMinute: 480, endMinute: 720, ...changes };
}

describe('problemsOfHours', () => {
  it.each<[string, StretchDraft[], (string | null)[]]>([
    ['one after the other', [stretch({}), stretch({ startMinute: 720, endMinute: 900 })], [null, null]],
    [
      'at the same time',
      [stretch({}), stretch({ startMinute: 700, endMinute: 900 })],
      ['stretches_overlap', 'stretches_overlap'],
    ],
    ['on two days', [stretch({}), stretch({ weekday: 2 })], [null, null]],
    ['without a school', [stretch({ schoolId: '' })], ['school_missing']],
    ['without an end', [stretch({ endMinute: null })], ['time_missing']],
    ['backwards', [stretch({ endMinute: 400 })], ['ends_before_it_starts']],
  ])('stretches %s', (_, stretches, problems) => {
    expect(problemsOfHours(stretches)).toEqual(problems);
  });
});

it('hours are kept in the order of the week', () => {
  const hours = hoursOf([stretch({ weekday: 2 }), stretch({ startMinute: 720, endMinute: 900 }), stretch({})]);
  expect(hours.map(({ weekday, startMinute }) => [weekday, startMinute])).toEqual([
    [1, 480],
    [1, 720],
    [2, 480],
  ]);
});

describe('nextStretch', () => {
  it("begins with the school's bells", () => {
    expect(nextStretch([], 3, [lincoln])).toEqual({
      weekday: 3,
      schoolId: lincoln.id,
      startMinute: 480,
      endMinute: 900,
    });
  });

  it('goes on where the last one ended, in another school', () => {
    expect(nextStretch([stretch({})], 1, [lincoln, oak])).toEqual({
      weekday: 1,
      schoolId: oak.id,
      startMinute: 720,
      endMinute: 900,
    });
  });

  it('leaves the end open when the day is full', () => {
    expect(nextStretch([stretch({ endMinute: 900 })], 1, [lincoln]).endMinute).toBeNull();
  });
});

it('"Same every day" copies a Monday to all five days', () => {
  expect(everyDayLike([stretch({})]).map(({ weekday }) => weekday)).toEqual([1, 2, 3, 4, 5]);
});
