import { expect, test, vi } from 'vitest';
import { createDistrictWord } from './district-word.ts';

function memory(kept: Record<string, unknown> = {}) {
  return {
    get: async (key: string) => ({ [key]: kept[key] }),
    set: async (items: Record<string, unknown>) => void Object.assign(kept, items),
  };
}

test('asks the district once, and a restarted worker not again', async () => {
  const session = memory();
  const ask = vi.fn(async () => false);
  const first = createDistrictWord({ ask, session, onLateYes: () => {} });
  expect([await first(), await first()]).toEqual([false, false]);
  const restarted = createDistrictWord({ ask, session, onLateYes: () => {} });
  expect(await restarted()).toBe(false);
  expect(ask).toHaveBeenCalledTimes(1);
});

test('a browser that does not know its policies yet holds nothing up: no, until it says yes', async () => {
  vi.useFakeTimers();
  try {
    let say: (allowed: boolean) => void = () => {};
    const onLateYes = vi.fn();
    const ask = () => new Promise<boolean>((done) => (say = done));
    const allowed = createDistrictWord({ ask, session: memory(), onLateYes });
    const [one, two] = [allowed(), allowed()];
    await vi.advanceTimersByTimeAsync(1_000);
    expect([await one, await two]).toEqual([false, false]);
    say(true);
    await vi.waitFor(() => expect(onLateYes).toHaveBeenCalledTimes(1));
    expect(await allowed()).toBe(true);
  } finally {
    vi.useRealTimers();
  }
});
