import { demoRouter } from './demo/demo.router.js';
import { locationsRouter } from './locations/locations.router.js';
import { sessionRouter } from './session/session.router.js';
import { router } from './trpc/trpc.js';

/** The API's table of contents. */
export const appRouter = router({
  session: sessionRouter,
  demo: demoRouter,
  locations: locationsRouter,
});

export type ApiRouter = typeof appRouter;
