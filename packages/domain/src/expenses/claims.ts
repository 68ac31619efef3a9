import { compareText } from '../kernel/compare-text.js';
import { requireDays } from '../kernel/iso-date.js';
import { type Period, periodIncludes } from '../kernel/period.js';
import { type PlainDate, Temporal } from '../kernel/plain-date.js';
import { type DatedSetting, settingsOn } from '../location/dated-settings.js';
import type { LocationSettings } from '../location/location-settings.js';
import { isCoordinatorOn, type VisitingCoordinatorFacts } from '../supervision/visiting-coordinator.js';
import type { VisitStatus } from '../visit/code-lists.js';
import type { ExpenseLineKind } from './expense-codes.js';
import { type MotherMonth, motherMonths, type PaidMatch } from './mother-months.js';
import { daysReached } from './statement-period.js';

/** A visit as far as it is paid. */
export interface PaidVisit {
  readonly visitId: string;
  /** Who made it; null: the coordinator, who is not paid by it. */
  readonly visitingMotherId: string | null;
  /** ISO text. */
  readonly visitOn: string;
  readonly status: VisitStatus;
}

/** A declared cost, or a correction of a line that was approved. */
export interface PaidExpense {
  readonly expenseId: string;
  readonly visitingMotherId: string;
  /** ISO text. */
  readonly spentOn: string;
  /** Whole cents; of a correction also below zero. */
  readonly amountCents: number;
  readonly isCorrection: boolean;
}

/** What stands on a statement already: by what it pays, and for a month with a mother which month. */
export interface SettledLine {
  readonly lineKind: ExpenseLineKind;
  /** The visit, the trajectory, or the declared cost. */
  readonly sourceId: string;
  /** The day of the visit or the cost, or the first of the month; ISO text. */
  readonly paidFor: string;
}

/** What was recorded at a location from which expenses follow. */
export interface RecordedExpenses {
  readonly visits: readonly PaidVisit[];
  /** All matches of each trajectory: a month is paid to one of its visiting mothers. */
  readonly matches: readonly PaidMatch[];
  readonly expenses: readonly PaidExpense[];
  readonly settled: readonly SettledLine[];
  /** Visiting mothers who are or were coordinators themselves: what thanks a volunteer is not paid to who is employed. */
  readonly coordinators?: readonly (VisitingCoordinatorFacts & { readonly visitingMotherId: string })[];
}

/** A line of a statement: what is paid to whom. */
export interface ExpenseLine extends SettledLine {
  readonly visitingMotherId: string;
  /** Whole cents. */
  readonly amountCents: number;
}

/** By what a line is never paid twice. */
const keyOf = ({ lineKind, sourceId, paidFor }: SettledLine): string =>
  lineKind === 'mother-month' ? `${sourceId} ${paidFor}` : sourceId;

/**
 * Everything that is to be paid up to the end of a period and stands on no statement yet. A visit is paid to who made it;
 * a month to who was matched with the mother for most of its days; what was declared as it was. How much a visit or a
 * month is, is what the location paid on that day; what it did not pay then is not paid.
 * A coordinator who visits herself is employed: she gets no fixed amount, and what she declares.
 * @param recorded What was recorded at the location.
 * @param dated Its choices, those of one day in the order in which they were made.
 * @param period The month or quarter.
 * @param today The day on which it is asked: a month that has not begun is not paid yet.
 * @returns The lines, the earliest first.
 * @throws RangeError for a text that is no day of the calendar.
 * @example
 * const dated = [
 *   { name: 'reimbursement', value: 'per-visit', validFrom: '2008-01-01' },
 *   { name: 'amountPerVisit', value: 500, validFrom: '2008-01-01' },
 * ];
 * const visits = [{ visitId: 'v1', visitingMotherId: 'marja', visitOn: '2008-03-14', status: 'done' }];
 * expenseClaims({ visits, matches: [], expenses: [], settled: [] }, dated, { firstDay: '2008-03-01', lastDay: '2008-03-31' }, Temporal.PlainDate.from('2008-04-02')); // [{ lineKind: 'visit', sourceId: 'v1', paidFor: '2008-03-14', visitingMotherId: 'marja', amountCents: 500 }]
 */
