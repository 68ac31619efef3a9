import { QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router';
import { Suspense } from 'react';
import { queryClient } from '../../../clients/query-client.js';
import { Toasts } from '../../../components/toast.js';
import { fakeApi, type ReceivedCall } from '../../../testing/fake-api.js';
import { show } from '../../../testing/show.js';
import { figuresSearchSchema } from '../figures-search.js';
import { LocationFiguresPage } from '../location-figures-page.js';
import { aLocation, aPublished, aReport } from '../model/testing/builders.js';
import { NationalFiguresPage } from '../national-figures-page.js';
import ChapterPage from '../pages/chapter-page.js';
import FigurePage from '../pages/figure-page.js';
import Overview from '../pages/overview.js';

export interface OpenedFigures {
  readonly address: () => string;
  readonly calls: readonly ReceivedCall[];
}

/** A year beside the years before it, of all locations and of the constant panel. */
const noYears = {
  from: 2004,
  to: 2008,
  scope: 'national',
  years: [],
  all: [],
  panel: { years: [], codes: [], series: [] },
  breaks: [],
  measures: {},
};

/** Opens the figures at an address, all three levels of them, for somebody with a role; of locations the first is hers. */
export function openFigures(
  address: string,
  role: 'analyst' | 'coordinator',
  answers: Parameters<typeof fakeApi>[0] = {},
): OpenedFigures {
  const calls = fakeApi({
    'session.current': () => ({
      demo: false,
      account: {
        id: 'carla',
        name: 'Carla',
        email: 'carla@mim.test',
        role,
        locations: role === 'analyst' ? [] : [{ code: 'breda', name: 'Breda' }],
        hasSecondFactor: true,
      },
      today: '2009-03-31',
    }),
    'figures.years': () => [
      { year: 2008, kind: 'computed', isPublished: true, locationsExpected: 3, locationsDelivered: 2 },
    ],
    'figures.locations': () => [aLocation('breda', { name: 'Breda' })],
    'figures.report': ({ year }: { year: number }) => aReport({ year }),
    'figures.published': () => aPublished(),
    'figures.comparison': () => noYears,
    'ownReport.exportFigures': () => ({}),
    ...answers,
  });
  const root = createRootRoute({
    component: () => (
      <>
        {/* The bar of the year sticks below the bar of the dashboard, which is not here. */}
        <main style={{ paddingBlockStart: 'var(--space-48)' }}>
          <Suspense>
            <Outlet />
          </Suspense>
        </main>
        <Toasts />
      </>
    ),
  });
  const signedIn = createRoute({ getParentRoute: () => root, id: 'signed-in' });
  const levels = (path: string, component: () => React.ReactNode) => {
    const frame = createRoute({
      getParentRoute: () => signedIn,
      path,
      component,
      validateSearch: figuresSearchSchema,
    });
    return frame.addChildren([
      createRoute({ getParentRoute: () => frame, path: '/', component: Overview }),
      createRoute({ getParentRoute: () => frame, path: '$chapter', component: ChapterPage }),
      createRoute({ getParentRoute: () => frame, path: '$chapter/$figure', component: FigurePage }),
    ]);
  };
  const router = createRouter({
    routeTree: root.addChildren([
      signedIn.addChildren([
        levels('/landelijke-cijfers', NationalFiguresPage),
        levels('/locatiecijfers', LocationFiguresPage),
      ]),
      createRoute({ getParentRoute: () => root, path: '$', component: () => null }),
    ]),
    history: createMemoryHistory({ initialEntries: [address] }),
    search: { strict: true },
  });
  show(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
  return { address: () => router.state.location.href, calls };
}
