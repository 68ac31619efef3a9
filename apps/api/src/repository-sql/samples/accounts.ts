import type { AuthDatabase, Database } from '@mim/database';
import type { Kysely, Transaction } from 'kysely';
import * as invitations from '../../invitations/invitations.repository.js';
import * as locations from '../../locations/locations.repository.js';
import * as accountNames from '../../sign-in/account-names.repository.js';
import * as attempts from '../../sign-in/attempts.repository.js';
import type { SamplesOf } from './samples-of.js';
import { here } from './values.js';

export const locationSamples: SamplesOf<typeof locations> = {
  locationsByCode: (trx) => locations.locationsByCode(trx, [here]),
};

/** The handle of the sign-in tables, whose columns the library names itself. */
const signIn = (trx: Transaction<Database>) => trx.withoutPlugins() as unknown as Kysely<AuthDatabase>;

export const accountNameSamples: SamplesOf<typeof accountNames> = {
  namesOfAccounts: (trx) => accountNames.namesOfAccounts(signIn(trx), ['account']),
  contactsOfAccounts: (trx) => accountNames.contactsOfAccounts(signIn(trx), ['account']),
};

export const attemptSamples: SamplesOf<typeof attempts> = {
  forgetCodes: (trx) => attempts.forgetCodes(signIn(trx), 0),
  admitAttempt: (trx) => attempts.admitAttempt(signIn(trx), 'key', 0),
  attemptKey: null,
  codeKey: null,
};

const anOffer: invitations.OfferedInvitation = {
  accountId: 'account',
  email: 'toos@mim.test',
  name: 'Toos',
  role: 'coordinator',
  locationIds: [here],
  providerId: null,
  invitedBy: 'another',
  expiresAt: new Date(0),
  isAccepted: false,
  isWithdrawn: false,
  isExpired: false,
};

export const invitationSamples: SamplesOf<typeof invitations> = {
  offeredInvitation: (trx) => invitations.offeredInvitation(trx, 'hash'),
  providerName: (trx) => invitations.providerName(trx, 'careyn'),
  takeUp: (trx) => invitations.takeUp(trx, anOffer, 'hash'),
};
