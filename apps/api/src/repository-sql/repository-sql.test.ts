import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withActor } from '@mim/database';
import { anActor, createTestDatabase, type TestDatabase } from '@mim/database/testing';
import { format } from 'sql-formatter';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordSql, type Sample } from './record-sql.js';
import { foundOtherwise, samples } from './samples.js';
import { scansOf } from './scans.js';
import { tenantTables } from './tenant-tables.js';

const source = new URL('..', import.meta.url);
const repositories = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.repository.ts'))
  .map((path) => path.replaceAll('\\', '/').replace(/\.ts$/, ''))
  .sort();

const functionsOf = async (repository: string): Promise<string[]> => {
  const exported: Record<string, unknown> = await import(new URL(`${repository}.ts`, source).href);
  return Object.keys(exported)
    .filter((name) => typeof exported[name] === 'function')
    .sort();
};

const readable = (statement: string): string =>
  `${format(statement, { language: 'postgresql', keywordCase: 'lower', expressionWidth: 90 })};`;

const header = '-- What the repository sends. Do not edit: run `vitest run --update` in this package.\n';
const fileBeside = (repository: string): string => fileURLToPath(new URL(`${repository}.sql`, source));

let database: TestDatabase;
let tenants: ReadonlySet<string>;
beforeAll(async () => {
  database = await createTestDatabase();
  tenants = await tenantTables(database.owner);
});
afterAll(() => database.close());

describe.each(repositories)('%s', (repository) => {
  const own = Object.entries(samples[repository] ?? {});
  const sending = own.flatMap(([name, sample]): [string, Sample][] =>
    sample === null ? [] : [[name, sample]],
  );

  it('has a sample of each of its functions', async () => {
    expect(own.map(([name]) => name).sort()).toEqual(await functionsOf(repository));
  });

  it('sends the statements that stand beside it', async () => {
    const parts: string[] = [];
    for (const [name, sample] of sending) {
      const statements = await recordSql(sample);
      parts.push(`-- ${name}\n${statements.map(readable).join('\n\n')}\n`);
    }
    await expect([header, ...parts].join('\n')).toMatchFileSnapshot(fileBeside(repository));
  });

  it.each(sending)('%s finds its rows by the location first', async (name, sample) => {
    if (foundOtherwise.has(`${repository} ${name}`)) return;
    const coordinator = anActor('coordinator', 'breda');
    for (const statement of await recordSql(sample)) {
      if (/set_config|pg_advisory/.test(statement)) continue;
      const scans = await withActor(database.app, coordinator, (trx) => scansOf(trx, statement));
      for (const { table, condition } of scans)
        if (tenants.has(table)) expect(condition ?? '', `${table} in ${statement}`).toContain('location_id');
    }
  });
});
