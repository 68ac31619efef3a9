import type { FastifyInstance, FastifyRequest } from 'fastify';
import { refuse } from '../trpc/error-map.js';
import { checkRequest, type RequestFacts } from './request-rules.js';

/** Holds every request, wherever it goes, against the request rules before anything of it is read. */
export function guardRequests(app: FastifyInstance, origins: readonly string[]): void {
  app.addHook('onRequest', async (request, reply) => {
    const checked = checkRequest(factsOf(request), origins);
    if (!checked.ok) return refuse(reply, checked.problem);
  });
}

function factsOf({ method, headers }: FastifyRequest): RequestFacts {
  const header = headers['x-mim-request'];
  return {
    method,
    origin: headers.origin,
    requestHeader: typeof header === 'string' ? header : undefined,
    contentType: headers['content-type'],
    hasBody: headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0,
  };
}
