import { pickFacts } from '@mim/domain/kernel';
import { searchField, storedFacts } from '@mim/domain/kernel/schema';
import { matchEndReasons, matchEndSides } from '@mim/domain/matching';
import { personFacts } from '@mim/domain/person';
import { personSchema } from '@mim/domain/person/schema';
import {
  readinessLacks,
  visitingMotherAttentions,
  visitingMotherFacts,
  visitingMotherListFacts,
  visitingMotherSorts,
  visitingMotherStates,
} from '@mim/domain/supervision';
import { guidanceStandingSchema, visitingMotherSchema } from '@mim/domain/supervision/schema';
import { z } from 'zod';
import { changedWithVersion } from '../dossier/changed-with-version.js';
import { keySchema } from '../dossier/write.js';
import { sameAsField } from '../known-people/known-people.schema.js';
import { exportFields } from '../table-export/exported-table.js';
import { pauseSchemaOut } from '../trajectories/pause.schema.js';

const familySchema = z.strictObject({ trajectoryId: z.string(), name: z.string(), since: z.iso.date() });

const readinessSchema = z.strictObject({
  ready: z.boolean(),
  lacks: z.array(z.enum(readinessLacks.values)),
});

/** A visiting mother as a line of the list. */
export const visitingMotherLineSchema = z.strictObject({
  visitingMotherId: z.string(),
  locationId: z.string(),
  name: z.string(),
  ...storedFacts(pickFacts(personFacts, ['town', 'phone', 'languages'])),
  families: z.array(familySchema),
  maximumFamilies: z.number().int(),
  readiness: readinessSchema,
  state: z.enum(visitingMotherStates.values),
  /** Whether she is a coordinator of the location herself today. */
  isCoordinator: z.boolean(),
  ...storedFacts(visitingMotherListFacts),
  version: z.number().int(),
});
export type VisitingMotherLine = z.infer<typeof visitingMotherLineSchema>;

/** The same with where her supervision stands. */
const listedVisitingMotherSchema = visitingMotherLineSchema.extend({
  supervision: guidanceStandingSchema,
});
export type ListedVisitingMotherLine = z.infer<typeof listedVisitingMotherSchema>;

/** Whom a list has, but for what is typed to find somebody. */
export const visitingMotherFilterSchema = z.strictObject({
  /** Absent: everyone who has not stopped. */
  states: z.array(z.enum(visitingMotherStates.values)).max(10).optional(),
  attention: z.enum(visitingMotherAttentions).optional(),
});

export const visitingMotherOrderSchema = z.strictObject({
  by: z.enum(visitingMotherSorts),
  direction: z.enum(['ascending', 'descending']),
});

export const visitingMotherExportInput = z.strictObject({
  /** Parts of a name, in any order, with or without accents. */
  text: searchField().optional(),
  filter: visitingMotherFilterSchema.default({}),
  sort: visitingMotherOrderSchema.default({ by: 'name', direction: 'ascending' }),
  ...exportFields,
});
export type VisitingMotherExportInput = z.output<typeof visitingMotherExportInput>;

export const visitingMotherListInput = z.strictObject({
  /** Parts of a name, in any order, with or without accents, or of a telephone number. */
  text: searchField().optional(),
  /** Whether those who have stopped are listed too: after twenty years most have. */
  stoppedToo: z.boolean().default(false),
});
export type VisitingMotherListInput = z.output<typeof visitingMotherListInput>;

/** Everyone whom a text finds. */
export const visitingMotherListSchema = z.strictObject({
  rows: z.array(listedVisitingMotherSchema),
  /** Whether there are more than these. */
  hasMore: z.boolean(),
  /** How many of those whom the text finds have stopped, also when they are not listed. */
  stopped: z.number().int(),
});

export const visitingMotherNamesInput = z.strictObject({
  /** Whether those who have stopped can be chosen too. */
  stoppedToo: z.boolean().default(false),
});
export type VisitingMotherNamesInput = z.output<typeof visitingMotherNamesInput>;

/** A visiting mother as one chooses her. */
export const visitingMotherNameSchema = z.strictObject({
  visitingMotherId: z.string(),
  locationId: z.string(),
  name: z.string(),
});

export const visitingMotherIdInput = z.strictObject({ visitingMotherId: z.uuid() });

/** A match of a visiting mother, with the mother's name. */
export const ownMatchSchema = z.strictObject({
  matchId: z.string(),
  trajectoryId: z.string(),
  name: z.string(),
  startedOn: z.iso.date(),
  endedOn: z.iso.date().nullable(),
  endReason: z.enum(matchEndReasons.values).nullable(),
  endedBy: z.enum(matchEndSides.values).nullable(),
});

/** Everything of a visiting mother. */
export const visitingMotherViewSchema = visitingMotherLineSchema.extend({
  personId: z.string(),
  person: z.strictObject(storedFacts(personFacts)),
  personVersion: z.number().int(),
  facts: z.strictObject(storedFacts(visitingMotherFacts)),
  matches: z.array(ownMatchSchema),
  pauses: z.array(pauseSchemaOut),
});
export type VisitingMotherView = z.infer<typeof visitingMotherViewSchema>;

/**
 * A visiting mother as she is filled in: a new one, one that changes (then with both versions), or somebody
 * whom the location knows already, such as a programme mother who has ended: one person, two roles in time.
 */
export const saveVisitingMotherInput = z
  .strictObject({
    key: keySchema,
    locationId: z.string().max(100).optional(),
    visitingMotherId: z.uuid().optional(),
    version: z.number().int().min(1).optional(),
    personVersion: z.number().int().min(1).optional(),
    person: personSchema,
    facts: visitingMotherSchema,
    sameAs: sameAsField(),
  })
  .refine(...changedWithVersion('visitingMotherId'))
  .refine(
    ({ visitingMotherId, personVersion }) =>
      (personVersion === undefined) === (visitingMotherId === undefined),
    { path: ['personVersion'], message: 'a person who is there is changed with their version' },
  );
export type SaveVisitingMother = z.output<typeof saveVisitingMotherInput>;
