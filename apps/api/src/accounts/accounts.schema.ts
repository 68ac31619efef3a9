import { administrationActs, roles } from '@mim/domain/account';
import { invitationSchema as invitationInputSchema } from '@mim/domain/account/schema';
import { dayField } from '@mim/domain/kernel/schema';
import { z } from 'zod';
import { locationSchema } from '../locations/locations.schema.js';

const role = z.enum(roles);
/** An id holds no sign that shows nothing. */
const isId = (text: string): boolean => /^[\w-]+$/.test(text);
const day = z.iso.date().nullable();

/** A role of an account, for what and on which days. */
const heldRoleSchema = z.strictObject({
  membershipId: z.uuid(),
  version: z.number().int(),
  role,
  /** Name of the location or the provider; null: the whole programme. */
  place: z.string().nullable(),
  firstDay: day,
  lastDay: day,
  state: z.enum(['coming', 'held', 'ended']),
});

const accountSchema = z.strictObject({
  accountId: z.string(),
  /** Null: there is no account (any more) that signs in as this. */
  name: z.string().nullable(),
  email: z.string().nullable(),
  hasSecondFactor: z.boolean(),
  lastSignInAt: z.iso.datetime().nullable(),
  /** Whoever asks. */
  isOwn: z.boolean(),
  roles: z.array(heldRoleSchema).min(1),
});

const invitationSchema = z.strictObject({
  invitationId: z.uuid(),
  name: z.string(),
  email: z.string(),
  role,
  places: z.array(z.string()),
  firstDay: day,
  invitedBy: z.string().nullable(),
  invitedAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  isExpired: z.boolean(),
});

/** Who has an account, who is invited, and to what others can be. */
export const accountsSchema = z.strictObject({
  accounts: z.array(accountSchema),
  invitations: z.array(invitationSchema),
  /** The roles that whoever asks may give. */
  roles: z.array(role),
  locations: z.array(locationSchema),
  providers: z.array(locationSchema),
});

/** What was done to accounts, the latest first. */
export const administrationLogSchema = z.strictObject({
  lines: z.array(
    z.strictObject({
      lineId: z.uuid(),
      happenedAt: z.iso.datetime(),
      doneBy: z.string().nullable(),
      act: z.enum(administrationActs.values),
      /** Whom it is about; null: an account or an invitation that is gone. */
      about: z.string().nullable(),
      role: role.nullable(),
      places: z.array(z.string()),
      firstDay: day,
      lastDay: day,
    }),
  ),
  /** Whether there are more than these. */
  hasMore: z.boolean(),
});

/** Invites somebody. Sent twice, the second takes the place of the first. */
export const inviteInput = invitationInputSchema;
export type Invite = z.output<typeof inviteInput>;

/** An invitation by its id. */
export const invitationInput = z.strictObject({ invitationId: z.uuid() });

/** What came of inviting: a link, which is told once; or the role itself, of an account that was there. */
export const invitedSchema = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('invited'), token: z.string(), expiresAt: z.iso.datetime() }),
  z.strictObject({ outcome: z.literal('given'), name: z.string().nullable() }),
]);
export type Invited = z.output<typeof invitedSchema>;

/** An account by its id. */
export const accountInput = z.strictObject({ accountId: z.string().min(1).max(200).refine(isId) });

/** Ends a role on a day, or at once. */
export const endRoleInput = z.strictObject({
  membershipId: z.uuid(),
  version: z.number().int().min(1),
  /** The last day; null: at once. */
  lastDay: dayField().nullable(),
});
export type EndRole = z.output<typeof endRoleInput>;
