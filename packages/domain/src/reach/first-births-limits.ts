import { deepFreeze } from '../kernel/deep-freeze.js';

/** What a file of first births may be at most, in bytes and lines: every municipality of the country, for some thirty years. */
export const firstBirthsFileLimits = deepFreeze({ bytes: 1024 * 1024, lines: 10_000 } as const);
