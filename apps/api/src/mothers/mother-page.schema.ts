import { endReasons } from '@mim/domain/code-lists';
import { storedFacts } from '@mim/domain/kernel/schema';
import { outcomeFacts } from '@mim/domain/outcome';
import { networkMemberSchema } from '@mim/domain/outcome/schema';
import {
  givenBookFacts,
  referralDirections,
  referralProgrammes,
  referralStates,
  referralStepFacts,
} from '@mim/domain/referral';
import {
  extensionReasons,
  motherStatuses,
  trajectoryEvents,
  trajectoryStates,
  transferOutcomes,
} from '@mim/domain/registration';
import { signalOutcomes, signalSeverities, signalSteps } from '@mim/domain/supervision';
import { type RhythmMonth, visitOwnFacts } from '@mim/domain/visit';
import { visitSummaryFields } from '@mim/domain/visit/schema';
import { taskSchema } from '@mim/domain/worklist/schema';
import { z } from 'zod';
import { matchSchema, proposalSchema } from '../matching/matching.schema.js';
import { namedVisitorSchema, personSchemaOut } from '../people/person.schema.js';
import { rolesSchema } from '../people/roles.schema.js';
import { eligibilitySchema } from '../trajectories/eligibility.schema.js';
import { pauseSchemaOut } from '../trajectories/pause.schema.js';
import { trajectorySchemaOut } from '../trajectories/trajectory.schema.js';

const day = z.iso.date();
const text = z.string();
const version = z.number().int();

/** What happened in a trajectory, list by list. */
export const historySchema = z.strictObject({
  states: z.array(
    z.strictObject({
      state: z.enum(trajectoryStates.values),
      since: day,
      event: z.enum(trajectoryEvents.values),
      reason: text.nullable(),
      /** Why it ended then; null: it did not, or that was not kept. */
      endReason: z.enum(endReasons.values).nullable(),
    }),
  ),
  pauses: z.array(pauseSchemaOut),
  extensions: z.array(
    z.strictObject({
      extensionId: text,
      extendedOn: day,
      untilOn: day,
      reason: z.enum(extensionReasons.values),
      note: text.nullable(),
      version,
    }),
  ),
  matches: z.array(matchSchema),
  proposals: z.array(proposalSchema),
  visits: z.array(
    z.strictObject({
      visitId: text,
      matchId: text.nullable(),
      /** Who made it; null: the coordinator. */
      visitingMother: namedVisitorSchema.nullable(),
      /** Another visiting mother who went along. */
      companion: namedVisitorSchema.nullable(),
      ...storedFacts(visitOwnFacts),
      version,
    }),
  ),
  signals: z.array(
    z.strictObject({
      signalId: text,
      visitId: text.nullable(),
      raisedOn: day,
      /** How far it is; what was said stands apart from her file. */
      step: z.enum(signalSteps.values),
      severity: z.enum(signalSeverities.values).nullable(),
      followUpOn: day.nullable(),
      closedOn: day.nullable(),
      outcome: z.enum(signalOutcomes.values).nullable(),
      version,
    }),
  ),
  referrals: z.array(
    z.strictObject({
      referralId: text,
      direction: z.enum(referralDirections.values),
      referredOn: day,
      programme: z.enum(referralProgrammes.values).nullable(),
      organisation: text.nullable(),
      reason: text,
      requestedByHer: z.boolean().nullable(),
      keepsVisitingMother: z.boolean().nullable(),
      state: z.enum(referralStates.values),
      stateOn: day,
      steps: z.array(z.strictObject(storedFacts(referralStepFacts))),
      books: z.array(z.strictObject(storedFacts(givenBookFacts))),
      note: text.nullable(),
      version,
    }),
  ),
  outcomes: z.array(
    z.strictObject({
      outcomeId: text,
      ...storedFacts(outcomeFacts),
      network: z.array(networkMemberSchema),
      version,
    }),
  ),
  transfers: z.array(
    z.strictObject({
      transferId: text,
      toLocationId: text,
      toLocationName: text,
      offeredOn: day,
      consentOn: day.nullable(),
      note: text.nullable(),
      outcome: z.enum(transferOutcomes.values).nullable(),
      answeredOn: day.nullable(),
      answerReason: text.nullable(),
      version,
    }),
  ),
  /** When another record of hers went into this one, and why. */
  merges: z.array(z.strictObject({ personMergeId: text, mergedOn: day, reason: text })),
  previousTrajectories: z.array(
    z.strictObject({
      trajectoryId: text,
      status: z.enum(motherStatuses.values),
      startedOn: day.nullable(),
      endedOn: day.nullable(),
      endReason: z.enum(endReasons.values).nullable(),
      /** What became of the last offer to another location; null: there was none, or no answer yet. */
      transferOutcome: z.enum(transferOutcomes.values).nullable(),
    }),
  ),
  /** How much was taken out that was recorded by mistake, also what was put back. */
  removals: z.number().int(),
});
export type History = z.infer<typeof historySchema>;

const count = z.number().int();

/** A month of the rhythm of visits: what was due and what was done in it. */
const rhythmMonthSchema = z.strictObject({
  month: text,
  due: count,
  done: count,
  missed: count,
  overdue: count,
  open: count,
  planned: count,
  cancelled: count,
  outing: count,
  paused: z.boolean(),
  absent: z.boolean(),
} satisfies Readonly<Record<keyof RhythmMonth, z.ZodType>>);

export const motherPageInput = z.strictObject({ trajectoryId: z.uuid() });

/** Everything that is known of a mother's way. */
export const motherPageSchema = historySchema.extend({
  today: day,
  trajectory: trajectorySchemaOut,
  mother: personSchemaOut,
  partner: personSchemaOut.nullable(),
  /** What she is and was here beside this trajectory. */
  roles: rolesSchema,
  /** Her visits at a glance: where they stand today, and how many there were. */
  visitSummary: z.strictObject(visitSummaryFields),
  /** The visits month by month; empty before the first. */
  rhythm: z.array(rhythmMonthSchema),
  eligibility: eligibilitySchema,
  tasks: z.array(taskSchema),
});
export type MotherPage = z.infer<typeof motherPageSchema>;
