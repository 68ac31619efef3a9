import { describe, expect, it } from 'vitest';
import { aDelivery, type DeliveryParts } from '../testing/builders.js';
import { deliveryCells, problemsIn } from '../testing/delivery-cells.js';
import type { Coordinator, Participation, VisitingMother } from './columns.js';
import { tableHeader } from './format-row.js';
import { deliveryProblem } from './problem.js';
import { type DeliveryProblemCode, deliveryProblems } from './problems.js';
import { deliveryTables, type TableName } from './tables.js';

/** One cell of a valid delivery is changed; exactly one problem is expected, by default at that cell. */
interface Case {
  readonly code: DeliveryProblemCode;
  readonly table: TableName;
  /** What the valid row says that the builder does not. */
  readonly parts: DeliveryParts;
  readonly column: string;
  readonly text: string;
  readonly expected?: { readonly line?: number; readonly column?: string; readonly value?: string | null };
}
type Expected = Case['expected'];
const at = (expected: Expected) => (expected === undefined ? {} : { expected });

const participation = (
  code: DeliveryProblemCode,
  row: Partial<Participation>,
  column: keyof Participation,
  text: string,
  expected?: Expected,
): Case => ({
  code,
  table: 'participations',
  parts: { participations: [row] },
  column,
  text,
  ...at(expected),
});
const visitingMother = (
  code: DeliveryProblemCode,
  row: Partial<VisitingMother>,
  column: keyof VisitingMother,
  text: string,
  expected?: Expected,
): Case => ({
  code,
  table: 'visiting-mothers',
  parts: { visitingMothers: [row] },
  column,
  text,
  ...at(expected),
});
const coordinator = (
  code: DeliveryProblemCode,
  row: Partial<Coordinator>,
  column: keyof Coordinator,
  text: string,
): Case => ({ code, table: 'coordinators', parts: { coordinators: [row] }, column, text });

const noSteps = { referred_on: null, intake_on: null, matched_on: null };
const longAgo = { ...noSteps, started_on: '2006-05-31', child_born: '2006-03' };
const nothing = { value: null };

