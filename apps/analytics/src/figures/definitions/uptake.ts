import { type FigureDefinition, sources } from './figure-definition.js';

const source = sources.programme;
const versions = ['2'] as const;
const ofAllAndSources = [[], ['referral-source']] as const;

/** The same as one figure and by the source of the referral. */
const each = (definition: Omit<FigureDefinition, 'breakdowns' | 'versions' | 'source'>): FigureDefinition[] =>
  ofAllAndSources.map((breakdowns) => ({
    ...definition,
    breakdowns,
    versions,
    source,
    name:
      breakdowns.length === 0
        ? definition.name
        : { nl: `${definition.name.nl}, per verwijzer`, en: `${definition.name.en}, by referral source` },
  }));

export const uptakeDefinitions: readonly FigureDefinition[] = [
  ...each({
    measure: 'uptake.referred',
    kind: 'count',
    name: { nl: 'Aangemelde moeders', en: 'Mothers referred' },
    purpose: 'How many were referred in the year, whatever became of them: also who never began.',
    formula:
      'Σ referred of uptake.csv, of the locations that keep it. Whose source was not asked stands under `not-asked`, so that the sources add up to all.',
    numerator: 'persons referred in the year',
    denominator: null,
  }),
  ...each({
    measure: 'uptake.intake',
    kind: 'share',
    name: { nl: 'Aangemeld en kennisgemaakt', en: 'Referred and had an intake' },
    purpose: 'How many of those who were referred were met.',
    formula: '100 · Σ intakes ÷ Σ referred.',
    numerator: 'persons referred in the year who had an intake by 31 December',
    denominator: 'persons referred in the year',
  }),
  ...each({
    measure: 'uptake.started',
    kind: 'share',
    name: { nl: 'Aangemeld en begonnen', en: 'Referred and began' },
    purpose: 'Of those who were referred, who began: what waiting and retention cannot tell.',
    formula: '100 · Σ started ÷ Σ referred.',
    numerator: 'persons referred in the year who had a first visit by 31 December',
    denominator: 'persons referred in the year',
  }),
  {
    measure: 'uptake.outcome',
    breakdowns: ['status'],
    versions,
    kind: 'share',
    name: { nl: 'Wat er van de aanmeldingen werd', en: 'What became of the referrals' },
    purpose: 'Where those who were referred stood on 31 December. The six add up to all.',
    formula: '100 · Σ of the status ÷ Σ referred.',
    numerator: 'persons referred in the year with the status on 31 December',
    denominator: 'persons referred in the year',
    source,
  },
];
