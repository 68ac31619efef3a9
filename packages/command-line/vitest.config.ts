import { suite } from '@mim/vitest';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    ...suite,
    include: ['src/**/*.test.ts'],
  },
});
