import { attemptWithInvitation, type Database, invitationTokenHash } from '@mim/database';
import { acceptableInvitation, type NotAcceptable } from '@mim/domain/account';
import type { Result } from '@mim/domain/kernel';
import type { Kysely, Transaction } from 'kysely';
import { locationsByCode } from '../locations/locations.repository.js';
import { type OfferedInvitation, offeredInvitation, providerName } from './invitations.repository.js';

/** What a link offers, with the names of what it is for. */
export interface Offer extends OfferedInvitation {
  readonly locations: readonly string[];
  readonly provider: string | null;
}

/** Reads what a link offers, or why it offers nothing (any more). */
export const readInvitation = (
  database: Kysely<Database>,
  token: string,
): Promise<Result<Offer, NotAcceptable>> => {
  const tokenHash = invitationTokenHash(token);
  return attemptWithInvitation(database, tokenHash, (trx) => findOffer(trx, tokenHash));
};

/** The same within a transaction. What is offered for a location or a provider that is gone is offered no more. */
export async function findOffer(
  trx: Transaction<Database>,
  tokenHash: string,
): Promise<Result<Offer, NotAcceptable>> {
  const invitation = await offeredInvitation(trx, tokenHash);
  if (invitation === undefined) return acceptableInvitation<Offer>(invitation);
  const { locationIds, providerId } = invitation;
  const locations = await locationsByCode(trx, locationIds);
  const provider = providerId === null ? null : ((await providerName(trx, providerId)) ?? null);
  const isGone = locations.length < locationIds.length || (providerId !== null && provider === null);
  return acceptableInvitation({
    ...invitation,
    isWithdrawn: invitation.isWithdrawn || isGone,
    locations: locations.map(({ name }) => name),
    provider,
  });
}
