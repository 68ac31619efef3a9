import * as outcomes from '../../outcomes/outcomes.repository.js';
import * as firstBirths from '../../outside-figures/first-births.repository.js';
import * as lists from '../../programme-lists/lists.repository.js';
import * as openTrajectories from '../../worklist/open-trajectories.repository.js';
import * as workingVisitingMothers from '../../worklist/working-visiting-mothers.repository.js';
import * as worklist from '../../worklist/worklist.repository.js';
import type { SamplesOf } from './samples-of.js';
import { day, here, id, rowOf } from './values.js';

export const worklistSamples: SamplesOf<typeof worklist> = {
  prospectsWithTasks: (trx) => worklist.prospectsWithTasks(trx, [here]),
  applicantsWithTasks: (trx) => worklist.applicantsWithTasks(trx, [here]),
  openSignals: (trx) => worklist.openSignals(trx, [here]),
  openReferrals: (trx) => worklist.openReferrals(trx, [here]),
  transfersWithTasks: (trx) => worklist.transfersWithTasks(trx, [here]),
};

export const openTrajectorySamples: SamplesOf<typeof openTrajectories> = {
  openTrajectories: (trx) => openTrajectories.openTrajectories(trx, [here]),
  openTrajectoriesOf: (trx) => openTrajectories.openTrajectoriesOf(trx, here, id),
};

export const workingVisitingMotherSamples: SamplesOf<typeof workingVisitingMothers> = {
  workingVisitingMothers: (trx) => workingVisitingMothers.workingVisitingMothers(trx, [here], day),
  workingVisitingMother: (trx) => workingVisitingMothers.workingVisitingMother(trx, here, id, day),
};

export const outcomeSamples: SamplesOf<typeof outcomes> = {
  outcomesForChange: (trx) => outcomes.outcomesForChange(trx, here, id),
  addOutcomeRow: (trx) =>
    outcomes.addOutcomeRow(trx, {
      locationId: here,
      trajectoryId: id,
      moment: 'intake',
      measuredOn: day,
    }),
  changeOutcome: (trx) => outcomes.changeOutcome(trx, rowOf('mim.outcome'), { sureAsParent: 5 }),
};

const item = { list: 'topics', code: 'sleep', labelNl: 'text', labelEn: 'text', position: 1 } as const;

export const listSamples: SamplesOf<typeof lists> = {
  listItems: (trx) => lists.listItems(trx, ['topics', 'materials']),
  listItemForChange: (trx) => lists.listItemForChange(trx, 'topics', 'sleep'),
  addListItem: (trx) => lists.addListItem(trx, item),
  changeListItem: (trx) => lists.changeListItem(trx, { ...item, version: 1 }),
};

export const firstBirthSamples: SamplesOf<typeof firstBirths> = {
  municipalitiesAsWritten: (trx) => firstBirths.municipalitiesAsWritten(trx),
  enteredFirstBirths: (trx) => firstBirths.enteredFirstBirths(trx),
  lockFirstBirths: (trx) => firstBirths.lockFirstBirths(trx),
  addFirstBirths: (trx) =>
    firstBirths.addFirstBirths(trx, {
      source: 'text',
      fileName: null,
      rows: [{ municipality: 'text', year: 2008, births: 1 }],
    }),
};
