import type { Code } from '../kernel/code-list.js';
import { deepFreeze } from '../kernel/deep-freeze.js';

/** Three kinds of not knowing, kept apart wherever a list allows them. An empty cell counts as not asked. */
export const notKnownCodes = deepFreeze([
  { code: 'not-asked', label: { nl: 'niet gevraagd', en: 'not asked' }, notKnown: true },
  { code: 'refused', label: { nl: 'wil niet zeggen', en: 'refused' }, notKnown: true },
  { code: 'unknown', label: { nl: 'onbekend', en: 'unknown' }, notKnown: true },
] as const satisfies readonly Code[]);
export type NotKnown = (typeof notKnownCodes)[number]['code'];
