import type { Page } from '@playwright/test';

const QUERIES = ['zi', 'zip', 'slant', 'slant board', 'second bell', 'rm 12', 'picture strip 17', 'far hook', 'codea'];

/** Opens the search of an open planner: how long until it knows everything, and from each letter to the list it finds. */
export async function searchTimes(page: Page): Promise<{ readyMs: number; lettersMs: number[] }> {
  const start = performance.now();
  await page.keyboard.press('/');
  const box = page.getByRole('dialog').getByRole('combobox');
  await box.fill('z');
  await page.getByRole('option').first().waitFor();
  const readyMs = performance.now() - start;
  const lettersMs: number[] = [];
  for (const query of QUERIES)
    lettersMs.push(
      await box.evaluate((input, text) => {
        if (!(input instanceof HTMLInputElement)) throw new Error('no box to type in');
        const from = performance.now();
        input.value = text;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        // After the next frame was drawn.
        return new Promise<number>((done) =>
          requestAnimationFrame(() => setTimeout(() => done(performance.now() - from))),
        );
      }, query),
    );
  return { readyMs, lettersMs };
}
