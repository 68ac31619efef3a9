import { callSchema, prospectSchema } from '@mim/domain/registration/schema';
import * as agreedIntakes from '../../prospects/agreed-intakes.repository.js';
import * as changes from '../../prospects/prospect-changes.repository.js';
import * as duplicates from '../../prospects/prospect-duplicates.repository.js';
import * as prospects from '../../prospects/prospects.repository.js';
import type { SamplesOf } from './samples-of.js';
import { changeIn, day, here, id, rowOf } from './values.js';

/** A prospect as somebody enters her. */
export const aProspect = prospectSchema.parse({ givenName: 'text', referralSource: 'self', receivedOn: day });

export const prospectSamples: SamplesOf<typeof prospects> = {
  prospectRows: (trx) =>
    prospects.prospectRows(
      trx,
      [here],
      { filter: { text: 'a b', outcomes: ['to-call'], dueBy: day, hasBegun: false }, after: id, limit: 50 },
      day,
    ),
  prospectContacts: (trx) => prospects.prospectContacts(trx, [here], [id]),
  countProspects: (trx) => prospects.countProspects(trx, [here], {}),
  prospectDetail: (trx) => prospects.prospectDetail(trx, [here], id),
};

export const agreedIntakeSamples: SamplesOf<typeof agreedIntakes> = {
  agreedIntakes: (trx) => agreedIntakes.agreedIntakes(trx, [here], { from: day, until: day }),
  heldIntakes: (trx) => agreedIntakes.heldIntakes(trx, [here], { from: day, until: day }),
};

export const prospectDuplicateSamples: SamplesOf<typeof duplicates> = {
  prospectsLike: (trx) =>
    duplicates.prospectsLike(trx, here, {
      prospectId: id,
      givenName: 'text',
      namePrefix: null,
      familyName: '',
      phone: null,
      email: null,
      street: null,
      postcode: null,
      children: [{ childName: null, childBornOn: day }],
    }),
};

export const prospectChangeSamples: SamplesOf<typeof changes> = {
  lockProspect: (trx) => changes.lockProspect(trx, here, id),
  lockProspects: (trx) => changes.lockProspects(trx, here, [id]),
  prospectColumns: null,
  addProspect: (trx) => changes.addProspect(changeIn(trx), aProspect),
  addCall: (trx) =>
    changes.addCall(
      changeIn(trx),
      rowOf('mim.prospect'),
      callSchema.parse({ calledOn: day, outcome: 'called' }),
      { outcome: 'called', outcomeOn: day, tryAgainOn: null },
    ),
  changeProspect: (trx) =>
    changes.changeProspect(changeIn(trx), { prospectId: id, version: 1 }, { trajectoryId: id }),
};
