import { canBeCompleted, childAgeInMonths } from '../kernel/child-age.js';
import { addMonths } from '../kernel/iso-date.js';
import { columnOfStanding } from './delivery-lists.js';
import type { RowParametersOf, RowProblemCode } from './row-problems.js';
import type { PartialRow } from './table-reader.js';
import type { TableName } from './tables.js';
import { validationBounds } from './validation-bounds.js';

/** What a row is held against besides itself. */
export interface RuleFacts {
  /** Calendar year of the registration. */
  readonly year: number;
  /** Code of the delivery's location. */
  readonly location: string;
}

/** A rule over the cells of one row. */
export interface Rule<Name extends TableName> {
  readonly code: RowProblemCode;
  /** The column to which the problem points. */
  readonly column: keyof PartialRow<Name> & string;
  /** What the sentence mentions when the row breaks the rule; null when it does not. */
  readonly broken: (row: PartialRow<Name>, facts: RuleFacts) => object | null;
}

type Ordered = string | null | undefined;
type Count = number | null | undefined;
/** Whether both are known and the first is later (ISO dates sort as text). */
const after = (a: Ordered, b: Ordered): boolean => typeof a === 'string' && typeof b === 'string' && a > b;
const above = (a: Count, b: Count): boolean => typeof a === 'number' && typeof b === 'number' && a > b;
/** `known` filled in while `empty` was left empty (and not merely unreadable). */
const withOnly = (known: string | null | undefined, empty: string | null | undefined): boolean =>
  typeof known === 'string' && empty === null;

function outside(start: Ordered, end: Ordered, year: number): boolean {
  return after(start, `${year}-12-31`) || after(`${year}-01-01`, end);
}

/** Whole months from one month to another; NaN when one is not known. */
const months = (from: Ordered, to: Ordered): number =>
  typeof from === 'string' && typeof to === 'string' ? childAgeInMonths(from, to) : Number.NaN;

/** Calendar months of a year in which somebody took part on some day; 0 for who did not. */
function monthsOfYear(year: number, start: string, end: Ordered): number {
  const first = after(`${year}-01-01`, start) ? `${year}-01` : start.slice(0, 7);
  const last = typeof end !== 'string' || after(end, `${year}-12-31`) ? `${year}-12` : end.slice(0, 7);
  return Math.max(0, childAgeInMonths(first, last) + 1);
}

const rule =
  <Name extends TableName>() =>
  <Code extends RowProblemCode>(
    code: Code,
    column: keyof PartialRow<Name> & string,
    broken: (row: PartialRow<Name>, facts: RuleFacts) => RowParametersOf<Code> | null,
  ): Rule<Name> => ({ code, column, broken: broken as Rule<Name>['broken'] });
const when = (broken: boolean): object | null => (broken ? {} : null);

const participation = rule<'participations'>();
/** What is asked at the end. */
const endColumns = [
  'confidence_end',
  'finding_help_end',
  'support_end',
  'network_end',
  'question_answered',
] as const;
const isKnown = (value: unknown): boolean => value !== null && value !== undefined;
const steps = ['referred_on', 'intake_on', 'matched_on', 'started_on'] as const;

/** A step on the way to the first visit is not after the next step that was recorded. */
const stepRules = steps.slice(0, -1).map((step, index) =>
  participation('dates-out-of-order', step, (row) => {
    const next = steps.slice(index + 1).find((later) => typeof row[later] === 'string');
    return next !== undefined && after(row[step], row[next]) ? { before: next } : null;
  }),
);

