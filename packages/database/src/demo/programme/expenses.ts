import {
  type ExpenseKind,
  type ExpenseLine,
  expenseClaims,
  type PaidExpense,
  statementPeriod,
  totalCents,
} from '@mim/domain/expenses';
import { addDays, addMonths, type Period, Temporal } from '@mim/domain/kernel';
import { type DatedSetting, settingsOn } from '@mim/domain/location';
import { randomFrom } from './random.js';
import { addRow, isoDay, type Site } from './site.js';
import type { DemoVisitingMother } from './visiting-mothers.js';

/** Months before this one of which statements were approved; that of the last month still waits. */
const monthsApproved = 23;
/** The statement of so many months ago has a line that was corrected a month later. */
const monthCorrected = 5;
/** So many visiting mothers of a location declare what they spend. */
const declaring = 6;

/** What is spent, how often in a hundred, and how much, in cents. */
const costs: readonly (readonly [ExpenseKind, number, readonly [number, number]])[] = [
  ['travel', 75, [350, 1450]],
  ['phone', 30, [200, 600]],
  ['copies', 10, [50, 300]],
  ['childcare', 8, [1500, 3500]],
];

/** A line, and the day on which it was approved. */
interface Approved extends ExpenseLine {
  readonly lineId: string;
}

/**
 * Makes up what visiting mothers are paid: two years of statements by the rules of the domain, of which the latest waits to
 * be approved and the one before it to be exported; one has a line that was corrected on the next.
 */
export function makeExpenses(made: Site, visitingMothers: readonly DemoVisitingMother[]): void {
  const site = { ...made, random: randomFrom(`${made.place.locationId} expenses`) };
  const today = isoDay(site.today);
  const dated = site.rows['mim.location_setting'].map(
    ({ name, value, validFrom }) => ({ name, value, validFrom }) as DatedSetting,
  );
  const expenses: PaidExpense[] = [];
  if (settingsOn(dated, Temporal.PlainDate.from(today)).reimbursement === 'declared-costs')
    for (const each of visitingMothers
      .filter(({ readyFrom }) => Number.isFinite(readyFrom))
      .slice(0, declaring))
      expenses.push(...makeCosts(site, each));
  const settled: Approved[] = [];
  for (let ago = monthsApproved; ago > 1; ago -= 1) {
    const period = statementPeriod(addMonths(today, -ago), 'month');
    const recorded = { visits: visitsOf(site), matches: matchesOf(site), expenses, settled };
    const approvedOn = addDays(period.lastDay, 3);
    const lines = expenseClaims(recorded, dated, period, Temporal.PlainDate.from(approvedOn));
    const approved = makeStatements(site, { period, approvedOn, isExported: ago > 2 }, lines);
    settled.push(...approved);
    const [first] = approved;
    if (ago === monthCorrected && first !== undefined)
      expenses.push(makeCorrection(site, first, addDays(approvedOn, 7)));
  }
}

/** What a visiting mother declared, month by month, while she was one. */
function makeCosts(
  site: Site,
  { visitingMotherId, readyFrom, stoppedOn }: DemoVisitingMother,
): PaidExpense[] {
  const { random, today } = site;
  const made: PaidExpense[] = [];
  for (let ago = monthsApproved; ago >= 0; ago -= 1) {
    const { firstDay } = statementPeriod(addMonths(isoDay(today), -ago), 'month');
    for (const [expenseKind, share, [least, most]] of costs) {
      const spentOn = addDays(firstDay, random.between(0, 27));
      const [amountCents, hasReceipt] = [random.between(least, most), random.chance(0.9)];
      const isHers = spentOn <= isoDay(today) && isoDay(readyFrom) <= spentOn;
      const hasStopped = Number.isFinite(stoppedOn) && spentOn > isoDay(stoppedOn);
      const expenseId = random.uuid();
      if (!random.chance(share / 100) || !isHers || hasStopped) continue;
      addRow(site, 'mim.expense', {
        expenseId,
        visitingMotherId,
        spentOn,
        expenseKind,
        amountCents,
        hasReceipt,
      });
      made.push({ expenseId, visitingMotherId, spentOn, amountCents, isCorrection: false });
    }
  }
  return made;
}

const visitsOf = ({ rows }: Site) =>
  rows['mim.visit'].map(({ visitId, visitingMotherId, visitOn, status }) => ({
    visitId: visitId ?? '',
    visitingMotherId: visitingMotherId ?? null,
    visitOn,
    status,
  }));

const matchesOf = ({ rows }: Site) =>
  rows['mim.match'].map(({ trajectoryId, visitingMotherId, startedOn, endedOn }) => ({
    trajectoryId,
    visitingMotherId,
    startedOn,
    endedOn: endedOn ?? null,
  }));

/** Approves what is to be paid over a period, of each visiting mother apart. */
function makeStatements(
  site: Site,
  of: { readonly period: Period; readonly approvedOn: string; readonly isExported: boolean },
  lines: readonly ExpenseLine[],
): Approved[] {
  return [...new Set(lines.map(({ visitingMotherId }) => visitingMotherId))].flatMap((visitingMotherId) => {
    const hers = lines.filter((line) => line.visitingMotherId === visitingMotherId);
    // What comes to less than nothing waits for the next period.
    if (totalCents(hers) < 0) return [];
    const expenseStatementId = site.random.uuid();
    addRow(site, 'mim.expense_statement', {
      expenseStatementId,
      visitingMotherId,
      ...of.period,
      approvedOn: of.approvedOn,
      exportedOn: of.isExported ? addDays(of.approvedOn, 2) : null,
    });
    return hers.map((line) => makeLine(site, expenseStatementId, line));
  });
}

function makeLine(site: Site, expenseStatementId: string, line: ExpenseLine): Approved {
  const { lineKind, sourceId, paidFor, amountCents } = line;
  const lineId = site.random.uuid();
  addRow(site, 'mim.expense_line', {
    expenseLineId: lineId,
    expenseStatementId,
    lineKind,
    paidFor,
    amountCents,
    visitId: lineKind === 'visit' ? sourceId : null,
    trajectoryId: lineKind === 'mother-month' ? sourceId : null,
    expenseId: lineKind === 'declared' ? sourceId : null,
    expenseCorrectionId: lineKind === 'correction' ? sourceId : null,
  });
  return { ...line, lineId };
}

/** Takes a third off a line that was paid: it stands on the next statement. */
function makeCorrection(
  site: Site,
  { visitingMotherId, lineId, amountCents: paid }: Approved,
  correctedOn: string,
): PaidExpense {
  const expenseCorrectionId = site.random.uuid();
  const amountCents = -Math.trunc(paid / 3);
  addRow(site, 'mim.expense_correction', {
    expenseCorrectionId,
    visitingMotherId,
    expenseLineId: lineId,
    correctedOn,
    amountCents,
    note: 'Te veel betaald.',
  });
  return {
    expenseId: expenseCorrectionId,
    visitingMotherId,
    spentOn: correctedOn,
    amountCents,
    isCorrection: true,
  };
}
