import fc from 'fast-check';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readColumns } from '../catalogue/columns.js';
import { createTestDatabase, type TestDatabase } from '../testing/index.js';
import { factNames, rowsDocument } from './fact-names.js';

let database: TestDatabase;
let columns: readonly string[];
beforeAll(async () => {
  database = await createTestDatabase();
  const client = new Client({ connectionString: database.connectionStrings.owner });
  await client.connect();
  columns = (await readColumns(client)).filter(({ schema }) => schema === 'mim').map(({ column }) => column);
  await client.end();
});
afterAll(() => database.close());

describe('every column of the programme', () => {
  test('is found again by the name of its fact', () => {
    expect(columns.length).toBeGreaterThan(200);
    expect(columns.map((column) => factNames.columnOf(factNames.factOf(column)))).toEqual(columns);
  });

  test('is written in one way, so that no two have the fact in common', () => {
    const names = [...new Set(columns)];
    expect(new Set(names.map((column) => factNames.factOf(column))).size).toBe(names.length);
  });
});

test('the facts of a document = the document with its columns renamed, whatever lies in it', () => {
  const name = fc.constantFrom(...['first_day', 'last_day', 'done', 'child_born_on']);
  const { document } = fc.letrec((tie) => ({
    document: fc.oneof(
      { depthSize: 'small' },
      fc.jsonValue({ maxDepth: 0 }),
      fc.array(tie('document')),
      fc.dictionary(name, tie('document')),
    ),
  }));
  fc.assert(
    fc.property(document, (given) => {
      const text = JSON.stringify(given);
      const renamed = text.replace(/"(\w+)":/g, (_, column: string) => `"${factNames.factOf(column)}":`);
      expect(factNames.factsIn(JSON.parse(text))).toEqual(JSON.parse(renamed));
    }),
    { seed: 2008 },
  );
});

test('rows as a document have the names of columns, and what lies inside a value as it was', () => {
  const rows = [{ visitOn: '2008-05-02', payload: { childBornOn: null } }];
  expect(rowsDocument(rows)).toBe('[{"visit_on":"2008-05-02","payload":{"childBornOn":null}}]');
});
