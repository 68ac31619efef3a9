import { type ListEntry, listEntry } from '../code-lists/maintained-lists.js';
import { deepFreeze } from '../kernel/deep-freeze.js';

/**
 * The points of a supervision session with which the list starts: what coordinator and visiting mother go through.
 * Source: the 2012 report on working methods.
 */
export const supervisionPoints: readonly ListEntry[] = deepFreeze([
  listEntry(
    'visits-for-the-mother',
    'hoe de bezoeken gaan voor de moeder',
    'how the visits go for the mother',
  ),
  listEntry('visits-for-her', 'hoe de bezoeken gaan voor haarzelf', 'how the visits go for herself'),
  listEntry('attitude-and-skills', 'houding en gespreksvaardigheden', 'attitude and conversation skills'),
  listEntry('boundaries', 'grenzen', 'boundaries'),
  listEntry('signals', 'signalen', 'signals'),
  listEntry('what-she-needs', 'wat zij nodig heeft', 'what she needs'),
]);
