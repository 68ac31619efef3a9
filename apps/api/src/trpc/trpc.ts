import { initTRPC } from '@trpc/server';
import type { RequestContext } from './context.js';
import { errorMap } from './error-map.js';

/** tRPC, once. `isDev: false`: a stack never leaves the process, wherever it runs. */
export const trpc = initTRPC.context<RequestContext>().create({
  isDev: false,
  errorFormatter: ({ error }) => errorMap.shapeOf(error),
});

export const router = trpc.router;
