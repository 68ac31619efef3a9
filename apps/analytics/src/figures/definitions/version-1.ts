import { cohortFigures1 } from '../cohort.js';
import { endedFigures } from '../completion.js';
import { coordinatorFigures } from '../coordinators.js';
import { curveFigures1 } from '../curve-figures.js';
import { curveRules1 } from '../curve-rules.js';
import { dosageFigures } from '../dosage.js';
import { commonColumns } from '../figure-row.js';
import { locationFigures1 } from '../locations.js';
import { reachFigures1 } from '../reach.js';
import { retentionFigures1 } from '../retention.js';
import { visitingMotherFigures } from '../visiting-mothers.js';
import { waitingFigures } from '../waiting.js';
import type { Definitions } from './version.js';

/** The first definitions, for what was published by them. */
export const definitions1: Definitions = {
  version: '1',
  columns: commonColumns,
  yearsBefore: 2,
  ofYear: [
    reachFigures1,
    waitingFigures,
    dosageFigures,
    endedFigures,
    cohortFigures1,
    retentionFigures1,
    visitingMotherFigures,
    coordinatorFigures,
    locationFigures1,
  ],
  ofGroups: () => [],
  ofPeriod: null,
  finished: (figure) => figure,
  curves: curveRules1,
  curveFigures: curveFigures1,
};
