import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyRingOf, newDataKey } from './key-ring.ts';
import { isSameSealing, openValue, sealValue } from './seal.ts';

const { sealing } = await keyRingOf(newDataKey());
const { sealing: otherKey } = await keyRingOf(newDataKey());

describe('sealing', () => {
  test('gives back exactly what JSON can carry, in any script', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.string({ unit: 'binary' }), async (value, label) => {
        const sealed = await sealValue(sealing, label, value);
        expect(await openValue(sealing, label, sealed)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { numRuns: 200 },
    );
  });

  test('does not open after any single bit has changed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.nat(), async (text, at) => {
        const sealed = await sealValue(sealing, 'notes 1', text);
        const bit = at % (sealed.length * 8);
        sealed[bit >> 3] = (sealed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        await expect(openValue(sealing, 'notes 1', sealed)).rejects.toThrow();
      }),
      { numRuns: 200 },
    );
  });

  test('does not open in another place', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.string(), async (label, other) => {
        fc.pre(label !== other);
        const sealed = await sealValue(sealing, label, 'text');
        await expect(openValue(sealing, other, sealed)).rejects.toThrow();
      }),
    );
  });

  test('does not open with another key, nor when it was cut short', async () => {
    const sealed = await sealValue(sealing, 'notes 1', 'text');
    await expect(openValue(otherKey, 'notes 1', sealed)).rejects.toThrow();
    for (let length = 0; length < sealed.length; length += 1) {
      await expect(openValue(sealing, 'notes 1', sealed.slice(0, length))).rejects.toThrow();
    }
  });

  test('never seals twice alike, and can tell two sealings apart', async () => {
    const [a, b] = [await sealValue(sealing, 'notes 1', 'text'), await sealValue(sealing, 'notes 1', 'text')];
    expect(a).not.toEqual(b);
    expect(isSameSealing(a, b)).toBe(false);
    expect(isSameSealing(a, a.slice())).toBe(true);
  });

  test('shows nothing of the text', async () => {
    const text = 'zips coat independently';
    const sealed = new TextDecoder('latin1').decode(await sealValue(sealing, 'notes 1', text));
    for (let at = 0; at + 4 <= text.length; at += 1) expect(sealed).not.toContain(text.slice(at, at + 4));
  });
});

test('the keys of an open vault can be used, never read out', async () => {
  const dataKey = newDataKey();
  const ring = await keyRingOf(dataKey);
  expect(dataKey.every((byte) => byte === 0)).toBe(true);
  for (const key of [ring.sealing, ring.naming]) {
    expect(key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  }
});
