import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    // A property runs its hundreds of cases also on a machine that is busy with something else.
    testTimeout: 60_000,
    setupFiles: ['vitest.setup.ts'],
    reporters: ['default', ['json', { outputFile: 'reports/vitest.json' }]],
  },
});
