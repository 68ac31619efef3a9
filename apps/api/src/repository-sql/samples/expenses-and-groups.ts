import * as claims from '../../expenses/claims.repository.js';
import * as corrections from '../../expenses/corrections.repository.js';
import * as declared from '../../expenses/declared-expenses.repository.js';
import * as payments from '../../expenses/payments.repository.js';
import * as statements from '../../expenses/statements.repository.js';
import * as sessions from '../../groups/group-sessions.repository.js';
import * as groups from '../../groups/groups.repository.js';
import type { SamplesOf } from './samples-of.js';
import { changeIn, day, here, id, rowOf } from './values.js';

const hers = { locationId: here, visitingMotherId: id };
const period = { firstDay: day, lastDay: day };
const expense = {
  spentOn: day,
  expenseKind: 'travel',
  amountCents: 500,
  hasReceipt: true,
  note: null,
} as const;
const group = {
  groupName: 'text',
  groupKind: 'meeting',
  groupForm: 'open',
  target: 'all',
  groupLanguage: null,
  runBy: [],
  rhythm: 'weekly',
  place: null,
  firstDay: day,
  lastDay: null,
} as const;
const session = { heldOn: day, isCancelled: false, presentCount: 7, theme: null };

export const claimSamples: SamplesOf<typeof claims> = {
  unpaidVisits: (trx) => claims.unpaidVisits(trx, hers, period),
  visitsToRecord: (trx) => claims.visitsToRecord(trx, hers, period),
  coordinatorsAmong: (trx) => claims.coordinatorsAmong(trx, here),
  matchesToPay: (trx) => claims.matchesToPay(trx, hers, period),
  paidMonths: (trx) => claims.paidMonths(trx, here, period),
  unpaidExpenses: (trx) => claims.unpaidExpenses(trx, hers, period),
  unpaidCorrections: (trx) => claims.unpaidCorrections(trx, hers, period),
  approvedUntil: (trx) => claims.approvedUntil(trx, hers, day),
};

export const statementSamples: SamplesOf<typeof statements> = {
  namesOfVisitingMothers: (trx) => statements.namesOfVisitingMothers(trx, here, [id]),
  statementsOfPeriod: (trx) => statements.statementsOfPeriod(trx, here, period),
  statementOf: (trx) => statements.statementOf(trx, here, id, period),
  linesOfStatements: (trx) => statements.linesOfStatements(trx, here, [id]),
  mothersOfTrajectories: (trx) => statements.mothersOfTrajectories(trx, here, [id]),
  lockVisitingMothers: (trx) => statements.lockVisitingMothers(changeIn(trx), [id]),
  latestStatementOf: (trx) => statements.latestStatementOf(changeIn(trx), id),
  addStatement: (trx) =>
    statements.addStatement(changeIn(trx), { visitingMotherId: id, period }, [
      { lineKind: 'visit', sourceId: id, paidFor: day, visitingMotherId: id, amountCents: 500 },
    ]),
};

export const declaredExpenseSamples: SamplesOf<typeof declared> = {
  addExpense: (trx) => declared.addExpense(changeIn(trx), id, expense),
  expenseToChange: (trx) => declared.expenseToChange(changeIn(trx), id),
  changeExpense: (trx) => declared.changeExpense(changeIn(trx), rowOf('mim.expense'), expense),
  removeExpense: (trx) => declared.removeExpense(changeIn(trx), id),
};

export const correctionSamples: SamplesOf<typeof corrections> = {
  lineToCorrect: (trx) => corrections.lineToCorrect(changeIn(trx), id),
  paidForVisit: (trx) => corrections.paidForVisit(changeIn(trx), id),
  correctionsOfLine: (trx) => corrections.correctionsOfLine(changeIn(trx), id),
  addCorrection: (trx) =>
    corrections.addCorrection(
      changeIn(trx),
      { visitingMotherId: id, expenseLineId: id },
      { amountCents: 100, note: 'text' },
    ),
  correctionToChange: (trx) => corrections.correctionToChange(changeIn(trx), id),
  removeCorrection: (trx) => corrections.removeCorrection(changeIn(trx), { expenseCorrectionId: id }),
};

export const paymentSamples: SamplesOf<typeof payments> = {
  lockStatements: (trx) => payments.lockStatements(changeIn(trx), [id]),
  markExported: (trx) => payments.markExported(changeIn(trx), [id]),
  paymentRows: (trx) => payments.paymentRows(trx, [here], [id]),
  exportActions: (trx) => payments.exportActions(trx, here, [id]),
};

export const groupSamples: SamplesOf<typeof groups> = {
  groupsOf: (trx) => groups.groupsOf(trx, [here]),
  groupOf: (trx) => groups.groupOf(trx, [here], id),
  groupsGoingOn: (trx) => groups.groupsGoingOn(trx, [here], day),
  leadersOf: (trx) => groups.leadersOf(trx, [here]),
  motherOfGroups: (trx) => groups.motherOfGroups(trx, [here], id),
  countOwn: (trx) => groups.countOwn(changeIn(trx), 'trajectory', [id]),
  addGroup: (trx) => groups.addGroup(changeIn(trx), { ...group, runBy: [] }),
  lockGroup: (trx) => groups.lockGroup(changeIn(trx), id),
  changeGroup: (trx) =>
    groups.changeGroup(changeIn(trx), rowOf('mim.meeting_group'), { ...group, runBy: [] }),
  setLeaders: (trx) => groups.setLeaders(changeIn(trx), id, [id]),
  removeGroup: (trx) => groups.removeGroup(changeIn(trx), id),
};

export const groupSessionSamples: SamplesOf<typeof sessions> = {
  sessionsOf: (trx) => sessions.sessionsOf(trx, here, id, { before: day, most: 21 }),
  sessionDaysOf: (trx) => sessions.sessionDaysOf(trx, here, id),
  sessionsOfGroups: (trx) => sessions.sessionsOfGroups(trx, [here], id, 10),
  attendancesOf: (trx) => sessions.attendancesOf(trx, here, [id]),
  regularsOf: (trx) => sessions.regularsOf(trx, here, id),
  sessionsOfMother: (trx) => sessions.sessionsOfMother(trx, [here], id),
  sessionToChange: (trx) => sessions.sessionToChange(changeIn(trx), id),
  addSession: (trx) => sessions.addSession(changeIn(trx), id, session),
  changeSession: (trx) => sessions.changeSession(changeIn(trx), rowOf('mim.group_session'), session),
  setAttendance: (trx) => sessions.setAttendance(changeIn(trx), id, [id]),
  removeSession: (trx) => sessions.removeSession(changeIn(trx), id),
};
