import { type CodeOf, codeList } from '../kernel/code-list.js';
import type { Readiness, ReadinessLack } from './readiness.js';

/** Where a visiting mother stands, as a coordinator looks for one: who can take a family before who cannot. */
export const visitingMotherStates = codeList('visiting-mother-state', [
  { code: 'available', label: { nl: 'heeft plek', en: 'has free places' } },
  { code: 'full', label: { nl: 'zit vol', en: 'is full' } },
  { code: 'preparing', label: { nl: 'nog niet klaar', en: 'not ready yet' } },
  { code: 'away', label: { nl: 'afwezig', en: 'away' } },
  { code: 'leaving', label: { nl: 'gaat stoppen', en: 'is leaving' } },
  { code: 'visited', label: { nl: 'krijgt zelf bezoek', en: 'is visited herself' } },
  { code: 'stopped', label: { nl: 'gestopt', en: 'stopped' } },
]);
export type VisitingMotherState = CodeOf<typeof visitingMotherStates>;

/** Where each lack puts her. */
const stateOfLack = {
  stopped: 'stopped',
  leaving: 'leaving',
  paused: 'away',
  'programme-mother': 'visited',
  'not-prepared': 'preparing',
  'no-vog': 'preparing',
  'vog-expired': 'preparing',
  'agreement-missing': 'preparing',
  'confidentiality-missing': 'preparing',
  full: 'full',
} as const satisfies Readonly<Record<ReadinessLack, VisitingMotherState>>;

/**
 * Where a visiting mother stands, in one word: by the first thing that she lacks, so that it never disagrees with
 * whether she can be matched.
 * @param readiness Whether she can be matched, and what she lacks, in the order of `readinessLacks`.
 * @example
 * visitingMotherState({ ready: true, lacks: [] }); // 'available'
 * visitingMotherState({ ready: false, lacks: ['paused', 'no-vog'] }); // 'away'
 */
export function visitingMotherState({ lacks: [first] }: Pick<Readiness, 'lacks'>): VisitingMotherState {
  return first === undefined ? 'available' : stateOfLack[first];
}
