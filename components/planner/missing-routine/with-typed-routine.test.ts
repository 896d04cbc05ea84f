import { describe, expect, it } from 'vitest';
import type { Weekday } from '../../../utils/domain/local-date.ts';
import { readPastedDay } from '../../../utils/sources/pasted/read-pasted-day.ts';
import { withTypedRoutine } from './with-typed-routine.ts';

const arrival = { title: 'Arrival', startMinute: 470, endMinute: 485 };

function routinesOf(text: string | undefined) {
  return readPastedDay(text ?? '').flatMap(({ reading }) => (reading.is === 'routines' ? reading.routines : []));
}

describe('S12 the answer becomes a routine of the class', () => {
  it('as a line that is read back as it was said', () => {
    const [day] = withTypedRoutine([], { ...arrival, weekdays: [1, 2] });
    expect(routinesOf(day?.text)).toMatchObject([{ ...arrival, weekdays: [1, 2] }]);
  });

  it('also in the afternoon', () => {
    const [day] = withTypedRoutine([], { title: 'Dismissal', startMinute: 875, endMinute: 890, weekdays: [1] });
    expect(routinesOf(day?.text)).toMatchObject([{ startMinute: 875, endMinute: 890 }]);
  });

  it('beside the lines that are there, on the chosen weekdays only, whatever heading stands last', () => {
    const days = [{ weekdays: [1, 2, 3, 4, 5] as Weekday[], text: '9:00-9:40 Math\nFriday\n9:00-9:40 Art' }];
    const [day, ...others] = withTypedRoutine(days, { ...arrival, weekdays: [1, 2] });
    expect(others).toEqual([]);
    expect(routinesOf(day?.text).map(({ weekdays, title }) => [weekdays, title])).toEqual([
      [null, 'Math'],
      [[5], 'Art'],
      [[1, 2], 'Arrival'],
    ]);
  });
});
