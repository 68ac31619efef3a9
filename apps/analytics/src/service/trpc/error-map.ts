import { createErrorMap, type ProblemCodes } from '@mim/server';
import type { OwnProblem } from '../problems.js';

/** Under which code of HTTP and tRPC each problem of the service travels: nothing else here knows them. */
const codeOfProblem: ProblemCodes<OwnProblem['code'] | 'actor-token-refused'> = {
  'actor-token-missing': 'UNAUTHORIZED',
  'actor-token-refused': 'UNAUTHORIZED',
  'no-delivery': 'NOT_FOUND',
  'too-many-questions': 'TOO_MANY_REQUESTS',
  'too-many-values': 'BAD_REQUEST',
};

/** The service's error map. */
export const errorMap = createErrorMap(codeOfProblem);
