import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['{utils,components,entrypoints,scripts,tests}/**/*.test.{ts,tsx}'],
    // A worker for each file costs more than most files' tests; they leave nothing behind.
    isolate: false,
    setupFiles: ['tests/unit-setup.ts'],
    // Thousands of property cases on a machine with other work to do; what hangs still ends.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    restoreMocks: true,
    unstubGlobals: false,
  },
});
