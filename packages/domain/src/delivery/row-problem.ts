import { rowProblems } from './row-problems.js';
import { tellerOf } from './tell-problem.js';

/** Makes a problem of rows: for what checks them and needs no sentence about files. */
export const rowProblem = tellerOf(rowProblems);
