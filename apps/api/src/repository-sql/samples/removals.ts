import * as dossiers from '../../removals/dossiers.repository.js';
import * as removals from '../../removals/removals.repository.js';
import type { SamplesOf } from './samples-of.js';
import { changeIn, day, here, id } from './values.js';

const removed = { kind: 'visit', rowId: id, happenedOn: day, reason: 'practice', trajectoryId: id } as const;

export const removalSamples: SamplesOf<typeof removals> = {
  rowToRemove: (trx) => removals.rowToRemove(changeIn(trx), 'visit', id),
  recordToRemove: (trx) => removals.recordToRemove(changeIn(trx), 'supervision', id),
  removeRow: (trx) => removals.removeRow(changeIn(trx), { kind: 'visit', id }),
  addRemoval: (trx) => removals.addRemoval(changeIn(trx), removed),
  removalsOf: (trx) => removals.removalsOf(trx, [here], { trajectoryId: id }),
  subjectsOfRemovals: (trx) => removals.subjectsOfRemovals(trx, [here], { trajectoryId: id }),
  signalsOfVisit: (trx) => removals.signalsOfVisit(changeIn(trx), id),
  detachSignals: (trx) => removals.detachSignals(changeIn(trx), id),
  settledByPause: (trx) => removals.settledByPause(changeIn(trx), id),
  restoreSettled: (trx) => removals.restoreSettled(changeIn(trx), { visitId: id, visitOn: day }),
  dependentsOfMatch: (trx) => removals.dependentsOfMatch(changeIn(trx), id),
  removeProposal: (trx) => removals.removeProposal(changeIn(trx), id),
  offerToRemove: (trx) => removals.offerToRemove(changeIn(trx), id),
  removeStatesOfTransfer: (trx) =>
    removals.removeStatesOfTransfer(changeIn(trx), { trajectoryId: id, offeredOn: day }),
  removeStatesOfMatch: (trx) =>
    removals.removeStatesOfMatch(changeIn(trx), { trajectoryId: id, startedOn: day, endedOn: day }),
  otherCalls: (trx) => removals.otherCalls(changeIn(trx), id, id),
};

export const removedDossierSamples: SamplesOf<typeof dossiers> = {
  motherDossier: (trx) => dossiers.motherDossier(trx, [here], id),
  visitingMotherDossier: (trx) => dossiers.visitingMotherDossier(trx, [here], id),
  prospectDossier: (trx) => dossiers.prospectDossier(trx, [here], id),
  applicantDossier: (trx) => dossiers.applicantDossier(trx, [here], id),
  removeTrajectory: (trx) => dossiers.removeTrajectory(changeIn(trx), id),
  lockTrajectoriesProposed: (trx) => dossiers.lockTrajectoriesProposed(changeIn(trx), id),
  removeVisitingMother: (trx) => dossiers.removeVisitingMother(changeIn(trx), id),
  removedDossiers: (trx) => dossiers.removedDossiers(trx, [here]),
};
