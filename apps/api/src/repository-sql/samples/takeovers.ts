import { emptyFacts } from '@mim/domain/kernel';
import { personFacts } from '@mim/domain/person';
import * as knownHere from '../../takeovers/known-here.repository.js';
import * as drafts from '../../takeovers/takeover-draft.repository.js';
import * as takeovers from '../../takeovers/takeovers.repository.js';
import type { SamplesOf } from './samples-of.js';
import { changeIn, day, here, id } from './values.js';

const draft = { fileName: 'list.xlsx', sheets: [], mappings: [], answers: [], leftOut: [] };
const person = { ...emptyFacts(personFacts), personId: id };

export const takeoverDraftSamples: SamplesOf<typeof drafts> = {
  draftOf: (trx) => drafts.draftOf(trx, here),
  draftForChange: (trx) => drafts.draftForChange(trx, here),
  saveDraft: (trx) => drafts.saveDraft(trx, here, draft),
  removeDraft: (trx) => drafts.removeDraft(trx, here),
};

export const knownHereSamples: SamplesOf<typeof knownHere> = {
  peopleLike: (trx) =>
    knownHere.peopleLike(trx, here, {
      names: ['a'],
      phones: ['0612345678'],
      emails: ['a@example.org'],
      births: [day],
    }),
};

export const takeoverSamples: SamplesOf<typeof takeovers> = {
  addPersons: (trx) => takeovers.addPersons(changeIn(trx), [person]),
  addVisitingMothers: (trx) => takeovers.addVisitingMothers(changeIn(trx), [{ personId: id }]),
  addTrajectories: (trx) =>
    takeovers.addTrajectories(changeIn(trx), [{ motherId: id, state: 'waiting', children: [] }]),
  addStates: (trx) =>
    takeovers.addStates(changeIn(trx), [
      { trajectoryId: id, state: 'waiting', event: 'finish-intake', since: day },
    ]),
  addMatches: (trx) =>
    takeovers.addMatches(changeIn(trx), [{ trajectoryId: id, visitingMotherId: id, startedOn: day }]),
  addVisits: (trx) =>
    takeovers.addVisits(changeIn(trx), [{ trajectoryId: id, visitOn: day, status: 'done', kind: 'home' }]),
  takeovers: (trx) => takeovers.takeovers(trx, [here]),
};
