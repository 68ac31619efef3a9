import { suite } from '@mim/vitest';
import { defineConfig } from 'vitest/config';

/** Tests on a database run on a real PostgreSQL, which is started once; the others need none. */
const onDatabase = 'src/**/*.db.test.ts';

export default defineConfig({
  test: {
    ...suite,
    projects: [
      { extends: true, test: { name: 'pure', include: ['src/**/*.test.ts'], exclude: [onDatabase] } },
      {
        extends: true,
        test: { name: 'database', include: [onDatabase], globalSetup: ['src/testing/global-setup.ts'] },
      },
    ],
  },
});
