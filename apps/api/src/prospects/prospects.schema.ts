import { referralSources } from '@mim/domain/code-lists';
import { pickFacts } from '@mim/domain/kernel';
import { dayField, searchField, storedFacts } from '@mim/domain/kernel/schema';
import {
  contactFactNames,
  duplicateGrounds,
  nameFactNames,
  personFacts,
  spokenLanguages,
} from '@mim/domain/person';
import { prospectOutcomes, trajectoryFacts } from '@mim/domain/registration';
import { appointmentSchema, callSchema, prospectSchema } from '@mim/domain/registration/schema';
import { z } from 'zod';
import { keySchema, versionFields } from '../dossier/write.js';
import { duplicateSchema } from '../people/duplicates.schema.js';
import { foundBySchema } from '../people/found-by.schema.js';
import { exportFields } from '../table-export/exported-table.js';

export const prospectFilterSchema = z.strictObject({
  /** Parts of her name or her child's in any order, with or without accents, or the end of a telephone number. */
  text: searchField().optional(),
  outcomes: z.array(z.enum(prospectOutcomes.values)).max(10).optional(),
  /** Only those who may be called by this day: not those who are to be tried again later. */
  dueBy: dayField().optional(),
  /** Whether her intake has begun. */
  hasBegun: z.boolean().optional(),
});
export type ProspectFilter = z.infer<typeof prospectFilterSchema>;

export const prospectListInput = z.strictObject({
  filter: prospectFilterSchema.default({}),
  /** The `next` of the part before; absent: from the beginning. */
  after: z.uuid().optional(),
  limit: z.number().int().min(1).max(100).default(50),
});
export type ProspectListInput = z.infer<typeof prospectListInput>;

export const prospectExportInput = z.strictObject({
  filter: prospectFilterSchema.default({}),
  ...exportFields,
});
export type ProspectExportInput = z.infer<typeof prospectExportInput>;

export const prospectIdInput = z.strictObject({ prospectId: z.uuid() });

export const addProspectInput = z.strictObject({
  key: keySchema,
  locationId: z.string().optional(),
  prospect: prospectSchema,
});

export const recordCallInput = z.strictObject({ prospectId: z.uuid(), ...versionFields, call: callSchema });
export type RecordCallInput = z.infer<typeof recordCallInput>;

export const planIntakeInput = z.strictObject({
  prospectId: z.uuid(),
  ...versionFields,
  appointment: appointmentSchema,
});
export type PlanIntakeInput = z.infer<typeof planIntakeInput>;

export const closeAsDuplicateInput = z.strictObject({
  prospectId: z.uuid(),
  ...versionFields,
  /** The prospect of the same mother that stays. */
  duplicateOf: z.uuid(),
});
export type CloseAsDuplicateInput = z.infer<typeof closeAsDuplicateInput>;

/** A prospect as a line of the list. */
export const prospectRowSchema = z.strictObject({
  prospectId: z.string(),
  locationId: z.string(),
  name: z.string(),
  ...storedFacts(pickFacts(personFacts, ['phone', 'town'])),
  language: z.enum(spokenLanguages.values).nullable(),
  ...storedFacts(pickFacts(trajectoryFacts, ['childBornOn'])),
  childAgeMonths: z.number().int().nullable(),
  referralSource: z.enum(referralSources.values),
  receivedOn: z.iso.date(),
  outcome: z.enum(prospectOutcomes.values),
  outcomeOn: z.iso.date().nullable(),
  tryAgainOn: z.iso.date().nullable(),
  /** The day on which her intake is agreed to take place, the time, `09:30`, and where. */
  intakeOn: z.iso.date().nullable(),
  intakeAt: z.string().nullable(),
  intakePlace: z.string().nullable(),
  /** Times she was called. */
  calls: z.number().int(),
  /** Where her intake began, or to which she belongs who was closed as a mother. */
  trajectoryId: z.string().nullable(),
  /** The prospect of the same mother with which she was closed. */
  duplicateOf: z
    .strictObject({ prospectId: z.string(), name: z.string(), receivedOn: z.iso.date() })
    .nullable(),
  /** The day on which she is erased, when nothing came of it; null: she is not. */
  erasedOn: z.iso.date().nullable(),
  version: z.number().int(),
});
export type ProspectRow = z.infer<typeof prospectRowSchema>;

/** A prospect as a line of the list, with why she stands in it. */
export const prospectLineSchema = z.strictObject({
  ...prospectRowSchema.shape,
  ...storedFacts(pickFacts(trajectoryFacts, ['children'])),
  /** What of her had the text that was looked for; null: none was. */
  foundBy: foundBySchema.nullable(),
});

export const prospectListSchema = z.strictObject({
  rows: z.array(prospectLineSchema),
  next: z.string().nullable(),
  /** How many there are; only with the first part. */
  total: z.number().int().nullable(),
});
export type ProspectList = z.infer<typeof prospectListSchema>;

export const prospectCallSchema = z.strictObject({
  callId: z.string(),
  calledOn: z.iso.date(),
  outcome: z.enum(prospectOutcomes.values),
  tryAgainOn: z.iso.date().nullable(),
  note: z.string().nullable(),
  version: z.number().int(),
});

/** Everything that is known of a prospect. */
export const prospectDetailSchema = prospectRowSchema.extend({
  ...storedFacts(pickFacts(personFacts, [...nameFactNames, ...contactFactNames])),
  ...storedFacts(pickFacts(trajectoryFacts, ['children'])),
  note: z.string().nullable(),
  callList: z.array(prospectCallSchema),
  /** Calls that were taken out. */
  removals: z.number().int(),
});
export type ProspectDetail = z.infer<typeof prospectDetailSchema>;

/** Another prospect who may be the same mother, and on which grounds. */
export const prospectDuplicateSchema = z.strictObject({
  prospectId: z.string(),
  name: z.string(),
  ...storedFacts(pickFacts(trajectoryFacts, ['children'])),
  grounds: z.array(z.enum(duplicateGrounds.values)),
  outcome: z.enum(prospectOutcomes.values),
  receivedOn: z.iso.date(),
  trajectoryId: z.string().nullable(),
});
export type ProspectDuplicateRow = z.infer<typeof prospectDuplicateSchema>;

/** Who may be the same mother: among who is registered, and among the prospects. */
export const duplicatesSchema = z.strictObject({
  persons: z.array(duplicateSchema),
  prospects: z.array(prospectDuplicateSchema),
});
export type Duplicates = z.infer<typeof duplicatesSchema>;
