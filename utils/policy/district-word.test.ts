import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDistrictWord } from './district-word.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function memory(kept: Record<string, unknown> = {}) {
  return {
    get: async (key: string) => ({ [key]: kept[key] }),
    set: async (items: Record<string, unknown>) => void Object.assign(kept, items),
  };
}

/** A browser that answers when it is told to. */
function slowDistrict() {
  let answer: (allowed: boolean) => void = () => {};
  const ask = () =>
    new Promise<boolean>((done) => {
      answer = done;
    });
  return { ask, say: (allowed: boolean) => answer(allowed) };
}

async function saidWhileWaiting(word: () => Promise<boolean>): Promise<boolean> {
  const said = word();
  await vi.advanceTimersByTimeAsync(1_000);
  return said;
}

test('asks the district once in the life of a worker, and a restarted one anew', async () => {
  const kept = memory();
  const ask = vi.fn(async () => false);
  const word = createDistrictWord({ ask, kept, onLateChange: () => {} });
  expect([await word(), await word()]).toEqual([false, false]);
  expect(ask).toHaveBeenCalledTimes(1);
  const restarted = createDistrictWord({ ask: async () => true, kept, onLateChange: () => {} });
  expect(await restarted()).toBe(true);
});

test('a browser that does not know its policies yet holds nothing up: no, until it says yes', async () => {
  const onLateChange = vi.fn();
  const { ask, say } = slowDistrict();
  const word = createDistrictWord({ ask, kept: memory(), onLateChange });
  expect(await saidWhileWaiting(word)).toBe(false);
  say(true);
  await vi.waitFor(() => expect(onLateChange).toHaveBeenCalledTimes(1));
  expect(await word()).toBe(true);
});

test('the next time the browser starts, what the district said last holds until it speaks', async () => {
  const kept = memory();
  await createDistrictWord({ ask: async () => true, kept, onLateChange: () => {} })();
  const onLateChange = vi.fn();
  const { ask, say } = slowDistrict();
  const word = createDistrictWord({ ask, kept, onLateChange });
  expect(await saidWhileWaiting(word)).toBe(true);
  say(false);
  await vi.waitFor(() => expect(onLateChange).toHaveBeenCalledTimes(1));
  expect(await word()).toBe(false);
});

test('a late answer that says the same draws nothing again', async () => {
  const kept = memory();
  await createDistrictWord({ ask: async () => true, kept, onLateChange: () => {} })();
  const onLateChange = vi.fn();
  const { ask, say } = slowDistrict();
  const word = createDistrictWord({ ask, kept, onLateChange });
  await saidWhileWaiting(word);
  say(true);
  expect(await word()).toBe(true);
  expect(onLateChange).not.toHaveBeenCalled();
});
