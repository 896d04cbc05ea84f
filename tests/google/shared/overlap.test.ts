import { describe, expect, it } from 'vitest';
import { placeChips, type Span } from './overlap.ts';

const span = (startMinute: number, endMinute: number): Span => ({ startMinute, endMinute });

function leftsAndWidths(spans: Span[]): [number, number][] {
  const round = (value: number) => Number(value.toFixed(4));
  return placeChips(spans).map(({ leftPercent, widthPercent }) => [round(leftPercent), round(widthPercent)]);
}

describe('placeChips', () => {
  it('gives a chip alone the whole width, also beside one that only touches it', () => {
    expect(leftsAndWidths([span(540, 600), span(600, 660)])).toEqual([
      [0, 100],
      [0, 100],
    ]);
  });

  it('puts two side by side', () => {
    expect(leftsAndWidths([span(540, 600), span(540, 600)])).toEqual([
      [0, 85],
      [50, 50],
    ]);
  });

  it('puts three side by side, each over the one before', () => {
    const three = [span(540, 600), span(540, 600), span(540, 600)];
    expect(leftsAndWidths(three)).toEqual([
      [0, 56.6667],
      [33.3333, 56.6667],
      [66.6667, 33.3333],
    ]);
    expect(placeChips(three).map(({ zIndex }) => zIndex)).toEqual([5, 6, 7]);
  });

  it('indents a later one inside a longer one', () => {
    expect(leftsAndWidths([span(540, 720), span(600, 660)])).toEqual([
      [0, 100],
      [5, 95],
    ]);
    expect(placeChips([span(540, 720), span(600, 660)])[1]?.zIndex).toBe(6);
  });

  it('shares the indented room between two', () => {
    const spans = [span(540, 720), span(600, 660), span(600, 660)];
    expect(leftsAndWidths(spans)).toEqual([
      [0, 100],
      [5, 80.75],
      [52.5, 47.5],
    ]);
  });

  it('answers in the order asked, whatever the order of starts', () => {
    expect(leftsAndWidths([span(600, 660), span(540, 720)])).toEqual([
      [5, 95],
      [0, 100],
    ]);
  });
});
