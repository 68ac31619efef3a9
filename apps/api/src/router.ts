import { accessLogRouter } from './access-log/access-log.router.js';
import { actionsRouter } from './actions/actions.router.js';
import { demoRouter } from './demo/demo.router.js';
import { locationsRouter } from './locations/locations.router.js';
import { sessionRouter } from './session/session.router.js';
import { router } from './trpc/trpc.js';
import { viewsRouter } from './views/views.router.js';

/** The API's table of contents. */
export const appRouter = router({
  session: sessionRouter,
  demo: demoRouter,
  locations: locationsRouter,
  views: viewsRouter,
  actions: actionsRouter,
  accessLog: accessLogRouter,
});

export type ApiRouter = typeof appRouter;
