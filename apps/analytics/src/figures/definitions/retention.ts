import { type EndCause, endCauses } from '@mim/domain/registration';
import { type FigureDefinition, sources } from './figure-definition.js';

const causeNames: Readonly<Record<EndCause, { readonly nl: string; readonly en: string }>> = {
  completed: { nl: 'voltooid', en: 'completed' },
  satisfied: { nl: 'geen behoefte meer', en: 'no longer needed' },
  circumstances: { nl: 'geen tijd, baan of verhuizing', en: 'no time, a job or a move' },
  relation: { nl: 'geen klik of geen contact', en: 'no rapport or contact lost' },
  severity: { nl: 'problemen te groot', en: 'problems too severe' },
  other: { nl: 'andere reden', en: 'another reason' },
};

const days = {
  breakdowns: ['days'],
  kind: 'estimate',
  numerator: 'participations at risk on that day: entry < day ≤ exit',
  denominator: null,
} as const;

export const retentionDefinitions: readonly FigureDefinition[] = [
  {
    measure: 'retention',
    ...days,
    name: { nl: 'Nog deelnemend', en: 'Retention' },
    purpose:
      'The chance of still taking part so many days after the first visit, in the circumstances of the year.',
    formula:
      'S(t) = Π over days u ≤ t with ends of (1 − ends(u) ÷ at risk(u)). A row is observed from max(0, 1 January − started_on) to (ended_on in the year, else 31 December) − started_on + 1 days; a transfer ends the observation, not the participation. No estimate beyond the last day on which at least 5 are at risk.',
    source: sources.kaplanMeier,
  },
  ...(['lower', 'upper'] as const).map((bound) => ({
    measure: `retention.${bound}`,
    ...days,
    name: {
      nl: bound === 'lower' ? 'Nog deelnemend, ondergrens' : 'Nog deelnemend, bovengrens',
      en: bound === 'lower' ? 'Retention, lower bound' : 'Retention, upper bound',
    },
    purpose: 'How far the retention could be off by chance: the 95% band.',
    formula:
      'S^exp(±1.96 · √V ÷ |ln S|), V = Σ over u ≤ t of ends(u) ÷ (at risk(u) · (at risk(u) − ends(u))). None where the retention is 1 or 0.',
    source: sources.kaplanMeier,
  })),
  ...endCauses.values.map((cause) => ({
    measure: `incidence.${cause}`,
    ...days,
    name: {
      nl: `Gestopt: ${causeNames[cause].nl}`,
      en: `Ended: ${causeNames[cause].en}`,
    },
    purpose: 'The chance of having ended for this cause so many days after the first visit.',
    formula:
      'CI(t) = Σ over days u ≤ t of S(u−) · ends for the cause(u) ÷ at risk(u). With the retention, all causes add up to 1.',
    source: sources.aalenJohansen,
  })),
];
