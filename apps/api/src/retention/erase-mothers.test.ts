import { withActor } from '@mim/database';
import {
  addLocations,
  addMatch,
  addPerson,
  addProspect,
  addRow,
  addTrajectory,
  addTransfer,
  addVisit,
  addVisitingMother,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '@mim/database/testing';
import { Temporal } from '@mim/domain/kernel';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callAs, refusalOf, type TestCaller } from '../testing/call-as.js';
import { retentionRound } from './retention-round.js';

const today = '2010-06-20';
const breda = anActor('coordinator', 'breda');
const ended = { state: 'ended', startedOn: '2008-02-01', endedOn: '2008-06-10', endReason: 'moved' } as const;

let database: TestDatabase;
let caller: TestCaller;
/** The first day on which what was changed today is gone: the history is dated by the clock of the database. */
let goesOn: Temporal.PlainDate;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda', 'ede');
  caller = callAs(database, breda, today);
  const { rows } = await sql<{ on: string }>`
    select (now() at time zone 'Europe/Amsterdam')::date::text as on`.execute(database.owner);
  goesOn = Temporal.PlainDate.from(rows[0]?.on ?? '').add({ days: 31 });
});
afterAll(() => database.close());

const erase = (on = goesOn) => retentionRound(database.app, on);
const isThere = async (trajectoryId: string) =>
  (await refusalOf(caller.mothers.page({ trajectoryId }))) !== 'not-found';
