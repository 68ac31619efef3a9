import { figuresRouter } from './figures.router.js';
import { router } from './trpc/procedures.js';

/** The analytics service's table of contents. */
export const analyticsRouter = router({ figures: figuresRouter });

export type AnalyticsRouter = typeof analyticsRouter;
