import { expect, it } from 'vitest';
import { gridHours, placeIn } from './grid-hours.ts';

it('shows whole hours around everything', () => {
  expect(
    gridHours([
      { startMinute: 485, endMinute: 500 },
      { startMinute: 870, endMinute: 901 },
    ]),
  ).toEqual({ from: 8, until: 16 });
});

it('shows an ordinary day when there is nothing', () => {
  expect(gridHours([])).toEqual({ from: 8, until: 15 });
});

it('places a span to the minute', () => {
  expect(placeIn({ startMinute: 540, endMinute: 570 }, { from: 8, until: 12 })).toEqual({ top: 25, height: 12.5 });
});
