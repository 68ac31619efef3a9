import { type FigureDefinition, sources } from './figure-definition.js';

export const waitingDefinitions: readonly FigureDefinition[] = [
  {
    measure: 'waiting',
    breakdowns: ['referral-to-intake', 'intake-to-match', 'match-to-first-visit', 'referral-to-first-visit'],
    kind: 'rate',
    name: { nl: 'Wachttijd in dagen', en: 'Days of waiting' },
    purpose:
      'How long mothers wait between the steps up to the first visit. Who has not begun is not in it: uptake tells of them.',
    formula:
      'Median and 90th percentile by nearest rank: the smallest number of days with at least 50% (90%) of the trajectories at or below it.',
    numerator: 'trajectories started in the year with both dates',
    denominator: null,
    source: sources.programme,
  },
];
