import type { Page } from '@playwright/test';

/** Says yes where the browser would ask: its own prompt is out of a test's reach. */
export async function allowWhatIsAsked(page: Page): Promise<void> {
  await page.addInitScript(() => {
    type Apis = { permissions?: { request: unknown } };
    const { chrome, browser } = globalThis as { chrome?: Apis; browser?: Apis };
    for (const apis of [chrome, browser]) {
      if (!apis?.permissions) continue;
      apis.permissions.request = (_asked: unknown, answer?: (granted: boolean) => void) => {
        answer?.(true);
        return Promise.resolve(true);
      };
    }
  });
}
