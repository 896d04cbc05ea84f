import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeCard } from './place-card.ts';

const tagAt = (left: number, top: number) => ({ left, top, right: left + 20, bottom: top + 16 });
const screen = { width: 1280, height: 720 };

describe('placeCard', () => {
  test('stands to the right of its tag', () => {
    expect(placeCard(tagAt(300, 100), 420, screen)).toMatchObject({ left: 328, top: 100, width: 404 });
  });

  test('stands to the left where the right is too narrow', () => {
    expect(placeCard(tagAt(1200, 100), 420, screen)).toMatchObject({ left: 788, top: 100 });
  });

  test('stands below on a narrow screen, and above where below is too low', () => {
    expect(placeCard(tagAt(250, 40), 300, { width: 480, height: 720 })).toMatchObject({ top: 64 });
    expect(placeCard(tagAt(250, 640), 300, { width: 480, height: 720 })).toMatchObject({ top: 332 });
  });

  test('is whole within any viewport', () => {
    const size = fc.record({ width: fc.integer({ min: 200, max: 3000 }), height: fc.integer({ min: 150, max: 2000 }) });
    fc.assert(
      fc.property(size, fc.nat(3000), fc.nat(2000), fc.integer({ min: 50, max: 3000 }), (viewport, x, y, height) => {
        const place = placeCard(tagAt(Math.min(x, viewport.width), Math.min(y, viewport.height)), height, viewport);
        expect(place.left).toBeGreaterThanOrEqual(0);
        expect(place.top).toBeGreaterThanOrEqual(0);
        expect(place.left + place.width).toBeLessThanOrEqual(viewport.width);
        expect(place.top + Math.min(height, place.maxHeight)).toBeLessThanOrEqual(viewport.height);
      }),
    );
  });
});
