import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { test as base } from '../fixtures.ts';
import { OverlayOnPage } from './overlay-page.ts';
import { copyWithStub, StubBackground } from './stub-background.ts';

const BUILD = resolve(process.env.OUT_DIR ?? '.output', 'chrome-mv3');

interface OverlayFixtures {
  stub: StubBackground;
  overlay: OverlayOnPage;
}

/** The content script of the production build, with a background that says what the test wants drawn. */
export const test = base.extend<OverlayFixtures, { stubbedBuild: string }>({
  stubbedBuild: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's form.
    async ({}, use) => {
      const dir = copyWithStub(BUILD);
      await use(dir);
      rmSync(dir, { recursive: true });
    },
    { scope: 'worker' },
  ],
  launch: async ({ stubbedBuild }, use) => {
    await use({ extensionDir: stubbedBuild });
  },
  stub: async ({ extension }, use) => {
    await use(new StubBackground(extension.worker));
  },
  overlay: async ({ page }, use) => {
    await use(await OverlayOnPage.of(page));
  },
});

export { expect } from '@playwright/test';
