import { type AccessCasesOf, coordinatorsOnly, key, today } from '../access-case.js';

const month = '2008-03';
const expense = { spentOn: today, expenseKind: 'travel', amountCents: 500 } as const;
const group = { groupName: 'text', firstDay: '2008-01-08' };

/** What visiting mothers are paid, and meeting groups. */
export const expenseAndGroupCases: AccessCasesOf<'expenses' | 'groups'> = {
  'expenses.export': {
    mayCall: coordinatorsOnly,
    inputs: ({ locationId }) => [{ locationId, month: '2008-03' }],
  },
  'expenses.period': {
    mayCall: coordinatorsOnly,
    inputs: ({ locationId }) => [
      { locationId, month },
      { locationId, month: '2008-04' },
    ],
  },
  'expenses.statement': {
    mayCall: coordinatorsOnly,
    inputs: ({ visitingMotherId }) => [
      { visitingMotherId, month },
      { visitingMotherId, month: '2008-04' },
    ],
  },
  'expenses.declare': {
    mayCall: coordinatorsOnly,
    inputs: ({ visitingMotherId }) => [{ key, visitingMotherId, expense }],
  },
  'expenses.change': {
    mayCall: coordinatorsOnly,
    inputs: ({ expenseId }, versionOf) => [{ expenseId, version: versionOf('expense'), expense }],
  },
  'expenses.correct': {
    mayCall: coordinatorsOnly,
    inputs: ({ expenseLineId }) => [
      { key, lineId: expenseLineId, correction: { rightCents: 900, note: 'text' } },
    ],
  },
  'expenses.approve': {
    mayCall: coordinatorsOnly,
    inputs: ({ locationId, visitingMotherId }) => [
      {
        key,
        locationId,
        month: '2008-04',
        seen: [{ visitingMotherId, totalCents: 500, lineCount: 2 }],
      },
    ],
  },
  'expenses.exportForPayment': {
    mayCall: coordinatorsOnly,
    inputs: ({ locationId, expenseStatementId }, versionOf) => [
      {
        key,
        locationId,
        statements: [{ statementId: expenseStatementId, version: versionOf('expense_statement') }],
      },
    ],
  },
  'expenses.paymentFile': {
    mayCall: coordinatorsOnly,
    inputs: ({ expenseStatementId }) => [{ statementIds: [expenseStatementId] }],
  },
  'groups.list': { mayCall: coordinatorsOnly, inputs: () => [undefined] },
  'groups.export': {
    mayCall: coordinatorsOnly,
    inputs: ({ meetingGroupId: groupId }) => [{}, { withContact: true }, { groupId, withContact: true }],
  },
  'groups.page': { mayCall: coordinatorsOnly, inputs: ({ meetingGroupId }) => [{ groupId: meetingGroupId }] },
  'groups.sessions': {
    mayCall: coordinatorsOnly,
    inputs: ({ meetingGroupId: groupId }) => [{ groupId }, { groupId, after: '2030-01-01' }],
  },
  'groups.ofMother': { mayCall: coordinatorsOnly, inputs: ({ trajectoryId }) => [{ trajectoryId }] },
  'groups.save': {
    mayCall: coordinatorsOnly,
    inputs: ({ locationId, meetingGroupId, visitingMotherId }, versionOf) => [
      { key, locationId, group: { ...group, leaderIds: [visitingMotherId] } },
      { key, groupId: meetingGroupId, version: versionOf('meeting_group'), group },
    ],
  },
  'groups.recordSession': {
    mayCall: coordinatorsOnly,
    inputs: ({ meetingGroupId, trajectoryId }) => [
      {
        key,
        groupId: meetingGroupId,
        session: { heldOn: '2008-03-11', presentCount: 4, motherIds: [trajectoryId] },
      },
    ],
  },
  'groups.changeSession': {
    mayCall: coordinatorsOnly,
    inputs: ({ groupSessionId, trajectoryId }, versionOf) => [
      {
        sessionId: groupSessionId,
        version: versionOf('group_session'),
        session: { heldOn: '2008-03-18', presentCount: 4, motherIds: [trajectoryId] },
      },
    ],
  },
};
