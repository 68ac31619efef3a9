import type { Problem } from '@mim/domain/kernel';
import type { TRPC_ERROR_CODE_KEY } from '@trpc/server/rpc';
import { type ServerProblem, serverProblems } from '../problems/server-problems.js';

/** Under which code of tRPC, and so of HTTP, each problem travels. */
export type ProblemCodes<Code extends string = string> = Readonly<Record<Code, TRPC_ERROR_CODE_KEY>>;

/** The codes of what any server can refuse. */
export const codeOfServerProblem: ProblemCodes<ServerProblem['code']> = {
  'not-found': 'NOT_FOUND',
  'input-invalid': 'BAD_REQUEST',
  'too-large': 'PAYLOAD_TOO_LARGE',
  'not-json': 'UNSUPPORTED_MEDIA_TYPE',
  'unstorable-text': 'BAD_REQUEST',
  'wrong-method': 'METHOD_NOT_SUPPORTED',
  'too-many-requests': 'TOO_MANY_REQUESTS',
  overloaded: 'SERVICE_UNAVAILABLE',
  'data-unreachable': 'SERVICE_UNAVAILABLE',
  'in-use': 'CONFLICT',
  unexpected: 'INTERNAL_SERVER_ERROR',
};

/** What tRPC, Fastify and other libraries refuse by themselves, by its HTTP status, in our words. */
export type ProblemsByStatus = Readonly<Record<number, Problem>>;

export const serverProblemsByStatus: ProblemsByStatus = {
  400: serverProblems.inputInvalid,
  404: serverProblems.notFound,
  405: serverProblems.wrongMethod,
  413: serverProblems.tooLarge,
  415: serverProblems.notJson,
  429: serverProblems.tooManyRequests,
  503: serverProblems.overloaded,
};

/** In so many seconds it is worth trying again: what is said in words as a minute. */
const retryAfterSeconds = 60;

/** The headers that belong to an answer of this status, beside its body. */
export const headersOfStatus = (status: number): Readonly<Record<string, string>> =>
  status === 503 ? { 'retry-after': `${retryAfterSeconds}` } : {};
