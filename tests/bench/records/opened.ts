import type { BrowserContext, Page } from '@playwright/test';

/** Milliseconds from the navigation's start to the first node that shows what was asked for, on a page of its own. */
export async function opened(context: BrowserContext, url: string, ready: string): Promise<number> {
  const page = await context.newPage();
  try {
    await page.addInitScript(watchFor, ready);
    await page.goto(url);
    await page.waitForFunction(() => document.body?.dataset.readyMs !== undefined);
    return Number(await page.evaluate(() => document.body.dataset.readyMs));
  } finally {
    await page.close();
  }
}

/** In the page: until a node answers to the selector. */
function watchFor(selector: string): void {
  const look = () => {
    if (!document.querySelector(selector)) return;
    document.body.dataset.readyMs = String(performance.now());
    watching.disconnect();
  };
  const watching = new MutationObserver(look);
  watching.observe(document, { childList: true, subtree: true });
}

/** Milliseconds until another page of an open planner shows what was asked for, as after a click on its link. */
export function turnedTo(page: Page, hash: string, ready: string): Promise<number> {
  return page.evaluate(
    async ([next, selector]) => {
      const before = document.querySelector(selector);
      const start = performance.now();
      location.hash = next;
      for (;;) {
        const now = document.querySelector(selector);
        if (now && now !== before) return performance.now() - start;
        await new Promise((done) => requestAnimationFrame(done));
      }
    },
    [hash, ready] as const,
  );
}
