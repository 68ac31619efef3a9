import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { problems } from '../problems.js';
import type { Authentication } from '../sign-in/authentication.js';
import { setCookies } from '../sign-in/session-cookie.js';
import { refuse } from '../trpc/error-map.js';

const bodySchema = z.strictObject({ accountId: z.string().max(100) });

/** `POST /api/demo/sign-in`: one click, one demo account. Registered in demo mode alone. */
export function demoRoutes(app: FastifyInstance, parts: { authentication: Authentication }): void {
  app.post('/api/demo/sign-in', async (request, reply) => {
    const given = bodySchema.safeParse(request.body);
    if (!given.success) return refuse(reply, problems.inputInvalid);
    const { response, headers } = await parts.authentication.api.signInDemoAccount({
      body: given.data,
      headers: new Headers(),
      returnHeaders: true,
    });
    if (!response.signedIn) return refuse(reply, problems.notFound);
    setCookies(reply, headers);
    return reply.send(response);
  });
}
