import { deepFreeze } from '../kernel/deep-freeze.js';
import { type Fact, pickFacts, type ValuesOf } from '../kernel/fact.js';
import { kinds } from '../kernel/fact-kind.js';
import { bilingual } from '../kernel/language.js';
import { markRange, type OutcomeMark, outcomeMarks, outcomeMoments } from './outcome-codes.js';

const answeredRange = { lowest: 1, highest: 5 } as const;

const mark = (code: OutcomeMark) => ({
  kind: kinds.number(markRange.lowest, markRange.highest),
  label: bilingual(outcomeMarks.label(code, 'nl'), outcomeMarks.label(code, 'en')),
});

/**
 * The facts of an outcome, in the order in which they are asked; the network map stands beside them. The form,
 * the API's inputs and answers and the words derive from it. Sources: see {@link outcomeMoments}.
 */
export const outcomeFacts = deepFreeze({
  moment: { kind: kinds.code(outcomeMoments), isRequired: true, label: bilingual('moment', 'moment') },
  measuredOn: { kind: kinds.day, isRequired: true, label: bilingual('datum', 'date') },
  declined: {
    kind: kinds.flag,
    label: bilingual('zij wil dit nu niet invullen', 'she does not want to fill this in now'),
  },
  /** Her own question as it is now, in her words. */
  ownQuestion: { kind: kinds.note, label: bilingual('haar eigen vraag', 'her own question') },
  /** How far it is answered. */
  answered: {
    kind: kinds.number(answeredRange.lowest, answeredRange.highest),
    label: bilingual('hoe ver is haar vraag beantwoord?', 'how far is her question answered?'),
  },
  sureAsParent: mark('sureAsParent'),
  knowsWhereToFindHelp: mark('knowsWhereToFindHelp'),
  peopleToFallBackOn: mark('peopleToFallBackOn'),
} as const satisfies Readonly<Record<string, Fact>> & Readonly<Record<OutcomeMark, Fact>>);

/** What is known of an outcome, beside the network map. */
export type OutcomeValues = ValuesOf<typeof outcomeFacts>;

/** What she answers, and does not when she declined. */
export const outcomeAnswerFacts = pickFacts(outcomeFacts, ['answered', ...outcomeMarks.values]);
