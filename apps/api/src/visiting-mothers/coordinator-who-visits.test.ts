import { randomUUID } from 'node:crypto';
import { withActor } from '@mim/database';
import {
  addLocations,
  addMatch,
  addTrajectory,
  addVisitingMother,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '@mim/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callAs, refusalOf, type TestCaller } from '../testing/call-as.js';

const today = '2008-05-20';
const breda = anActor('coordinator', 'breda');

let database: TestDatabase;
let caller: TestCaller;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda', 'ede');
  caller = callAs(database, breda, today);
  await withActor(database.app, anActor('administrator'), (trx) =>
    trx
      .insertInto('mim.membership')
      .values([
        { accountId: 'bea', role: 'coordinator', locationId: 'breda' },
        { accountId: 'els', role: 'coordinator', locationId: 'ede' },
      ])
      .execute(),
  );
});
afterAll(() => database.close());

const unprepared = { preparedOn: null, agreementSignedOn: null };
const get = (visitingMotherId: string) => caller.visitingMothers.get({ visitingMotherId });
async function say(visitingMotherId: string, facts: object) {
  const { version, personVersion, person, facts: before } = await get(visitingMotherId);
  const of = { key: randomUUID(), visitingMotherId, version, personVersion, person };
  return caller.visitingMothers.save({ ...of, facts: { ...before, ...facts } });
}
/** What Vandaag asks for of her. */
const askedOf = async (visitingMotherId: string) =>
  (await caller.worklist.today()).tasks
    .filter(({ subject }) => subject.id === visitingMotherId)
    .map(({ kind }) => kind);

describe('a coordinator who visits', () => {
  it('is ready without a preparation, is guided by nobody and counts among no visiting mothers, until that is undone', async () => {
    const { visitingMotherId } = await addVisitingMother(database.app, breda, unprepared);
    const { trajectoryId } = await addTrajectory(database.app, breda, { state: 'waiting' });
    const before = await caller.caseload.get({});
    expect((await get(visitingMotherId)).readiness.lacks).toEqual(['not-prepared', 'agreement-missing']);
    const { actionId } = await say(visitingMotherId, {
      coordinatorAccountId: 'bea',
      coordinatorFrom: '2008-01-01',
    });
    expect(await get(visitingMotherId)).toMatchObject({ isCoordinator: true, readiness: { ready: true } });
    await addMatch(database.app, breda, { trajectoryId, visitingMotherId, startedOn: '2008-02-11' });
    expect(await askedOf(visitingMotherId)).toEqual(['record-incomplete']);
    const {
      rows: [listed],
    } = await caller.visitingMothers.list({});
    expect(listed).toMatchObject({ isCoordinator: true, supervision: { state: 'coordinator', on: null } });
    expect(await caller.caseload.get({})).toMatchObject({
      visitingMothers: before.visitingMothers - 1,
      visitingCoordinators: 1,
      loads: [{ id: visitingMotherId, isCoordinator: true }],
    });
    await caller.actions.undo({ actionId });
    expect(await get(visitingMotherId)).toMatchObject({
      isCoordinator: false,
      facts: { coordinatorFrom: null },
    });
    expect(await askedOf(visitingMotherId)).toContain('supervision-due');
  });

  it('is one who works at the location, and one visiting mother there', async () => {
    const { visitingMotherId } = await addVisitingMother(database.app, breda);
    const other = await addVisitingMother(database.app, breda);
    const since = { coordinatorFrom: '2008-01-01' };
    expect(await refusalOf(say(visitingMotherId, { ...since, coordinatorAccountId: 'els' }))).toBe(
      'not-found',
    );
    expect(await refusalOf(say(visitingMotherId, { coordinatorAccountId: 'bea' }))).toBe('input-invalid');
    await say(visitingMotherId, { ...since, coordinatorAccountId: 'bea' });
    expect(await refusalOf(say(other.visitingMotherId, { ...since, coordinatorAccountId: 'bea' }))).toBe(
      'coordinator-visits-already',
    );
    await say(visitingMotherId, { note: 'Bezoekt op vrijdag.' });
    expect((await get(visitingMotherId)).facts).toMatchObject({ coordinatorAccountId: 'bea' });
  });
});
