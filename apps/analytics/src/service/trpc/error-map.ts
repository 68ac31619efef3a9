import type { Problem } from '@mim/domain';
import { TRPCError } from '@trpc/server';
import { getHTTPStatusCodeFromError } from '@trpc/server/http';
import { type TRPC_ERROR_CODE_KEY, TRPC_ERROR_CODES_BY_KEY } from '@trpc/server/rpc';
import { problems, type ServiceProblem } from '../problems.js';

/** The one place that knows which problem travels under which code of HTTP and tRPC. */
const codeOfProblem: Readonly<Record<ServiceProblem['code'] | 'actor-token-refused', TRPC_ERROR_CODE_KEY>> = {
  'actor-token-missing': 'UNAUTHORIZED',
  'actor-token-refused': 'UNAUTHORIZED',
  'not-found': 'NOT_FOUND',
  'no-delivery': 'NOT_FOUND',
  'input-wrong': 'BAD_REQUEST',
  'wrong-method': 'METHOD_NOT_SUPPORTED',
  'not-json': 'UNSUPPORTED_MEDIA_TYPE',
  'too-large': 'PAYLOAD_TOO_LARGE',
  internal: 'INTERNAL_SERVER_ERROR',
};

/** What tRPC and Fastify refuse by themselves, in our words. Anything else is our own fault. */
const problemsByStatus: Readonly<Record<number, Problem>> = {
  400: problems.inputWrong,
  404: problems.notFound,
  405: problems.wrongMethod,
  413: problems.tooLarge,
  415: problems.notJson,
};

export const problemFromHttpStatus = (status: number): Problem => problemsByStatus[status] ?? problems.broken;

class ProblemCause extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

/** A problem as the error that tRPC expects. */
export function refusal(problem: Problem): TRPCError {
  const code = (codeOfProblem as Readonly<Record<string, TRPC_ERROR_CODE_KEY>>)[problem.code];
  return new TRPCError({
    code: code ?? 'INTERNAL_SERVER_ERROR',
    message: problem.message.en,
    cause: new ProblemCause(problem),
  });
}

/** What a caller learns of an error: its code and its problem in both languages. No stack, no SQL, no path. */
export function errorShape(error: TRPCError) {
  const httpStatus = getHTTPStatusCodeFromError(error);
  const problem =
    error.cause instanceof ProblemCause ? error.cause.problem : problemFromHttpStatus(httpStatus);
  return {
    message: problem.message.en,
    code: TRPC_ERROR_CODES_BY_KEY[error.code],
    data: { code: error.code, httpStatus, problem },
  };
}

/** A refusal outside a procedure: the status, and the body in the shape that tRPC's clients read. */
export function errorAnswer(problem: Problem) {
  const error = errorShape(refusal(problem));
  return { status: error.data.httpStatus, body: { error } };
}
