import { referralCorrectionSchema, referralSchema } from '@mim/domain/referral/schema';
import { extensionSchema, transferSchema } from '@mim/domain/registration/schema';
import * as imports from '../../imports/imports.repository.js';
import * as knownMothers from '../../imports/known-mothers.repository.js';
import * as settings from '../../location-settings/location-settings.repository.js';
import * as referrals from '../../referrals/referrals.repository.js';
import * as drafts from '../../retention/drafts.repository.js';
import * as erasable from '../../retention/erasable.repository.js';
import * as gone from '../../retention/gone.repository.js';
import * as mothers from '../../retention/mothers.repository.js';
import * as payments from '../../retention/payments.repository.js';
import * as retention from '../../retention/retention.repository.js';
import * as visitingMothers from '../../retention/visiting-mothers.repository.js';
import * as services from '../../services/services.repository.js';
import * as endings from '../../trajectories/ending.repository.js';
import * as openItems from '../../trajectories/open-items.repository.js';
import * as pausesAndExtensions from '../../trajectories/pauses-and-extensions.repository.js';
import * as recorded from '../../trajectories/recorded-trajectory.repository.js';
import * as trajectories from '../../trajectories/trajectory.repository.js';
import * as transfers from '../../trajectories/transfer.repository.js';
import { aProspect } from './prospects.js';
import type { SamplesOf } from './samples-of.js';
import { changeIn, day, here, id, rowOf, today } from './values.js';

const trajectory = { ...rowOf('mim.trajectory'), state: 'visited' } as trajectories.TrajectoryRow;

const list = {
  fileName: 'list.csv',
  mapping: { name: 0 },
  source: 'self',
  rowsRead: 1,
  outcomes: [],
} as const;
const keys = { names: ['a'], phones: ['0612345678'], emails: ['a@example.org'], births: [day] };
const known = {
  ...aProspect,
  id,
  version: 1,
  kind: 'prospect',
  outcome: 'to-call',
  trajectoryId: null,
  state: null,
  status: null,
} as const;

export const importSamples: SamplesOf<typeof imports> = {
  storeRows: (trx) => imports.storeRows(changeIn(trx), list, [{ prospectId: id, prospect: aProspect }]),
  changeProspects: (trx) => imports.changeProspects(changeIn(trx), [known]),
  changePersons: (trx) => imports.changePersons(changeIn(trx), [known]),
  importLines: (trx) => imports.importLines(trx, [here]),
};

export const knownMotherSamples: SamplesOf<typeof knownMothers> = {
  prospectsLike: (trx) => knownMothers.prospectsLike(trx, here, keys),
  mothersLike: (trx) => knownMothers.mothersLike(trx, here, keys),
};

export const retentionSamples: SamplesOf<typeof retention> = {
  allLocations: (trx) => retention.allLocations(trx),
  closedProspects: (trx) => retention.closedProspects(trx, [here]),
  takenBackProspects: (trx) => retention.takenBackProspects(trx, here),
  lockUnchanged: (trx) => retention.lockUnchanged(trx, here, [{ prospectId: id, version: 1 }]),
  releaseDuplicates: (trx) => retention.releaseDuplicates(trx, here, [id]),
  removeCalls: (trx) => retention.removeCalls(trx, here, [id]),
  removeProspects: (trx) => retention.removeProspects(trx, here, [id]),
  emptyHistory: (trx) => retention.emptyHistory(trx, here, [id]),
  emptyRemovals: (trx) => retention.emptyRemovals(trx, here, [id]),
  removeOldAnswers: (trx) => retention.removeOldAnswers(trx, here, [id]),
  recordErasure: (trx) =>
    retention.recordErasure(trx, here, today, [{ kind: 'declined', prospects: 1, calls: 1 }]),
  erasureLines: (trx) => retention.erasureLines(trx, [here]),
};

