import { defineConfig } from 'vitest/config';

/** Tests of the service run on a real PostgreSQL, which is started once; the others need none. */
const onDatabase = 'src/service/**/*.db.test.ts';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'pure', include: ['src/**/*.test.ts'], exclude: [onDatabase], testTimeout: 60_000 } },
      {
        test: {
          name: 'database',
          include: [onDatabase],
          globalSetup: ['src/testing/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
    reporters: ['default', ['json', { outputFile: 'reports/vitest.json' }]],
  },
});
