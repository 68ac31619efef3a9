import fc from 'fast-check';
import { preparationTopics } from '../code-lists/preparation-lists.js';
import { preparationForms } from '../code-lists/visiting-mother-lists.js';
import type { PreparationSession } from '../supervision/preparation.js';
import { dateArbitrary } from './row-arbitraries.js';

/** An evening of a group in March 2008. */
export const aPreparationSession = (overrides: Partial<PreparationSession> = {}): PreparationSession => ({
  heldOn: '2008-03-04',
  dayPart: null,
  form: 'group',
  topics: ['programme'],
  ...overrides,
});

/**
 * Any session between two days.
 * @param first ISO text.
 * @param last ISO text.
 */
export const preparationSessionArbitrary = (first: string, last: string): fc.Arbitrary<PreparationSession> =>
  fc.record({
    heldOn: dateArbitrary(first, last),
    dayPart: fc.constant(null),
    form: fc.constantFrom(...preparationForms.values),
    topics: fc.subarray([...preparationTopics.values]),
  });
