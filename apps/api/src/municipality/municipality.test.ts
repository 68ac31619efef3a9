import { type Actor, storeDelivery, withActor } from '@mim/database';
import {
  addLocations,
  addMatch,
  addPerson,
  addTrajectory,
  addVisit,
  addVisitingMother,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '@mim/database/testing';
import { aDelivery } from '@mim/domain/testing';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callAs, refusalOf } from '../testing/call-as.js';

const today = '2008-09-30';
const breda = anActor('coordinator', 'breda');
const both = { ...anActor('coordinator', 'breda', 'ede'), accountId: 'both' };

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda', 'ede');
  // Twelve mothers, of whom five came before the year, who are all visited by one visiting mother.
  const personId = await addPerson(database.app, breda, { givenName: 'Vera' });
  const { visitingMotherId } = await addVisitingMother(database.app, breda, { personId });
  for (let place = 0; place < 17; place += 1) {
    const startedOn = place < 5 ? '2007-11-05' : '2008-03-03';
    const { trajectoryId } = await addTrajectory(database.app, breda, {
      motherId: await addPerson(database.app, breda, { givenName: `Elif ${place}` }),
      state: 'visited',
      referredOn: '2007-10-01',
      intakeOn: '2007-10-08',
      childBornOn: '2007-09-15',
      startedOn,
    });
    const of = { trajectoryId, visitingMotherId };
    const matchId = await addMatch(database.app, breda, { ...of, startedOn });
    await addVisit(database.app, breda, { ...of, matchId, visitOn: '2008-03-03' });
  }
  await send(breda, 2007, 40, 31, 20);
  await send(breda, 2006, 36, 12, 6);
});
afterAll(() => database.close());

/** A year that was sent: so many mothers and as many visiting mothers, of whom so many ended, of whom so many completed. */
const send = (actor: Actor, year: number, mothers: number, ended: number, completed: number) =>
  withActor(database.app, actor, (trx) =>
    storeDelivery(
      trx,
      aDelivery({
        descriptor: { year, location: { code: 'breda', name: 'Breda', municipality: 'Breda' } },
        participations: Array.from({ length: mothers }, (_, place) => ({
          started_on: place < 8 ? `${year - 1}-12-01` : `${year}-02-01`,
          ...(place < ended && {
            ended_on: `${year}-11-30`,
            end_reason: place < completed ? ('completed' as const) : ('moved' as const),
          }),
        })),
        visitingMothers: Array.from({ length: mothers }, () => ({})),
      }),
    ),
  );

const ask = (input: { year?: number; locationId?: string } = {}, actor: Actor = breda) =>
  callAs(database, actor, today).municipality.ofYear(input);
const linesOf = ({ accountId }: Actor) =>
  withActor(database.app, both, async (trx) => {
    const { rows } = await sql<{ what: string; locationId: string; subjects: string[] }>`
      select what, location_id as "locationId", subjects from mim.access_log where account_id = ${accountId} order by at`.execute(
      trx,
    );
    return rows;
  });

describe('what a municipality is told', () => {
  it('of the year that runs is counted from what is recorded, up to today, and what is about few is withheld', async () => {
    const told = await ask();
    expect(told).toMatchObject({ year: 2008, until: today, version: null, location: 'breda' });
    expect(told.figures).toEqual([
      { name: 'reached', count: 17, base: null, withheld: null },
      { name: 'new', count: 12, base: null, withheld: null },
      { name: 'visits', count: 17, base: null, withheld: null },
      { name: 'visitors', count: null, base: null, withheld: 'total' },
      { name: 'completed', count: null, base: null, withheld: 'share' },
    ]);
  });

  it('has the years before it as they were sent, each by the same rule', async () => {
    const { earlier, years } = await ask();
    expect(earlier.map(({ year, version }) => [year, version])).toEqual([
      [2006, 1],
      [2007, 1],
    ]);
    const completed = earlier.map(({ figures }) => figures.find(({ name }) => name === 'completed'));
    expect(completed).toEqual([
      { name: 'completed', count: null, base: null, withheld: 'share' },
      { name: 'completed', count: 20, base: 31, withheld: null },
    ]);
    expect(years.slice(0, 3)).toEqual([2008, 2007, 2006]);
  });

  it('of a year that was sent is what was sent, whatever was recorded since', async () => {
    const told = await ask({ year: 2007 });
    expect(told).toMatchObject({ version: 1, until: '2007-12-31' });
    expect(told.figures[0]).toMatchObject({ name: 'reached', count: 40 });
    expect(told.earlier.map(({ year }) => year)).toEqual([2006]);
  });

  it('of a year that is over and was not sent is counted from what is recorded', async () => {
    const later = await callAs(database, breda, '2009-02-01').municipality.ofYear({ year: 2008 });
    expect(later).toMatchObject({ version: null, until: '2008-12-31' });
    expect(later.figures[0]?.count).toBe(17);
  });

  it('is nothing of a year that has not begun, or in which the location was not there', async () => {
    expect(await refusalOf(ask({ year: 2009 }))).toBe('year-to-come');
    await withActor(database.app, anActor('administrator'), (trx) =>
      trx.updateTable('mim.location').set({ firstYear: 2006 }).where('locationId', '=', 'breda').execute(),
    );
    expect(await refusalOf(ask({ year: 2005 }))).toBe('year-before-location');
  });

  it('is told to its coordinators alone', async () => {
    expect(await refusalOf(ask({ locationId: 'breda' }, anActor('coordinator', 'ede')))).toBe('not-found');
    for (const role of ['manager', 'analyst', 'administrator'] as const)
      expect(await refusalOf(ask({}, anActor(role, 'breda')))).toBe('not-allowed');
  });
});

describe('the access log', () => {
  it('says who looked and who took it out, at that location alone', async () => {
    const before = (await linesOf(both)).length;
    await ask({ locationId: 'breda' }, both);
    await callAs(database, both, today).municipality.export({ locationId: 'breda' });
    expect((await linesOf(both)).slice(before)).toEqual([
      { what: 'municipality.ofYear', locationId: 'breda', subjects: [] },
      { what: 'municipality.export', locationId: 'breda', subjects: [] },
    ]);
  });

  it('gives nothing to take out when the line cannot be written', async () => {
    await sql`revoke insert on mim.access_log from mim_app`.execute(database.owner);
    await expect(callAs(database, breda, today).municipality.export({})).rejects.toThrow();
    await sql`grant insert on mim.access_log to mim_app`.execute(database.owner);
    await expect(callAs(database, breda, today).municipality.export({})).resolves.toBeDefined();
  });
});
