import type { Vault } from './vault.ts';

const LOOK_EVERY_MS = 15_000;

/** Whatever a person does in a page: typing, pointing, scrolling. */
const SIGNS_OF_A_PERSON = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const;

/**
 * For a page of ours: tells the vault that somebody is there, and locks it when nobody was for long enough. The
 * background does the same by an alarm, for when no page is open.
 */
export function lockWhenIdle(vault: Vault, page: Document, signal: AbortSignal): void {
  const note = () => void vault.noteActivity();
  for (const sign of SIGNS_OF_A_PERSON) page.addEventListener(sign, note, { passive: true, capture: true, signal });
  const look = () => void vault.lockIfIdle();
  page.addEventListener('visibilitychange', look, { signal });
  const timer = setInterval(look, LOOK_EVERY_MS);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}
