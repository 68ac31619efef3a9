import { createRootRoute } from '@tanstack/react-router';
import { RootPage } from '../root-page.js';

/** What every page stands in. */
export const rootRoute = createRootRoute({ component: RootPage });
