import * as merging from '../../merging/merging.repository.js';
import type { SamplesOf } from './samples-of.js';
import { changeIn, here, id } from './values.js';

export const mergingSamples: SamplesOf<typeof merging> = {
  partsOf: (trx) => merging.partsOf(trx, [here], [id]),
  lockTrajectoriesOf: (trx) => merging.lockTrajectoriesOf(changeIn(trx), [id]),
  moveTrajectories: (trx) => merging.moveTrajectories(changeIn(trx), id, id),
  moveApplications: (trx) => merging.moveApplications(changeIn(trx), id, id),
  removePerson: (trx) => merging.removePerson(changeIn(trx), id),
  addMerge: (trx) => merging.addMerge(changeIn(trx), { personId: id, absorbedId: id, reason: 'text' }),
  hasWithdrawnOrigin: (trx) => merging.hasWithdrawnOrigin(changeIn(trx), id),
};
