// What every suite has in common; a vitest.config.ts adds which files are its tests.

/** Milliseconds that only what hangs takes, also on a machine that is busy with other work. */
const limit = 120_000;

/** A test outlives a wait in it, so that the wait can say what it waited for. */
const testLimit = limit + 60_000;

/**
 * The settings of a suite.
 *
 * Files share the modules that they import, for importing them anew costs more than most tests do. So a file
 * leaves nothing behind for the next one; where it must, it is in a project of its own with `isolate: true`.
 * Suites run in processes, not in threads: a thread cannot change its time zone.
 *
 * @example
 * // vitest.config.ts
 * export default defineConfig({ test: { ...suite, include: ['src/**\/*.test.ts'] } });
 */
export const suite = /** @satisfies {import('vitest/config').ViteUserConfig['test']} */ ({
  testTimeout: testLimit,
  hookTimeout: limit,
  teardownTimeout: limit,
  expect: { poll: { timeout: limit } },
  pool: 'forks',
  isolate: false,
  // The second is what `npm test` adds up.
  reporters: ['default', ['json', { outputFile: 'reports/vitest.json' }]],
});
