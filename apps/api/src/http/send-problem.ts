import type { Problem } from '@mim/domain';
import type { FastifyReply } from 'fastify';
import { errorAnswer } from '../trpc/error-map.js';

/** Refuses a request: the problem in both languages, in the shape that the dashboard's clients read. */
export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  const { status, body } = errorAnswer(problem);
  return reply.status(status).header('cache-control', 'no-store').send(body);
}
