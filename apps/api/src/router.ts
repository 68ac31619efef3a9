import { accessLogRouter } from './access-log/access-log.router.js';
import { actionsRouter } from './actions/actions.router.js';
import { feedsRouter } from './calendar-feed/feeds.router.js';
import { demoRouter } from './demo/demo.router.js';
import { locationSettingsRouter } from './location-settings/location-settings.router.js';
import { locationsRouter } from './locations/locations.router.js';
import { matchingRouter } from './matching/matching.router.js';
import { outcomesRouter } from './outcomes/outcomes.router.js';
import { listsRouter } from './programme-lists/lists.router.js';
import { sessionRouter } from './session/session.router.js';
import { signalsRouter } from './signals/signals.router.js';
import { router } from './trpc/trpc.js';
import { viewsRouter } from './views/views.router.js';
import { visitingMothersRouter } from './visiting-mothers/visiting-mothers.router.js';
import { visitsRouter } from './visits/visits.router.js';
import { worklistRouter } from './worklist/worklist.router.js';

/** The API's table of contents. */
export const appRouter = router({
  session: sessionRouter,
  demo: demoRouter,
  locations: locationsRouter,
  settings: locationSettingsRouter,
  worklist: worklistRouter,
  visitingMothers: visitingMothersRouter,
  matching: matchingRouter,
  visits: visitsRouter,
  outcomes: outcomesRouter,
  signals: signalsRouter,
  feeds: feedsRouter,
  lists: listsRouter,
  views: viewsRouter,
  actions: actionsRouter,
  accessLog: accessLogRouter,
});

export type ApiRouter = typeof appRouter;
