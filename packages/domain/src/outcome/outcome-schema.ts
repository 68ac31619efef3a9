import { z } from 'zod';
import { namesOf } from '../kernel/fact.js';
import { factFields } from '../kernel/fact-schema.js';
import { codeField, lineField, problemIssue } from '../kernel/form-fields.js';
import { problemOf } from '../kernel/result.js';
import { networkRelations } from './outcome-codes.js';
import { type OutcomeValues, outcomeAnswerFacts, outcomeFacts } from './outcome-facts.js';

const nearnessRange = { nearest: 1, furthest: 3 } as const;

/** An initial or a word such as `oma`: long enough for it, too short for a full name and address. */
const longestNetworkLabel = 20;
const mostInNetwork = 30;

/**
 * Somebody on the network map.
 * @example
 * networkMemberSchema.parse({ label: 'oma', relation: 'parent', nearness: 1 }).isNew; // false
 */
export const networkMemberSchema = z.strictObject({
  label: lineField(longestNetworkLabel),
  relation: codeField(networkRelations),
  nearness: z.int().min(nearnessRange.nearest).max(nearnessRange.furthest),
  /** Whether she was added since the moment before. */
  isNew: z.boolean().default(false),
});
export type NetworkMember = z.output<typeof networkMemberSchema>;

export const declinedWithAnswers = problemOf(
  'declined-with-answers',
  ['Zij wilde dit niet invullen, maar er staan antwoorden.', 'She declined, but there are answers.'],
  ['Haal de antwoorden weg, of het vinkje.', 'Remove the answers, or the tick.'],
);

/**
 * What the programme brought in her own judgement: her own question and how far it is answered, three
 * marks, and the network map with initials or relations, never full names. Every answer may be left out;
 * that she declined is an answer too, so that she is not asked twice.
 * @example
 * outcomeSchema.parse({ moment: 'intake', measuredOn: '2008-01-31', sureAsParent: 5 }).network; // []
 * outcomeSchema.safeParse({ moment: 'intake', measuredOn: '2008-01-31', sureAsParent: 11 }).success; // false
 */
export const outcomeSchema = z
  .strictObject({
    ...factFields(outcomeFacts),
    network: z.array(networkMemberSchema).max(mostInNetwork).default([]),
  })
  .superRefine(({ network, ...facts }, context) => {
    const hasAnswers = network.length > 0 || namesOf(outcomeAnswerFacts).some((name) => facts[name] !== null);
    if (facts.declined && hasAnswers) context.addIssue(problemIssue(['declined'], declinedWithAnswers));
  });
export interface Outcome extends OutcomeValues {
  network: NetworkMember[];
}
