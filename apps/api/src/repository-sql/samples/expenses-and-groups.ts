import * as claims from '../../expenses/claims.repository.js';
import * as statements from '../../expenses/statements.repository.js';
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
  addExpense: (trx) => statements.addExpense(changeIn(trx), id, expense),
  expenseToChange: (trx) => statements.expenseToChange(changeIn(trx), id),
  changeExpense: (trx) => statements.changeExpense(changeIn(trx), rowOf('mim.expense'), expense),
  removeExpense: (trx) => statements.removeExpense(changeIn(trx), id),
  lineToCorrect: (trx) => statements.lineToCorrect(changeIn(trx), id),
  paidForVisit: (trx) => statements.paidForVisit(changeIn(trx), id),
  correctionsOfLine: (trx) => statements.correctionsOfLine(changeIn(trx), id),
  addCorrection: (trx) =>
    statements.addCorrection(
      changeIn(trx),
      { visitingMotherId: id, expenseLineId: id },
      { amountCents: 100, note: 'text' },
    ),
  correctionToChange: (trx) => statements.correctionToChange(changeIn(trx), id),
  removeCorrection: (trx) => statements.removeCorrection(changeIn(trx), { expenseCorrectionId: id }),
  lockVisitingMothers: (trx) => statements.lockVisitingMothers(changeIn(trx), [id]),
  latestStatementOf: (trx) => statements.latestStatementOf(changeIn(trx), id),
  addStatement: (trx) =>
    statements.addStatement(changeIn(trx), { visitingMotherId: id, period }, [
      { lineKind: 'visit', sourceId: id, paidFor: day, visitingMotherId: id, amountCents: 500 },
    ]),
  lockStatements: (trx) => statements.lockStatements(changeIn(trx), [id]),
  markExported: (trx) => statements.markExported(changeIn(trx), [id]),
  paymentRows: (trx) => statements.paymentRows(trx, [here], [id]),
};

export const groupSamples: SamplesOf<typeof groups> = {
  groupsOf: (trx) => groups.groupsOf(trx, [here]),
  groupOf: (trx) => groups.groupOf(trx, [here], id),
  groupsGoingOn: (trx) => groups.groupsGoingOn(trx, [here], day),
  leadersOf: (trx) => groups.leadersOf(trx, [here]),
  sessionsOf: (trx) => groups.sessionsOf(trx, here, id),
  sessionsOfGroups: (trx) => groups.sessionsOfGroups(trx, [here], id, 10),
  attendancesOf: (trx) => groups.attendancesOf(trx, here, id),
  sessionsOfMother: (trx) => groups.sessionsOfMother(trx, [here], id),
  motherOfGroups: (trx) => groups.motherOfGroups(trx, [here], id),
  countOwn: (trx) => groups.countOwn(changeIn(trx), 'trajectory', [id]),
  addGroup: (trx) => groups.addGroup(changeIn(trx), { ...group, runBy: [] }),
  lockGroup: (trx) => groups.lockGroup(changeIn(trx), id),
  changeGroup: (trx) =>
    groups.changeGroup(changeIn(trx), rowOf('mim.meeting_group'), { ...group, runBy: [] }),
  setLeaders: (trx) => groups.setLeaders(changeIn(trx), id, [id]),
  removeGroup: (trx) => groups.removeGroup(changeIn(trx), id),
  sessionToChange: (trx) => groups.sessionToChange(changeIn(trx), id),
  addSession: (trx) => groups.addSession(changeIn(trx), id, session),
  changeSession: (trx) => groups.changeSession(changeIn(trx), rowOf('mim.group_session'), session),
  setAttendance: (trx) => groups.setAttendance(changeIn(trx), id, [id]),
  removeSession: (trx) => groups.removeSession(changeIn(trx), id),
};
