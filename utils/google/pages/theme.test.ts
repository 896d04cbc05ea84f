import { expect, test } from 'vitest';
import { luminance } from './theme.ts';

test.each([
  ['#F8FAFD', true],
  ['#1B1B1B', false],
  ['rgb(27, 27, 27)', false],
  ['rgba(255, 255, 255, 0.9)', true],
])('%s is light: %s', (color, isLight) => {
  expect((luminance(color) ?? 0) > 0.4).toBe(isLight);
});

test.each(['', 'rgba(0, 0, 0, 0)', 'transparent', 'color(srgb 1 1 1)', '#fff'])('%s says nothing', (color) => {
  expect(luminance(color)).toBeNull();
});
