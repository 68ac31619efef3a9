import { createRootRoute, lazyRouteComponent, Outlet } from '@tanstack/react-router';
import { Toasts } from '../../components/toast.js';

/** What every page stands in. */
function RootPage() {
  return (
    <>
      <Outlet />
      <Toasts />
    </>
  );
}

export const rootRoute = createRootRoute({
  component: RootPage,
  notFoundComponent: lazyRouteComponent(() => import('../start-not-found.js'), 'StartNotFound'),
});
