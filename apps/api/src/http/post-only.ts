import type { FastifyInstance } from 'fastify';
import { problems } from '../problems.js';
import { sendProblem } from './send-problem.js';

/** Says of addresses below a path that they take POST alone, so that what people ask stands in no URL. */
export function postOnly(app: FastifyInstance, path: string): void {
  app.route({
    method: ['GET', 'HEAD'],
    url: `${path}/*`,
    handler: (_request, reply) => sendProblem(reply.header('allow', 'POST'), problems.wrongMethod),
  });
}
