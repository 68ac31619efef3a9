import * as uptake from '../../uptake/uptake.repository.js';
import type { SamplesOf } from './samples-of.js';
import { here, id } from './values.js';

export const uptakeSamples: SamplesOf<typeof uptake> = {
  referredProspects: (trx) => uptake.referredProspects(trx, here),
  referredAmong: (trx) => uptake.referredAmong(trx, here, [id]),
  referredTrajectories: (trx) => uptake.referredTrajectories(trx, here),
  erasedUptake: (trx) => uptake.erasedUptake(trx, here),
  addErased: (trx) =>
    uptake.addErased(trx, here, {
      year: 2008,
      referralSource: 'self',
      standing: 'declined',
      referred: 1,
      intakes: 0,
    }),
};
