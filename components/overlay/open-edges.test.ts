import { expect, test } from 'vitest';
import { openEdges } from './open-edges.ts';

const span = (startMinute: number, endMinute: number) => ({ startMinute, endMinute });
const writing = span(570, 615);
const math = span(630, 695);

test.each([
  ['the whole event', span(570, 615), false, false],
  ['a part at its end', span(582, 615), true, false],
  ['a part at its start', span(570, 600), false, true],
  ['a part in the middle', span(580, 600), true, true],
  ['below the words of a long event', span(691, 720), false, false],
  ['between events', span(616, 629), false, false],
])('%s', (_what, window, start, end) => {
  expect(openEdges(window, [writing, math], 48)).toEqual({ start, end });
});
