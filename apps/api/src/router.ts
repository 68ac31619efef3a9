import { accessLogRouter } from './access-log/access-log.router.js';
import { accountsRouter } from './accounts/accounts.router.js';
import { actionsRouter } from './actions/actions.router.js';
import { agendaRouter } from './agenda/agenda.router.js';
import { annualRegistrationRouter } from './annual-registration/annual-registration.router.js';
import { feedsRouter } from './calendar-feed/feeds.router.js';
import { caseloadRouter } from './caseload/caseload.router.js';
import { coordinatorsRouter } from './coordinators/coordinators.router.js';
import { coversRouter } from './covers/covers.router.js';
import { deliveriesRouter } from './deliveries/deliveries.router.js';
import { deliveryFilesRouter } from './delivery-files/delivery-files.router.js';
import { demoRouter } from './demo/demo.router.js';
import { expensesRouter } from './expenses/expenses.router.js';
import { findingRouter } from './finding/finding.router.js';
import { groupsRouter } from './groups/groups.router.js';
import { growthRouter } from './growth/growth.router.js';
import { importsRouter } from './imports/imports.router.js';
import { intakeRouter } from './intake/intake.router.js';
import { knownPeopleRouter } from './known-people/known-people.router.js';
import { leavingRouter } from './leaving/leaving.router.js';
import { locationSettingsRouter } from './location-settings/location-settings.router.js';
import { locationsRouter } from './locations/locations.router.js';
import { matchingRouter } from './matching/matching.router.js';
import { meetingsRouter } from './meetings/meetings.router.js';
import { mergingRouter } from './merging/merging.router.js';
import { mothersRouter } from './mothers/mothers.router.js';
import { municipalityRouter } from './municipality/municipality.router.js';
import { outcomesRouter } from './outcomes/outcomes.router.js';
import { outsideFiguresRouter } from './outside-figures/outside-figures.router.js';
import { ownReportRouter } from './own-report/own-report.router.js';
import { placesRouter } from './places/places.router.js';
import { preparationRouter } from './preparation/preparation.router.js';
import { listsRouter } from './programme-lists/lists.router.js';
import { prospectsRouter } from './prospects/prospects.router.js';
import { recruitmentRouter } from './recruitment/recruitment.router.js';
import { referralsRouter } from './referrals/referrals.router.js';
import { removalsRouter } from './removals/removals.router.js';
import { retentionRouter } from './retention/retention.router.js';
import { servicesRouter } from './services/services.router.js';
import { sessionRouter } from './session/session.router.js';
import { signalsRouter } from './signals/signals.router.js';
import { supervisionRouter } from './supervision/supervision.router.js';
import { takeoversRouter } from './takeovers/takeovers.router.js';
import { trajectoriesRouter } from './trajectories/trajectories.router.js';
import { router } from './trpc/trpc.js';
import { uptakeRouter } from './uptake/uptake.router.js';
import { viewsRouter } from './views/views.router.js';
import { visitDraftsRouter } from './visit-drafts/visit-drafts.router.js';
import { visitingMotherPageRouter } from './visiting-mother-page/visiting-mother-page.router.js';
import { visitingMothersRouter } from './visiting-mothers/visiting-mothers.router.js';
import { visitsRouter } from './visits/visits.router.js';
import { worklistRouter } from './worklist/worklist.router.js';

/** The API's table of contents. */
export const appRouter = router({
  session: sessionRouter,
  demo: demoRouter,
  locations: locationsRouter,
  settings: locationSettingsRouter,
  worklist: worklistRouter,
  caseload: caseloadRouter,
  coordinators: coordinatorsRouter,
  mothers: mothersRouter,
  knownPeople: knownPeopleRouter,
  finding: findingRouter,
  merging: mergingRouter,
  prospects: prospectsRouter,
  imports: importsRouter,
  retention: retentionRouter,
  uptake: uptakeRouter,
  annualRegistration: annualRegistrationRouter,
  outsideFigures: outsideFiguresRouter,
  deliveries: deliveriesRouter,
  municipality: municipalityRouter,
  deliveryFiles: deliveryFilesRouter,
  ownReport: ownReportRouter,
  intake: intakeRouter,
  takeovers: takeoversRouter,
  trajectories: trajectoriesRouter,
  referrals: referralsRouter,
  recruitment: recruitmentRouter,
  preparation: preparationRouter,
  visitingMothers: visitingMothersRouter,
  visitingMotherPage: visitingMotherPageRouter,
  supervision: supervisionRouter,
  growth: growthRouter,
  meetings: meetingsRouter,
  covers: coversRouter,
  leaving: leavingRouter,
  expenses: expensesRouter,
  groups: groupsRouter,
  matching: matchingRouter,
  visits: visitsRouter,
  agenda: agendaRouter,
  visitDrafts: visitDraftsRouter,
  outcomes: outcomesRouter,
  services: servicesRouter,
  signals: signalsRouter,
  feeds: feedsRouter,
  lists: listsRouter,
  views: viewsRouter,
  removals: removalsRouter,
  actions: actionsRouter,
  accessLog: accessLogRouter,
  accounts: accountsRouter,
  places: placesRouter,
});

export type ApiRouter = typeof appRouter;
