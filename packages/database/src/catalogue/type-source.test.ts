import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/index.js';
import { readColumns } from './columns.js';
import { typeSource } from './type-source.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

test('the committed types are those of the migrated database', async () => {
  const client = new Client({ connectionString: database.connectionStrings.owner });
  await client.connect();
  const source = typeSource(await readColumns(client));
  await client.end();
  await expect(source).toMatchFileSnapshot('../schema/database.generated.ts');
});
