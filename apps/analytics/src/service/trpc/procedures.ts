import { initTRPC } from '@trpc/server';
import type { RequestContext } from './context.js';
import { errorMap } from './error-map.js';

export const { answer } = errorMap;

/** tRPC, once. `isDev: false`: a stack never leaves the process, wherever it runs. */
const trpc = initTRPC.context<RequestContext>().create({
  isDev: false,
  errorFormatter: ({ error }) => errorMap.shapeOf(error),
});

export const router = trpc.router;

/** For whoever the API vouches for in a signed token. There is no procedure for anyone else. */
export const actorProcedure = trpc.procedure.use(async ({ ctx, next }) =>
  next({ ctx: { ...ctx, actor: await answer(ctx.actor) } }),
);

/** For what is computed: one question of an account at a time, so that whoever asks much holds up nobody else. */
export const computingProcedure = actorProcedure.use(({ ctx, next }) =>
  answer(ctx.takeTurn(ctx.actor.accountId, () => next())),
);
