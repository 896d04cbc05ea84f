import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { test as base } from '../fixtures.ts';
import { OverlayOnPage } from './overlay-page.ts';
import { copyWithOpenRoots, copyWithStub, StubBackground } from './stub-background.ts';

const BUILD = resolve(process.env.OUT_DIR ?? '.output', 'chrome-mv3');

interface OverlayFixtures {
  /** Of the browser; the page's own is an option of the stand-in. */
  browserTheme: 'light' | 'dark';
  stub: StubBackground;
  overlay: OverlayOnPage;
}

interface OverlayBuilds {
  /** `open` for what has to look into our shadow roots, such as axe. */
  roots: 'closed' | 'open';
  stubbedBuild: string;
}

/** The content script of the production build, with a background that says what the test wants drawn. */
export const test = base.extend<OverlayFixtures, OverlayBuilds>({
  roots: ['closed', { option: true, scope: 'worker' }],
  stubbedBuild: [
    async ({ roots }, use) => {
      const dir = roots === 'open' ? copyWithOpenRoots(BUILD) : copyWithStub(BUILD);
      await use(dir);
      rmSync(dir, { recursive: true });
    },
    { scope: 'worker' },
  ],
  browserTheme: ['light', { option: true }],
  launch: async ({ stubbedBuild, browserTheme }, use) => {
    await use({ extensionDir: stubbedBuild, theme: browserTheme });
  },
  stub: async ({ extension }, use) => {
    await use(new StubBackground(extension.worker));
  },
  overlay: async ({ page }, use) => {
    await use(await OverlayOnPage.of(page));
  },
});

export { expect } from '@playwright/test';
