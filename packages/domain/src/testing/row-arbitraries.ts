import fc from 'fast-check';
import { earliestDate, highest, latestDate } from '../delivery/cell.js';
import type { Column } from '../delivery/column.js';
import type { Coordinator, Participation, Uptake, VisitingMother } from '../delivery/columns.js';
import { uptakeSources } from '../delivery/delivery-lists.js';
import { deliveryTable, type TableName, type TableRow } from '../delivery/tables.js';
import { validationBounds } from '../delivery/validation-bounds.js';
import { epochDayOf, isLeapYear, isoDateOfEpochDay, isoMonthOf, monthIndexOf } from '../kernel/iso-date.js';

/** Any civil date that a registration can hold, with its edges and leap days more often than by chance. */
export function dateArbitrary(from: string = earliestDate, to: string = latestDate): fc.Arbitrary<string> {
  const [first, last] = [epochDayOf(from), epochDayOf(to)];
  const leapDays: number[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1) {
    const day = isLeapYear(year) ? epochDayOf(`${year}-02-29`) : Number.NaN;
    if (day >= first && day <= last) leapDays.push(day);
  }
  const edges = fc.constantFrom(first, last, ...leapDays);
  return fc
    .oneof({ arbitrary: fc.integer({ min: first, max: last }), weight: 4 }, { arbitrary: edges, weight: 1 })
    .map(isoDateOfEpochDay);
}

/** Any location code. */
export const locationCodeArbitrary: fc.Arbitrary<string> = fc
  .array(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 1, maxLength: 3 })
  .map((words) => words.join('-'));

const anyDate = dateArbitrary();
const anyMonth = anyDate.map((date) => date.slice(0, 7));
const anyId = fc.integer({ min: 1, max: 999_999 }).map((number) => `x${number}`);

/** Any value that a column can hold by itself. */
export function valueArbitrary(column: Column, year: number): fc.Arbitrary<unknown> {
  switch (column.type) {
    case 'id':
      return anyId;
    case 'slug':
      return locationCodeArbitrary;
    case 'date':
      return anyDate;
    case 'month':
      return anyMonth;
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: column.minimum, max: highest(column, year) });
    case 'number':
      return fc.integer({ min: 1, max: column.maximum * 4 }).map((quarters) => quarters / 4);
    case 'code':
      return fc.constantFrom(...column.list.inYear(year).map(({ code }) => code));
    case 'codes':
      return fc.shuffledSubarray(
        column.list.inYear(year).map(({ code }) => code),
        { minLength: column.noneAllowed ? 0 : 1 },
      );
  }
}

/** A row whose cells are valid each by itself; together they need not make sense. */
export function cellsArbitrary<Name extends TableName>(
  name: Name,
  year: number,
): fc.Arbitrary<TableRow<Name>> {
  const columns = Object.entries(deliveryTable(name).columns).map(([column, definition]) => {
    const value = valueArbitrary(definition, year);
    return [column, definition.required ? value : fc.option(value, { nil: null, freq: 8 })] as const;
  });
  return fc.record(Object.fromEntries(columns)) as unknown as fc.Arbitrary<TableRow<Name>>;
}

const startsBefore = 3;
/** A start and perhaps an end, such that the period touches the year; an end can be known that is after it. */
function spanArbitrary(year: number) {
  const yearsFirst = `${year}-01-01`;
  const yearsLast = `${year}-12-31`;
  return dateArbitrary(`${year - startsBefore}-01-01`, yearsLast).chain((start) => {
    const inYear = dateArbitrary(start > yearsFirst ? start : yearsFirst, yearsLast);
    const after = dateArbitrary(`${year + 1}-01-01`, `${year + 1}-12-31`);
    const end = fc.oneof({ arbitrary: inYear, weight: 9 }, { arbitrary: after, weight: 1 });
    return fc.record({ start: fc.constant(start), end: fc.option(end, { nil: null }) });
  });
}

const upTo = (most: number | null) => fc.integer({ min: 0, max: most ?? 40 });
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 8 });

