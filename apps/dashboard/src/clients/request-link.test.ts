import { createTRPCClient, TRPCClientError, type TRPCLink } from '@trpc/client';
import { initTRPC, TRPCError } from '@trpc/server';
import { observable } from '@trpc/server/observable';
import { TRPC_ERROR_CODES_BY_KEY } from '@trpc/server/rpc';
import { expect, test } from 'vitest';
import { requestLink } from './request-link.js';
import { endWaiting, isSignInAgainAsked } from './sign-in-again.js';

const t = initTRPC.create();

/** A server that keeps what is sent to it, for whoever is signed in. */
function serve() {
  const server = { isSignedIn: true, kept: [] as string[], asked: 0 };
  const router = t.router({
    keep: t.procedure
      .input((value) => String(value))
      .mutation(({ input }) => {
        if (!server.isSignedIn) throw new TRPCError({ code: 'UNAUTHORIZED' });
        server.kept.push(input);
        return 'stored';
      }),
  });
  const caller = t.createCallerFactory(router)({});
  const direct: TRPCLink<typeof router> =
    () =>
    ({ op }) =>
      observable((observer) => {
        server.asked += 1;
        caller.keep(op.input as string).then(
          (data) => {
            observer.next({ result: { type: 'data', data } });
            observer.complete();
          },
          (error: TRPCError) =>
            observer.error(
              TRPCClientError.from({
                error: {
                  message: error.message,
                  code: TRPC_ERROR_CODES_BY_KEY[error.code],
                  data: { code: error.code, httpStatus: 401 },
                },
              }),
            ),
        );
      });
  const clientFor = (isSomeoneAtWork: boolean) =>
    createTRPCClient<typeof router>({ links: [requestLink(() => isSomeoneAtWork), direct] });
  return { server, clientFor };
}

/** The refusal has come back, and the request waits. */
const refused = () => expect.poll(isSignInAgainAsked).toBe(true);

test('what is refused because the session ended goes out once more after signing in again', async () => {
  const { server, clientFor } = serve();
  server.isSignedIn = false;
  const answer = clientFor(true).keep.mutate('een bezoek');
  await refused();
  server.isSignedIn = true;
  endWaiting(true);
  expect(await answer).toBe('stored');
  expect(server.kept).toEqual(['een bezoek']);
});

test('who leaves the page in place of signing in gets the refusal, and nothing is sent again', async () => {
  const { server, clientFor } = serve();
  server.isSignedIn = false;
  const answer = clientFor(true).keep.mutate('een bezoek');
  const outcome = expect(answer).rejects.toMatchObject({ data: { code: 'UNAUTHORIZED' } });
  await refused();
  endWaiting(false);
  await outcome;
  expect(server.asked).toBe(1);
});

test('a refusal twice over is not held for ever', async () => {
  const { server, clientFor } = serve();
  server.isSignedIn = false;
  const answer = clientFor(true).keep.mutate('een bezoek');
  const outcome = expect(answer).rejects.toMatchObject({ data: { code: 'UNAUTHORIZED' } });
  await refused();
  endWaiting(true);
  await outcome;
  expect(server.asked).toBe(2);
});

test('where nobody was at work there is no page to keep: the refusal is passed on at once', async () => {
  const { server, clientFor } = serve();
  server.isSignedIn = false;
  await expect(clientFor(false).keep.mutate('x')).rejects.toMatchObject({ data: { code: 'UNAUTHORIZED' } });
});
