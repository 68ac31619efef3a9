import * as confirmations from '../../annual-registration/confirmations.repository.js';
import * as deadlines from '../../annual-registration/deadlines.repository.js';
import * as deliveries from '../../annual-registration/deliveries.repository.js';
import * as kept from '../../annual-registration/kept-rows.repository.js';
import * as recorded from '../../annual-registration/recorded.repository.js';
import * as board from '../../deliveries/board.repository.js';
import * as judgements from '../../deliveries/judgements.repository.js';
import * as reminders from '../../deliveries/reminders.repository.js';
import * as timeline from '../../deliveries/timeline.repository.js';
import * as versions from '../../delivery-files/versions.repository.js';
import type { SamplesOf } from './samples-of.js';
import { changeIn, here, id } from './values.js';

export const recordedSamples: SamplesOf<typeof recorded> = {
  registeredTrajectories: (trx) => recorded.registeredTrajectories(trx, here),
  registeredStates: (trx) => recorded.registeredStates(trx, here),
  registeredPauses: (trx) => recorded.registeredPauses(trx, here),
  registeredExtensions: (trx) => recorded.registeredExtensions(trx, here),
  registeredMatches: (trx) => recorded.registeredMatches(trx, here),
  registeredVisits: (trx) => recorded.registeredVisits(trx, here),
  registeredOutcomes: (trx) => recorded.registeredOutcomes(trx, here),
  registeredReferrals: (trx) => recorded.registeredReferrals(trx, here),
  receivedTransfers: (trx) => recorded.receivedTransfers(trx, here),
  registeredVisitors: (trx) => recorded.registeredVisitors(trx, here),
  registeredAbsences: (trx) => recorded.registeredAbsences(trx, here),
  registeredSessions: (trx) => recorded.registeredSessions(trx, here),
  registeredMeetings: (trx) => recorded.registeredMeetings(trx, here),
  registeredGroupSessions: (trx) => recorded.registeredGroupSessions(trx, here),
};

export const deliverySamples: SamplesOf<typeof deliveries> = {
  deliveringLocation: (trx) => deliveries.deliveringLocation(trx, here),
  deliveriesOf: (trx) => deliveries.deliveriesOf(trx, here),
  sentRows: (trx) => deliveries.sentRows(trx, here, id),
  publishedFigures: (trx) => deliveries.publishedFigures(trx, 2008),
};

export const deliveryVersionSamples: SamplesOf<typeof versions> = {
  versionOfDelivery: (trx) => versions.versionOfDelivery(trx, here, id),
};

export const confirmationSamples: SamplesOf<typeof confirmations> = {
  confirmationsOf: (trx) => confirmations.confirmationsOf(trx, here, 2008),
  addConfirmation: (trx) =>
    confirmations.addConfirmation(changeIn(trx), {
      year: 2008,
      notice: 'participations first_child not-first-child',
      about: '0'.repeat(64),
      reason: 'reason',
      confirmedName: 'name',
    }),
};

export const keptRowSamples: SamplesOf<typeof kept> = {
  keptRowsOfYear: (trx) => kept.keptRowsOfYear(trx, here, 2008),
  keepRows: (trx) =>
    kept.keepRows(trx, here, 2008, [
      {
        table: 'visiting-mothers',
        cells: {
          started_on: '2006-09-01',
          stopped_on: null,
          stop_reason: null,
          months_matched: 12,
          months_supervised: null,
          meetings_attended: null,
        },
      },
    ]),
  removeKeptRows: (trx) => kept.removeKeptRows(changeIn(trx), 2008),
};

export const deadlineSamples: SamplesOf<typeof deadlines> = {
  deadlinesSet: (trx) => deadlines.deadlinesSet(trx),
  setDeadline: (trx) => deadlines.setDeadline(trx, id, { fromYear: 2008, deadlineOn: '2009-03-01' }),
};

export const boardSamples: SamplesOf<typeof board> = {
  deliveringLocations: (trx) => board.deliveringLocations(trx, null, { from: 2004, until: 2008 }, 1000),
};

const judgement = { key: id, locationId: here, deliveryId: id, seen: null, verdict: 'accepted' } as const;

export const judgementSamples: SamplesOf<typeof judgements> = {
  judgedVersion: (trx) => judgements.judgedVersion(trx, here, id),
  judgementOfKey: (trx) => judgements.judgementOfKey(trx, judgement),
  addJudgement: (trx) => judgements.addJudgement(trx, { ...judgement, reason: null }),
};

export const reminderSamples: SamplesOf<typeof reminders> = {
  addReminder: (trx) => reminders.addReminder(trx, { key: id, locationId: here, year: 2008, cause: 'late' }),
};

export const timelineSamples: SamplesOf<typeof timeline> = {
  versionsOf: (trx) => timeline.versionsOf(trx, here, 2008),
  remindersOf: (trx) => timeline.remindersOf(trx, here, 2008),
};
