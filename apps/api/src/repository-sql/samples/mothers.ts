import { personSchema } from '@mim/domain/person/schema';
import * as finding from '../../finding/finding.repository.js';
import * as motherList from '../../mothers/mother-list.repository.js';
import * as motherPage from '../../mothers/mother-page.repository.js';
import * as search from '../../mothers/search.repository.js';
import * as people from '../../people/people.repository.js';
import * as roles from '../../people/roles.repository.js';
import type { SamplesOf } from './samples-of.js';
import { changeIn, day, here, id, rowOf } from './values.js';

const selection = {
  locationIds: [here],
  filter: { text: 'amina', states: ['visited' as const], visitingMotherId: id },
  trajectoryIds: [id],
};
const sort = { by: 'name', direction: 'ascending' } as const;

export const motherListSamples: SamplesOf<typeof motherList> = {
  motherListRows: (trx) => motherList.motherListRows(trx, selection, { sort, after: id, limit: 50 }),
  standingRows: (trx) => motherList.standingRows(trx, selection),
  countMothers: (trx) => motherList.countMothers(trx, selection),
};

export const motherPageSamples: SamplesOf<typeof motherPage> = {
  dossierOf: (trx) => motherPage.dossierOf(trx, [here], id),
  historyOf: (trx) => motherPage.historyOf(trx, here, id),
};

export const findingSamples: SamplesOf<typeof finding> = {
  thingsFound: (trx) => finding.thingsFound(trx, [here], { text: 'koffie', day, limit: 12 }),
};

export const searchSamples: SamplesOf<typeof search> = {
  peopleFound: (trx) => search.peopleFound(trx, [here], { text: '5678', limit: 20 }),
};

const person = personSchema.parse({ givenName: 'Amina', familyName: 'Voorbeeld' });

export const peopleSamples: SamplesOf<typeof people> = {
  addPerson: (trx) => people.addPerson(changeIn(trx), person),
  childrenOf: (trx) => people.childrenOf(trx, here, id),
  contactRows: (trx) => people.contactRows(trx, [here], [id]),
  personsOf: (trx) => people.personsOf(trx, [here], [id]),
  lockPerson: (trx) => people.lockPerson(trx, here, id),
  trajectoryStatesOf: (trx) => people.trajectoryStatesOf(trx, here, id),
  changePersonFacts: (trx) => people.changePersonFacts(changeIn(trx), rowOf('mim.person'), { phone: 'text' }),
  peopleLike: (trx) =>
    people.peopleLike(
      trx,
      { locationId: here, except: id },
      { ...person, children: [{ childName: null, childBornOn: day }] },
    ),
  changePerson: (trx) => people.changePerson(changeIn(trx), rowOf('mim.person'), person),
};

export const roleSamples: SamplesOf<typeof roles> = {
  rolesOf: (trx) => roles.rolesOf(trx, [here], [id]),
  removePersonsWithoutRole: (trx) => roles.removePersonsWithoutRole(trx, here, [id]),
};
