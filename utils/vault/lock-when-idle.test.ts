import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lockWhenIdle } from './lock-when-idle.ts';
import type { Vault } from './vault.ts';

const vault = { noteActivity: vi.fn(async () => {}), lockIfIdle: vi.fn(async () => {}) };
let page: EventTarget;
let leaving: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  page = new EventTarget();
  leaving = new AbortController();
  lockWhenIdle(vault as unknown as Vault, page as Document, leaving.signal);
});
afterEach(() => {
  leaving.abort();
  vi.useRealTimers();
});

test.each(['pointerdown', 'keydown', 'wheel', 'touchmove'])('%s is a sign of a person', (sign) => {
  page.dispatchEvent(new Event(sign));
  expect(vault.noteActivity).toHaveBeenCalledOnce();
});

test('a page that comes back into sight looks at once, and now and then while it is there', () => {
  page.dispatchEvent(new Event('visibilitychange'));
  expect(vault.lockIfIdle).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(60_000);
  expect(vault.lockIfIdle).toHaveBeenCalledTimes(5);
  expect(vault.noteActivity).not.toHaveBeenCalled();
});

test('a page that is left does nothing more', () => {
  leaving.abort();
  page.dispatchEvent(new Event('keydown'));
  vi.advanceTimersByTime(60_000);
  expect(vault.noteActivity).not.toHaveBeenCalled();
  expect(vault.lockIfIdle).not.toHaveBeenCalled();
});
