import * as locations from '../../locations/locations.repository.js';
import * as accountNames from '../../sign-in/account-names.repository.js';
import * as attempts from '../../sign-in/attempts.repository.js';
import type { SamplesOf } from './samples-of.js';
import { here } from './values.js';

export const locationSamples: SamplesOf<typeof locations> = {
  locationsByCode: (trx) => locations.locationsByCode(trx, [here]),
};

export const accountNameSamples: SamplesOf<typeof accountNames> = {
  namesOfAccounts: (trx) => accountNames.namesOfAccounts(trx, ['account']),
};

export const attemptSamples: SamplesOf<typeof attempts> = {
  admitAttempt: (trx) => attempts.admitAttempt(trx, 'key', 0),
  attemptKey: null,
};
