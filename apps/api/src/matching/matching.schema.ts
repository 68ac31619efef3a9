import { pickFacts } from '@mim/domain/kernel';
import { bilingualSchema, dayField, storedFacts } from '@mim/domain/kernel/schema';
import {
  candidateLacks,
  matchCriteria,
  matchEndReasons,
  matchEndSides,
  proposalOutcomes,
} from '@mim/domain/matching';
import { matchEndSchema, proposalAnswerSchema, rejectionSchema } from '@mim/domain/matching/schema';
import { trajectoryFacts, trajectoryStates } from '@mim/domain/registration';
import { askedOfVisitingMother } from '@mim/domain/supervision';
import { z } from 'zod';
import { keySchema, versionFields } from '../dossier/write.js';
import { namedVisitorSchema } from '../people/person.schema.js';

/** What of a mother is looked at beside the visiting mothers. */
const motherToMatchFacts = pickFacts(trajectoryFacts, [
  'children',
  'childBornOn',
  'ownQuestion',
  'wish',
  'wishLanguage',
  'wishNote',
  'languages',
  'phone',
  'town',
]);

/** What matching goes by: what is looked at, whether she can be matched, and what the ranking reads beside it. */
export const matchingFacts = {
  ...motherToMatchFacts,
  ...pickFacts(trajectoryFacts, [
    'intakeOn',
    'programmeFit',
    'postcode',
    'education',
    'origin',
    'childCircumstances',
    'motherCircumstances',
    'availability',
  ]),
};

/** What a mother brings to a match. */
export const motherToMatchSchema = z.strictObject({
  trajectoryId: z.string(),
  locationId: z.string(),
  name: z.string(),
  state: z.enum(trajectoryStates.values),
  ...storedFacts(motherToMatchFacts),
  version: z.number().int(),
});

/** A mother who waits. */
export const waitingMotherSchema = motherToMatchSchema.extend({
  waitingSince: z.iso.date().nullable(),
  waitingDays: z.number().int(),
  /** Within how many days her location means to match. */
  normDays: z.number().int(),
  /** The proposal that waits for an answer. */
  proposal: z
    .strictObject({ proposalId: z.string(), visitingMotherId: z.string(), proposedOn: z.iso.date() })
    .nullable(),
  /** How many matches went before. */
  earlierMatches: z.number().int(),
});

/** A proposal or a rejection, with of whom. */
export const proposalSchema = z.strictObject({
  proposalId: z.string(),
  visitingMother: namedVisitorSchema,
  proposedOn: z.iso.date(),
  outcome: z.enum(proposalOutcomes.values),
  answeredOn: z.iso.date().nullable(),
  reason: z.string().nullable(),
  version: z.number().int(),
});

/** A match, with who visits. */
export const matchSchema = z.strictObject({
  matchId: z.string(),
  visitingMother: namedVisitorSchema,
  startedOn: z.iso.date(),
  endedOn: z.iso.date().nullable(),
  endReason: z.enum(matchEndReasons.values).nullable(),
  endedBy: z.enum(matchEndSides.values).nullable(),
  endNote: z.string().nullable(),
  version: z.number().int(),
});

/** A match in the chain of her matches. */
export const chainedMatchSchema = matchSchema.extend({ previousMatchId: z.string().nullable() });

/** A visiting mother as the ranking judges her. */
export const candidateSchema = z.strictObject({
  visitingMotherId: z.string(),
  name: z.string(),
  town: z.string().nullable(),
  languages: z.array(z.string()),
  activeFamilies: z.number().int(),
  maximumFamilies: z.number().int(),
  limits: z.string().nullable(),
  /** Whether she is a coordinator of the location herself. */
  isCoordinator: z.boolean(),
  /** What matching weighs and is not known of her. */
  missing: z.array(z.enum(askedOfVisitingMother)),
  eligible: z.boolean(),
  lacks: z.array(z.enum(candidateLacks.values)),
  score: z.number().min(0).max(1),
  criteria: z.array(
    z.strictObject({
      criterion: z.enum(matchCriteria.values),
      weight: z.number(),
      /** Null: not known, or not asked. */
      score: z.number().min(0).max(1).nullable(),
      explanation: bilingualSchema,
    }),
  ),
});

/** A mother beside the ranked visiting mothers, with what went before. */
export const candidatesSchema = z.strictObject({
  mother: motherToMatchSchema,
  proposals: z.array(proposalSchema),
  /** The chain of her matches, the latest first. */
  matches: z.array(chainedMatchSchema),
  candidates: z.array(candidateSchema),
  /** Day of the next visit that is planned; null: none is. */
  plannedOn: z.iso.date().nullable(),
});
export type Candidates = z.infer<typeof candidatesSchema>;

export const candidatesInput = z.strictObject({ trajectoryId: z.uuid() });

export const proposeInput = z.strictObject({
  key: keySchema,
  trajectoryId: z.uuid(),
  visitingMotherId: z.uuid(),
});
export type Propose = z.output<typeof proposeInput>;

export const rejectInput = proposeInput.extend({ rejection: rejectionSchema });
export type RejectCandidate = z.output<typeof rejectInput>;

export const reconsiderInput = z.strictObject({ proposalId: z.uuid(), ...versionFields });
export type Reconsider = z.output<typeof reconsiderInput>;

export const answerProposalInput = z.strictObject({
  proposalId: z.uuid(),
  ...versionFields,
  answer: proposalAnswerSchema,
});
export type AnswerProposal = z.output<typeof answerProposalInput>;

export const endMatchInput = z.strictObject({ matchId: z.uuid(), ...versionFields, end: matchEndSchema });
export type EndMatch = z.output<typeof endMatchInput>;

/** One match ends and another begins, as one change: the trajectory goes on. */
export const rematchInput = z.strictObject({
  key: keySchema,
  matchId: z.uuid(),
  version: z.number().int().min(1),
  end: matchEndSchema,
  visitingMotherId: z.uuid(),
  /** First day with the next visiting mother. */
  startsOn: dayField(),
});
export type Rematch = z.output<typeof rematchInput>;
