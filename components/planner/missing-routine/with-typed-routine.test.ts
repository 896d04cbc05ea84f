import { describe, expect, it } from 'vitest';
import { readPastedDay } from '../../../utils/sources/pasted/read-pasted-day.ts';
import { withTypedRoutine } from './with-typed-routine.ts';

const arrival = { title: 'Arrival', startMinute: 470, endMinute: 485 };

describe('S12 the answer becomes a routine of the class', () => {
  it('as a line that is read back as it was said', () => {
    const [day] = withTypedRoutine([], { ...arrival, weekdays: [1, 2] });
    expect(day?.weekdays).toEqual([1, 2]);
    expect(readPastedDay(day?.text ?? '')[0]?.reading).toMatchObject({ is: 'routine', ...arrival });
  });

  it('also in the afternoon', () => {
    const [day] = withTypedRoutine([], { title: 'Dismissal', startMinute: 875, endMinute: 890, weekdays: [1] });
    expect(readPastedDay(day?.text ?? '')[0]?.reading).toMatchObject({ startMinute: 875, endMinute: 890 });
  });

  it('beside the lines that are there, on the chosen weekdays only', () => {
    const days = [{ weekdays: [1, 2, 3, 4, 5] as const, text: '9:00-9:40 Math' }].map((day) => ({
      ...day,
      weekdays: [...day.weekdays],
    }));
    expect(withTypedRoutine(days, { ...arrival, weekdays: [1, 2] })).toEqual([
      { weekdays: [3, 4, 5], text: '9:00-9:40 Math' },
      { weekdays: [1, 2], text: '9:00-9:40 Math\n07:50-08:05 Arrival' },
    ]);
  });
});
