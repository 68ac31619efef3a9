import type { Result } from '@mim/domain';
import { initTRPC } from '@trpc/server';
import type { RequestContext } from './context.js';
import { errorShape, refusal } from './error-map.js';

const trpc = initTRPC.context<RequestContext>().create({
  errorFormatter: ({ error }) => errorShape(error),
});

export const router = trpc.router;

/** For whoever the API vouches for in a signed token. There is no procedure for anyone else. */
export const actorProcedure = trpc.procedure.use(({ ctx, next }) =>
  next({ ctx: { answers: ctx.answers, actor: valueOrThrow(ctx.actor) } }),
);

/** The value of a result; its problem leaves as an error. */
export function valueOrThrow<T>(result: Result<T>): T {
  if (!result.ok) throw refusal(result.problem);
  return result.value;
}
