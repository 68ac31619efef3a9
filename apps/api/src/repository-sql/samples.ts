import type { Sample } from './record-sql.js';
import { accountNameSamples, attemptSamples, locationSamples } from './samples/accounts.js';
import {
  boardSamples,
  confirmationSamples,
  deadlineSamples,
  deliverySamples,
  judgementSamples,
  keptRowSamples,
  recordedSamples,
  reminderSamples,
  timelineSamples,
} from './samples/annual-registration.js';
import { coordinatorSamples } from './samples/coordinators.js';
import {
  claimSamples,
  correctionSamples,
  declaredExpenseSamples,
  groupSamples,
  groupSessionSamples,
  paymentSamples,
  statementSamples,
} from './samples/expenses-and-groups.js';
import {
  coverSamples,
  draftSamples,
  growthSamples,
  meetingSamples,
  supervisionSamples,
} from './samples/guidance.js';
import {
  leavingSamples,
  matchingSamples,
  recordedOfHerSamples,
  termSamples,
  visitingMotherPageSamples,
  visitingMotherSamples,
} from './samples/matching.js';
import { mergingSamples } from './samples/merging.js';
import {
  findingSamples,
  motherListSamples,
  motherPageSamples,
  peopleSamples,
  roleSamples,
  searchSamples,
} from './samples/mothers.js';
import {
  agreedIntakeSamples,
  prospectChangeSamples,
  prospectDuplicateSamples,
  prospectSamples,
} from './samples/prospects.js';
import {
  accessLinesSamples,
  accessLogSamples,
  idempotencySamples,
  locationOfRowSamples,
  oneAtATimeSamples,
  rowsOfActionSamples,
  viewSamples,
} from './samples/records.js';
import {
  applicantRetentionSamples,
  knownPeopleSamples,
  preparationDraftSamples,
  preparationSamples,
  preparedSamples,
  recruitmentSamples,
} from './samples/recruitment.js';
import {
  draftRetentionSamples,
  endingSamples,
  goneSamples,
  importSamples,
  knownMotherSamples,
  openItemSamples,
  pauseAndExtensionSamples,
  paymentRetentionSamples,
  recordedTrajectorySamples,
  referralSamples,
  retentionSamples,
  serviceSamples,
  settingSamples,
  trajectorySamples,
  transferSamples,
  visitingMotherRetentionSamples,
} from './samples/registration.js';
import { removalSamples, removedDossierSamples } from './samples/removals.js';
import { uptakeSamples } from './samples/uptake.js';
import { visitDraftSamples } from './samples/visit-drafts.js';
import { agendaSamples, feedSamples, signalSamples, visitSamples } from './samples/visits.js';
import {
  listSamples,
  openTrajectorySamples,
  outcomeSamples,
  workingVisitingMotherSamples,
  worklistSamples,
} from './samples/worklist.js';