const cases: readonly Case[] = [
  // Required
  participation('missing-value', {}, 'participation_id', '', nothing),
  participation('missing-value', {}, 'started_on', '', nothing),
  participation('missing-value', {}, 'child_born', '', nothing),
  visitingMother('missing-value', {}, 'visiting_mother_id', '', nothing),
  visitingMother('missing-value', {}, 'started_on', '', nothing),
  coordinator('missing-value', {}, 'coordinator_id', ''),
  // Identifiers
  participation('malformed-id', {}, 'participation_id', ' p1'),
  visitingMother('malformed-id', {}, 'visiting_mother_id', 'v'.repeat(101), { value: 'v'.repeat(100) }),
  participation('malformed-id', {}, 'participation_id', 'p\u202E1'),
  participation('malformed-location', {}, 'transferred_from', 'Den Haag'),
  // Dates and months
  participation('malformed-date', {}, 'started_on', '29-02-2008'),
  participation('malformed-date', noSteps, 'started_on', '2007-02-29'),
  participation('malformed-date', {}, 'ended_on', '2008-06-31'),
  participation('malformed-date', {}, 'referred_on', '2008-1-15'),
  visitingMother('malformed-date', {}, 'stopped_on', '2008-13-01'),
  visitingMother('malformed-date', {}, 'started_on', '2006-09-01 '),
  participation('out-of-range', {}, 'referred_on', '1066-10-14'),
  participation('malformed-month', {}, 'child_born', '2007-11-01'),
  participation('malformed-month', {}, 'child_born', '2007-13'),
  participation('out-of-range', {}, 'child_born', '1789-07'),
  // Numbers
  participation('malformed-integer', {}, 'visits_done_total', '10.5'),
  participation('malformed-integer', {}, 'visits_expected', '1e1'),
  participation('malformed-integer', {}, 'birth_year', '’80'),
  participation('out-of-range', {}, 'birth_year', '1880'),
  participation('out-of-range', {}, 'birth_year', '2009'),
  participation('out-of-range', {}, 'outings_done', '-1'),
  visitingMother('out-of-range', {}, 'months_matched', '13'),
  visitingMother('out-of-range', {}, 'birth_year', '2009'),
  coordinator('malformed-number', {}, 'hours_per_week', '16,5'),
  coordinator('out-of-range', {}, 'hours_per_week', '0'),
  coordinator('out-of-range', {}, 'hours_per_week', '40.01'),
  participation('malformed-boolean', {}, 'first_child', 'TRUE'),
  participation('malformed-boolean', {}, 'same_language', 'ja'),
  visitingMother('malformed-boolean', {}, 'former_programme_mother', '1'),
  // Codes
  participation('unknown-code', {}, 'origin', 'Turkey'),
  participation('unknown-code', {}, 'origin', 'x'.repeat(150), { value: 'x'.repeat(100) }),
  participation('unknown-code', {}, 'referral_source', 'not-asked'),
  participation('unknown-code', {}, 'mother_circumstances', 'insecurity;money', { value: 'money' }),
  participation('unknown-code', {}, 'referred_to', 'none'),
  participation('unknown-code', {}, 'child_circumstances', 'incubator;', { value: '' }),
  visitingMother('unknown-code', {}, 'preparation', 'alone'),
  coordinator('unknown-code', {}, 'education', 'law'),
  participation('duplicate-code', {}, 'child_circumstances', 'incubator;incubator', { value: 'incubator' }),
  participation('none-with-others', {}, 'mother_circumstances', 'none;insecurity'),
  visitingMother('none-with-others', {}, 'work_experience', 'care;none'),
  // Start and end
  participation(
    'ended-before-start',
    { ended_on: '2008-08-01', end_reason: 'moved' },
    'ended_on',
    '2008-02-28',
  ),
  visitingMother(
    'ended-before-start',
    { started_on: '2008-05-01', stopped_on: '2008-08-01', stop_reason: 'moved' },
    'stopped_on',
    '2008-04-30',
  ),
  participation(
    'end-without-reason',
    { ended_on: '2008-08-01', end_reason: 'moved' },
    'end_reason',
    '',
    nothing,
  ),
  participation('end-without-reason', {}, 'ended_on', '2008-08-01', { column: 'end_reason', value: null }),
  visitingMother(
    'end-without-reason',
    { stopped_on: '2008-08-01', stop_reason: 'illness' },
    'stop_reason',
    '',
    nothing,
  ),
  participation('reason-without-end', {}, 'end_reason', 'moved', { column: 'ended_on', value: null }),
  visitingMother(
    'reason-without-end',
    { stopped_on: '2008-08-01', stop_reason: 'illness' },
    'stopped_on',
    '',
    nothing,
  ),
  participation('outside-year', noSteps, 'started_on', '2009-01-01'),
  participation(
    'outside-year',
    { ...longAgo, ended_on: '2008-01-01', end_reason: 'moved' },
    'ended_on',
    '2007-12-31',
    {
      column: 'started_on',
      value: '2006-05-31',
    },
  ),
  visitingMother('outside-year', {}, 'started_on', '2009-01-01'),
  visitingMother(
    'outside-year',
    { stopped_on: '2008-01-01', stop_reason: 'moved' },
    'stopped_on',
    '2007-12-31',
    { column: 'started_on', value: '2006-09-01' },
  ),
  // Dates in order
  participation('dates-out-of-order', {}, 'referred_on', '2008-02-01'),
  participation('dates-out-of-order', {}, 'intake_on', '2008-02-15'),
  participation('dates-out-of-order', {}, 'matched_on', '2008-03-01'),
  participation('dates-out-of-order', { intake_on: null }, 'referred_on', '2008-02-20'),
  participation('dates-out-of-order', { intake_on: null, matched_on: null }, 'referred_on', '2008-03-01'),
  // Numbers that contradict each other
  participation('total-below-year', {}, 'visits_done_total', '9'),
  participation('outings-above-visits', {}, 'outings_done', '11'),
  visitingMother('supervised-above-matched', {}, 'months_matched', '9', {
    column: 'months_supervised',
    value: '10',
  }),
  // The child
  participation('child-born-after-start', {}, 'child_born', '2008-12'),
  participation('child-too-old-at-start', {}, 'child_born', '2005-01'),
  // Questions
  participation('child-old-at-start', {}, 'child_born', '2006-08'),
  participation('child-old-at-start', {}, 'child_born', '2005-02'),
  participation('not-first-child', {}, 'first_child', 'false'),
  participation(
    'completed-early',
    { ended_on: '2008-12-30', end_reason: 'moved' },
    'end_reason',
    'completed',
  ),
  participation(
    'no-visit-in-year',
    { visits_done: null, outings_done: 0, visit_minutes: null },
    'visits_done',
    '0',
  ),
  participation('visit-length-unlikely', {}, 'visit_minutes', '149'),
  participation('visit-length-unlikely', {}, 'visit_minutes', '2401'),
  participation(
    'ended-in-first-month',
    { ended_on: '2008-03-29', end_reason: 'moved' },
    'ended_on',
    '2008-03-28',
  ),
  participation('visits-unlikely', { visits_done_total: 200, visit_minutes: null }, 'visits_done', '111'),
  participation(
    'visits-unlikely',
    { started_on: '2008-12-31', ...noSteps, visit_minutes: null, visits_done_total: 11 },
    'visits_done',
    '11',
  ),
  participation('mother-age-unlikely', {}, 'birth_year', '1997'),
  participation('mother-age-unlikely', {}, 'birth_year', '1947'),
  participation(
    'ended-after-year',
    { ended_on: '2008-12-31', end_reason: 'moved' },
    'ended_on',
    '2009-01-01',
  ),
  participation('transferred-from-itself', {}, 'transferred_from', 'breda'),
  participation('often-not-known', {}, 'origin', 'refused', { line: 1, value: null }),
  participation('often-not-known', {}, 'mother_circumstances', '', { line: 1, value: null }),
  visitingMother('often-not-known', {}, 'education', 'unknown', { line: 1, value: null }),
];