export const goneSamples: SamplesOf<typeof gone> = {
  daysOfRemoved: (trx) => gone.daysOfRemoved(trx, here),
  emptyHistoryOfRemoved: (trx) => gone.emptyHistoryOfRemoved(trx, here, [day]),
  emptyRemovalsOfRemoved: (trx) => gone.emptyRemovalsOfRemoved(trx, here),
};

export const draftRetentionSamples: SamplesOf<typeof drafts> = {
  daysOfDrafts: (trx) => drafts.daysOfDrafts(trx, here, 'visit_draft'),
  removeDraftsOf: (trx) => drafts.removeDraftsOf(trx, here, 'visit_draft', [day]),
  removeDraftsNaming: (trx) => drafts.removeDraftsNaming(trx, here, [id]),
  removeDraftsAbout: (trx) => drafts.removeDraftsAbout(trx, here, [id]),
  removeViewsOf: (trx) => drafts.removeViewsOf(trx, here, [id]),
};

const visitors = [{ visitingMotherId: id, personId: id, version: 1 }];

export const visitingMotherRetentionSamples: SamplesOf<typeof visitingMothers> = {
  stoppedVisitingMothers: (trx) => visitingMothers.stoppedVisitingMothers(trx, [here]),
  lockUnchangedVisitors: (trx) => visitingMothers.lockUnchangedVisitors(trx, here, visitors),
  takenBackVisitors: (trx) => visitingMothers.takenBackVisitors(trx, here),
  countErasedSteps: (trx) => visitingMothers.countErasedSteps(trx, here, [id]),
  applicantsWhoBecame: (trx) => visitingMothers.applicantsWhoBecame(trx, here, [id]),
  removeRecordsOfVisitors: (trx) => visitingMothers.removeRecordsOfVisitors(trx, here, [id]),
  removeWordsOfPayments: (trx) => visitingMothers.removeWordsOfPayments(trx, here, [id]),
  stillNamed: (trx) => visitingMothers.stillNamed(trx, here, [id]),
  emptyVisitor: (trx) => visitingMothers.emptyVisitor(trx, here, id, day),
  removeVisitors: (trx) => visitingMothers.removeVisitors(trx, here, [id]),
  emptyHistoryOfVisitors: (trx) =>
    visitingMothers.emptyHistoryOfVisitors(trx, here, { visitingMotherIds: [id], personIds: [id] }),
  emptyRemovalsOfVisitors: (trx) => visitingMothers.emptyRemovalsOfVisitors(trx, here, [id]),
};

export const paymentRetentionSamples: SamplesOf<typeof payments> = {
  paidAndErased: (trx) => payments.paidAndErased(trx, here),
  removePayments: (trx) => payments.removePayments(trx, here, [id]),
  emptyHistoryOfPayments: (trx) => payments.emptyHistoryOfPayments(trx, here, [id]),
};

export const settingSamples: SamplesOf<typeof settings> = {
  choicesOfLocations: (trx) => settings.choicesOfLocations(trx, [here]),
  choicesOf: (trx) => settings.choicesOf(trx, here),
  settingsOfLocations: (trx) => settings.settingsOfLocations(trx, [here], today),
  settingsOf: (trx) => settings.settingsOf(trx, here, today),
  settingsWithHistory: (trx) => settings.settingsWithHistory(trx, here, today),
  addSetting: (trx) => settings.addSetting(changeIn(trx), { name: 'monthsTwice', value: 2, validFrom: day }),
};

const aReferral = { ...rowOf('mim.referral'), steps: [], books: [] };

export const referralSamples: SamplesOf<typeof referrals> = {
  addReferral: (trx) =>
    referrals.addReferral(
      changeIn(trx),
      id,
      referralSchema.parse({ direction: 'in', referredOn: day, programme: 'instapje', reason: 'text' }),
    ),
  otherReferrals: (trx) => referrals.otherReferrals(changeIn(trx), id, id),
  lockReferral: (trx) => referrals.lockReferral(changeIn(trx), id),
  changeReferral: (trx) =>
    referrals.changeReferral(changeIn(trx), aReferral, {
      ...referralCorrectionSchema.parse({
        direction: 'out',
        referredOn: day,
        programme: 'other',
        reason: 'text',
      }),
      state: 'sent',
      stateOn: day,
      steps: [],
    }),
  addBook: (trx) => referrals.addBook(changeIn(trx), aReferral, { book: 'first', givenOn: day }),
  referralList: (trx) =>
    referrals.referralList(trx, [here], { states: ['sent'], trajectoryId: id, serviceId: id, limit: 50 }),
  referralById: (trx) => referrals.referralById(trx, [here], id),
};

