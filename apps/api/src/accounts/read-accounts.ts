import { type Actor, type Database, withActor } from '@mim/database';
import { membershipState, rolesInvitedBy } from '@mim/domain/account';
import type { PlainDate } from '@mim/domain/kernel';
import { locationState } from '@mim/domain/location';
import type { Kysely } from 'kysely';
import type { z } from 'zod';
import type { AccountDirectory, AccountNames } from '../trpc/context.js';
import {
  everyLocation,
  everyProvider,
  type MembershipRow,
  membershipsInReach,
  openInvitations,
} from './accounts.repository.js';
import type { accountsSchema } from './accounts.schema.js';

type Accounts = z.output<typeof accountsSchema>;

/** What reading accounts speaks through. */
export interface AccountsContext {
  readonly actor: Actor;
  readonly today: PlainDate;
  readonly appDatabase: Kysely<Database>;
  readonly accounts: AccountDirectory;
  readonly namesOfAccounts: (ids: readonly string[]) => Promise<AccountNames>;
}

/** Who has an account, who is invited, and to what others can be, as far as it is in reach of whoever asks. */
export async function readAccounts({
  actor,
  today,
  appDatabase,
  accounts,
  namesOfAccounts,
}: AccountsContext): Promise<Accounts> {
  const read = await withActor(
    appDatabase,
    actor,
    async (trx) => ({
      held: await membershipsInReach(trx),
      invitations: await openInvitations(trx),
      locations: await everyLocation(trx),
      providers: await everyProvider(trx),
    }),
    { readOnly: true },
  );
  const ids = [...new Set(read.held.map(({ accountId }) => accountId))];
  const facts = await accounts.factsOf(ids);
  const names = await namesOfAccounts([...new Set(read.invitations.map(({ invitedBy }) => invitedBy))]);
  const placeNames = namesOfPlaces(read);
  const roles = rolesInvitedBy(actor.role);
  return {
    accounts: ids
      .map((accountId) => {
        const known = facts.get(accountId);
        return {
          accountId,
          name: known?.name ?? null,
          email: known?.email ?? null,
          hasSecondFactor: known?.hasSecondFactor ?? false,
          lastSignInAt: known?.lastSignInAt?.toISOString() ?? null,
          isOwn: accountId === actor.accountId,
          roles: read.held
            .filter((row) => row.accountId === accountId)
            .map((row) => heldRole(row, today.toString())),
        };
      })
      .toSorted((a, b) => (a.name ?? '').localeCompare(b.name ?? '', 'nl')),
    invitations: read.invitations.map(
      ({ invitedBy, invitedAt, expiresAt, locationIds, providerId, ...invitation }) => ({
        ...invitation,
        places: placeNames(locationIds, providerId),
        invitedBy: names.get(invitedBy) ?? null,
        invitedAt: invitedAt.toISOString(),
        expiresAt: expiresAt.toISOString(),
      }),
    ),
    roles: [...roles],
    locations: read.locations
      .filter(({ code }) => actor.role === 'administrator' || actor.locationIds.includes(code))
      .filter((location) => locationState(location, today.toString()) !== 'closed')
      .map(({ code, name }) => ({ code, name })),
    providers: roles.includes('manager') ? read.providers : [],
  };
}

const heldRole = ({ accountId: _, ...row }: MembershipRow, today: string) => ({
  ...row,
  state: membershipState(row, today),
});

/** The names of places by their codes; a code of what is gone stands for itself. */
export function namesOfPlaces({
  locations,
  providers,
}: Readonly<
  Record<'locations' | 'providers', readonly { readonly code: string; readonly name: string }[]>
>): (locationIds: readonly string[], providerId: string | null) => string[] {
  const of = (places: typeof locations) => new Map(places.map(({ code, name }) => [code, name]));
  const [locationNames, providerNames] = [of(locations), of(providers)];
  return (locationIds, providerId) => [
    ...locationIds.map((code) => locationNames.get(code) ?? code),
    ...(providerId === null ? [] : [providerNames.get(providerId) ?? providerId]),
  ];
}
