import { groupFacts, sessionFacts } from '@mim/domain/group';
import { groupSchema, sessionSchema } from '@mim/domain/group/schema';
import { dayField, storedFacts } from '@mim/domain/kernel/schema';
import { z } from 'zod';
import { changedWithVersion } from '../dossier/changed-with-version.js';
import { keySchema, versionFields } from '../dossier/write.js';
import { namedPersonSchema } from '../people/person.schema.js';
import { exportFields } from '../table-export/exported-table.js';

/** A group as a line of the list. */
export const groupLineSchema = z.strictObject({
  groupId: z.string(),
  locationId: z.string(),
  ...storedFacts(groupFacts),
  version: z.number().int(),
  leaders: z.array(namedPersonSchema),
  /** Sessions that were held. */
  sessionCount: z.number().int(),
  /** How many mothers come, on average; null: no session was held. */
  averagePresent: z.number().nullable(),
  lastSessionOn: z.iso.date().nullable(),
  /** The session that is to be recorded next; null: none is expected. */
  nextSessionOn: z.iso.date().nullable(),
});
export type GroupLine = z.infer<typeof groupLineSchema>;

/** A mother who was at a session. */
const attendingMotherSchema = z.strictObject({ trajectoryId: z.string(), name: z.string() });

/** A session, with who was there by name. */
export const sessionLineSchema = z.strictObject({
  sessionId: z.string(),
  version: z.number().int(),
  ...storedFacts(sessionFacts),
  mothers: z.array(attendingMotherSchema),
});

/** The sessions with who was there as a file. */
export const groupExportInput = z.strictObject({
  /** Of this group; absent: of all. */
  groupId: z.uuid().optional(),
  ...exportFields,
});
export type GroupExportInput = z.output<typeof groupExportInput>;

export const groupPageInput = z.strictObject({ groupId: z.uuid() });

/** Everything of a group but its sessions, and who comes to it. */
export const groupPageSchema = groupLineSchema.extend({
  today: z.iso.date(),
  /** Whether a session was recorded, held or not. */
  hasSessions: z.boolean(),
  /** Mothers who came, who came last before the others. */
  regulars: z.array(attendingMotherSchema.extend({ times: z.number().int(), lastOn: z.iso.date() })),
});
export type GroupPage = z.infer<typeof groupPageSchema>;

export const groupSessionsInput = z.strictObject({
  groupId: z.uuid(),
  /** The `next` of the part before; absent: from the latest. */
  after: dayField().optional(),
});
export type GroupSessionsInput = z.output<typeof groupSessionsInput>;

/** Sessions of a group, the latest first. */
export const groupSessionsSchema = z.strictObject({
  sessions: z.array(sessionLineSchema),
  /** The day after which the next part begins; null: these are the first of the group. */
  next: z.iso.date().nullable(),
});
export type GroupSessions = z.infer<typeof groupSessionsSchema>;

export const groupsOfMotherInput = z.strictObject({ trajectoryId: z.uuid() });

/** The groups at which a mother was. */
export const groupsOfMotherSchema = z.strictObject({
  /** Whether she takes part, this year, as the annual registration asks it. */
  takesPart: z.boolean().nullable(),
  groups: z.array(
    z.strictObject({
      groupId: z.string(),
      groupName: z.string(),
      times: z.number().int(),
      lastOn: z.iso.date(),
    }),
  ),
});
export type GroupsOfMother = z.infer<typeof groupsOfMotherSchema>;

/** A new group, or one that changes, then with its version. */
export const saveGroupInput = z
  .strictObject({
    key: keySchema,
    locationId: z.string().max(100).optional(),
    groupId: z.uuid().optional(),
    version: z.number().int().min(1).optional(),
    group: groupSchema,
  })
  .refine(...changedWithVersion('groupId'));
export type SaveGroup = z.output<typeof saveGroupInput>;

export const recordSessionInput = z.strictObject({
  key: keySchema,
  groupId: z.uuid(),
  session: sessionSchema,
});
export type RecordSession = z.output<typeof recordSessionInput>;

export const changeSessionInput = z.strictObject({
  sessionId: z.uuid(),
  ...versionFields,
  session: sessionSchema,
});
export type ChangeSession = z.output<typeof changeSessionInput>;