const service = { name: 'text', kind: 'other', purpose: 'text', phone: null, website: null } as const;
const facts = { ...service, contactPerson: null, isRetired: false };

export const serviceSamples: SamplesOf<typeof services> = {
  serviceList: (trx) => services.serviceList(trx, [here]),
  serviceById: (trx) => services.serviceById(trx, [here], id),
  serviceNames: (trx) => services.serviceNames(changeIn(trx)),
  addService: (trx) => services.addService(changeIn(trx), facts),
  lockService: (trx) => services.lockService(changeIn(trx), id),
  changeServiceRow: (trx) => services.changeServiceRow(changeIn(trx), rowOf('mim.service'), facts),
  isNamed: (trx) => services.isNamed(changeIn(trx), id),
  removeServiceRow: (trx) => services.removeServiceRow(changeIn(trx), id),
};

export const pauseAndExtensionSamples: SamplesOf<typeof pausesAndExtensions> = {
  pauseAndExtensionFacts: (trx) => pausesAndExtensions.pauseAndExtensionFacts(trx, here, [id]),
  addPauses: (trx) =>
    pausesAndExtensions.addPauses(changeIn(trx), [id], { firstDay: day, lastDay: null, reason: 'text' }),
  lockPause: (trx) => pausesAndExtensions.lockPause(changeIn(trx), id),
  changePauseRow: (trx) =>
    pausesAndExtensions.changePauseRow(changeIn(trx), rowOf('mim.pause'), { lastDay: day }),
  settleVisit: (trx) => pausesAndExtensions.settleVisit(changeIn(trx), { visitId: id, movedTo: null }),
  removePause: (trx) => pausesAndExtensions.removePause(changeIn(trx), rowOf('mim.pause')),
  addExtension: (trx) =>
    pausesAndExtensions.addExtension(
      changeIn(trx),
      id,
      extensionSchema.parse({ extendedOn: day, untilOn: day, reason: 'second-child' }),
    ),
  extensionsOf: (trx) => pausesAndExtensions.extensionsOf(trx, here, id),
};

export const openItemSamples: SamplesOf<typeof openItems> = {
  closeOpenItems: (trx) =>
    openItems.closeOpenItems(changeIn(trx), {
      trajectory,
      on: day,
      matchEnd: { reason: 'trajectory-ended', side: 'end-of-trajectory' },
    }),
  cancelVisitsIn: (trx) => openItems.cancelVisitsIn(changeIn(trx), id, { firstDay: day, lastDay: day }),
};

export const recordedTrajectorySamples: SamplesOf<typeof recorded> = {
  recordedTrajectories: (trx) => recorded.recordedTrajectories(trx, here, [id]),
  trajectoriesOfAction: (trx) => recorded.trajectoriesOfAction(changeIn(trx), id),
};

export const trajectorySamples: SamplesOf<typeof trajectories> = {
  trajectoryToChange: (trx) => trajectories.trajectoryToChange(changeIn(trx), id, 1),
  lockTrajectory: (trx) => trajectories.lockTrajectory(changeIn(trx), id),
  lockTrajectories: (trx) => trajectories.lockTrajectories(changeIn(trx), [id]),
  changeTrajectory: (trx) => trajectories.changeTrajectory(changeIn(trx), trajectory, { partnerId: id }),
  addState: (trx) =>
    trajectories.addState(changeIn(trx), id, { state: 'intake', event: 'start-intake', since: day }),
  addTrajectory: (trx) =>
    trajectories.addTrajectory(
      changeIn(trx),
      { motherId: id, state: 'intake' },
      { event: 'start-intake', since: day },
    ),
  lockTrajectoryOf: (trx) => trajectories.lockTrajectoryOf(trx, here, 'visit', id),
  lastEndsOf: (trx) => trajectories.lastEndsOf(changeIn(trx), [id]),
  statesOf: (trx) => trajectories.statesOf(changeIn(trx), [id]),
  removeFirstVisitState: (trx) => trajectories.removeFirstVisitState(changeIn(trx), id, day),
};