export function expenseClaims(
  recorded: RecordedExpenses,
  dated: readonly DatedSetting[],
  period: Period,
  today: PlainDate,
): readonly ExpenseLine[] {
  // One by one: a year of a large location is more than a call takes arguments.
  for (const { visitOn } of recorded.visits) requireDays(visitOn);
  for (const { spentOn } of recorded.expenses) requireDays(spentOn);
  for (const { paidFor } of recorded.settled) requireDays(paidFor);
  for (const { startedOn, endedOn } of recorded.matches) requireDays(startedOn, endedOn);
  const settled = new Set(recorded.settled.map(keyOf));
  const reached = daysReached(period);
  const rules = settingsByDay(dated);
  const day = today.toString();
  const coordinators = new Map(recorded.coordinators?.map((each) => [each.visitingMotherId, each]));
  const isEmployed = ({ visitingMotherId, paidFor }: ExpenseLine): boolean => {
    const facts = coordinators.get(visitingMotherId);
    return facts !== undefined && isCoordinatorOn(facts, paidFor);
  };
  return [
    ...[
      ...recorded.visits.flatMap((visit) => visitLines(visit, rules)),
      ...motherMonths(recorded.matches, reached).flatMap((month) => monthLines(month, rules)),
    ].filter((line) => !isEmployed(line)),
    ...recorded.expenses.map(expenseLine),
  ]
    .filter(
      (line) => periodIncludes(reached, line.paidFor) && line.paidFor <= day && !settled.has(keyOf(line)),
    )
    .toSorted((a, b) => compareText(a.paidFor, b.paidFor) || compareText(keyOf(a), keyOf(b)));
}

type RulesOn = (day: string) => LocationSettings;

/** Rules change seldom and days repeat: each is worked out once. */
function settingsByDay(dated: readonly DatedSetting[]): RulesOn {
  const known = new Map<string, LocationSettings>();
  return (day) => {
    const before = known.get(day);
    if (before !== undefined) return before;
    const rules = settingsOn(dated, Temporal.PlainDate.from(day));
    known.set(day, rules);
    return rules;
  };
}

function visitLines(
  { visitId, visitingMotherId, visitOn, status }: PaidVisit,
  rulesOn: RulesOn,
): readonly ExpenseLine[] {
  if (status !== 'done' || visitingMotherId === null) return [];
  const { reimbursement, amountPerVisit } = rulesOn(visitOn);
  return reimbursement === 'per-visit' && amountPerVisit !== null
    ? [
        {
          lineKind: 'visit',
          sourceId: visitId,
          paidFor: visitOn,
          visitingMotherId,
          amountCents: amountPerVisit,
        },
      ]
    : [];
}

function monthLines(
  { trajectoryId, visitingMotherId, firstDay }: MotherMonth,
  rulesOn: RulesOn,
): readonly ExpenseLine[] {
  const { reimbursement, amountPerMotherMonth } = rulesOn(firstDay);
  return reimbursement === 'per-mother-month' && amountPerMotherMonth !== null
    ? [
        {
          lineKind: 'mother-month',
          sourceId: trajectoryId,
          paidFor: firstDay,
          visitingMotherId,
          amountCents: amountPerMotherMonth,
        },
      ]
    : [];
}

const expenseLine = (expense: PaidExpense): ExpenseLine => ({
  lineKind: expense.isCorrection ? 'correction' : 'declared',
  sourceId: expense.expenseId,
  paidFor: expense.spentOn,
  visitingMotherId: expense.visitingMotherId,
  amountCents: expense.amountCents,
});
