import type { Problem, Result } from '@mim/domain';
import { TRPCError } from '@trpc/server';
import { getHTTPStatusCodeFromError } from '@trpc/server/http';
import { type TRPC_ERROR_CODE_KEY, TRPC_ERROR_CODES_BY_KEY } from '@trpc/server/rpc';
import { z } from 'zod';
import { databaseGone } from '../database-gone.js';
import { type ApiProblem, problems } from '../problems.js';

/** The one place that knows which problem travels under which code of HTTP and tRPC. */
const codeOfProblem = {
  'sign-in-required': 'UNAUTHORIZED',
  'sign-in-refused': 'UNAUTHORIZED',
  'code-refused': 'UNAUTHORIZED',
  'too-many-attempts': 'TOO_MANY_REQUESTS',
  'not-allowed': 'FORBIDDEN',
  'not-found': 'NOT_FOUND',
  'changed-meanwhile': 'CONFLICT',
  'key-reused': 'CONFLICT',
  'location-required': 'UNPROCESSABLE_CONTENT',
  'input-invalid': 'BAD_REQUEST',
  'too-large': 'PAYLOAD_TOO_LARGE',
  'foreign-origin': 'FORBIDDEN',
  'request-header-missing': 'FORBIDDEN',
  'not-json': 'UNSUPPORTED_MEDIA_TYPE',
  'wrong-method': 'METHOD_NOT_SUPPORTED',
  'too-many-requests': 'TOO_MANY_REQUESTS',
  overloaded: 'SERVICE_UNAVAILABLE',
  'data-unreachable': 'SERVICE_UNAVAILABLE',
  'figures-unreachable': 'BAD_GATEWAY',
  'figures-slow': 'GATEWAY_TIMEOUT',
  unexpected: 'INTERNAL_SERVER_ERROR',
} as const satisfies Record<ApiProblem['code'], TRPC_ERROR_CODE_KEY>;

/** What tRPC and Fastify refuse by themselves, in our words. Anything else is unexpected. */
const problemsByStatus: Readonly<Record<number, ApiProblem>> = {
  400: problems.inputInvalid,
  401: problems.signInRequired,
  403: problems.notAllowed,
  404: problems.notFound,
  405: problems.wrongMethod,
  413: problems.tooLarge,
  415: problems.notJson,
  429: problems.tooManyRequests,
  503: problems.overloaded,
};

class ProblemCause extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

/**
 * A domain problem as the error that tRPC expects.
 * @example
 * throw refusal(problems.notFound);
 */
export function refusal(problem: Problem): TRPCError {
  return new TRPCError({
    code: codeOf(problem),
    message: problem.message.en,
    cause: new ProblemCause(problem),
  });
}

/**
 * The value of a result; a failure is thrown as the error that tRPC expects.
 * @example
 * return answer(await findLocation(db, id));
 */
export function answer<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw refusal(result.problem);
}

/** A problem of the domain that stands in no table is one about what was sent. */
const codeOf = (problem: Problem): TRPC_ERROR_CODE_KEY =>
  (codeOfProblem as Readonly<Record<string, TRPC_ERROR_CODE_KEY>>)[problem.code] ?? 'UNPROCESSABLE_CONTENT';

/** The problem behind any error: ours as it was refused, another by its kind, without its own words. */
export function problemFromError(error: TRPCError): Problem {
  if (error.cause instanceof ProblemCause) return error.cause.problem;
  if (databaseGone(error) !== undefined) return problems.dataUnreachable;
  return problemFromHttpStatus(getHTTPStatusCodeFromError(error));
}

export const problemFromHttpStatus = (status: number): ApiProblem =>
  problemsByStatus[status] ?? problems.unexpected;

/** Where the input is wrong and how; never the value itself. */
const wrongFields = (error: TRPCError): { path: string; code: string }[] =>
  error.code === 'BAD_REQUEST' && error.cause instanceof z.core.$ZodError
    ? error.cause.issues.map((issue) => ({ path: issue.path.join('.'), code: issue.code }))
    : [];

/** What a caller learns of an error: code, problem, fields. No stack, no SQL, no path. */
export const errorShape = (error: TRPCError) => {
  const problem = problemFromError(error);
  const { code } = error.code === 'INTERNAL_SERVER_ERROR' ? refusal(problem) : error;
  const httpStatus = getHTTPStatusCodeFromError(new TRPCError({ code }));
  return {
    message: problem.message.en,
    code: TRPC_ERROR_CODES_BY_KEY[code],
    data: { code, httpStatus, problem, fields: wrongFields(error) },
  };
};

/**
 * A refusal outside a procedure, in the shape that tRPC's clients read.
 * @returns The status and the body to send.
 */
export function errorAnswer(problem: Problem): {
  status: number;
  body: { error: ReturnType<typeof errorShape> };
} {
  const error = errorShape(refusal(problem));
  return { status: error.data.httpStatus, body: { error } };
}
