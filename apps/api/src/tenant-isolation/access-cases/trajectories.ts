import { aChild } from '@mim/domain/testing';
import { type AccessCasesOf, coordinatorsOnly, key, today } from '../access-case.js';

const pause = { firstDay: today, lastDay: '2008-05-30', reason: 'text' };

/** The way of a mother, from the intake to the end. */
export const trajectoryCases: AccessCasesOf<'intake' | 'trajectories' | 'removals'> = {
  'intake.start': {
    mayCall: coordinatorsOnly,
    inputs: ({ locationId, prospectId, motherId }) => [
      { key, locationId, who: { givenName: 'text' } },
      { key, prospectId },
      { key, personId: motherId },
      { key, prospectId, personId: motherId },
    ],
  },
  'intake.get': { mayCall: coordinatorsOnly, inputs: ({ trajectoryId }) => [{ trajectoryId }] },
  'intake.saveStep': {
    mayCall: coordinatorsOnly,
    inputs: ({ trajectoryId }, versionOf) => [
      {
        trajectoryId,
        version: versionOf('trajectory'),
        step: 'child',
        values: { children: [aChild({ childName: 'text' })] },
      },
      { trajectoryId, version: versionOf('trajectory'), step: 'who', values: { givenName: 'text' } },
    ],
  },
  'intake.finish': {
    mayCall: coordinatorsOnly,
    inputs: ({ trajectoryId }, versionOf) => [{ trajectoryId, version: versionOf('trajectory') }],
  },
  'intake.decline': {
    mayCall: coordinatorsOnly,
    inputs: ({ trajectoryId }, versionOf) => [
      {
        trajectoryId,
        version: versionOf('trajectory'),
        decline: { declinedOn: today, reason: 'not-wanted' },
      },
    ],
  },
  'trajectories.pause': {
    mayCall: coordinatorsOnly,
    inputs: ({ trajectoryId }, versionOf) => [{ trajectoryId, version: versionOf('trajectory'), pause }],
  },
  'trajectories.pauseMany': {
    mayCall: coordinatorsOnly,
    inputs: ({ trajectoryId, locationId }, versionOf) => [
      { locationId, trajectories: [{ trajectoryId, version: versionOf('trajectory') }], pause },
    ],
  },
  'trajectories.changePause': {
    mayCall: coordinatorsOnly,
    inputs: ({ pauseId }, versionOf) => [{ pauseId, version: versionOf('pause'), pause }],
  },
  'trajectories.endPause': {
    mayCall: coordinatorsOnly,
    inputs: ({ pauseId }, versionOf) => [{ pauseId, version: versionOf('pause'), resumedOn: today }],
  },
  'trajectories.extend': {
    mayCall: coordinatorsOnly,
    inputs: ({ trajectoryId }, versionOf) => [
      {
        trajectoryId,
        version: versionOf('trajectory'),
        extension: { extendedOn: today, untilOn: '2010-01-01', reason: 'network-weak' },
      },
    ],
  },
  'trajectories.end': {
    mayCall: coordinatorsOnly,
    inputs: ({ trajectoryId }, versionOf) => [
      { trajectoryId, version: versionOf('trajectory'), end: { endedOn: today, reason: 'no-time' } },
    ],
  },
  'trajectories.reopen': {
    mayCall: coordinatorsOnly,
    inputs: ({ trajectoryId }, versionOf) => [
      {
        trajectoryId,
        version: versionOf('trajectory'),
        reopening: { reopenedOn: today, reason: 'text' },
      },
    ],
  },
  'trajectories.transfer': {
    mayCall: coordinatorsOnly,
    inputs: ({ trajectoryId }, versionOf) => [
      {
        trajectoryId,
        version: versionOf('trajectory'),
        transfer: { toLocationId: 'tilburg', offeredOn: today, consentOn: today, passOn: ['question'] },
      },
    ],
  },
  'trajectories.withdrawTransfer': {
    mayCall: coordinatorsOnly,
    inputs: ({ transferId }, versionOf) => [{ transferId, version: versionOf('transfer') }],
  },
  'trajectories.answerTransfer': {
    mayCall: coordinatorsOnly,
    // The version of an offer is its sender's: nobody has counted it up.
    inputs: ({ incomingTransferId }) => [
      {
        transferId: incomingTransferId,
        version: 1,
        answer: { outcome: 'refused', answeredOn: '2008-06-03', reason: 'text' },
      },
    ],
  },
  'trajectories.transferDuplicates': {
    mayCall: coordinatorsOnly,
    inputs: ({ incomingTransferId }) => [{ transferId: incomingTransferId }],
  },
  'trajectories.transferLocations': { mayCall: coordinatorsOnly, inputs: () => [undefined] },
  'trajectories.incomingTransfers': { mayCall: coordinatorsOnly, inputs: () => [undefined] },
  'removals.remove': {
    mayCall: coordinatorsOnly,
    inputs: (ids, versionOf) =>
      (
        [
          ['visit', ids.visitId, 'visit'],
          ['signal', ids.signalId, 'signal'],
          ['pause', ids.pauseId, 'pause'],
          ['extension', ids.extensionId, 'extension'],
          ['match', ids.matchId, 'match'],
          ['referral', ids.referralId, 'referral'],
          ['transfer', ids.transferId, 'transfer'],
          ['outcome', ids.outcomeId, 'outcome'],
          ['call', ids.prospectCallId, 'prospect_call'],
          ['supervision', ids.supervisionSessionId, 'supervision_session'],
          ['preparation', ids.preparationSessionId, 'preparation_session'],
          ['expense', ids.expenseId, 'expense'],
          ['expense-correction', ids.expenseCorrectionId, 'expense_correction'],
          ['meeting', ids.meetingId, 'meeting'],
          ['group', ids.meetingGroupId, 'meeting_group'],
          ['group-session', ids.groupSessionId, 'group_session'],
          ['cover', ids.coverId, 'cover'],
          ['service', ids.serviceId, 'service'],
        ] as const
      ).map(([kind, id, table]) => ({
        key,
        kind,
        id,
        // Refused for its version: the other cases need the row.
        version: versionOf(table) + 1,
        removal: { reason: 'recorded-twice' },
        signals: 'remove',
        settledVisits: 'leave',
      })),
  },
  'removals.dossier': {
    mayCall: coordinatorsOnly,
    inputs: ({ trajectoryId, visitingMotherId, prospectId, applicantId }) => [
      { kind: 'trajectory', id: trajectoryId },
      { kind: 'visiting-mother', id: visitingMotherId },
      { kind: 'prospect', id: prospectId },
      { kind: 'applicant', id: applicantId },
    ],
  },
  'removals.removeDossier': {
    mayCall: coordinatorsOnly,
    inputs: ({ trajectoryId, visitingMotherId, prospectId, applicantId }, versionOf) =>
      (
        [
          ['trajectory', trajectoryId, 'trajectory'],
          ['visiting-mother', visitingMotherId, 'visiting_mother'],
          ['prospect', prospectId, 'prospect'],
          ['applicant', applicantId, 'applicant'],
        ] as const
      ).map(([kind, id, table]) => ({
        key,
        kind,
        id,
        // Refused for its version: the other cases need the row.
        version: versionOf(table) + 1,
        removal: { reason: 'practice' },
        seen: 0,
      })),
  },
  'removals.dossiers': { mayCall: coordinatorsOnly, inputs: () => [undefined] },
  'removals.list': {
    mayCall: coordinatorsOnly,
    inputs: ({ trajectoryId, prospectId, visitingMotherId }) => [
      { trajectoryId },
      { prospectId },
      { visitingMotherId },
    ],
  },
};
