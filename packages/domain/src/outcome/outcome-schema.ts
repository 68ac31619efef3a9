import { z } from 'zod';
import { codeField, dayField, noteField, optional, problemIssue } from '../kernel/form-fields.js';
import { problemOf } from '../kernel/result.js';
import {
  markRange,
  networkRelations,
  type OutcomeMark,
  outcomeMarks,
  outcomeMoments,
} from './outcome-codes.js';

const answeredRange = { lowest: 1, highest: 5 } as const;
const nearnessRange = { nearest: 1, furthest: 3 } as const;

/** An initial or a word such as `oma`: long enough for it, too short for a full name and address. */
const longestNetworkLabel = 20;
const mostInNetwork = 30;

const networkMemberSchema = z.strictObject({
  label: z.string().trim().min(1).max(longestNetworkLabel),
  relation: codeField(networkRelations),
  nearness: z.int().min(nearnessRange.nearest).max(nearnessRange.furthest),
  /** Whether she was added since the moment before. */
  isNew: z.boolean().default(false),
});
export type NetworkMember = z.output<typeof networkMemberSchema>;

const mark = () => optional(z.int().min(markRange.lowest).max(markRange.highest));
const markFields = {
  sureAsParent: mark(),
  knowsWhereToFindHelp: mark(),
  peopleToFallBackOn: mark(),
} satisfies Record<OutcomeMark, z.ZodType>;

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
    moment: codeField(outcomeMoments),
    measuredOn: dayField(),
    declined: z.boolean().default(false),
    ownQuestion: optional(noteField()),
    answered: optional(z.int().min(answeredRange.lowest).max(answeredRange.highest)),
    ...markFields,
    network: z.array(networkMemberSchema).max(mostInNetwork).default([]),
  })
  .superRefine(({ declined, answered, network, ...facts }, context) => {
    const hasAnswers =
      answered !== null || network.length > 0 || outcomeMarks.values.some((each) => facts[each] !== null);
    if (declined && hasAnswers) context.addIssue(problemIssue(['declined'], declinedWithAnswers));
  });
export type Outcome = z.output<typeof outcomeSchema>;