const found = ({ parts, table, column, text }: Case) => {
  const delivery = aDelivery(parts);
  const cells = deliveryCells(delivery);
  cells[table][1]?.splice(tableHeader(table, delivery.descriptor.formatVersion).indexOf(column), 1, text);
  return { cells, problems: problemsIn(cells, { descriptor: delivery.descriptor }) };
};

describe('one changed cell of a valid delivery gives exactly its problem', () => {
  it.each(cases)('$code: $column = "$text"', (each) => {
    const { table, code, column, text, expected } = each;
    const message = expect.objectContaining({
      nl: expect.stringMatching(/\S/),
      en: expect.stringMatching(/\S/),
    });
    const value = text === '' ? null : text;
    expect(found(each).problems).toEqual([
      {
        severity: deliveryProblems[code].severity,
        file: deliveryTables[table].file,
        line: 2,
        column,
        value,
        code,
        message,
        ...expected,
      },
    ]);
  });

  it.each(cases)('without the change it is valid: $code, $column', ({ parts }) => {
    const delivery = aDelivery(parts);
    const silent: readonly DeliveryProblemCode[] = ['often-not-known'];
    const problems = problemsIn(deliveryCells(delivery), { descriptor: delivery.descriptor });
    expect(problems.filter(({ code }) => !silent.includes(code))).toEqual([]);
  });
});

