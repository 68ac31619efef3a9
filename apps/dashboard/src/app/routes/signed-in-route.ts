import { createRoute, redirect } from '@tanstack/react-router';
import { loadSession } from '../../clients/session.js';
import { Shell } from '../shell/shell.js';
import { StartProblem } from '../start-problem.js';
import { rootRoute } from './root-route.js';

/** Everything behind sign-in; whoever is not signed in comes back to the address they asked for. */
export const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  beforeLoad: async ({ location }) => {
    const { account } = await loadSession();
    if (account === null) throw redirect({ to: '/aanmelden', search: { terug: location.href } });
    return { account };
  },
  component: Shell,
  errorComponent: StartProblem,
});
