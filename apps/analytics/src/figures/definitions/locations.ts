import { type FigureDefinition, sources } from './figure-definition.js';

const source = sources.registration;
const plain = { breakdowns: [], kind: 'count', denominator: null, source } as const;

export const locationDefinitions: readonly FigureDefinition[] = [
  {
    measure: 'locations.expected',
    ...plain,
    name: { nl: 'Verwachte locaties', en: 'Locations expected' },
    purpose: 'Of how many locations a delivery is due.',
    formula:
      "Locations on the programme's list, and any other that delivered; without a list, those that delivered.",
    numerator: 'locations',
  },
  {
    measure: 'locations.delivered',
    ...plain,
    name: { nl: 'Locaties die aanleverden', en: 'Locations that delivered' },
    purpose: 'How complete the figures are.',
    formula: 'Locations with a delivery for the year, nil deliveries included.',
    numerator: 'locations',
  },
  {
    measure: 'locations.nil',
    ...plain,
    name: { nl: 'Locaties zonder registraties', en: 'Locations with nothing to register' },
    purpose: 'Locations that were active and had nothing to register.',
    formula: 'Locations with a nil delivery.',
    numerator: 'locations',
  },
  {
    measure: 'locations.not-delivered',
    ...plain,
    name: { nl: 'Locaties die niet aanleverden', en: 'Locations that did not deliver' },
    purpose: 'What is missing.',
    formula: 'Expected − delivered.',
    numerator: 'locations',
  },
  {
    measure: 'locations',
    breakdowns: ['providers', 'variant', 'funding', 'reimbursement', 'target-group'],
    kind: 'share',
    name: { nl: 'Kenmerken van de locaties', en: 'Characteristics of the locations' },
    purpose: 'How locations run the programme. Variant, funding and reimbursement can have several.',
    formula:
      '100 · locations with the code ÷ locations that delivered. Providers: one is sole, more are a collaboration.',
    numerator: 'locations with the code',
    denominator: 'locations that delivered',
    source,
  },
];
