import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { originGroups } from '../code-lists/person-lists.js';
import { aCoordinator, aDescriptor, anUptake, aParticipation, aVisitingMother } from '../testing/builders.js';
import { cellsArbitrary } from '../testing/row-arbitraries.js';
import { codebook } from './codebook.js';
import { dataPackage, tableSchema } from './data-package.js';
import { formatRow, tableHeader } from './format-row.js';
import { rowSchema } from './row-schema.js';
import { tableReader } from './table-reader.js';
import { tableNames } from './tables.js';

describe('the schema of a row', () => {
  it.each(tableNames)('of %s accepts every row that can be read, and gives it back', (name) => {
    const schema = rowSchema(name, 2008);
    fc.assert(
      fc.property(cellsArbitrary(name, 2008), (row) => {
        expect(schema.parse(row)).toEqual(row);
      }),
    );
  });

  const wrong = {
    participations: [
      aParticipation({ participation_id: '' }),
      aParticipation({ started_on: '2008-02-30' }),
      aParticipation({ child_born: '2008-02-01' }),
      aParticipation({ birth_year: 2009 }),
      aParticipation({ visits_done: 1.5 }),
      aParticipation({ transferred_from: 'Den Haag' }),
      aParticipation({ origin: 'Turkey' as never }),
      aParticipation({ child_circumstances: ['incubator', 'incubator'] }),
      aParticipation({ referred_to: [] }),
      { ...aParticipation(), name: 'x' },
    ],
    'visiting-mothers': [
      aVisitingMother({ months_matched: 13 }),
      aVisitingMother({ work_experience: ['none' as never] }),
      aVisitingMother({ former_programme_mother: 'true' as never }),
    ],
    coordinators: [aCoordinator({ hours_per_week: 0 }), aCoordinator({ hours_per_week: 40.5 })],
    uptake: [anUptake({ referral_source: 'refused' as never }), anUptake({ started: -1 })],
  };
  it.each(tableNames.flatMap((name) => wrong[name].map((row) => ({ name, row }))))(
    'of $name refuses what reading refuses: case %#',
    ({ name, row }) => {
      expect(rowSchema(name, 2008).safeParse(row).success).toBe(false);
    },
  );

  it.each(tableNames)('of %s accepts a row exactly when its cells read back as the row', (name) => {
    const schema = rowSchema(name, 2008);
    const read = tableReader(name, tableHeader(name), `${name}.csv`, { year: 2008, report: () => {} });
    const odd = fc.constantFrom<unknown>(0, -1, 13, 41, 2009, '', '2008-02-30', 'x y', true, null, [
      'other',
      'other',
    ]);
    const places = fc.constantFrom(...tableHeader(name));
    fc.assert(
      fc.property(cellsArbitrary(name, 2008), places, odd, (row, column, value) => {
        const changed = { ...row, [column]: value };
        const back = read(formatRow(name, changed), 2);
        const same = back !== null && JSON.stringify(back) === JSON.stringify(changed);
        expect(schema.safeParse(changed).success).toBe(same);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the data package', () => {
  const json = JSON.parse(JSON.stringify(dataPackage(aDescriptor())));

  it('names its resources with their files, and carries the descriptor', () => {
    expect(json).toMatchObject({ name: 'mim-breda-2008', version: '1', mim: aDescriptor() });
    expect(json.resources.map(({ name, path }: { name: string; path: string }) => [name, path])).toEqual([
      ['participations', 'participations.csv'],
      ['visiting-mothers', 'visiting-mothers.csv'],
      ['coordinators', 'coordinators.csv'],
    ]);
  });

  it('of format 2 has uptake too', () => {
    const { resources } = dataPackage(aDescriptor({ formatVersion: '2' }));
    expect(resources.map(({ path }) => path)).toContain('uptake.csv');
  });

  it('of format 1 has no field that came later', () => {
    const fields = tableSchema('participations', 2008, '1').fields.map(({ name }) => name);
    expect(fields).toEqual(tableHeader('participations', '1'));
    expect(fields).not.toContain('begun_again');
  });

  it.each(tableNames)('has a field for each column of %s, in the order of the file', (name) => {
    const { fields, primaryKey } = tableSchema(name, 2008);
    expect(fields.map((field) => field.name)).toEqual(tableHeader(name));
    expect(primaryKey).toEqual([tableHeader(name)[0]]);
  });

  it('says of each kind of column what may stand in it', () => {
    const field = (column: string) =>
      tableSchema('participations', 2008).fields.find(({ name }) => name === column);
    expect(field('started_on')).toMatchObject({ type: 'date', constraints: { required: true } });
    expect(field('child_born')).toMatchObject({ type: 'yearmonth' });
    expect(field('birth_year')).toMatchObject({
      type: 'integer',
      constraints: { minimum: 1900, maximum: 2008 },
    });
    expect(field('first_child')).toMatchObject({
      type: 'boolean',
      trueValues: ['true'],
      falseValues: ['false'],
    });
    expect(field('origin')?.categories).toHaveLength(originGroups.codes.length);
  });
});

describe('the pattern of a cell with several codes', () => {
  const columns = ['referred_to', 'child_circumstances', 'mother_circumstances'] as const;
  it.each(columns)('matches what is written for %s, and not an unknown code beside it', (column) => {
    const field = tableSchema('participations', 2008).fields.find(({ name }) => name === column);
    const pattern = new RegExp(`^(?:${field?.constraints.pattern})$`);
    fc.assert(
      fc.property(cellsArbitrary('participations', 2008), (row) => {
        fc.pre(row[column] !== null);
        const text = formatRow('participations', row)[tableHeader('participations').indexOf(column)] ?? '';
        expect(text).toMatch(pattern);
        expect(`${text};x`).not.toMatch(pattern);
      }),
    );
  });
});

describe('the codebook', () => {
  it('has each column once, and the codes of its list in their order', () => {
    const lines = codebook(2008);
    const columns = lines
      .filter(({ code }) => code === null)
      .map(({ table, column }) => `${table} ${column}`);
    expect(columns).toEqual(
      tableNames.flatMap((name) => tableHeader(name).map((column) => `${name} ${column}`)),
    );
    const origins = lines.filter(({ table, column }) => table === 'participations' && column === 'origin');
    expect(origins.map(({ code }) => code)).toEqual([null, ...originGroups.values]);
  });

  it('says where none can be written', () => {
    const none = codebook(2008).filter(({ code, label }) => code === 'none' && label.en === 'none of these');
    expect(none.map(({ column }) => column)).toEqual([
      'child_circumstances',
      'mother_circumstances',
      'work_experience',
    ]);
  });
});