/** Steps before the start, each a number of days before the next, each perhaps not recorded. */
const stepsArbitrary = (start: string) =>
  fc
    .record({
      days: fc.tuple(fc.nat(90), fc.nat(60), fc.nat(60)),
      recorded: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
    })
    .map(({ days: [toIntake, toMatch, toStart], recorded }) => {
      const matched = epochDayOf(start) - toStart;
      const intake = matched - toMatch;
      const at = (index: 0 | 1 | 2, day: number) => (recorded[index] ? isoDateOfEpochDay(day) : null);
      return {
        referred_on: at(0, intake - toIntake),
        intake_on: at(1, intake),
        matched_on: at(2, matched),
      };
    });

const childBornArbitrary = (start: string) =>
  fc
    .integer({ min: -validationBounds.monthsBeforeBirth, max: validationBounds.oldestMonthsAtStart })
    .map((age) => isoMonthOf(monthIndexOf(start) - age));

const visitsArbitrary = orNull(fc.integer({ min: 0, max: 30 })).chain((visits) =>
  fc.record({
    visits_done: fc.constant(visits),
    visits_expected: orNull(fc.integer({ min: 0, max: 24 })),
    visit_minutes: orNull(fc.integer({ min: 0, max: 3000 })),
    visits_done_total: orNull(fc.integer({ min: visits ?? 0, max: 60 })),
    outings_done: orNull(upTo(visits)),
  }),
);

/**
 * A participation that belongs in the delivery of a year and breaks no rule; it may deserve a question.
 * @param year Calendar year of the registration.
 */
export function participationArbitrary(year: number): fc.Arbitrary<Participation> {
  const dates = spanArbitrary(year).chain(({ start, end }) =>
    fc.record({
      started_on: fc.constant(start),
      ended_on: fc.constant(end),
      child_born: childBornArbitrary(start),
      steps: stepsArbitrary(start),
    }),
  );
  return fc
    .tuple(cellsArbitrary('participations', year), dates, visitsArbitrary)
    .map(([cells, { steps, ...span }, visits]) => ({
      ...cells,
      ...span,
      ...steps,
      ...visits,
      transferred_on:
        cells.transferred_from === null || cells.transferred_on === null ? null : span.started_on,
      end_reason: span.ended_on === null ? null : (cells.end_reason ?? 'other'),
    }));
}

/** A visiting mother who belongs in the delivery of a year and breaks no rule. */
export function visitingMotherArbitrary(year: number): fc.Arbitrary<VisitingMother> {
  const months = fc
    .integer({ min: 0, max: 12 })
    .chain((matched) =>
      fc.record({ months_matched: orNull(fc.constant(matched)), months_supervised: orNull(upTo(matched)) }),
    );
  return fc
    .tuple(cellsArbitrary('visiting-mothers', year), spanArbitrary(year), months)
    .map(([cells, { start, end }, counted]) => ({
      ...cells,
      ...counted,
      started_on: start,
      stopped_on: end,
      stop_reason: end === null ? null : (cells.stop_reason ?? 'other'),
    }));
}

/** What became of those of one source who were referred in a year. */
export const uptakeRowArbitrary: fc.Arbitrary<Omit<Uptake, 'referral_source'>> = fc
  .record({
    started: fc.nat(9),
    in_process: fc.nat(9),
    declined: fc.nat(9),
    unreachable: fc.nat(9),
    not_eligible: fc.nat(9),
    referred_elsewhere: fc.nat(9),
  })
  .chain((standings) => {
    const referred = Object.values(standings).reduce((sum, count) => sum + count, 0);
    return fc.nat(referred).map((intakes) => ({ referred, intakes, ...standings }));
  });

/** Any uptake: each source once; no rows: it is not kept. */
export const uptakeArbitrary: fc.Arbitrary<readonly Uptake[]> = fc
  .shuffledSubarray([...uptakeSources.values])
  .chain((sources) =>
    fc.tuple(
      ...sources.map((referral_source) => uptakeRowArbitrary.map((row) => ({ referral_source, ...row }))),
    ),
  );

/** Any coordinator. */
export const coordinatorArbitrary = (year: number): fc.Arbitrary<Coordinator> =>
  cellsArbitrary('coordinators', year);
