import { type CodeOf, codeList } from '../kernel/code-list.js';
import { deepFreeze } from '../kernel/deep-freeze.js';

/** What became of a prospect so far. */
export const prospectOutcomes = codeList('prospect-outcome', [
  { code: 'to-call', label: { nl: 'nog bellen', en: 'to call' } },
  { code: 'called', label: { nl: 'gebeld, nog geen besluit', en: 'called, no decision yet' } },
  { code: 'wants-intake', label: { nl: 'wil kennismaken', en: 'wants an intake' } },
  { code: 'declined', label: { nl: 'wil niet', en: 'declined' } },
  { code: 'unreachable', label: { nl: 'niet bereikt', en: 'unreachable' } },
  { code: 'not-eligible', label: { nl: 'buiten de doelgroep', en: 'not eligible' } },
  { code: 'duplicate', label: { nl: 'dubbel aangemeld', en: 'entered twice' } },
]);
export type ProspectOutcome = CodeOf<typeof prospectOutcomes>;

/** What each outcome asks of the coordinator. An outcome that does not answer does not compile. */
export const actionOfProspect = deepFreeze({
  'to-call': 'call',
  called: 'call',
  'wants-intake': 'intake',
  declined: null,
  unreachable: null,
  'not-eligible': null,
  duplicate: null,
} as const satisfies Readonly<Record<ProspectOutcome, 'call' | 'intake' | null>>);

/**
 * Whether a prospect came to nothing, so that she is kept no longer than the location's setting.
 * @example
 * isClosedProspect('declined'); // true
 */
export const isClosedProspect = (outcome: ProspectOutcome): boolean => actionOfProspect[outcome] === null;

/** The outcomes of which nothing comes. */
export const closedOutcomes = deepFreeze(prospectOutcomes.values.filter(isClosedProspect));

/** What a call can lead to: not that nobody called yet, nor what is found by looking in the list. */
export const callOutcomes = deepFreeze(
  prospectOutcomes.values.filter((code) => code !== 'to-call' && code !== 'duplicate'),
);