/** The samples of each repository, by its file. */
export const samples: Readonly<Record<string, Readonly<Record<string, Sample | null>>>> = {
  'access-log/access-log.repository': accessLogSamples,
  'annual-registration/confirmations.repository': confirmationSamples,
  'annual-registration/deadlines.repository': deadlineSamples,
  'annual-registration/deliveries.repository': deliverySamples,
  'annual-registration/kept-rows.repository': keptRowSamples,
  'annual-registration/recorded.repository': recordedSamples,
  'agenda/agenda.repository': agendaSamples,
  'deliveries/board.repository': boardSamples,
  'deliveries/judgements.repository': judgementSamples,
  'deliveries/reminders.repository': reminderSamples,
  'deliveries/timeline.repository': timelineSamples,
  'coordinators/coordinators.repository': coordinatorSamples,
  'dossier/access-lines.repository': accessLinesSamples,
  'calendar-feed/feeds.repository': feedSamples,
  'covers/covers.repository': coverSamples,
  'dossier/idempotency.repository': idempotencySamples,
  'dossier/location-of-row.repository': locationOfRowSamples,
  'dossier/one-at-a-time.repository': oneAtATimeSamples,
  'dossier/rows-of-action.repository': rowsOfActionSamples,
  'expenses/claims.repository': claimSamples,
  'expenses/corrections.repository': correctionSamples,
  'expenses/declared-expenses.repository': declaredExpenseSamples,
  'expenses/payments.repository': paymentSamples,
  'expenses/statements.repository': statementSamples,
  'finding/finding.repository': findingSamples,
  'growth/growth.repository': growthSamples,
  'groups/group-sessions.repository': groupSessionSamples,
  'groups/groups.repository': groupSamples,
  'imports/imports.repository': importSamples,
  'imports/known-mothers.repository': knownMotherSamples,
  'location-settings/location-settings.repository': settingSamples,
  'locations/locations.repository': locationSamples,
  'leaving/leaving.repository': leavingSamples,
  'matching/matching.repository': matchingSamples,
  'meetings/meetings.repository': meetingSamples,
  'merging/merging.repository': mergingSamples,
  'mothers/mother-list.repository': motherListSamples,
  'mothers/mother-page.repository': motherPageSamples,
  'mothers/search.repository': searchSamples,
  'outcomes/outcomes.repository': outcomeSamples,
  'known-people/known-people.repository': knownPeopleSamples,
  'people/people.repository': peopleSamples,
  'people/roles.repository': roleSamples,
  'programme-lists/lists.repository': listSamples,
  'preparation/preparation.repository': preparationSamples,
  'preparation/preparation-drafts.repository': preparationDraftSamples,
  'prospects/agreed-intakes.repository': agreedIntakeSamples,
  'prospects/prospect-changes.repository': prospectChangeSamples,
  'prospects/prospect-duplicates.repository': prospectDuplicateSamples,
  'prospects/prospects.repository': prospectSamples,
  'recruitment/recruitment.repository': recruitmentSamples,
  'referrals/referrals.repository': referralSamples,
  'sign-in/account-names.repository': accountNameSamples,
  'removals/dossiers.repository': removedDossierSamples,
  'removals/removals.repository': removalSamples,
  'retention/applicants.repository': applicantRetentionSamples,
  'retention/drafts.repository': draftRetentionSamples,
  'retention/gone.repository': goneSamples,
  'retention/payments.repository': paymentRetentionSamples,
  'retention/retention.repository': retentionSamples,
  'retention/visiting-mothers.repository': visitingMotherRetentionSamples,
  'sign-in/attempts.repository': attemptSamples,
  'services/services.repository': serviceSamples,
  'signals/signals.repository': signalSamples,
  'supervision/supervision.repository': supervisionSamples,
  'trajectories/ending.repository': endingSamples,
  'trajectories/pauses-and-extensions.repository': pauseAndExtensionSamples,
  'trajectories/open-items.repository': openItemSamples,
  'trajectories/recorded-trajectory.repository': recordedTrajectorySamples,
  'trajectories/trajectory.repository': trajectorySamples,
  'trajectories/transfer.repository': transferSamples,
  'uptake/uptake.repository': uptakeSamples,
  'views/views.repository': viewSamples,
  'visit-drafts/visit-drafts.repository': visitDraftSamples,
  'visiting-mother-page/visiting-mother-page.repository': visitingMotherPageSamples,
  'visiting-mothers/prepared.repository': preparedSamples,
  'visiting-mothers/recorded-of-her.repository': recordedOfHerSamples,
  'visiting-mothers/term.repository': termSamples,
  'visiting-mothers/drafts.repository': draftSamples,
  'visiting-mothers/visiting-mothers.repository': visitingMotherSamples,
  'visits/visits.repository': visitSamples,
  'worklist/open-trajectories.repository': openTrajectorySamples,
  'worklist/working-visiting-mothers.repository': workingVisitingMotherSamples,
  'worklist/worklist.repository': worklistSamples,
};

/** Statements that find a row by something else than its location, and why that is right. */
export const foundOtherwise: ReadonlySet<string> = new Set([
  // A calendar program has no location, only its secret: an index of hashes finds the one feed.
  'calendar-feed/feeds.repository feedOfHash',
  // Accounts belong to no location; they are asked by ids that stand in the log of one.
  'sign-in/account-names.repository namesOfAccounts',
  'sign-in/account-names.repository contactsOfAccounts',
  // Attempts to sign in are an account's, before any location is known.
  'sign-in/attempts.repository admitAttempt',
  'sign-in/attempts.repository forgetCodes',
]);
