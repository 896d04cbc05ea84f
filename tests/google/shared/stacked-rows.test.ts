import { expect, it } from 'vitest';
import { stackRows } from './stacked-rows.ts';

it('puts chips that share a day into different rows, and others back on top', () => {
  const spans = [
    { firstCell: 0, endCell: 5 },
    { firstCell: 1, endCell: 2 },
    { firstCell: 1, endCell: 3 },
    { firstCell: 2, endCell: 3 },
    { firstCell: 5, endCell: 7 },
  ];
  expect(stackRows(spans)).toEqual([0, 1, 2, 1, 0]);
});
