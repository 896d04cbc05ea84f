import { defineConfig } from '@playwright/test';

/** Playwright runs the test and counts it; Firefox itself is driven by Puppeteer, which can install an extension. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/firefox-traces',
  forbidOnly: true,
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: '../../test-results/firefox.json' }]],
});
