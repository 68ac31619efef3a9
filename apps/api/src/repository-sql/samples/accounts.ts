import type { AuthDatabase, Database } from '@mim/database';
import type { Kysely, Transaction } from 'kysely';
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
