import { createRoute, lazyRouteComponent, notFound, redirect } from '@tanstack/react-router';
import { rowId } from '../../address/search-schema.js';
import { agendaSearchSchema } from '../../features/agenda/agenda-search.js';
import { annualRegistrationSearchSchema } from '../../features/annual-registration/annual-registration-search.js';
import { expensesSearchSchema } from '../../features/expenses/expenses-search.js';
import { intakeSearchSchema } from '../../features/intake/intake-search.js';
import { meetingsSearchSchema } from '../../features/meetings/meetings-search.js';
import { mothersSearchSchema } from '../../features/mothers/mothers-search.js';
import { municipalitySearchSchema } from '../../features/municipality/municipality-search.js';
import { prospectsSearchSchema } from '../../features/prospects/prospects-search.js';
import { recruitmentSearchSchema } from '../../features/recruitment/recruitment-search.js';
import { referralsSearchSchema } from '../../features/referrals/referrals-search.js';
import { servicesSearchSchema } from '../../features/services/services-search.js';
import { signalsSearchSchema } from '../../features/signals/signals-search.js';
import { sessionSearchSchema } from '../../features/supervision/supervision-search.js';
import { visitingMotherSearchSchema } from '../../features/visiting-mothers/visiting-mother-search.js';
import { visitingMothersSearchSchema } from '../../features/visiting-mothers/visiting-mothers-search.js';
import { visitSearchSchema, visitsSearchSchema } from '../../features/visits/visits-search.js';
import { homeOf } from '../navigation.js';
import { signedInRoute } from './signed-in-route.js';

/**
 * The dossiers: for coordinators, and for nobody else; whoever else asks comes to their own beginning. What stands in
 * the path of one is what a row is known by: nothing else is asked for.
 */
const coordinatorRoute = createRoute({
  getParentRoute: () => signedInRoute,
  id: 'coordinator',
  beforeLoad: ({ context, params }) => {
    if (context.account.role !== 'coordinator') throw redirect({ to: homeOf(context.account.role) });
    if (Object.values(params).some((id) => rowId(id) === undefined)) throw notFound();
  },
  notFoundComponent: lazyRouteComponent(() => import('../not-found-page.js'), 'NotFoundPage'),
});

const todayRoute = createRoute({
  getParentRoute: () => coordinatorRoute,
  path: '/vandaag',
  component: lazyRouteComponent(() => import('../pages/today.js'), 'Today'),
});

const mothersRoute = createRoute({
  getParentRoute: () => coordinatorRoute,
  path: '/moeders',
  validateSearch: mothersSearchSchema,
  component: lazyRouteComponent(() => import('../../features/mothers/mothers-page.js'), 'MothersPage'),
});

const motherRoute = createRoute({
  getParentRoute: () => coordinatorRoute,
  path: '/moeders/$trajectoryId',
  component: lazyRouteComponent(() => import('../pages/mother.js'), 'Mother'),
});

const visitingMothersRoute = createRoute({
  getParentRoute: () => coordinatorRoute,
  path: '/bezoekmoeders',
  validateSearch: visitingMothersSearchSchema,
  component: lazyRouteComponent(
    () => import('../../features/visiting-mothers/visiting-mothers-page.js'),
    'VisitingMothersPage',
  ),
});

const recruitmentRoute = createRoute({
  getParentRoute: () => coordinatorRoute,
  path: '/bezoekmoeders/werving',
  validateSearch: recruitmentSearchSchema,
  component: lazyRouteComponent(() => import('../pages/recruitment.js'), 'Recruitment'),
});

const visitingMotherRoute = createRoute({
  getParentRoute: () => coordinatorRoute,
  path: '/bezoekmoeders/$visitingMotherId',
  validateSearch: visitingMotherSearchSchema,
  component: lazyRouteComponent(() => import('../pages/visiting-mother.js'), 'VisitingMother'),
});

const sessionRoute = createRoute({
  getParentRoute: () => coordinatorRoute,
  path: '/bezoekmoeders/$visitingMotherId/gesprek',
  validateSearch: sessionSearchSchema,
  component: lazyRouteComponent(() => import('../../features/supervision/session-page.js'), 'SessionPage'),
});

const meetingsRoute = createRoute({
  getParentRoute: () => coordinatorRoute,
  path: '/bijeenkomsten',
  validateSearch: meetingsSearchSchema,
  component: lazyRouteComponent(() => import('../../features/meetings/meetings-page.js'), 'MeetingsPage'),
});

const signSheetRoute = createRoute({
  getParentRoute: () => coordinatorRoute,
  path: '/bijeenkomsten/$meetingId/presentielijst',
  component: lazyRouteComponent(() => import('../../features/meetings/sign-sheet-page.js'), 'SignSheetPage'),
});

const annualRegistrationRoute = createRoute({
  getParentRoute: () => coordinatorRoute,
  path: '/jaarregistratie',
  validateSearch: annualRegistrationSearchSchema,
  component: lazyRouteComponent(() => import('../pages/annual-registration.js'), 'AnnualRegistration'),
});

const municipalityRoute = createRoute({
  getParentRoute: () => coordinatorRoute,
  path: '/voor-de-gemeente',
  validateSearch: municipalitySearchSchema,
  component: lazyRouteComponent(
    () => import('../../features/municipality/municipality-page.js'),
    'MunicipalityPage',
  ),
});

