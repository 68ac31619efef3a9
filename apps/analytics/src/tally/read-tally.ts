import { fundingSources, reimbursements, targetGroups, variants } from '@mim/domain/code-lists';
import { formatVersions, uptakeStandings } from '@mim/domain/delivery';
import { fail, ok, type Problem, type Result } from '@mim/domain/kernel';
import { z } from 'zod';
import {
  circumstanceBreakdowns,
  outcomeItems,
  pairs,
  participationBreakdowns,
  strata,
  visitingMotherBreakdowns,
  waitingIntervals,
} from './counted-by.js';
import { type Tally, tallyDefinitionVersion } from './tally.js';

const count = z.int().min(0);
const counts = z.record(z.string(), count);

/** Value, count, value, count, …: values rise and counts are above 0. */
const histogram = z
  .array(count)
  .refine((pairs) => pairs.length % 2 === 0)
  .refine((pairs) =>
    pairs.every((value, at) => (at % 2 === 1 ? value > 0 : at === 0 || value > (pairs[at - 2] ?? 0))),
  );

const breakdown = z.strictObject({ known: counts, notKnown: counts });
const multiple = z.strictObject({ recorded: count, notRecorded: count, counts });
const survival = z.strictObject({
  entries: histogram,
  exits: histogram,
  events: z.record(z.string(), histogram),
});
const ended = z.strictObject({ ended: count, completed: count });
const characteristics = {
  breakdowns: z.record(z.enum(participationBreakdowns), breakdown),
  circumstances: z.record(z.enum(circumstanceBreakdowns), multiple),
  referredTo: counts,
};
const dose = z.strictObject({ rows: count, visits: count, due: count, notRecorded: count });
const cohort = z.strictObject({
  completed: count,
  endedEarly: count,
  open: count,
  doseOfEnded: dose,
  doseOfOpen: dose,
});
const uptake = z.strictObject({
  referred: count,
  intakes: count,
  standings: z.record(z.enum(uptakeStandings.values), count),
});
const change = z.strictObject({
  start: count,
  end: count,
  same: count,
  higher: histogram,
  lower: histogram,
});
const responders = z.strictObject({
  rows: count,
  completed: count,
  marks: count,
  visitRows: count,
  visits: count,
});
const facts = z.strictObject({
  formatVersion: z.enum(formatVersions),
  name: z.string(),
  municipality: z.string(),
  providers: z.array(z.string()),
  variants: z.array(z.enum(variants.values)),
  targetGroup: z.enum(targetGroups.values),
  funding: z.array(z.enum(fundingSources.values)),
  reimbursement: z.array(z.enum(reimbursements.values)),
  nil: z.boolean(),
});

const tallySchema = z.strictObject({
  locations: z.record(z.string(), facts),
  byLocation: z.record(
    z.string(),
    z.strictObject({ participations: count, ended: count, completed: count, visitingMothers: count }),
  ),
  participations: z.strictObject({
    total: count,
    new: count,
    newFirstChild: count,
    transfersIn: counts,
    begunAgain: count,
    arrivals: counts,
    ...characteristics,
    started: z.strictObject({ ...characteristics, variants: counts }),
  }),
  pairs: z.record(z.enum(pairs), z.record(z.string(), counts)),
  waiting: z.record(z.enum(waitingIntervals), histogram),
  dosage: z.strictObject({
    rows: count,
    done: count,
    expected: count,
    dueRows: count,
    dueDone: count,
    dueExpected: count,
    atLeast80: count,
    minuteRows: count,
    minutes: count,
    minuteVisits: count,
    outingRows: count,
    outings: count,
    outingVisits: count,
    completedVisits: histogram,
    completedVisitsNotRecorded: count,
  }),
  ended: counts,
  cohorts: z.record(z.string(), z.record(z.string(), cohort)),
  survival,
  strata: z.record(z.enum(strata), z.record(z.string(), survival)),
  endedByStratum: z.record(z.enum(strata), z.record(z.string(), ended)),
  visitingMothers: z.strictObject({
    total: count,
    new: count,
    stopped: counts,
    opening: count,
    closing: count,
    activeDays: count,
    monthRows: count,
    monthsMatched: count,
    monthsSupervised: count,
    breakdowns: z.record(z.enum(visitingMotherBreakdowns), breakdown),
    workExperience: multiple,
  }),
  coordinators: z.strictObject({ total: count, hours: histogram }),
  uptake: z.strictObject({ rows: counts, bySource: z.record(z.string(), uptake) }),
  outcome: z.strictObject({
    ended: count,
    answered: count,
    declined: count,
    changes: z.record(z.enum(outcomeItems), change),
    question: counts,
    responders: z.strictObject({ both: responders, startOnly: responders }),
  }),
}) satisfies z.ZodType<Tally>;

/**
 * Reads a tally that was stored. What was counted by other definitions, or is damaged, is no tally any
 * more: the remedy is always to count the delivery again.
 * @param definitionVersion The version that was stored with it.
 * @param json The stored value, parsed.
 * @example
 * readTally(tallyDefinitionVersion, JSON.parse(text)); // { ok: true, value: … }
 */
export function readTally(definitionVersion: string, json: unknown): Result<Tally> {
  if (definitionVersion !== tallyDefinitionVersion) return fail(outdated(definitionVersion));
  const read = tallySchema.safeParse(json);
  return read.success ? ok(read.data) : fail(damaged(read.error.issues[0]?.path.join('.') ?? ''));
}

const countAgain = { nl: 'Tel de aanlevering opnieuw.', en: 'Count the delivery again.' };

const outdated = (version: string): Problem => ({
  code: 'tally-outdated',
  message: {
    nl: `De tellingen zijn gemaakt met definities ${version}; nu gelden ${tallyDefinitionVersion}.`,
    en: `The counts were made by definitions ${version}; those of now are ${tallyDefinitionVersion}.`,
  },
  remedy: countAgain,
});

const damaged = (at: string): Problem => ({
  code: 'tally-damaged',
  message: {
    nl: `De opgeslagen tellingen kloppen niet bij ${at || 'het begin'}.`,
    en: `The stored counts are wrong at ${at || 'the start'}.`,
  },
  remedy: countAgain,
});
