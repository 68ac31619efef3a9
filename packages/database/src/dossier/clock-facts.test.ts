import { sql, type Transaction } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withActor } from '../actor/with-actor.js';
import { beginAction } from '../history/begin-action.js';
import { undoAction } from '../history/undo-action.js';
import type { Database } from '../schema/database.generated.js';
import {
  addLocations,
  addTrajectory,
  addVisit,
  anActor,
  columnsOfChildren,
  createTestDatabase,
  type Facts,
  type TestDatabase,
  type TrajectoryToAdd,
} from '../testing/index.js';

const breda = anActor('coordinator', 'breda');
let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda');
});
afterAll(() => database.close());

/** A mother who is visited since 3 March 2008. */
async function visited(facts: TrajectoryToAdd = {}): Promise<string> {
  const given = { state: 'visited', startedOn: '2008-03-03', ...facts } as const;
  const { trajectoryId } = await addTrajectory(database.app, breda, given);
  await addVisit(database.app, breda, { trajectoryId, visitOn: '2008-03-03' });
  return trajectoryId;
}

const set = (trx: Transaction<Database>, trajectoryId: string, facts: Facts<'mim.trajectory'>) =>
  trx
    .updateTable('mim.trajectory')
    .set({ ...facts, version: sql`version + 1` })
    .where('trajectoryId', '=', trajectoryId)
    .execute();

/** What stands of a child that was born then. */
const born = (childBornOn: string | null) => columnsOfChildren([{ childBornOn }]);

const change = (trajectoryId: string, facts: Facts<'mim.trajectory'>) =>
  withActor(database.app, breda, (trx) => set(trx, trajectoryId, facts)).then(
    () => 'taken',
    (error: { code?: string }) => error.code,
  );
const refused = '23514';
const ended = (endedOn: string) => ({ state: 'ended', endedOn, endReason: 'moved' }) as const;

describe('PostgreSQL itself refuses', () => {
  test('to empty the birth of a child whose mother is visited', async () => {
    const trajectoryId = await visited();
    expect(await change(trajectoryId, born(null))).toBe(refused);
    expect(await change(trajectoryId, born('2007-12-16'))).toBe('taken');
    const { trajectoryId: waiting } = await addTrajectory(database.app, breda);
    expect(await change(waiting, born(null))).toBe('taken');
  });

  test('a referral or an intake after the first visit, and an end before them', async () => {
    const trajectoryId = await visited();
    expect(await change(trajectoryId, { intakeOn: '2008-03-04' })).toBe(refused);
    expect(await change(trajectoryId, { referredOn: '2008-03-04' })).toBe(refused);
    expect(await change(trajectoryId, { intakeOn: '2008-03-03' })).toBe('taken');
    const { trajectoryId: waiting } = await addTrajectory(database.app, breda, { intakeOn: '2008-03-04' });
    expect(await change(waiting, ended('2008-03-03'))).toBe(refused);
  });

  test('an end before a visit that was done, and such a visit after the end', async () => {
    const trajectoryId = await visited();
    await addVisit(database.app, breda, { trajectoryId, visitOn: '2008-04-03' });
    await addVisit(database.app, breda, { trajectoryId, visitOn: '2008-05-03', status: 'cancelled' });
    expect(await change(trajectoryId, ended('2008-04-02'))).toBe(refused);
    expect(await change(trajectoryId, ended('2008-04-03'))).toBe('taken');
    const late = { trajectoryId, visitOn: '2008-04-04' };
    await expect(addVisit(database.app, breda, late)).rejects.toMatchObject({ code: refused });
    await addVisit(database.app, breda, { ...late, status: 'no-show' });
  });

  test('nothing else of a mother of whom it was wrong before', async () => {
    const trajectoryId = await visited({ intakeOn: '2008-04-01', childBornOn: null });
    expect(await change(trajectoryId, { household: 'single' })).toBe('taken');
    expect(await change(trajectoryId, ended('2008-06-01'))).toBe('taken');
  });
});

test('undoing does not bring back what does not go with what came after', async () => {
  const { trajectoryId } = await addTrajectory(database.app, breda, { state: 'waiting' });
  const visitId = await addVisit(database.app, breda, { trajectoryId, visitOn: '2008-06-10' });
  const actionId = await withActor(database.app, breda, async (trx) => {
    const begun = await beginAction(trx, { locationId: 'breda', what: 'test.cancel' });
    const cancelled = { status: 'cancelled', version: 2 } as const;
    await trx.updateTable('mim.visit').set(cancelled).where('visitId', '=', visitId).execute();
    return begun;
  });
  expect(await change(trajectoryId, ended('2008-06-01'))).toBe('taken');
  const undone = await withActor(database.app, breda, (trx) => undoAction(trx, actionId));
  expect(undone).toMatchObject({ ok: false, problem: { code: 'changed-meanwhile' } });
});
