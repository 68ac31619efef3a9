import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { databaseGone } from '../database-gone.js';
import { problems } from '../problems.js';
import { problemFromHttpStatus } from '../trpc/error-map.js';
import { sendProblem } from './send-problem.js';

/** Every error that no route answered: logged by its kind, answered as a problem, never in its own words. */
export function handleError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const status = error.statusCode ?? 500;
  if (status >= 500) request.log.error({ err: error }, 'request failed');
  const gone = status >= 500 && databaseGone(error) !== undefined;
  sendProblem(reply, gone ? problems.dataUnreachable : problemFromHttpStatus(status));
}
