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
  use: { trace: 'retain-on-failure' },
});
