import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { figuresSearchSchema } from '../../features/national-figures/figures-search.js';
import { sideBySideSearchSchema } from '../../features/national-figures/side-by-side-search.js';
import { tableSearchSchema } from '../../features/national-figures/table-search.js';
import { signedInRoute } from './signed-in-route.js';

/** Sections of the one long page that the figures were, by their anchor, and the chapter that each became. */
const chapterOfSection: Readonly<Record<string, string>> = {
  bereik: 'bereik',
  wachten: 'wachten',
  bezoeken: 'bezoeken',
  voltooien: 'voltooien',
  meedoen: 'meedoen',
  bezoekmoeders: 'bezoekmoeders',
  locaties: 'locaties',
  jaren: 'jaren',
  gepubliceerd: 'jaren',
};

const overview = lazyRouteComponent(() => import('../../features/national-figures/pages/overview.js'));
const chapterPage = lazyRouteComponent(() => import('../../features/national-figures/pages/chapter-page.js'));
const figurePage = lazyRouteComponent(() => import('../../features/national-figures/pages/figure-page.js'));

const tablePage = lazyRouteComponent(
  () => import('../../features/national-figures/table-builder/table-page.js'),
);

const sideBySidePage = lazyRouteComponent(
  () => import('../../features/national-figures/side-by-side/side-by-side-page.js'),
);

const nationalRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/landelijke-cijfers',
  validateSearch: figuresSearchSchema,
  component: lazyRouteComponent(
    () => import('../../features/national-figures/national-figures-page.js'),
    'NationalFiguresPage',
  ),
});

const nationalOverviewRoute = createRoute({
  getParentRoute: () => nationalRoute,
  path: '/',
  beforeLoad: ({ location, search }) => {
    const chapter = chapterOfSection[location.hash];
    // Years that are only published kept their one page: its sections are still there.
    if (chapter === undefined) return;
    throw redirect({ to: '/landelijke-cijfers/$chapter', params: { chapter }, search, replace: true });
  },
  component: overview,
});

const nationalTableRoute = createRoute({
  getParentRoute: () => nationalRoute,
  path: 'tabel',
  validateSearch: tableSearchSchema,
  component: tablePage,
});

const nationalSideRoute = createRoute({
  getParentRoute: () => nationalRoute,
  path: 'naast-elkaar',
  validateSearch: sideBySideSearchSchema,
  component: sideBySidePage,
});

const nationalChapterRoute = createRoute({
  getParentRoute: () => nationalRoute,
  path: '$chapter',
  component: chapterPage,
});

const nationalFigureRoute = createRoute({
  getParentRoute: () => nationalRoute,
  path: '$chapter/$figure',
  component: figurePage,
});

const locationRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/locatiecijfers',
  validateSearch: figuresSearchSchema,
  component: lazyRouteComponent(
    () => import('../../features/national-figures/location-figures-page.js'),
    'LocationFiguresPage',
  ),
});

const locationOverviewRoute = createRoute({
  getParentRoute: () => locationRoute,
  path: '/',
  beforeLoad: ({ location, search }) => {
    const chapter = chapterOfSection[location.hash];
    if (chapter === undefined) return;
    throw redirect({ to: '/locatiecijfers/$chapter', params: { chapter }, search, replace: true });
  },
  component: overview,
});

const locationTableRoute = createRoute({
  getParentRoute: () => locationRoute,
  path: 'tabel',
  validateSearch: tableSearchSchema,
  component: tablePage,
});

const locationSideRoute = createRoute({
  getParentRoute: () => locationRoute,
  path: 'naast-elkaar',
  validateSearch: sideBySideSearchSchema,
  component: sideBySidePage,
});

const locationChapterRoute = createRoute({
  getParentRoute: () => locationRoute,
  path: '$chapter',
  component: chapterPage,
});

const locationFigureRoute = createRoute({
  getParentRoute: () => locationRoute,
  path: '$chapter/$figure',
  component: figurePage,
});

/** The figures in three levels: overview, chapter, figure; of the country, and of one's own locations. */
export const figuresRoutes = [
  nationalRoute.addChildren([
    nationalOverviewRoute,
    nationalTableRoute,
    nationalSideRoute,
    nationalChapterRoute,
    nationalFigureRoute,
  ]),
  locationRoute.addChildren([
    locationOverviewRoute,
    locationTableRoute,
    locationSideRoute,
    locationChapterRoute,
    locationFigureRoute,
  ]),
] as const;
