import type { AuthDatabase, Database } from '@mim/database';
import type { Kysely, Transaction } from 'kysely';
import * as accounts from '../../accounts/accounts.repository.js';
import * as invitations from '../../invitations/invitations.repository.js';
import * as locations from '../../locations/locations.repository.js';
import * as places from '../../places/places.repository.js';
import * as ownSessions from '../../second-factor/sessions.repository.js';
import * as accountFacts from '../../sign-in/account-facts.repository.js';
import * as accountNames from '../../sign-in/account-names.repository.js';
import * as attempts from '../../sign-in/attempts.repository.js';
import * as factors from '../../sign-in/factor.repository.js';
import type { SamplesOf } from './samples-of.js';
import { day, here, id, now } from './values.js';

export const locationSamples: SamplesOf<typeof locations> = {
  locationsByCode: (trx) => locations.locationsByCode(trx, [here]),
};

/** The handle of the sign-in tables, whose columns the library names itself. */
const signIn = (trx: Transaction<Database>) => trx.withoutPlugins() as unknown as Kysely<AuthDatabase>;

export const accountNameSamples: SamplesOf<typeof accountNames> = {
  namesOfAccounts: (trx) => accountNames.namesOfAccounts(signIn(trx), ['account']),
  contactsOfAccounts: (trx) => accountNames.contactsOfAccounts(signIn(trx), ['account']),
};

export const accountFactSamples: SamplesOf<typeof accountFacts> = {
  factsOfAccounts: (trx) => accountFacts.factsOfAccounts(signIn(trx), ['account']),
  accountOfEmail: (trx) => accountFacts.accountOfEmail(signIn(trx), 'toos@mim.test'),
  passwordHashOf: (trx) => accountFacts.passwordHashOf(signIn(trx), 'account'),
  noteSignIn: (trx) => accountFacts.noteSignIn(signIn(trx), 'account', { at: now, byPasswordAlone: true }),
};

const held = { membershipId: id, version: 1 };
export const accountSamples: SamplesOf<typeof accounts> = {
  membershipsInReach: accounts.membershipsInReach,
  membershipInReach: (trx) => accounts.membershipInReach(trx, id),
  membershipsOfAccount: (trx) => accounts.membershipsOfAccount(trx, 'account'),
  setDays: (trx) => accounts.setDays(trx, held, { firstDay: day, lastDay: null }),
  addMembership: (trx) =>
    accounts.addMembership(trx, {
      accountId: 'account',
      role: 'coordinator',
      locationId: here,
      providerId: null,
      firstDay: day,
    }),
  openInvitations: accounts.openInvitations,
  logReset: (trx) => accounts.logReset(trx, 'account', { role: 'coordinator', providerId: null }, [here]),
  withdraw: (trx) => accounts.withdraw(trx, id),
  everyLocation: accounts.everyLocation,
  everyProvider: accounts.everyProvider,
  administrationLines: accounts.administrationLines,
};

const seenPlace = { code: here, version: 1 };
const location = { name: 'Ede', municipality: 'Ede', openedOn: day, firstYear: 2008 };
export const placeSamples: SamplesOf<typeof places> = {
  allProviders: places.allProviders,
  allLocations: places.allLocations,
  coordinatorsByLocation: (trx) => places.coordinatorsByLocation(trx, day),
  lockPlaces: places.lockPlaces,
  addProvider: (trx) => places.addProvider(trx, { providerId: 'opella', name: 'Opella' }),
  renameProvider: (trx) => places.renameProvider(trx, seenPlace, 'Opella'),
  addLocation: (trx) => places.addLocation(trx, { ...location, locationId: 'ede' }),
  changeLocation: (trx) => places.changeLocation(trx, seenPlace, location),
  addProvidersOf: (trx) => places.addProvidersOf(trx, here, ['opella']),
  removeProvidersOf: (trx) => places.removeProvidersOf(trx, here, ['opella']),
  countRunning: (trx) => places.countRunning(trx, here),
  placeLines: places.placeLines,
};

export const attemptSamples: SamplesOf<typeof attempts> = {
  isSpent: (trx) => attempts.isSpent(signIn(trx), 'key', 0),
  forgetCodes: (trx) => attempts.forgetCodes(signIn(trx), 0),
  admitAttempt: (trx) => attempts.admitAttempt(signIn(trx), 'key', 0),
  attemptKey: null,
  codeKey: null,
};

export const factorSamples: SamplesOf<typeof factors> = {
  factorOf: (trx) => factors.factorOf(signIn(trx), 'account'),
  replaceRecoveryCodes: (trx) =>
    factors.replaceRecoveryCodes(signIn(trx), { id: 'factor', backupCodes: 'before' }, 'after'),
};

/** The same as one change under way. */
const signInChange = (trx: Transaction<Database>) => signIn(trx) as Transaction<AuthDatabase>;

export const ownSessionSamples: SamplesOf<typeof ownSessions> = {
  asOne: null,
  storeFactor: (trx) =>
    ownSessions.storeFactor(signInChange(trx), 'account', { secret: 'secret', backupCodes: 'codes' }),
  liftSession: (trx) => ownSessions.liftSession(signIn(trx), 'session', 'authenticator', 'factor'),
  endOtherSessions: (trx) => ownSessions.endOtherSessions(signIn(trx), 'account', 'session'),
  endSession: (trx) => ownSessions.endSession(signIn(trx), 'account', 'session'),
  sessionsOf: (trx) => ownSessions.sessionsOf(signIn(trx), 'account', new Date(0)),
};

const anOffer: invitations.OfferedInvitation = {
  accountId: 'account',
  email: 'toos@mim.test',
  name: 'Toos',
  role: 'coordinator',
  locationIds: [here],
  providerId: null,
  firstDay: null,
  makesAccount: true,
  invitedBy: 'another',
  expiresAt: new Date(0),
  isAccepted: false,
  isWithdrawn: false,
  isExpired: false,
};

export const invitationSamples: SamplesOf<typeof invitations> = {
  clearInvitations: (trx) => invitations.clearInvitations(trx),
  offeredInvitation: (trx) => invitations.offeredInvitation(trx, 'hash'),
  providerName: (trx) => invitations.providerName(trx, 'careyn'),
  takeUp: (trx) => invitations.takeUp(trx, anOffer, 'hash'),
};
