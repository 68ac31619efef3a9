import { type FigureDefinition, sources } from './figure-definition.js';

const source = sources.registration;

export const coordinatorDefinitions: readonly FigureDefinition[] = [
  {
    measure: 'coordinators',
    breakdowns: [],
    kind: 'count',
    name: { nl: 'Coördinatoren', en: 'Coordinators' },
    purpose: 'How many professionals guide the programme.',
    formula: 'Rows of coordinators.csv.',
    numerator: 'coordinators',
    denominator: null,
    source,
  },
  {
    measure: 'coordinators.hours',
    breakdowns: ['hours'],
    kind: 'rate',
    name: { nl: 'Uren per week', en: 'Hours per week' },
    purpose: 'How much time there is for it.',
    formula: 'Minimum, maximum and sum of hours_per_week where it is recorded.',
    numerator: 'coordinators with hours recorded',
    denominator: null,
    source,
  },
  {
    measure: 'visiting-mothers-per-fte',
    breakdowns: [],
    kind: 'rate',
    name: { nl: 'Bezoekmoeders per voltijdbaan', en: 'Visiting mothers per full-time equivalent' },
    purpose: 'The caseload where coordinators work few hours. A full-time equivalent is 36 hours a week.',
    formula:
      'Visiting mothers ÷ (Σ hours_per_week ÷ 36). The base is shown with two decimals; the rate is computed from the exact sum.',
    numerator: 'visiting mothers',
    denominator: 'full-time equivalents',
    source: sources.programme,
  },
];
