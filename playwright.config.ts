import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/traces',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // A busy machine may take long for what a quiet one does at once; no test is about how long.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/end-to-end.json' }]],
  // Recording every step costs a busy machine a quarter of the time: `TRACES=1` asks for it. A failure comes with the
  // tree and a picture of its pages all the same.
  use: { trace: process.env.TRACES ? 'retain-on-failure' : 'off', screenshot: 'only-on-failure' },
});
