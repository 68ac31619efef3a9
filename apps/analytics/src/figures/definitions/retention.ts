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

/** Which days have no estimate. */
const untilWhen =
  'No estimate from the first day with an end on which fewer than 5 are at risk, nor beyond the last day on which at least 5 are; the note says from which day.';
const untilWhen1 = 'No estimate beyond the last day on which at least 5 are at risk.';

export const retentionDefinitions: readonly FigureDefinition[] = [
  {
    measure: 'attrition',
    ...days,
    versions: ['2'],
    name: { nl: 'Gestopt zonder te voltooien', en: 'Left without completing' },
    purpose:
      'The headline of attrition: the chance of having left without completing so many days after the first visit. By groups it is `days:origin=turkey` and the like: an association, not an effect.',
    formula: `Σ of the cumulative incidence of every cause but completed, with its 95% band. With the retention and the incidence of completed it adds up to 1. ${untilWhen}`,
    source: sources.aalenJohansen,
  },
  {
    measure: 'retention',
    ...days,
    name: { nl: 'Nog deelnemend', en: 'Retention' },
    purpose:
      'The chance of still taking part so many days after the first visit, in the circumstances of the year. It falls at 15 to 18 months because mothers complete.',
    formula:
      'S(t) = Π over days u ≤ t with ends of (1 − ends(u) ÷ at risk(u)). A row is observed from max(0, 1 January − started_on) to (ended_on in the year, else 31 December) − started_on + 1 days; a transfer ends the observation, not the participation. Its 95% band is S^exp(±1.96 · √V ÷ |ln S|), V = Σ over u ≤ t of ends(u) ÷ (at risk(u) · (at risk(u) − ends(u))); none where the retention is 1 or 0. ' +
      untilWhen,
    inVersion1: `${untilWhen1} The bounds are measures of their own.`,
    source: sources.kaplanMeier,
  },
  ...(['lower', 'upper'] as const).map((bound) => ({
    measure: `retention.${bound}`,
    ...days,
    versions: ['1'] as const,
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
    formula: `CI(t) = Σ over days u ≤ t of S(u−) · ends for the cause(u) ÷ at risk(u), with its 95% band; none where it is 0 or 1. With the retention, all causes add up to 1. ${untilWhen}`,
    inVersion1: `${untilWhen1} There is no band.`,
    source: sources.aalenJohansen,
  })),
];
