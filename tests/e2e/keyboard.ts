import { expect, type Frame, type Page } from '@playwright/test';

/** More than any page of ours has stops. */
const MOST_STOPS = 120;

/** Goes on with Tab until the stop that is wanted has the focus, as someone without a mouse does. */
export async function tabTo(page: Page, wanted: string | RegExp, where: Page | Frame = page): Promise<void> {
  const passed: string[] = [];
  const isWanted = (name: string) => (typeof wanted === 'string' ? name === wanted : wanted.test(name));
  await expect.poll(async () => (await namesOfStops(where)).some(isWanted), `no stop ${wanted}`).toBe(true);
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    const name = await focusedName(where);
    if (isWanted(name)) return;
    passed.push(name);
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never led to ${wanted}, only to ${[...new Set(passed)].join(' | ')}`);
}

/** What names the control with the focus: its label, its words, or its `name` where it has neither. */
export async function focusedName(where: Page | Frame): Promise<string> {
  return (await where.evaluate(namesOf, null))[0] ?? '';
}

/** Names of all that may be stopped at by now. */
function namesOfStops(where: Page | Frame): Promise<string[]> {
  return where.evaluate(
    namesOf,
    'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex]',
  );
}

/** Names of all that the selector means, or of what has the focus. */
function namesOf(selector: string | null): string[] {
  const controls = selector === null ? [document.activeElement] : [...document.querySelectorAll(selector)];
  return controls.map((control) => {
    if (!(control instanceof HTMLElement)) return '';
    const labels = 'labels' in control ? [...((control.labels as NodeListOf<HTMLElement> | null) ?? [])] : [];
    const named = control.getAttribute('aria-label') ?? labels[0]?.textContent ?? control.textContent ?? '';
    return `${named.trim()}${control instanceof HTMLSelectElement ? ` ${control.name}` : ''}`.trim();
  });
}

/** Whether what has the focus shows that it has: an outline or a shadow that it lacks otherwise. */
export function focusIsVisible(where: Page | Frame): Promise<boolean> {
  return where.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return false;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused);
    return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
  });
}
