import type { Frame, Page } from '@playwright/test';

/** More than any page of ours has stops. */
const MOST_STOPS = 120;

/** Goes on with Tab until the stop that is wanted has the focus, as someone without a mouse does. */
export async function tabTo(page: Page, wanted: string | RegExp, where: Page | Frame = page): Promise<void> {
  const passed: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    const name = await focusedName(where);
    if (typeof wanted === 'string' ? name === wanted : wanted.test(name)) return;
    passed.push(name);
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never led to ${wanted}, only to ${[...new Set(passed)].join(' | ')}`);
}

/** What names the control with the focus: its label, its words, or its `name` where it has neither. */
export function focusedName(where: Page | Frame): Promise<string> {
  return where.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement)) return '';
    const labels = 'labels' in focused ? [...((focused.labels as NodeListOf<HTMLElement> | null) ?? [])] : [];
    const named = focused.getAttribute('aria-label') ?? labels[0]?.textContent ?? focused.textContent ?? '';
    return `${named.trim()}${focused instanceof HTMLSelectElement ? ` ${focused.name}` : ''}`.trim();
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
