import { z } from 'zod';
import { factFields } from '../kernel/fact-schema.js';
import { refusing } from '../kernel/form-fields.js';
import { problemOf, type Refusal } from '../kernel/result.js';
import { type GroupValues, groupFacts, sessionFacts } from './group-facts.js';

const groupEndsBefore = problemOf(
  'group-ends-before',
  ['De laatste keer is eerder dan de eerste.', 'The last session is before the first.'],
  ['Kies een latere dag, of laat het leeg.', 'Choose a later day, or leave it empty.'],
);
const languageMissing = problemOf(
  'group-language-missing',
  ['Welke taal is niet ingevuld.', 'Which language is not filled in.'],
  ['Kies de taal van de groep.', 'Choose the language of the group.'],
);

/** Visiting mothers who run a group together at most. */
const mostLeaders = 10;
/** Mothers by name at one session at most. */
const mostNamed = 100;

const groupRefusals = ({
  firstDay,
  lastDay,
  target,
  groupLanguage,
}: Pick<GroupValues, 'firstDay' | 'lastDay' | 'target' | 'groupLanguage'>): readonly Refusal[] => [
  ...(lastDay !== null && lastDay < firstDay ? [{ field: 'lastDay', problem: groupEndsBefore }] : []),
  ...(target === 'one-language' && groupLanguage === null
    ? [{ field: 'groupLanguage', problem: languageMissing }]
    : []),
];

const ids = (most: number) =>
  z
    .array(z.uuid())
    .max(most)
    .default([])
    .transform((given) => [...new Set(given)]);

/**
 * A meeting group as a form sends it.
 * @example
 * groupSchema.parse({ groupName: 'Babygroep', firstDay: '2008-01-08' }).groupForm; // 'open'
 * groupSchema.safeParse({ groupName: 'Babygroep', firstDay: '2008-01-08', lastDay: '2008-01-01' }).success; // false
 */
export const groupSchema = z
  .strictObject({
    ...factFields(groupFacts),
    /** Visiting mothers who run it. */
    leaderIds: ids(mostLeaders),
  })
  .superRefine(refusing(groupRefusals));
export type MeetingGroup = z.output<typeof groupSchema>;

/**
 * A session of a group as a form sends it.
 * @example
 * sessionSchema.parse({ heldOn: '2008-01-08', presentCount: 7 }).motherIds; // []
 */
export const sessionSchema = z.strictObject({
  ...factFields(sessionFacts),
  /** Trajectories of the mothers who were there and are known by name. */
  motherIds: ids(mostNamed),
});
export type GroupSession = z.output<typeof sessionSchema>;