/** What must hold, and what deserves a question, for one participation. */
export const participationRules: readonly Rule<'participations'>[] = [
  participation('outside-year', 'started_on', (row, { year }) =>
    outside(row.started_on, row.ended_on, year) ? { year } : null,
  ),
  participation('ended-before-start', 'ended_on', (row) => when(after(row.started_on, row.ended_on))),
  participation('end-without-reason', 'end_reason', (row) => when(withOnly(row.ended_on, row.end_reason))),
  participation('reason-without-end', 'ended_on', (row) => when(withOnly(row.end_reason, row.ended_on))),
  ...stepRules,
  participation('total-below-year', 'visits_done_total', (row) =>
    when(above(row.visits_done, row.visits_done_total)),
  ),
  participation('outings-above-visits', 'outings_done', (row) =>
    when(above(row.outings_done, row.visits_done)),
  ),
  participation('child-born-after-start', 'child_born', (row) => {
    const bound = validationBounds.monthsBeforeBirth;
    return months(row.started_on, row.child_born) > bound ? { months: bound } : null;
  }),
  participation('child-too-old-at-start', 'child_born', (row) => {
    const bound = validationBounds.oldestMonthsAtStart;
    return months(row.child_born, row.started_on) > bound ? { months: bound } : null;
  }),
  participation('child-old-at-start', 'child_born', (row) => {
    const { usualMonthsAtStart: bound, oldestMonthsAtStart } = validationBounds;
    const age = months(row.child_born, row.started_on);
    return when(age >= bound && age <= oldestMonthsAtStart);
  }),
  participation('not-first-child', 'first_child', (row) => when(row.first_child === false)),
  participation('completed-early', 'end_reason', (row) => {
    const { child_born: born, ended_on: end } = row;
    return when(
      row.end_reason === 'completed' &&
        typeof born === 'string' &&
        typeof end === 'string' &&
        !canBeCompleted(born, end),
    );
  }),
  participation('no-visit-in-year', 'visits_done', (row) => when(row.visits_done === 0)),
  participation('visit-length-unlikely', 'visit_minutes', (row) => {
    const { minimum, maximum } = validationBounds.visitMinutes;
    const { visits_done: visits, visit_minutes: minutes } = row;
    if (typeof visits !== 'number' || typeof minutes !== 'number' || visits === 0) return null;
    return when(minutes < minimum * visits || minutes > maximum * visits);
  }),
  participation('visits-unlikely', 'visits_done', (row, { year }) => {
    const { started_on: start, ended_on: end, visits_done: visits } = row;
    if (typeof start !== 'string' || typeof visits !== 'number') return null;
    const inYear = monthsOfYear(year, start, end);
    return when(inYear > 0 && visits > validationBounds.visitsAMonth * inYear);
  }),
  participation('mother-age-unlikely', 'birth_year', ({ birth_year: born }, { year }) => {
    const { minimum, maximum } = validationBounds.motherYears;
    return when(typeof born === 'number' && (year - born < minimum || year - born > maximum));
  }),
  participation('ended-after-year', 'ended_on', (row, { year }) =>
    when(after(row.ended_on, `${year}-12-31`)),
  ),
  participation('ended-in-first-month', 'ended_on', (row) => {
    const { started_on: start, ended_on: end } = row;
    return when(typeof start === 'string' && !after(start, end) && after(addMonths(start, 1), end));
  }),
  participation('transfer-date-without-location', 'transferred_on', (row) =>
    when(withOnly(row.transferred_on, row.transferred_from)),
  ),
  participation('dates-out-of-order', 'transferred_on', (row) =>
    after(row.transferred_on, row.started_on) ? { before: 'started_on' } : null,
  ),
  participation('outcome-without-end', 'ended_on', (row) =>
    when(row.ended_on === null && endColumns.some((column) => isKnown(row[column]))),
  ),
  participation('transferred-from-itself', 'transferred_from', (row, { location }) =>
    when(row.transferred_from === location),
  ),
];

const visitingMother = rule<'visiting-mothers'>();

/** What must hold for one visiting mother. */
export const visitingMotherRules: readonly Rule<'visiting-mothers'>[] = [
  visitingMother('outside-year', 'started_on', (row, { year }) =>
    outside(row.started_on, row.stopped_on, year) ? { year } : null,
  ),
  visitingMother('ended-before-start', 'stopped_on', (row) => when(after(row.started_on, row.stopped_on))),
  visitingMother('end-without-reason', 'stop_reason', (row) =>
    when(withOnly(row.stopped_on, row.stop_reason)),
  ),
  visitingMother('reason-without-end', 'stopped_on', (row) =>
    when(withOnly(row.stop_reason, row.stopped_on)),
  ),
  visitingMother('supervised-above-matched', 'months_supervised', (row) =>
    when(above(row.months_supervised, row.months_matched)),
  ),
];

const uptake = rule<'uptake'>();
/** What must hold for those of one referral source. */
const uptakeRules: readonly Rule<'uptake'>[] = [
  uptake('uptake-does-not-add-up', 'referred', (row) => {
    const sum = Object.values(columnOfStanding).reduce(
      (total, column) => total + (row[column] ?? Number.NaN),
      0,
    );
    return typeof row.referred === 'number' && !Number.isNaN(sum) && sum !== row.referred ? { sum } : null;
  }),
  uptake('intakes-above-referred', 'intakes', (row) => when(above(row.intakes, row.referred))),
  uptake('started-above-intakes', 'started', (row) => when(above(row.started, row.intakes))),
];

/** The rules of each table; a coordinator's cells do not depend on each other. */
export const deliveryRules: { readonly [Name in TableName]: readonly Rule<Name>[] } = {
  participations: participationRules,
  'visiting-mothers': visitingMotherRules,
  coordinators: [],
  uptake: uptakeRules,
};
