import type { Problem } from '@mim/domain';
import { type TRPCDefaultErrorShape, TRPCError } from '@trpc/server';

type TrpcCode = TRPCError['code'];

/** The codes that a caller can expect; any other problem is one of ours. */
const codeOfProblem: Readonly<Record<string, TrpcCode>> = {
  'not-found': 'NOT_FOUND',
  'actor-token-missing': 'UNAUTHORIZED',
  'actor-token-invalid': 'UNAUTHORIZED',
  'actor-token-expired': 'UNAUTHORIZED',
  'year-unknown': 'NOT_FOUND',
};

/** A problem on its way out, as tRPC knows errors. Nothing below the procedures knows this class. */
export class ProblemError extends TRPCError {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super({ code: codeOfProblem[problem.code] ?? 'INTERNAL_SERVER_ERROR', message: problem.message.en });
    this.problem = problem;
  }
}

/** What is said when something broke that nobody expected: the cause is in the log, not in the answer. */
const broken: Problem = {
  code: 'internal',
  message: { nl: 'Er ging iets mis aan onze kant.', en: 'Something went wrong on our side.' },
  remedy: { nl: 'Probeer het zo nog eens.', en: 'Try again in a moment.' },
};

const inputWrong: Problem = {
  code: 'input-wrong',
  message: { nl: 'De vraag is niet goed gesteld.', en: 'The request is not well formed.' },
  remedy: { nl: 'Laad de pagina opnieuw.', en: 'Reload the page.' },
};

const callerCodes: ReadonlySet<string> = new Set<TrpcCode>([
  'BAD_REQUEST',
  'PARSE_ERROR',
  'METHOD_NOT_SUPPORTED',
  'UNSUPPORTED_MEDIA_TYPE',
  'NOT_FOUND',
]);

/** The problem that an error shows to the caller. */
export function problemOf(error: TRPCError): Problem {
  if (error instanceof ProblemError) return error.problem;
  return callerCodes.has(error.code) ? inputWrong : broken;
}

/** An error as it leaves the service: code and bilingual problem; no stack, no SQL. */
export const errorShape = (shape: TRPCDefaultErrorShape, error: TRPCError) => {
  const problem = problemOf(error);
  return {
    message: problem.message.en,
    code: shape.code,
    data: { code: shape.data.code, httpStatus: shape.data.httpStatus, problem },
  };
};
