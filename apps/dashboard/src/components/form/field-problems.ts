import type { Refusal } from '@mim/domain/kernel';
import type { FieldProblem } from './use-form.js';

/** What the domain refuses, at the fields of a form that has them. */
export const fieldProblems = <Name extends string>(refusals: readonly Refusal[]): FieldProblem<Name>[] =>
  refusals.map(({ field, problem }) => ({ field: field as Name, problem }));
