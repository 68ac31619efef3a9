import { createErrorMap, type ProblemCodes } from '@mim/server';
import { type OwnProblem, problems } from '../problems.js';

/** Under which code of HTTP and tRPC each problem of the API travels: nothing else here knows them. */
const codeOfProblem: ProblemCodes<OwnProblem['code']> = {
  'sign-in-required': 'UNAUTHORIZED',
  'sign-in-refused': 'UNAUTHORIZED',
  'code-refused': 'UNAUTHORIZED',
  'code-used': 'UNAUTHORIZED',
  'recovery-code-refused': 'UNAUTHORIZED',
  'password-first': 'UNAUTHORIZED',
  'second-factor-there': 'CONFLICT',
  'password-guessable': 'UNPROCESSABLE_CONTENT',
  'password-too-short': 'UNPROCESSABLE_CONTENT',
  'not-the-password': 'UNPROCESSABLE_CONTENT',
  'too-many-attempts': 'TOO_MANY_REQUESTS',
  'too-many-choices': 'TOO_MANY_REQUESTS',
  'not-allowed': 'FORBIDDEN',
  'changed-meanwhile': 'CONFLICT',
  'key-reused': 'CONFLICT',
  'place-name-taken': 'UNPROCESSABLE_CONTENT',
  'opens-after-it-closes': 'UNPROCESSABLE_CONTENT',
  'location-required': 'UNPROCESSABLE_CONTENT',
  'foreign-origin': 'FORBIDDEN',
  'request-header-missing': 'FORBIDDEN',
  'figures-unreachable': 'SERVICE_UNAVAILABLE',
  'figures-slow': 'GATEWAY_TIMEOUT',
};

/** The API's error map. */
export const errorMap = createErrorMap(codeOfProblem, {
  401: problems.signInRequired,
  403: problems.notAllowed,
});

export const { answer, refuse, refusal, problemFromStatus } = errorMap;
