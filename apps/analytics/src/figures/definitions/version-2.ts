import { cohortFigures2 } from '../cohort-by-location.js';
import { endedFigures } from '../completion.js';
import { coordinatorFigures } from '../coordinators.js';
import { curveFigures2 } from '../curve-figures.js';
import { curveRules2 } from '../curve-rules.js';
import { dosageFigures, doseOfCohort } from '../dosage.js';
import { retentionFigures2 } from '../estimates.js';
import { commonColumns } from '../figure-row.js';
import { locationFigures2 } from '../locations.js';
import { outcomeFigures } from '../outcome.js';
import { periodFigures } from '../period.js';
import { reachFigures2 } from '../reach.js';
import { withShareBounds } from '../share-bounds.js';
import { completionByStratum, estimatesByStratum } from '../strata.js';
import { uptakeFigures } from '../uptake.js';
import { visitingMotherFigures } from '../visiting-mothers.js';
import { waitingFigures } from '../waiting.js';
import type { Definitions } from './version.js';

/** The definitions of now. */
export const definitions2: Definitions = {
  version: '2',
  columns: [...commonColumns, 'lower', 'upper'],
  yearsBefore: null,
  ofYear: [
    reachFigures2,
    uptakeFigures,
    waitingFigures,
    dosageFigures,
    doseOfCohort,
    endedFigures,
    ({ tally }) => completionByStratum(tally),
    cohortFigures2,
    retentionFigures2,
    outcomeFigures,
    visitingMotherFigures,
    coordinatorFigures,
    locationFigures2,
  ],
  ofGroups: estimatesByStratum,
  ofPeriod: periodFigures,
  finished: withShareBounds,
  curves: curveRules2,
  curveFigures: curveFigures2,
};
