import { type ListEntry, listEntry } from '../code-lists/maintained-lists.js';
import { deepFreeze } from '../kernel/deep-freeze.js';

/**
 * The topics of talk sheet and picture stories with which the list starts. Source: method page and the
 * 2012 report on working methods.
 */
export const visitTopics: readonly ListEntry[] = deepFreeze([
  listEntry('sleep', 'slapen', 'sleep'),
  listEntry('crying', 'huilen', 'crying'),
  listEntry('feeding', 'voeding', 'feeding'),
  listEntry('development', 'ontwikkeling', 'development'),
  listEntry('play', 'spelen', 'play'),
  listEntry('language', 'taal', 'language'),
  listEntry('safety', 'veiligheid', 'safety'),
  listEntry('health', 'gezondheid', 'health'),
  listEntry('upbringing', 'opvoeden', 'bringing up'),
  listEntry('time-for-yourself', 'tijd voor jezelf', 'time for yourself'),
  listEntry('relationship', 'relatie', 'relationship'),
  listEntry('network', 'familie en vrienden', 'family and friends'),
  listEntry('work-and-money', 'werk en geld', 'work and money'),
  listEntry('services', 'waar je hulp vindt', 'where to find help'),
  listEntry('motherhood', 'moederschap', 'motherhood'),
  listEntry('day-and-night', 'dag- en nachtritme', 'rhythm of day and night'),
]);

/** The materials with which the list starts. Source: the 2012 report on working methods. */
export const visitMaterials: readonly ListEntry[] = deepFreeze([
  listEntry('talk-sheet', 'praatpapier', 'talk sheet'),
  listEntry('picture-stories', 'beeldverhalen', 'picture stories'),
  listEntry('booklets', 'boekjes en folders', 'booklets and leaflets'),
  listEntry('local-information', 'informatie uit de buurt', 'local information'),
  listEntry('boekenbabys', 'Boekenbaby’s', 'Boekenbaby’s'),
  listEntry('boekenpret', 'Boekenpret', 'Boekenpret'),
  listEntry('toys', 'speelgoed', 'toys'),
]);