describe('the bounds themselves are free', () => {
  const free: readonly (readonly [string, Partial<Participation>])[] = [
    ['a start on the last day of the year', { ...noSteps, started_on: '2008-12-31' }],
    ['an end on the first day of the year', { ...longAgo, ended_on: '2008-01-01', end_reason: 'moved' }],
    ['an end on the day of the start a month later', { ended_on: '2008-03-29', end_reason: 'moved' }],
    [
      'all steps on one day',
      { referred_on: '2008-02-29', intake_on: '2008-02-29', matched_on: '2008-02-29' },
    ],
    ['a child born nine months after the start', { child_born: '2008-11' }],
    ['a child of 17 months at the start', { child_born: '2006-09' }],
    ['completed at 17 months', { ended_on: '2008-12-01', end_reason: 'completed', child_born: '2007-07' }],
    ['visits of 15 minutes', { visits_done: 10, visit_minutes: 150 }],
    ['visits of 240 minutes', { visits_done: 10, visit_minutes: 2400 }],
    ['as many outings as visits', { visits_done: 10, outings_done: 10 }],
    ['a mother of 12', { birth_year: 1996 }],
    ['a mother of 60', { birth_year: 1948 }],
    ['ten visits a month', { visits_done: 110, visits_done_total: 110, visit_minutes: null }],
    ['an end on the last day of the year', { ended_on: '2008-12-31', end_reason: 'moved' }],
  ];
  it.each(free)('%s', (_, row) => {
    const delivery = aDelivery({ participations: [row] });
    expect(problemsIn(deliveryCells(delivery), { descriptor: delivery.descriptor })).toEqual([]);
  });

  it('nine in a hundred not known ask no question, ten do', () => {
    const codesWith = (unknown: number) => {
      const participations = Array.from({ length: 100 }, (_, index) =>
        index < unknown ? { origin: null } : {},
      );
      const delivery = aDelivery({ participations });
      return problemsIn(deliveryCells(delivery), { descriptor: delivery.descriptor }).map(({ code }) => code);
    };
    expect(codesWith(9)).toEqual([]);
    expect(codesWith(10)).toEqual(['often-not-known']);
  });
});

describe('every problem', () => {
  /** Raised elsewhere: by what reads files, by the descriptor, by the header, or by rows together. */
  const elsewhere: readonly DeliveryProblemCode[] = [
    'file-missing',
    'file-unreadable',
    'file-not-utf8',
    'file-too-large',
    'file-too-many-rows',
    'file-not-csv',
    'file-separated-otherwise',
    'file-without-header',
    'descriptor-not-json',
    'descriptor-missing-value',
    'descriptor-unknown-key',
    'descriptor-invalid-value',
    'descriptor-year-differs',
    'descriptor-location-differs',
    'missing-column',
    'unknown-column',
    'duplicate-column',
    'wrong-cell-count',
    'code-not-in-year',
    'duplicate-id',
    'rows-in-nil-delivery',
    // Of what format 1 does not have: see format-2.test.ts.
    'table-not-in-format',
    'transfer-date-without-location',
    'outcome-without-end',
    'uptake-does-not-add-up',
    'intakes-above-referred',
    'started-above-intakes',
    // Beside what was sent before: see far-fewer.test.ts.
    'far-fewer-rows',
  ];
  it('of the table is tested', () => {
    const tested = new Set([...cases.map(({ code }) => code), ...elsewhere]);
    expect([...tested].sort()).toEqual(Object.keys(deliveryProblems).sort());
  });

  it('shows at most 100 characters of a value', () => {
    const value = 'x'.repeat(1000);
    expect(
      deliveryProblem('unknown-code', { file: 'participations.csv', value }, { list: 'origin' }).value,
    ).toHaveLength(100);
  });

  it('of a file stands at its first line', () => {
    expect(deliveryProblem('file-too-large', { file: 'a.csv' }, { megabytes: 64 })).toEqual({
      severity: 'error',
      file: 'a.csv',
      line: 1,
      column: null,
      value: null,
      code: 'file-too-large',
      message: { nl: 'Dit bestand is groter dan 64 MiB.', en: 'This file is larger than 64 MiB.' },
    });
  });
});
