import { deliveryProblems } from './problems.js';
import { tellerOf } from './tell-problem.js';

export type { DeliveryProblem, Place, ReportProblem } from './tell-problem.js';

/**
 * Makes a problem from the table of problems.
 * @param code The problem's code.
 * @param place File, and as far as they apply line (1 when left out), column and value.
 * @param parameters What the sentence mentions.
 * @example
 * deliveryProblem('file-too-large', { file: 'participations.csv' }, { megabytes: 64 });
 */
export const deliveryProblem = tellerOf(deliveryProblems);
