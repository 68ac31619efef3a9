import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Toasts } from '../components/toast.js';
import { show } from './show.js';

/**
 * Shows a part of a page that holds links and requests. Its links lead nowhere else, and a request that
 * fails is not tried again.
 */
export function showPage(children: ReactNode): HTMLElement {
  const root = createRootRoute({
    component: () => (
      <>
        <Outlet />
        <Toasts />
      </>
    ),
  });
  const page = createRoute({
    getParentRoute: () => root,
    path: '$',
    component: () => <main>{children}</main>,
  });
  const router = createRouter({
    routeTree: root.addChildren([page]),
    history: createMemoryHistory({ initialEntries: ['/hier'] }),
  });
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  return show(
    <QueryClientProvider client={client}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
}
