import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router';
import type { FunctionComponent } from 'react';
import type { SearchSchema } from '../address/search-schema.js';
import { OwnLocations } from '../clients/own-locations.js';
import { Toasts } from '../components/toast.js';
import { show } from './show.js';

/** A page of a coordinator, by the place that it has in the dashboard. */
export interface PageOfCoordinator {
  readonly path: string;
  readonly component: FunctionComponent;
  /** What it keeps in its address; absent: nothing. */
  readonly search?: SearchSchema<Readonly<Record<string, unknown>>>;
}

/** The browser around a page: what stands in its address bar, and its way back. */
export interface Browser {
  readonly address: () => string;
  readonly back: () => void;
}

const breda = [{ code: 'breda', name: 'Breda' }];

/**
 * Opens a page at an address, as the dashboard does for a coordinator of one location: what it keeps in its address
 * is read and written there. Its links lead to places that hold nothing, and a request that fails is not tried again.
 * @param before The addresses where one was before, the first one first.
 * @example
 * const browser = showAt('/signalen?groep=afgehandeld', { path: '/signalen', component: SignalsPage, search });
 * browser.address(); // '/signalen?groep=afgehandeld'
 */
export function showAt(
  address: string,
  { path, component, search }: PageOfCoordinator,
  before: readonly string[] = [],
): Browser {
  const root = createRootRoute({
    component: () => (
      <>
        <main>
          <OwnLocations value={breda}>
            <Outlet />
          </OwnLocations>
        </main>
        <Toasts />
      </>
    ),
  });
  const signedIn = createRoute({ getParentRoute: () => root, id: 'signed-in' });
  const coordinator = createRoute({ getParentRoute: () => signedIn, id: 'coordinator' });
  const page = createRoute({
    getParentRoute: () => coordinator,
    path,
    component,
    ...(search === undefined ? {} : { validateSearch: search }),
  });
  const elsewhere = createRoute({ getParentRoute: () => root, path: '$', component: () => null });
  const router = createRouter({
    routeTree: root.addChildren([signedIn.addChildren([coordinator.addChildren([page])]), elsewhere]),
    history: createMemoryHistory({ initialEntries: [...before, address] }),
    search: { strict: true },
  });
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  show(
    <QueryClientProvider client={client}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
  return { address: () => router.state.location.href, back: () => router.history.back() };
}
