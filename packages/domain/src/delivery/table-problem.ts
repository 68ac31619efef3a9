import { tableProblems } from './table-problems.js';
import { tellerOf } from './tell-problem.js';

/** Makes a problem of a table: for what reads rows. */
export const tableProblem = tellerOf(tableProblems);
