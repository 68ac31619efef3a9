import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeList } from '../kernel/code-list.js';
import { aCoordinator, aDelivery } from '../testing/builders.js';
import { deliveryCells, problemsIn } from '../testing/delivery-cells.js';
import { cellsArbitrary } from '../testing/row-arbitraries.js';
import { cellReader } from './cell.js';
import { deliveryReader } from './delivery-reader.js';
import { formatRow, tableHeader } from './format-row.js';
import type { DeliveryProblem } from './problem.js';
import { tableReader } from './table-reader.js';
import { deliveryLimits, tableNames } from './tables.js';

const brief = ({ code, line, column, value }: DeliveryProblem) => [code, line, column, value];
const reading = (header: readonly string[], year = 2008) => {
  const problems: DeliveryProblem[] = [];
  const read = tableReader('coordinators', header, 'coordinators.csv', {
    year,
    report: (problem) => problems.push(problem),
  });
  return { read, problems };
};
const header = tableHeader('coordinators');

describe('a header', () => {
  it('may have its columns in any order, after a byte order mark', () => {
    const { read, problems } = reading([
      '\uFEFFeducation',
      'work_experience',
      'hours_per_week',
      'coordinator_id',
    ]);
    expect(read(['nursing', 'youth-health', '16', 'c1'], 2)).toEqual(aCoordinator());
    expect(problems).toEqual([]);
  });

  it('reports each missing, unknown and repeated column', () => {
    const { problems } = reading(['coordinator_id', 'name', 'education', 'education', 'toString']);
    expect(problems.map(brief)).toEqual([
      ['unknown-column', 1, 'name', null],
      ['duplicate-column', 1, 'education', null],
      ['unknown-column', 1, 'toString', null],
      ['missing-column', 1, 'hours_per_week', null],
      ['missing-column', 1, 'work_experience', null],
    ]);
  });

  it('that lacks a column does not keep the other cells from being checked', () => {
    const { read, problems } = reading(['coordinator_id', 'hours_per_week', 'education']);
    expect(read(['c1', '41', 'nursing'], 2)).toBeNull();
    expect(problems.map(brief)).toEqual([
      ['missing-column', 1, 'work_experience', null],
      ['out-of-range', 2, 'hours_per_week', '41'],
    ]);
  });
});

describe('a row', () => {
  it.each([3, 5])('of %i cells under a header of four is refused without reading it', (length) => {
    const { read, problems } = reading(header);
    expect(
      read(
        Array.from({ length }, () => '?'),
        7,
      ),
    ).toBeNull();
    expect(problems.map(brief)).toEqual([['wrong-cell-count', 7, null, null]]);
  });

  it('reports every cell that is wrong, and every reason within a cell', () => {
    const { read, problems } = reading(header);
    expect(read(['', '99', 'teaching;chess;teaching', 'x'], 3)).toBeNull();
    expect(problems.map(brief)).toEqual([
      ['missing-value', 3, 'coordinator_id', null],
      ['out-of-range', 3, 'hours_per_week', '99'],
      ['unknown-code', 3, 'work_experience', 'chess'],
      ['duplicate-code', 3, 'work_experience', 'teaching'],
      ['unknown-code', 3, 'education', 'x'],
    ]);
  });

  it('with an unreadable cell is still held against the rules of its other cells', () => {
    const delivery = aDelivery();
    const cells = deliveryCells(delivery);
    const row = cells.participations[1] ?? [];
    const columns = tableHeader('participations');
    row[columns.indexOf('origin')] = '?';
    row[columns.indexOf('ended_on')] = 'yesterday';
    row[columns.indexOf('end_reason')] = 'moved';
    row[columns.indexOf('outings_done')] = '11';
    expect(problemsIn(cells, { descriptor: delivery.descriptor }).map(({ code }) => code)).toEqual([
      'malformed-date',
      'unknown-code',
      'outings-above-visits',
    ]);
  });

  it.each(tableNames)('of %s reads back as it was written, for every valid row', (name) => {
    const read = tableReader(name, tableHeader(name), `${name}.csv`, {
      year: 2008,
      report: ({ code, column }) => expect.unreachable(`${code} ${column}`),
    });
    fc.assert(
      fc.property(cellsArbitrary(name, 2008), (row) => {
        expect(read(formatRow(name, row), 2)).toEqual(row);
      }),
    );
  });

  it('reads the same whatever the order of the columns', () => {
    const order = fc.shuffledSubarray([...tableHeader('participations').keys()], {
      minLength: tableHeader('participations').length,
    });
    fc.assert(
      fc.property(cellsArbitrary('participations', 2008), order, (row, places) => {
        const shuffle = (cells: readonly string[]) => places.map((place) => cells[place] ?? '');
        const read = tableReader('participations', shuffle(tableHeader('participations')), 'p.csv', {
          year: 2008,
          report: ({ code }) => expect.unreachable(code),
        });
        expect(read(shuffle(formatRow('participations', row)), 2)).toEqual(row);
      }),
    );
  });

  it('never throws and reports at least one problem when it is refused, whatever stands in it', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('', 'none', ';', 'true', '2008-02-30', '1e9', 'NaN', '__proto__'),
    );
    fc.assert(
      fc.property(fc.array(cell, { minLength: 3, maxLength: 5 }), (cells) => {
        const { read, problems } = reading(header);
        expect(read(cells, 2) === null).toBe(problems.length > 0);
      }),
    );
  });
});

describe('a code', () => {
  const list = codeList('side', [
    { code: 'left', label: { nl: 'links', en: 'left' }, validUntilYear: 2007 },
    { code: 'right', label: { nl: 'rechts', en: 'right' } },
  ]);
  const column = { type: 'code', list, required: false, label: { nl: 'kant', en: 'side' } } as const;
  const readIn = (year: number, text: string) => {
    const faults: unknown[] = [];
    const value = cellReader(column, year)(text, (code) => {
      faults.push(code);
      return undefined;
    });
    return { value, faults };
  };

  it('is read in the years in which it is valid', () => {
    expect(readIn(2007, 'left')).toEqual({ value: 'left', faults: [] });
  });

  it('is refused in another year, with a code of its own', () => {
    expect(readIn(2008, 'left')).toEqual({ value: undefined, faults: ['code-not-in-year'] });
  });
});

describe('a table', () => {
  it('is read up to a million rows; the rest is reported once', () => {
    const problems: DeliveryProblem[] = [];
    const { descriptor } = aDelivery();
    const reader = deliveryReader({ descriptor, report: (problem) => problems.push(problem) });
    const read = reader.table('coordinators', header);
    let sound = 0;
    for (let line = 2; line < deliveryLimits.rows + 5; line += 1)
      if (read([`c${line}`, '16', 'teaching', 'nursing'], line) !== null) sound += 1;
    expect(sound).toBe(deliveryLimits.rows);
    expect(problems.map(brief)).toEqual([['file-too-many-rows', deliveryLimits.rows + 2, null, null]]);
  });
});
