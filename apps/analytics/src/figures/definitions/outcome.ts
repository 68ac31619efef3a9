import { type FigureDefinition, sources } from './figure-definition.js';

const common = { versions: ['2'], source: sources.programme } as const;
const caution =
  'Her own marks, never an effect: there is no group to compare with, and who answers is not who does not.';

/** The change of an answer, of those who gave it at both moments. */
const change = (
  definition: Pick<FigureDefinition, 'measure' | 'breakdowns' | 'name' | 'numerator'>,
): FigureDefinition => ({
  ...definition,
  ...common,
  kind: 'rate',
  purpose: `How mothers stood at the intake and at the end. ${caution}`,
  formula:
    'Start, end: mean. Change: mean of end − start, with its 95% interval change ± 1.96 · s ÷ √n, s with n − 1. Effect: mean change ÷ s. No interval and no effect below 10 answers, no effect where s is 0.',
  denominator: null,
});

/** Who answered, beside who did not. */
const responders = (
  definition: Pick<
    FigureDefinition,
    'categories' | 'kind' | 'name' | 'formula' | 'numerator' | 'denominator'
  >,
): FigureDefinition => ({
  ...definition,
  ...common,
  measure: 'outcome.responders',
  breakdowns: ['both', 'start-only'],
  purpose:
    'Who answers: what is known of those who gave all three marks at both moments, beside those who gave them at the start alone.',
});

export const outcomeDefinitions: readonly FigureDefinition[] = [
  {
    ...common,
    measure: 'outcome.answered',
    breakdowns: [],
    kind: 'share',
    name: { nl: 'Vragenlijst beide keren ingevuld', en: 'Answered at both moments' },
    purpose: 'Of how many mothers the outcome can be said at all: each figure of it is read beside this one.',
    formula: '100 · ended with all three marks at both moments ÷ ended, of locations that deliver format 2.',
    numerator: 'ended trajectories with all three marks at both moments',
    denominator: 'ended trajectories',
  },
  {
    ...common,
    measure: 'outcome.declined',
    breakdowns: [],
    kind: 'share',
    name: { nl: 'Wilde de vragenlijst niet', en: 'Declined the questionnaire' },
    purpose: 'How many were asked and did not want to.',
    formula: '100 · ended with outcome_declined ÷ ended, of locations that deliver format 2.',
    numerator: 'ended trajectories with outcome_declined',
    denominator: 'ended trajectories',
  },
  change({
    measure: 'outcome.marks',
    breakdowns: ['confidence', 'finding-help', 'support'],
    name: { nl: 'Haar eigen cijfers', en: 'Her own marks' },
    numerator: 'ended trajectories with the mark at both moments',
  }),
  {
    ...common,
    measure: 'outcome.direction',
    breakdowns: ['confidence', 'finding-help', 'support', 'network'],
    kind: 'share',
    name: { nl: 'Hoger, gelijk of lager aan het eind', en: 'Higher, the same or lower at the end' },
    purpose: `How many went up and how many down: a mean can hide both. ${caution}`,
    formula: '100 · ended with a higher, the same or a lower answer at the end ÷ ended with both.',
    numerator: 'ended trajectories in the direction',
    denominator: 'ended trajectories with the answer at both moments',
  },
  change({
    measure: 'outcome.network',
    breakdowns: ['network'],
    name: { nl: 'Mensen in haar netwerk', en: 'Persons in her network' },
    numerator: 'ended trajectories with the number at both moments',
  }),
  {
    ...common,
    measure: 'outcome.question',
    breakdowns: ['answered'],
    kind: 'share',
    name: { nl: 'Haar vraag beantwoord', en: 'Her question answered' },
    purpose: `Whether she got what she came for. ${caution}`,
    formula: '100 · ended with the answer ÷ ended with question_answered.',
    numerator: 'ended trajectories with the answer',
    denominator: 'ended trajectories with question_answered',
  },
  responders({
    categories: ['count'],
    kind: 'count',
    name: { nl: 'Wie antwoordden', en: 'Who answered' },
    formula: 'Both: all three marks at both moments. Start only: all three at the start and none at the end.',
    numerator: 'ended trajectories of the group',
    denominator: null,
  }),
  responders({
    categories: ['completed'],
    kind: 'share',
    name: { nl: 'Voltooid, van wie antwoordden', en: 'Completed, of who answered' },
    formula: '100 · completed ÷ ended, of the group.',
    numerator: 'completed trajectories of the group',
    denominator: 'ended trajectories of the group',
  }),
  responders({
    categories: ['start-mark', 'visits'],
    kind: 'rate',
    name: {
      nl: 'Cijfer aan het begin en bezoeken, van wie antwoordden',
      en: 'Mark at the start and visits, of who answered',
    },
    formula: 'Mean of the three marks at the start; mean of visits_done_total of the rows that have it.',
    numerator: 'ended trajectories of the group',
    denominator: null,
  }),
];
