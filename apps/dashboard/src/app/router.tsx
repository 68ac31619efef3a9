import { createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { ownAddress, searchSchema, yesOrNo } from '../address/search-schema.js';
import { whenSignInRequired } from '../clients/query-client.js';
import { type Account, forgetSession, loadSession } from '../clients/session.js';
import { requestHeadingFocus } from '../components/heading-focus.js';
import { Skeleton } from '../components/skeleton.js';
import { deliveriesSearchSchema } from '../features/deliveries/deliveries-search.js';
import { settingsSearchSchema } from '../features/settings/settings-search.js';
import { homeOf } from './navigation.js';
import { replaceRefusedValues } from './replace-refused-values.js';
import { RouteProblem } from './route-problem.js';
import { coordinatorRoutes } from './routes/coordinator-routes.js';
import { figuresRoutes } from './routes/figures-routes.js';
import { rootRoute } from './routes/root-route.js';
import { signedInRoute } from './routes/signed-in-route.js';
import { StartProblem } from './start-problem.js';

/** Where to go back to after signing in, and whether it was the session that ended. */
const signInSearchSchema = searchSchema({ terug: ownAddress, verlopen: yesOrNo });

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/aanmelden',
  validateSearch: signInSearchSchema,
  beforeLoad: async ({ search }) => {
    const { account } = await loadSession();
    if (account !== null) throw redirect({ href: search.terug ?? homeOf(account.role) });
  },
  component: lazyRouteComponent(() => import('../features/sign-in/sign-in-page.js'), 'SignInPage'),
  errorComponent: StartProblem,
});

/** What the link of an invitation opens, whoever is signed in on this browser. */
const invitationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/uitnodiging',
  beforeLoad: async () => void (await loadSession()),
  component: lazyRouteComponent(() => import('../features/sign-in/invitation-page.js'), 'InvitationPage'),
  errorComponent: StartProblem,
});

/** Lets some roles in; whoever else asks comes to their own beginning. */
const onlyFor =
  (...roles: readonly Account['role'][]) =>
  ({ context }: { readonly context: { readonly account: Account } }) => {
    const { role } = context.account;
    if (!roles.includes(role)) throw redirect({ to: homeOf(role) });
  };

const homeRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/',
  beforeLoad: ({ context }) => {
    throw redirect({ to: homeOf(context.account.role) });
  },
});

/** For whoever follows deliveries: the institute's analysts, and managers; whoever else asks comes to their own beginning. */
const deliveriesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/aanleveringen',
  validateSearch: deliveriesSearchSchema,
  beforeLoad: onlyFor('analyst', 'manager'),
  component: lazyRouteComponent(() => import('./pages/deliveries.js'), 'Deliveries'),
});

/** For the institute's analysts; whoever else asks comes to their own beginning. */
const listsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/lijsten',
  beforeLoad: onlyFor('analyst'),
  component: lazyRouteComponent(
    () => import('../features/programme-lists/programme-lists-page.js'),
    'ProgrammeListsPage',
  ),
});

/** For the institute's analysts too. */
const outsideFiguresRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/cijfers-van-buiten',
  beforeLoad: onlyFor('analyst'),
  component: lazyRouteComponent(
    () => import('../features/outside-figures/outside-figures-page.js'),
    'OutsideFiguresPage',
  ),
});

/** For whoever sees computed figures; an administrator comes to her own beginning. */
const ownReportRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/mijn-rapport',
  beforeLoad: onlyFor('coordinator', 'analyst', 'manager'),
  component: lazyRouteComponent(
    () => import('../features/national-figures/own-report/own-report-page.js'),
    'OwnReportPage',
  ),
});

/** For managers: a coordinator reads the log of her location among her settings. */
const providerLogRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/inzagelogboek',
  beforeLoad: onlyFor('manager'),
  component: lazyRouteComponent(() => import('../features/settings/provider-log-page.js'), 'ProviderLogPage'),
});

/** For whoever looks after accounts: the administrator, and managers for the coordinators of their provider. */
const accountsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/gebruikers',
  beforeLoad: onlyFor('administrator', 'manager'),
  component: lazyRouteComponent(() => import('../features/accounts/accounts-page.js'), 'AccountsPage'),
});

/** For whoever looks after providers and locations: the administrator, and the institute's analysts. */
const placesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/locaties',
  beforeLoad: ({ context: { account } }) => {
    if (account.role !== 'administrator' && account.role !== 'analyst')
      throw redirect({ to: homeOf(account.role) });
  },
  component: lazyRouteComponent(() => import('../features/places/places-page.js'), 'PlacesPage'),
});

const settingsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/instellingen',
  validateSearch: settingsSearchSchema,
  component: lazyRouteComponent(() => import('./pages/settings.js'), 'Settings'),
});

/** Everybody's own way in. */
const ownAccountRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/account',
  component: lazyRouteComponent(() => import('../features/sign-in/sign-in-page.js'), 'OwnAccountPage'),
});

const notFoundRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '$',
  component: lazyRouteComponent(() => import('./not-found-page.js'), 'NotFoundPage'),
});

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    signInRoute,
    invitationRoute,
    signedInRoute.addChildren([
      homeRoute,
      coordinatorRoutes,
      ...figuresRoutes,
      ownReportRoute,
      deliveriesRoute,
      listsRoute,
      outsideFiguresRoute,
      accountsRoute,
      placesRoute,
      providerLogRoute,
      settingsRoute,
      ownAccountRoute,
      notFoundRoute,
    ]),
  ]),
  defaultPreload: 'intent',
  defaultPendingComponent: Skeleton,
  defaultErrorComponent: RouteProblem,
  scrollRestoration: true,
  // What no page asks for does not go along to the next address.
  search: { strict: true },
});

/** A server that no longer knows who is asking: to sign-in, and from there back to this very address. */
whenSignInRequired(() => {
  const { href, pathname } = router.state.location;
  if (pathname === '/aanmelden') return;
  forgetSession();
  void router.navigate({ to: '/aanmelden', search: { terug: href, verlopen: true } });
});

replaceRefusedValues(router);

router.subscribe('onBeforeLoad', ({ fromLocation, pathChanged }) => {
  if (fromLocation !== undefined && pathChanged) requestHeadingFocus();
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
