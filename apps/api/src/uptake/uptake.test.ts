import { type Actor, withActor } from '@mim/database';
import {
  addLocations,
  addProspect,
  addProspectCall,
  addTrajectory,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '@mim/database/testing';
import { Temporal } from '@mim/domain/kernel';
import { prospectOutcomes } from '@mim/domain/registration';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { retentionAt } from '../retention/retention-actor.js';
import { retentionRound } from '../retention/retention-round.js';
import { callAs, refusalOf, type TestCaller } from '../testing/call-as.js';
import { addErased } from './uptake.repository.js';

const breda = anActor('coordinator', 'breda');
let database: TestDatabase;
let caller: TestCaller;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda', 'ede');
  caller = callAs(database, breda, '2009-01-31');
});
afterAll(() => database.close());

const sources = ['self', 'well-baby-clinic', 'other'] as const;
const ofYears = async (as: TestCaller) =>
  Promise.all([2007, 2008, 2009].map((year) => as.uptake.ofYear({ year })));
const erase = (on: string) => retentionRound(database.app, Temporal.PlainDate.from(on));

describe('uptake', () => {
  it('counts who was referred in a year, by source and what became of her', async () => {
    await addProspect(database.app, breda, {
      receivedOn: '2008-12-20',
      referralSource: 'self',
      outcome: 'declined',
      outcomeOn: '2008-12-30',
    });
    await addTrajectory(database.app, breda, {
      referredOn: '2008-02-01',
      referralSource: 'self',
      intakeOn: '2008-02-11',
      startedOn: '2008-03-01',
    });
    expect(await caller.uptake.ofYear({ year: 2008 })).toEqual([
      {
        referral_source: 'self',
        referred: 2,
        intakes: 1,
        started: 1,
        in_process: 0,
        declined: 1,
        unreachable: 0,
        not_eligible: 0,
        referred_elsewhere: 0,
      },
    ]);
  });

  it('is the same before and after those of whom nothing came are erased', async () => {
    for (const [index, outcome] of prospectOutcomes.values.entries())
      for (const receivedOn of ['2007-12-30', '2008-06-01', '2008-12-28']) {
        const prospectId = await addProspect(database.app, breda, {
          receivedOn,
          referralSource: sources[index % sources.length] ?? 'self',
          outcome,
          outcomeOn: outcome === 'to-call' ? null : '2009-01-02',
        });
        if (outcome !== 'to-call')
          await addProspectCall(database.app, breda, { prospectId, calledOn: '2009-01-02', outcome });
      }
    const before = await ofYears(caller);
    const count = async () => (await caller.prospects.list({ limit: 100 })).rows.length;
    const listed = await count();
    await erase('2009-03-01');
    expect(await count()).toBeLessThan(listed);
    expect(await ofYears(caller)).toEqual(before);
    // Once more, so that one is added to the same count.
    await addProspect(database.app, breda, {
      receivedOn: '2008-06-02',
      referralSource: 'self',
      outcome: 'declined',
      outcomeOn: '2008-06-03',
    });
    const again = await ofYears(caller);
    await erase('2009-03-01');
    expect(await ofYears(caller)).toEqual(again);
  });

  it('keeps of who was erased no more than a count, which no coordinator can change', async () => {
    const { rows } = await withActor(database.app, breda, (trx) =>
      sql<Record<string, unknown>>`select * from mim.erased_uptake limit 1`.execute(trx),
    );
    expect(Object.keys(rows[0] ?? {})).toEqual([
      'locationId',
      'year',
      'referralSource',
      'standing',
      'referred',
      'intakes',
    ]);
    const changing = (actor: Actor) =>
      withActor(database.app, actor, async (trx) => {
        const { numAffectedRows } = await sql`update mim.erased_uptake set referred = 99`.execute(trx);
        return Number(numAffectedRows);
      });
    expect(await changing(breda)).toBe(0);
    expect(await changing(retentionAt('ede'))).toBe(0);
    const adding = withActor(database.app, breda, (trx) =>
      addErased(trx, 'breda', {
        year: 2008,
        referralSource: 'self',
        standing: 'declined',
        referred: 1,
        intakes: 0,
      }),
    );
    expect(await adding.catch((error: { code?: string }) => error.code)).toBe('42501');
  });

  it('of another location is not told', async () => {
    const ede = callAs(database, anActor('coordinator', 'ede'), '2009-01-31');
    expect((await ede.uptake.ofYear({ year: 2008 }))[0]?.referred).toBe(0);
    expect(await refusalOf(ede.uptake.ofYear({ year: 2008, locationId: 'breda' }))).toBe('not-found');
  });
});
