import { matchEndProblemFields, passOnProblemFields } from '@mim/domain/matching';
import { leavingProblemFields, stopProblemFields, termProblemFields } from '@mim/domain/supervision';
import type { ProblemFields } from '../components/form/use-save.js';

/** Her families are passed on, and her matches end, on the day in one field of the form in which she leaves. */
const leavingOn = (day: 'firstDay' | 'stoppedOn'): ProblemFields =>
  Object.fromEntries(
    Object.entries({ ...leavingProblemFields, ...passOnProblemFields, ...matchEndProblemFields }).map(
      ([code, field]) => [code, field === 'families' ? field : day],
    ),
  );

/** At which field is said what only the server knows of a stop. */
export const stopFieldOf: ProblemFields = {
  ...leavingOn('stoppedOn'),
  ...stopProblemFields,
  ...termProblemFields,
};

/** At which field is said what only the server knows of an absence. */
export const awayFieldOf = leavingOn('firstDay');
