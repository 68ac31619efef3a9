import * as removals from '../../removals/removals.repository.js';
import type { SamplesOf } from './samples-of.js';
import { changeIn, day, here, id } from './values.js';

const removed = { kind: 'visit', rowId: id, happenedOn: day, reason: 'practice', trajectoryId: id } as const;

export const removalSamples: SamplesOf<typeof removals> = {
  rowToRemove: (trx) => removals.rowToRemove(changeIn(trx), 'visit', id),
  removeRow: (trx) => removals.removeRow(changeIn(trx), { kind: 'visit', id }),
  addRemoval: (trx) => removals.addRemoval(changeIn(trx), removed),
  removalsOf: (trx) => removals.removalsOf(trx, [here], { trajectoryId: id }),
  subjectOfRemovals: (trx) => removals.subjectOfRemovals(trx, [here], { trajectoryId: id }),
  signalsOfVisit: (trx) => removals.signalsOfVisit(changeIn(trx), id),
  detachSignals: (trx) => removals.detachSignals(changeIn(trx), id),
  settledByPause: (trx) => removals.settledByPause(changeIn(trx), id),
  restoreSettled: (trx) => removals.restoreSettled(changeIn(trx), { visitId: id, visitOn: day }),
  dependentsOfMatch: (trx) => removals.dependentsOfMatch(changeIn(trx), id),
  removeProposal: (trx) => removals.removeProposal(changeIn(trx), id),
  removeStatesOfMatch: (trx) =>
    removals.removeStatesOfMatch(changeIn(trx), { trajectoryId: id, startedOn: day, endedOn: day }),
  otherCalls: (trx) => removals.otherCalls(changeIn(trx), id, id),
};
