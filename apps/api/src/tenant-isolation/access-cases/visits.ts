import { type AccessCasesOf, coordinatorsOnly, key, today } from '../access-case.js';

const visit = { visitOn: today, note: 'text' };
const plan = { visitOn: '2008-06-03' };
/** The coordinator makes the visit, and a visiting mother goes along. */
const along = (companionId: string) => ({ visitingMotherId: null, companionId });
/** A year, in parts that the agenda shows at once. */
const quarters = [
  { from: '2008-01-01', until: '2008-03-31' },
  { from: '2008-04-01', until: '2008-06-30' },
  { from: '2008-07-01', until: '2008-09-30' },
  { from: '2008-10-01', until: '2008-12-31' },
];

/** Visits, and what is recorded beside them. */
export const visitCases: AccessCasesOf<'agenda' | 'visits' | 'outcomes' | 'signals' | 'visitDrafts'> = {
  'agenda.days': {
    mayCall: coordinatorsOnly,
    inputs: ({ visitingMotherId }) => quarters.flatMap((days) => [days, { ...days, visitingMotherId }]),
  },
  'visits.export': {
    mayCall: coordinatorsOnly,
    inputs: ({ trajectoryId, text }) => [
      {},
      { withContact: true },
      { filter: { trajectoryId } },
      { filter: { text } },
    ],
  },
  'visits.list': {
    mayCall: coordinatorsOnly,
    inputs: ({ trajectoryId, visitingMotherId, text, visitId }) => [
      {},
      { filter: { trajectoryId } },
      { filter: { visitingMotherId } },
      { filter: { text } },
      { after: { visitOn: '2009-01-01', visitId } },
    ],
  },
  'visits.get': { mayCall: coordinatorsOnly, inputs: ({ visitId }) => [{ visitId }] },
  'visits.nextRecordable': {
    mayCall: coordinatorsOnly,
    inputs: ({ visitId }) => [{}, { after: { visitOn: '2008-01-01', visitId } }],
  },
  'visits.plan': {
    mayCall: coordinatorsOnly,
    inputs: ({ trajectoryId, visitingMotherId }) => [
      { key, trajectoryId, plan, visitingMotherId },
      { key, trajectoryId, plan, ...along(visitingMotherId) },
    ],
  },
  'visits.replan': {
    mayCall: coordinatorsOnly,
    inputs: ({ visitId, visitingMotherId }, versionOf) => [
      { visitId, version: versionOf('visit'), plan, visitingMotherId },
      { visitId, version: versionOf('visit'), plan, ...along(visitingMotherId) },
    ],
  },
  'visits.record': {
    mayCall: coordinatorsOnly,
    inputs: ({ trajectoryId, visitId, visitingMotherId }, versionOf) => [
      { key, trajectoryId, visit, visitingMotherId },
      { key, trajectoryId, visit, ...along(visitingMotherId) },
      { key, trajectoryId, visitId, version: versionOf('visit'), visit, visitingMotherId },
    ],
  },
  'visits.change': {
    mayCall: coordinatorsOnly,
    inputs: ({ visitId, visitingMotherId }, versionOf) => [
      { visitId, version: versionOf('visit'), visit, visitingMotherId },
      { visitId, version: versionOf('visit'), visit, ...along(visitingMotherId) },
    ],
  },
  'visits.cancel': {
    mayCall: coordinatorsOnly,
    inputs: ({ visitId }, versionOf) => [
      { visitId, version: versionOf('visit'), cancellation: { status: 'no-show' } },
    ],
  },
  'outcomes.record': {
    mayCall: coordinatorsOnly,
    inputs: ({ trajectoryId, outcomeId }, versionOf) => [
      { key, trajectoryId, outcome: { moment: 'end', measuredOn: today } },
      {
        key,
        trajectoryId,
        outcomeId,
        version: versionOf('outcome'),
        outcome: { moment: 'intake', measuredOn: today },
      },
    ],
  },
  'signals.raise': {
    mayCall: coordinatorsOnly,
    inputs: ({ trajectoryId, visitId, visitingMotherId }) => [
      {
        key,
        trajectoryId,
        visitId,
        visitingMotherId,
        signal: { raisedOn: today, description: 'text' },
      },
    ],
  },
  'signals.export': {
    mayCall: coordinatorsOnly,
    inputs: () => [{}, { isOpen: false }],
  },
  'signals.list': {
    mayCall: coordinatorsOnly,
    inputs: ({ trajectoryId }) => [{}, { isOpen: false }, { trajectoryId }],
  },
  'signals.get': { mayCall: coordinatorsOnly, inputs: ({ signalId }) => [{ signalId }] },
  'signals.reopen': {
    mayCall: coordinatorsOnly,
    inputs: ({ signalId }, versionOf) => [
      { signalId, version: versionOf('signal'), reopening: { reopenedOn: today, note: 'text' } },
    ],
  },
  'signals.take': {
    mayCall: coordinatorsOnly,
    inputs: ({ signalId }, versionOf) => [
      {
        signalId,
        version: versionOf('signal'),
        taken: { step: 'closed', closedOn: today, outcome: 'worry-gone', note: 'text' },
      },
    ],
  },
  'signals.correct': {
    mayCall: coordinatorsOnly,
    inputs: ({ signalId }, versionOf) => [
      { signalId, version: versionOf('signal'), raisedOn: today, description: 'text' },
    ],
  },
  'visitDrafts.get': {
    mayCall: coordinatorsOnly,
    inputs: ({ trajectoryId, visitId }) => [
      { trajectoryId, aboutId: trajectoryId },
      { trajectoryId, aboutId: visitId },
    ],
  },
  'visitDrafts.save': {
    mayCall: coordinatorsOnly,
    inputs: ({ trajectoryId, visitId }) => [{ trajectoryId, aboutId: visitId, fields: { note: 'text' } }],
  },
  'visitDrafts.remove': {
    mayCall: coordinatorsOnly,
    inputs: ({ trajectoryId, visitId }) => [{ trajectoryId, aboutId: visitId }],
  },
};
