import { emptyFacts } from '@mim/domain/kernel';
import { coordinatorFacts } from '@mim/domain/supervision';
import * as coordinators from '../../coordinators/coordinators.repository.js';
import type { SamplesOf } from './samples-of.js';
import { changeIn, day, here, rowOf } from './values.js';

const facts = emptyFacts(coordinatorFacts);

export const coordinatorSamples: SamplesOf<typeof coordinators> = {
  accountsOfCoordinators: (trx) => coordinators.accountsOfCoordinators(trx, [here], day),
  coordinatorRows: (trx) => coordinators.coordinatorRows(trx, here),
  coordinatorForChange: (trx) => coordinators.coordinatorForChange(changeIn(trx), 'account'),
  addCoordinator: (trx) => coordinators.addCoordinator(changeIn(trx), 'account', facts),
  changeCoordinator: (trx) => coordinators.changeCoordinator(changeIn(trx), rowOf('mim.coordinator'), facts),
};
