import { type CodeOf, codeList } from '../kernel/code-list.js';

/** Who can say that a visit is cancelled. */
export const cancellingPersons = codeList('cancelling-person', [
  { code: 'mother', label: { nl: 'de moeder', en: 'the mother' } },
  { code: 'visiting-mother', label: { nl: 'de bezoekmoeder', en: 'the visiting mother' } },
  { code: 'other', label: { nl: 'iemand anders', en: 'someone else' } },
]);

/** By whom a visit was cancelled, or by what: a pause that was agreed, or the end of the trajectory, cancels what was planned in it. */
export const cancelledBy = codeList('cancelled-by', [
  ...cancellingPersons.codes,
  { code: 'pause', label: { nl: 'de afgesproken pauze', en: 'the agreed pause' } },
  { code: 'ending', label: { nl: 'het einde van het traject', en: 'the end of the trajectory' } },
]);
export type CancelledBy = CodeOf<typeof cancelledBy>;
