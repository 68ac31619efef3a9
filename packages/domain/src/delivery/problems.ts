import { deepFreeze } from '../kernel/deep-freeze.js';
import { fileProblems } from './file-problems.js';
import type { ParametersIn } from './problem-kinds.js';
import { rowProblems } from './row-problems.js';
import { tableProblems } from './table-problems.js';

/**
 * Everything that can be wrong with a delivery: a stable code, how serious it is, and the sentence in
 * Dutch and English. A problem without one of its sentences, or raised without what its sentence
 * mentions, does not compile. What reads tables and what checks rows take their own part.
 */
export const deliveryProblems = deepFreeze({ ...fileProblems, ...tableProblems, ...rowProblems });

export type DeliveryProblemCode = keyof typeof deliveryProblems;
/** What the sentence of a problem mentions. */
export type ParametersOf<Code extends DeliveryProblemCode> = ParametersIn<typeof deliveryProblems, Code>;
