import { withActor } from '@mim/database';
import { addLocations, anActor, createTestDatabase, type TestDatabase } from '@mim/database/testing';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appRouter } from '../router.js';
import { type AccessCase, today } from '../tenant-isolation/access-case.js';
import { accessCases } from '../tenant-isolation/access-cases/index.js';
import { proceduresOf } from '../tenant-isolation/procedures.js';
import { storeTenant, type Tenant } from '../tenant-isolation/tenant.js';
import { callAs, refusalOf } from '../testing/call-as.js';

const actor = { ...anActor('coordinator', 'breda'), accountId: 'carla' };

let database: TestDatabase;
let tenant: Tenant;
/** Everybody whom the location knows, each by a name that nobody else has. */
let people: readonly { readonly id: string; readonly name: string }[];
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda', 'ede', 'tilburg');
  tenant = await storeTenant(database, {
    locationId: 'breda',
    accountId: actor.accountId,
    marker: { word: 'zqbreda', phone: '0687650002', postcode: '9992 ZB' },
    thirdLocationId: 'tilburg',
    dossiers: 1,
  });
  people = await withActor(database.app, actor, async (trx) => {
    const { rows } = await sql<{ id: string; name: string }>`
      with numbered as (select person_id, row_number() over (order by person_id) as place from mim.person)
      update mim.person as p
      set given_name = 'Kanarie' || chr(64 + n.place::integer), version = version + 1
      from numbered as n where n.person_id = p.person_id
      returning p.person_id as id, p.given_name as name`.execute(trx);
    return rows;
  });
});
afterAll(() => database.close());

/** Who was named in the log since a moment. */
const loggedSince = async (entries: number) =>
  withActor(database.app, actor, async (trx) => {
    const { rows } = await sql<{ subjects: string[] }>`
      select subjects from mim.access_log order by at, entry_id offset ${entries}`.execute(trx);
    return new Set(rows.flatMap(({ subjects }) => subjects));
  });
const countEntries = () =>
  withActor(database.app, actor, async (trx) => {
    const { rows } = await sql<{
      count: number;
    }>`select count(*)::integer as count from mim.access_log`.execute(trx);
    return rows[0]?.count ?? 0;
  });

const cases = accessCases as Readonly<Record<string, AccessCase>>;
const types = appRouter._def.procedures as unknown as Readonly<
  Record<string, { readonly _def: { readonly type: string } }>
>;
const queries = proceduresOf(appRouter).filter(
  (name) => types[name]?._def.type === 'query' && cases[name]?.mayCall.includes('coordinator') === true,
);

describe('whoever is named in what is read', () => {
  it.each(queries)('is named in the access log by %s', async (name) => {
    const [router = '', procedure = ''] = name.split('.');
    const caller = callAs(database, actor, today) as unknown as Readonly<
      Record<string, Readonly<Record<string, (input: unknown) => Promise<unknown>>>>
    >;
    for (const dossier of tenant.dossiers)
      for (const input of cases[name]?.inputs(dossier, tenant.versionOf) ?? []) {
        const before = await countEntries();
        const asked = caller[router]?.[procedure]?.(input);
        // What is refused in words names nobody; anything else that goes wrong is thrown.
        const answer = asked === undefined || (await refusalOf(asked)) !== null ? null : await asked;
        const told = JSON.stringify(answer ?? null);
        const logged = await loggedSince(before);
        const unlogged = people.filter((person) => told.includes(person.name) && !logged.has(person.id));
        expect(unlogged).toEqual([]);
      }
  });

  it('is somebody in most of it', async () => {
    expect(people.length).toBeGreaterThan(3);
    const { rows } = await callAs(database, actor, today).visits.list({});
    expect(JSON.stringify(rows)).toMatch(/Kanarie.*Kanarie/s);
  });
});
