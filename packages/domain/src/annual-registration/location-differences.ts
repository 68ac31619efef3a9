import type { DeliveryDescriptor } from '../delivery/descriptor-facts.js';
import type { Bilingual } from '../kernel/language.js';

/** What a delivery tells of how a location worked in its year, and what each is called. */
const workings = Object.freeze({
  variants: { nl: 'wat naast MIM wordt aangeboden', en: 'what is offered beside MIM' },
  targetGroup: { nl: 'doelgroep', en: 'target group' },
  funding: { nl: 'financiering', en: 'funding' },
  reimbursement: { nl: 'vergoeding', en: 'reimbursement' },
} as const satisfies Partial<Record<keyof DeliveryDescriptor, Bilingual>>);

type Working = keyof typeof workings;

/**
 * What of how a location worked is told otherwise in one version of a delivery than in another. What the location and its
 * providers are called is left out: it is of today, and says nothing of the year.
 * @returns What is other, as it is called; in whatever order the codes of a list stand, it is the same list.
 * @example
 * const location = { code: 'breda', name: 'Breda', municipality: 'Breda', providers: ['Thuiszorg'] };
 * const sent = locationDescriptor(location, defaultLocationSettings, { year: 2008, version: 1, nil: false });
 * locationDifferences(sent, { ...sent, version: 2, funding: [] }).length; // 0
 */
export const locationDifferences = (
  sent: Pick<DeliveryDescriptor, Working>,
  now: Pick<DeliveryDescriptor, Working>,
): readonly Bilingual[] =>
  (Object.keys(workings) as Working[])
    .filter((key) => inOneOrder(sent[key]) !== inOneOrder(now[key]))
    .map((key) => workings[key]);

const inOneOrder = (told: string | readonly string[]): string => [told].flat().toSorted().join(' ');
