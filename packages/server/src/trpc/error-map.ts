import type { Problem, Result } from '@mim/domain/kernel';
import { TRPCError } from '@trpc/server';
import { getHTTPStatusCodeFromError } from '@trpc/server/http';
import {
  type TRPC_ERROR_CODE_KEY,
  type TRPC_ERROR_CODE_NUMBER,
  TRPC_ERROR_CODES_BY_KEY,
} from '@trpc/server/rpc';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { databaseBusy } from '../health/database-busy.js';
import { databaseGone } from '../health/database-gone.js';
import { serverProblems } from '../problems/server-problems.js';
import {
  codeOfServerProblem,
  headersOfStatus,
  type ProblemCodes,
  type ProblemsByStatus,
  serverProblemsByStatus,
} from './problem-codes.js';

/** Where the input is wrong and how; never the value itself. */
export interface WrongField {
  readonly path: string;
  readonly code: string;
  /** What a rule of the domain says of it, so that it is told in its own words. */
  readonly problem?: Problem;
}

/** What a caller learns of an error: code, problem, fields. No stack, no SQL, no path. */
export interface ErrorShape {
  message: string;
  code: TRPC_ERROR_CODE_NUMBER;
  data: { code: TRPC_ERROR_CODE_KEY; httpStatus: number; problem: Problem; fields: readonly WrongField[] };
}

/** The one place of a server that knows which problem travels under which code of HTTP and tRPC. */
export interface ErrorMap {
  /** The value of a result; a failure is thrown as the error that tRPC expects. */
  answer<T>(result: Result<T> | Promise<Result<T>>): Promise<T>;
  /** A problem as the error that tRPC expects. */
  refusal(problem: Problem): TRPCError;
  /** What tRPC answers of an error. */
  shapeOf(error: TRPCError): ErrorShape;
  /**
   * The problem behind any error: ours as it was refused, a database that is gone, another by its kind, without
   * its own words.
   * @param status The HTTP status that a library gave the error.
   */
  problemFromError(error: unknown, status: number): Problem;
  /** The same where a library tells no more than a status. */
  problemFromStatus(status: number): Problem;
  /** Refuses a request outside tRPC, in the shape that tRPC's clients read. */
  refuse(reply: FastifyReply, problem: Problem): FastifyReply;
}

class ProblemCause extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

/**
 * Makes the error map of a server.
 * @param codes The codes of its own problems. A problem that stands in no table is one about what was sent.
 * @param byStatus What libraries refuse by themselves that only this server knows.
 * @example
 * const errors = createErrorMap({ 'not-allowed': 'FORBIDDEN' });
 * throw errors.refusal(problems.notAllowed);
 */
export function createErrorMap(codes: ProblemCodes, byStatus: ProblemsByStatus = {}): ErrorMap {
  const codeOf = ({ code }: Problem): TRPC_ERROR_CODE_KEY =>
    codes[code] ?? (codeOfServerProblem as ProblemCodes)[code] ?? 'UNPROCESSABLE_CONTENT';

  const refusal = (problem: Problem): TRPCError =>
    new TRPCError({
      code: codeOf(problem),
      message: problem.message.en,
      cause: new ProblemCause(problem),
    });

  const problemFromStatus = (status: number): Problem =>
    byStatus[status] ?? serverProblemsByStatus[status] ?? serverProblems.unexpected;

  const problemFromError = (error: unknown, status: number): Problem => {
    if (error instanceof TRPCError && error.cause instanceof ProblemCause) return error.cause.problem;
    if (status >= 500 && databaseGone(error) !== undefined) return serverProblems.dataUnreachable;
    if (status >= 500 && databaseBusy(error) !== undefined) return serverProblems.inUse;
    return problemFromStatus(status);
  };

  const shapeOf = (error: TRPCError): ErrorShape => {
    const problem = problemFromError(error, getHTTPStatusCodeFromError(error));
    // What was thrown as a fault of ours can turn out to be one of a database.
    const { code } = error.code === 'INTERNAL_SERVER_ERROR' ? refusal(problem) : error;
    const httpStatus = getHTTPStatusCodeFromError(new TRPCError({ code }));
    return {
      message: problem.message.en,
      code: TRPC_ERROR_CODES_BY_KEY[code],
      data: { code, httpStatus, problem, fields: wrongFields(error) },
    };
  };

  return {
    async answer(result) {
      const outcome = await result;
      if (outcome.ok) return outcome.value;
      throw refusal(outcome.problem);
    },
    refusal,
    shapeOf,
    problemFromError,
    problemFromStatus,
    refuse(reply, problem) {
      const error = shapeOf(refusal(problem));
      const status = error.data.httpStatus;
      return reply.status(status).headers(headersOfStatus(status)).send({ error });
    },
  };
}

const wrongFields = (error: TRPCError): WrongField[] =>
  error.code === 'BAD_REQUEST' && error.cause instanceof z.core.$ZodError
    ? error.cause.issues.map((issue) => ({
        path: issue.path.join('.'),
        code: issue.code,
        ...(issue.code === 'custom' && isProblem(issue.params?.problem)
          ? { problem: issue.params.problem }
          : {}),
      }))
    : [];

/** Whether a rule of the domain travels with an issue of a schema. */
const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && 'code' in value && 'message' in value && 'remedy' in value;
