import type { FastifyReply, FastifyRequest } from 'fastify';

/** The request's cookies as the sign-in library wants them, and nothing else of the request. */
export const cookieHeaders = (request: FastifyRequest): Headers =>
  new Headers(request.headers.cookie === undefined ? {} : { cookie: request.headers.cookie });

/** Passes on the cookies that the library wants to set. */
export function setCookies(reply: FastifyReply, headers: Headers): void {
  for (const cookie of headers.getSetCookie()) reply.header('set-cookie', cookie);
}