export const endingSamples: SamplesOf<typeof endings> = {
  endFacts: (trx) => endings.endFacts(changeIn(trx), id),
  reopenFacts: (trx) => endings.reopenFacts(changeIn(trx), trajectory),
};

const transfer = transferSchema.parse({ toLocationId: 'ede', offeredOn: day, consentOn: day });

export const transferSamples: SamplesOf<typeof transfers> = {
  addTransfer: (trx) =>
    transfers.addTransfer(
      changeIn(trx),
      { ...trajectory },
      { ...rowOf('mim.person') },
      { ...transfer, visitsDone: 1 },
    ),
  lockReceivedTransfer: (trx) => transfers.lockReceivedTransfer(changeIn(trx), id),
  receivedTransfer: (trx) => transfers.receivedTransfer(trx, [here], id),
  motherOfTrail: (trx) => transfers.motherOfTrail(trx, here, rowOf('mim.transfer')),
  locationOfReceivedTransfer: (trx) => transfers.locationOfReceivedTransfer(trx, [here], id),
  lockOfferedTransfer: (trx) => transfers.lockOfferedTransfer(changeIn(trx), id),
  closeTransfer: (trx) =>
    transfers.closeTransfer(changeIn(trx), rowOf('mim.transfer'), {
      outcome: 'withdrawn',
      on: day,
      reason: null,
    }),
  incomingTransfers: (trx) => transfers.incomingTransfers(trx, [here]),
  openLocations: (trx) => transfers.openLocations(trx),
  countVisitsDone: (trx) => transfers.countVisitsDone(changeIn(trx), id),
};

const endedTrajectories = [{ trajectoryId: id, motherId: id, partnerId: null, version: 1 }];

export const motherRetentionSamples: SamplesOf<typeof mothers> = {
  trajectoriesThatEnded: (trx) => mothers.trajectoriesThatEnded(trx, [here]),
  lockUnchangedTrajectories: (trx) => mothers.lockUnchangedTrajectories(trx, here, endedTrajectories),
  prospectsOfTrajectories: (trx) => mothers.prospectsOfTrajectories(trx, here, [id]),
  removeOfTrajectories: (trx) => mothers.removeOfTrajectories(trx, here, 'visit', [id]),
  removeWordsOfSignals: (trx) => mothers.removeWordsOfSignals(trx, here, [id]),
  loosenPayments: (trx) => mothers.loosenPayments(trx, here, { visitIds: [id], trajectoryIds: [id] }),
  personsWhoAreGone: (trx) => mothers.personsWhoAreGone(trx, here, [id]),
  emptyMergesOf: (trx) => mothers.emptyMergesOf(trx, here, [id]),
  emptyVisitors: (trx) => mothers.emptyVisitors(trx, here),
  emptyHistoryOfMothers: (trx) =>
    mothers.emptyHistoryOfMothers(trx, here, { trajectoryIds: [id], personIds: [id] }),
  emptyHistoryOfOffers: (trx) => mothers.emptyHistoryOfOffers(trx, here),
  emptyRemovalsOfMothers: (trx) => mothers.emptyRemovalsOfMothers(trx, here, [id]),
};

export const erasableSamples: SamplesOf<typeof erasable> = {
  motherToErase: (trx) => erasable.motherToErase(trx, [here], id),
  visitingMotherToErase: (trx) => erasable.visitingMotherToErase(trx, [here], id),
};