const rowsOf = (table: string) =>
  withActor(database.app, breda, async (trx) => {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(`mim.${table}`)}`.execute(
      trx,
    );
    return rows;
  });

describe('a mother whose trajectory ended', () => {
  it('is gone after the term, once her end can be taken back no more, and is counted', async () => {
    const { trajectoryId } = await addTrajectory(database.app, breda, ended);
    expect(await caller.retention.upcomingMothers()).toMatchObject({
      rows: [{ trajectoryId, name: 'Amina Voorbeeld', endedOn: '2008-06-10', erasedOn: goesOn.toString() }],
      total: 1,
    });
    expect(await erase(goesOn.subtract({ days: 1 }))).toMatchObject({ mothers: 0, failures: [] });
    expect(await isThere(trajectoryId)).toBe(true);
    expect(await erase()).toMatchObject({ mothers: 1, failures: [] });
    expect(await isThere(trajectoryId)).toBe(false);
    expect((await caller.retention.log())[0]).toMatchObject({ kind: 'mother', prospects: 1 });
  });

  it('stays whole while she takes part again, or is offered to a location that has not answered', async () => {
    const { trajectoryId, motherId } = await addTrajectory(database.app, breda, ended);
    const again = await addTrajectory(database.app, breda, { motherId, referredOn: '2010-01-04' });
    const offered = await addTrajectory(database.app, breda, { ...ended, endReason: 'transferred' });
    const { trajectoryId: offeredId } = offered;
    const transferId = await addTransfer(database.app, breda, {
      trajectoryId: offeredId,
      toLocationId: 'ede',
    });
    expect(await erase()).toMatchObject({ mothers: 0, failures: [] });
    await withActor(database.app, breda, async (trx) => {
      const over = { state: 'ended', endedOn: '2010-02-01', endReason: 'no-time', version: 2 } as const;
      await trx
        .updateTable('mim.trajectory')
        .set(over)
        .where('trajectoryId', '=', again.trajectoryId)
        .execute();
      const answered = {
        outcome: 'withdrawn',
        answeredOn: '2008-07-01',
        answeredBy: 'bea',
        version: 2,
      } as const;
      await trx.updateTable('mim.transfer').set(answered).where('transferId', '=', transferId).execute();
    });
    expect(await erase()).toMatchObject({ mothers: 2, failures: [] });
    for (const id of [trajectoryId, again.trajectoryId, offered.trajectoryId])
      expect(await isThere(id)).toBe(false);
  });

  it('stays a person where she is a visiting mother now; her partner goes', async () => {
    const motherId = await addPerson(database.app, breda, { givenName: 'Blijft' });
    const partnerId = await addPerson(database.app, breda, { givenName: 'Partner' });
    await addTrajectory(database.app, breda, { ...ended, motherId, partnerId });
    await addVisitingMother(database.app, breda, { personId: motherId });
    expect(await erase()).toMatchObject({ mothers: 1, failures: [] });
    const names = (await rowsOf('person')).map(({ givenName }) => givenName);
    expect(names).toContain('Blijft');
    expect(names).not.toContain('Partner');
  });

  it('is counted on in the uptake of her year, and has a row in each year that was not sent', async () => {
    const keptBefore = (await rowsOf('registration_kept_row')).length;
    const { trajectoryId } = await addTrajectory(database.app, breda, ended);
    const { visitingMotherId } = await addVisitingMother(database.app, breda);
    await addMatch(database.app, breda, {
      trajectoryId,
      visitingMotherId,
      endedOn: '2008-06-10',
      endReason: 'trajectory-ended',
      endedBy: 'coordinator',
    } as never);
    await addVisit(database.app, breda, { trajectoryId, visitingMotherId, visitOn: '2008-03-03' });
    await addProspect(database.app, breda, {
      trajectoryId,
      outcome: 'wants-intake',
      outcomeOn: '2008-01-10',
      receivedOn: '2008-01-04',
      referralSource: 'self',
    });
    const before = await caller.uptake.ofYear({ year: 2008 });
    expect(await erase()).toMatchObject({ mothers: 1, failures: [] });
    expect(await caller.uptake.ofYear({ year: 2008 })).toEqual(before);
    const kept = (await rowsOf('registration_kept_row')).slice(keptBefore);
    expect(kept).toMatchObject([{ year: 2008, cells: { started_on: '2008-02-01', visits_done: 1 } }]);
    expect(JSON.stringify(kept)).not.toContain(trajectoryId);
  });

  it('stays an amount on what was paid for her, that leads to nobody', async () => {
    const { trajectoryId } = await addTrajectory(database.app, breda, ended);
    const { visitingMotherId } = await addVisitingMother(database.app, breda);
    await addVisit(database.app, breda, { trajectoryId, visitingMotherId, visitOn: '2008-03-03' });
    await addMatch(database.app, breda, {
      trajectoryId,
      visitingMotherId,
      endedOn: '2008-06-10',
      endReason: 'trajectory-ended',
      endedBy: 'coordinator',
    } as never);
    const statement = await addRow(database.app, breda, 'mim.expense_statement', {
      visitingMotherId,
      firstDay: '2008-03-01',
      lastDay: '2008-03-31',
      approvedOn: '2008-04-02',
      approvedBy: 'bea',
    } as never);
    const { expenseStatementId } = statement as unknown as { expenseStatementId: string };
    await addRow(database.app, breda, 'mim.expense_line', {
      expenseStatementId,
      lineKind: 'mother-month',
      paidFor: '2008-03-01',
      amountCents: 1250,
      trajectoryId,
    } as never);
    expect(await erase()).toMatchObject({ mothers: 1, failures: [] });
    const [line] = await rowsOf('expense_line');
    expect(line).toMatchObject({ amountCents: 1250, paidFor: '2008-03-01' });
    expect(line?.trajectoryId).not.toBe(trajectoryId);
    const paid = await caller.expenses.period({ locationId: 'breda', month: '2008-03' });
    expect(paid.statements).toMatchObject([{ visitingMotherId }]);
  });
});

describe('the database', () => {
  it('lets no coordinator let a payment lead elsewhere, or take the words out of a merging', async () => {
    const changed = (statement: string) =>
      withActor(database.app, breda, async (trx) =>
        Number((await sql.raw(statement).execute(trx)).numAffectedRows),
      );
    expect(await changed('update mim.expense_line set trajectory_id = gen_random_uuid()')).toBe(0);
    expect(await changed(`update mim.person_merge set reason = '(gewist)'`)).toBe(0);
  });
});
