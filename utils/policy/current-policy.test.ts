import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { createCurrentPolicy, onPolicyChange, unheardPolicy } from './current-policy.ts';
import { freePolicy, type Policy } from './read-policy.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function memory(kept: Record<string, unknown> = {}) {
  return {
    get: async (key: string) => ({ [key]: kept[key] }),
    set: async (items: Record<string, unknown>) => void Object.assign(kept, structuredClone(items)),
  };
}

const strict: Policy = { ...freePolicy, passphraseRequired: true, minutesToLock: 5, clientId: null };
const never = () => new Promise<Policy>(() => {});

async function saidWhileWaiting(word: () => Promise<Policy>): Promise<Policy> {
  const said = word();
  await vi.advanceTimersByTimeAsync(1_000);
  return said;
}

test('the district is asked each time, since it may change its mind', async () => {
  const answers = [strict, freePolicy];
  const word = createCurrentPolicy(memory(), async () => answers.shift() ?? freePolicy);
  expect(await word()).toEqual(strict);
  expect(await word()).toEqual(freePolicy);
});

test('what it said last holds as long as the browser does not know', async () => {
  const kept = memory();
  await createCurrentPolicy(kept, async () => strict)();
  expect(await saidWhileWaiting(createCurrentPolicy(kept, never))).toEqual(strict);
  expect(await saidWhileWaiting(createCurrentPolicy(memory(), never))).toEqual(unheardPolicy);
});

test('a late answer is kept for the next question', async () => {
  const kept = memory();
  const late = () => new Promise<Policy>((done) => setTimeout(done, 5_000, strict));
  expect(await saidWhileWaiting(createCurrentPolicy(kept, late))).toEqual(unheardPolicy);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await saidWhileWaiting(createCurrentPolicy(kept, never))).toEqual(strict);
});

test('until the district is heard for the first time, no code name is drawn on a page', async () => {
  expect((await saidWhileWaiting(createCurrentPolicy(memory(), never))).codeNamesOnPages).toBe(false);
  expect((await createCurrentPolicy(memory(), async () => freePolicy)()).codeNamesOnPages).toBe(true);
});

test('a change is told once, an answer that says the same again is not', async () => {
  const { local } = browser.storage;
  await local.clear();
  const tell = vi.fn();
  onPolicyChange(tell);
  await local.set({ policy: freePolicy });
  await local.set({ policy: { ...freePolicy } });
  await local.set({ other: 1 });
  expect(tell).toHaveBeenCalledTimes(1);
  await local.set({ policy: strict });
  expect(tell).toHaveBeenCalledTimes(2);
});

test('nobody waits twice for a browser that is slow to know, and a new question waits again', async () => {
  const answers: ((policy: Policy) => void)[] = [];
  const word = createCurrentPolicy(memory(), () => new Promise((done) => answers.push(done)));
  await saidWhileWaiting(word);
  expect(await word()).toEqual(unheardPolicy);
  expect(answers).toHaveLength(1);
  answers[0]?.(strict);
  await vi.advanceTimersByTimeAsync(0);
  const next = word();
  await vi.advanceTimersByTimeAsync(0);
  answers[1]?.(freePolicy);
  expect(await next).toEqual(freePolicy);
});

test('what is said again is not written again', async () => {
  const kept = memory();
  const set = vi.spyOn(kept, 'set');
  const word = createCurrentPolicy(kept, async () => strict);
  await word();
  await word();
  expect(set).toHaveBeenCalledTimes(1);
});