const deliveryImportRoute = createRoute({
  getParentRoute: () => coordinatorRoute,
  path: '/jaarregistratie/bestand',
  validateSearch: annualRegistrationSearchSchema,
  component: lazyRouteComponent(
    () => import('../../features/annual-registration/import/import-page.js'),
    'DeliveryImportPage',
  ),
});

const prospectsRoute = createRoute({
  getParentRoute: () => coordinatorRoute,
  path: '/aanmeldingen',
  validateSearch: prospectsSearchSchema,
  component: lazyRouteComponent(() => import('../../features/prospects/prospects-page.js'), 'ProspectsPage'),
});

const prospectImportRoute = createRoute({
  getParentRoute: () => coordinatorRoute,
  path: '/aanmeldingen/inlezen',
  component: lazyRouteComponent(() => import('../../features/prospects/import-page.js'), 'ImportPage'),
});

const takeoverRoute = createRoute({
  getParentRoute: () => coordinatorRoute,
  path: '/dossiers-overnemen',
  component: lazyRouteComponent(() => import('../../features/takeover/takeover-page.js'), 'TakeoverPage'),
});

const matchingRoute = createRoute({
  getParentRoute: () => coordinatorRoute,
  path: '/koppelen',
  component: lazyRouteComponent(() => import('../../features/matching/matching-page.js'), 'MatchingPage'),
});

const matchRoute = createRoute({
  getParentRoute: () => coordinatorRoute,
  path: '/koppelen/$trajectoryId',
  component: lazyRouteComponent(() => import('../../features/matching/match-page.js'), 'MatchPage'),
});

const intakeRoute = createRoute({
  getParentRoute: () => coordinatorRoute,
  path: '/intake/$trajectoryId',
  validateSearch: intakeSearchSchema,
  component: lazyRouteComponent(() => import('../../features/intake/intake-page.js'), 'IntakePage'),
});

const agendaRoute = createRoute({
  getParentRoute: () => coordinatorRoute,
  path: '/agenda',
  validateSearch: agendaSearchSchema,
  component: lazyRouteComponent(() => import('../pages/agenda.js'), 'Agenda'),
});

const visitsRoute = createRoute({
  getParentRoute: () => coordinatorRoute,
  path: '/huisbezoeken',
  validateSearch: visitsSearchSchema,
  component: lazyRouteComponent(() => import('../../features/visits/visits-page.js'), 'VisitsPage'),
});

const visitRoute = createRoute({
  getParentRoute: () => coordinatorRoute,
  path: '/huisbezoeken/nieuw',
  validateSearch: visitSearchSchema,
  component: lazyRouteComponent(() => import('../../features/visits/visit-page.js'), 'VisitPage'),
});

const expensesRoute = createRoute({
  getParentRoute: () => coordinatorRoute,
  path: '/onkosten',
  validateSearch: expensesSearchSchema,
  component: lazyRouteComponent(() => import('../../features/expenses/expenses-page.js'), 'ExpensesPage'),
});

const statementRoute = createRoute({
  getParentRoute: () => coordinatorRoute,
  path: '/onkosten/$visitingMotherId',
  validateSearch: expensesSearchSchema,
  component: lazyRouteComponent(() => import('../../features/expenses/statement-page.js'), 'StatementPage'),
});

const caseloadRoute = createRoute({
  getParentRoute: () => coordinatorRoute,
  path: '/werklast',
  component: lazyRouteComponent(() => import('../../features/caseload/caseload-page.js'), 'CaseloadPage'),
});

const groupsRoute = createRoute({
  getParentRoute: () => coordinatorRoute,
  path: '/groepen',
  component: lazyRouteComponent(() => import('../../features/groups/groups-page.js'), 'GroupsPage'),
});

const groupRoute = createRoute({
  getParentRoute: () => coordinatorRoute,
  path: '/groepen/$groupId',
  component: lazyRouteComponent(() => import('../../features/groups/group-page.js'), 'GroupPage'),
});

const signalsRoute = createRoute({
  getParentRoute: () => coordinatorRoute,
  path: '/signalen',
  validateSearch: signalsSearchSchema,
  component: lazyRouteComponent(() => import('../pages/signals.js'), 'Signals'),
});

const referralsRoute = createRoute({
  getParentRoute: () => coordinatorRoute,
  path: '/doorverwijzingen',
  validateSearch: referralsSearchSchema,
  component: lazyRouteComponent(() => import('../pages/referrals.js'), 'Referrals'),
});

const servicesRoute = createRoute({
  getParentRoute: () => coordinatorRoute,
  path: '/sociale-kaart',
  validateSearch: servicesSearchSchema,
  component: lazyRouteComponent(() => import('../../features/services/services-page.js'), 'ServicesPage'),
});

/** The pages of a coordinator's work. */
export const coordinatorRoutes = coordinatorRoute.addChildren([
  todayRoute,
  mothersRoute,
  motherRoute,
  visitingMothersRoute,
  recruitmentRoute,
  visitingMotherRoute,
  sessionRoute,
  meetingsRoute,
  signSheetRoute,
  annualRegistrationRoute,
  deliveryImportRoute,
  municipalityRoute,
  prospectsRoute,
  prospectImportRoute,
  takeoverRoute,
  matchingRoute,
  matchRoute,
  intakeRoute,
  agendaRoute,
  visitsRoute,
  visitRoute,
  caseloadRoute,
  groupsRoute,
  groupRoute,
  expensesRoute,
  statementRoute,
  signalsRoute,
  referralsRoute,
  servicesRoute,
]);
