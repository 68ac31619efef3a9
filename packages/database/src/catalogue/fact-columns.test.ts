import type { Fact, FactType } from '@mim/domain/kernel';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, expectTypeOf, test } from 'vitest';
import { factTables } from '../dossier/fact-tables.js';
import type { Database } from '../schema/database.generated.js';
import { factNames } from '../schema/fact-names.js';
import { createTestDatabase, type TestDatabase } from '../testing/index.js';
import { type CatalogueColumn, readColumns } from './columns.js';

let database: TestDatabase;
let columns: readonly CatalogueColumn[];
beforeAll(async () => {
  database = await createTestDatabase();
  const client = new Client({ connectionString: database.connectionStrings.owner });
  await client.connect();
  columns = await readColumns(client);
  await client.end();
});
afterAll(() => database.close());

/** Columns that are no facts: where a row belongs, how it is found, and which change it is at. */
const noFacts: Readonly<Record<keyof typeof factTables, readonly string[]>> = {
  person: ['location_id', 'person_id', 'name_search', 'name_sort', 'version'],
  trajectory: ['location_id', 'trajectory_id', 'mother_id', 'partner_id', 'registration_id', 'version'],
  visiting_mother: [
    'location_id',
    'visiting_mother_id',
    'person_id',
    'erased_on',
    'registration_id',
    'version',
  ],
  visit: [
    'location_id',
    'visit_id',
    'trajectory_id',
    'match_id',
    'visiting_mother_id',
    'companion_id',
    'version',
  ],
  outcome: ['location_id', 'outcome_id', 'trajectory_id', 'network', 'version'],
  expense: ['location_id', 'expense_id', 'visiting_mother_id', 'version'],
  expense_correction: [
    'location_id',
    'expense_correction_id',
    'visiting_mother_id',
    'expense_line_id',
    'corrected_on',
    'version',
  ],
  coordinator: ['location_id', 'coordinator_id', 'account_id', 'version'],
  meeting_group: ['location_id', 'meeting_group_id', 'version'],
  group_session: ['location_id', 'group_session_id', 'meeting_group_id', 'version'],
  supervision_session: ['location_id', 'supervision_session_id', 'visiting_mother_id', 'version'],
  supervision_agreement: ['location_id', 'supervision_agreement_id', 'supervision_session_id', 'version'],
  meeting: ['location_id', 'meeting_id', 'version'],
  evaluation: ['location_id', 'evaluation_id', 'visiting_mother_id', 'version'],
  own_step: ['location_id', 'own_step_id', 'visiting_mother_id', 'version'],
  cover: ['location_id', 'cover_id', 'absent_id', 'covered_by_id', 'version'],
  service: ['location_id', 'service_id', 'version'],
};

/** How each kind of fact is stored. */
const typeOfKind: Readonly<Record<FactType, string>> = {
  name: 'text',
  line: 'text',
  note: 'text',
  email: 'text',
  day: 'date',
  time: 'time without time zone',
  number: 'integer',
  amount: 'integer',
  'yes-no': 'boolean',
  flag: 'boolean',
  code: 'text',
  codes: 'text[]',
  'asked-codes': 'text[]',
  entries: 'text[]',
  records: 'jsonb',
};
const alwaysThere: readonly FactType[] = ['name', 'flag', 'codes', 'entries', 'records'];
const isAlwaysThere = ({ kind, isRequired, usual }: Fact): boolean =>
  isRequired === true || usual !== undefined || alwaysThere.includes(kind.type);

type Tables = typeof factTables;
type FactsWithoutColumn = {
  [Table in keyof Tables]: Exclude<keyof Tables[Table], keyof Database[`mim.${Table}`]>;
}[keyof Tables];

test('a fact whose column is forgotten does not compile', () => {
  expectTypeOf<FactsWithoutColumn>().toBeNever();
});

describe.each(Object.keys(factTables) as (keyof typeof factTables)[])('%s', (table) => {
  const stored = () => columns.filter((column) => column.schema === 'mim' && column.table === table);

  test('has a column for every fact, and a fact for every column', () => {
    const facts = Object.keys(factTables[table]).map((name) => factNames.columnOf(name));
    const names = stored().map(({ column }) => column);
    expect(names.toSorted()).toEqual([...facts, ...noFacts[table]].toSorted());
  });

  test.each(Object.entries<Fact>(factTables[table]))('stores %s as its kind asks', (name, fact) => {
    const column = stored().find((each) => each.column === factNames.columnOf(name));
    expect(column).toMatchObject({ type: typeOfKind[fact.kind.type], notNull: isAlwaysThere(fact) });
  });
});
