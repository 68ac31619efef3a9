import { randomUUID } from 'node:crypto';
import {
  addLocations,
  addMatch,
  addTrajectory,
  addVisitingMother,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '@mim/database/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { callAs, refusalOf, type TestCaller } from '../testing/call-as.js';

const today = '2008-05-20';
const breda = anActor('coordinator', 'breda');
const ede = anActor('coordinator', 'ede');

let database: TestDatabase;
let caller: TestCaller;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda', 'ede');
  caller = callAs(database, breda, today);
});
afterAll(() => database.close());

/** A mother who is matched since 11 February 2008 and was not visited yet. */
let trajectoryId: string;
let visitingMotherId: string;
beforeEach(async () => {
  ({ trajectoryId } = await addTrajectory(database.app, breda, { state: 'matched' }));
  ({ visitingMotherId } = await addVisitingMother(database.app, breda));
  await addMatch(database.app, breda, { trajectoryId, visitingMotherId });
});

const listed = async () => (await caller.visits.list({ filter: { trajectoryId } })).rows;

describe('who comes to a visit', () => {
  const another = async (facts: object = {}, actor = breda) =>
    (await addVisitingMother(database.app, actor, facts)).visitingMotherId;
  const recordBy = (who: object, visitOn = '2008-05-19') =>
    caller.visits.record({ key: randomUUID(), trajectoryId, visit: { visitOn }, ...who });

  it('is whoever is matched, unless another stands in, once', async () => {
    const standsIn = await another();
    const { id: visitId = '' } = await recordBy({ visitingMotherId: standsIn });
    await recordBy({}, '2008-05-12');
    expect((await listed()).map(({ visitingMother }) => visitingMother?.id)).toEqual([
      standsIn,
      visitingMotherId,
    ]);
    expect(await caller.visits.get({ visitId })).toMatchObject({
      visitingMother: { id: standsIn },
      companion: null,
      matches: [{ visitingMother: { id: visitingMotherId }, startedOn: '2008-02-11', endedOn: null }],
    });
  });

  it('can be two: the calendar of each has it, and the mother’s history names both', async () => {
    const companionId = await another();
    const { id: visitId = '', version = 0 } = await recordBy({ companionId });
    for (const whose of [visitingMotherId, companionId]) {
      const span = { from: '2008-05-19', until: '2008-05-19', visitingMotherId: whose };
      expect((await caller.agenda.days(span)).visits).toMatchObject([{ visitId }]);
    }
    const { visits } = await caller.mothers.page({ trajectoryId });
    expect(visits).toMatchObject([
      { visitingMother: { id: visitingMotherId }, companion: { id: companionId, name: 'Vera Voorbeeld' } },
    ]);
    // A correction that does not speak of her leaves her there; one that says nobody takes her away.
    const change = { visitId, visit: { visitOn: '2008-05-19' } };
    const { version: second = 0 } = await caller.visits.change({ ...change, version });
    expect((await caller.visits.get({ visitId })).companion?.id).toBe(companionId);
    await caller.visits.change({ ...change, version: second, companionId: null });
    expect((await caller.visits.get({ visitId })).companion).toBeNull();
  });

  it('stays who was planned when the visit is recorded', async () => {
    const standsIn = await another();
    const planned = await caller.visits.plan({
      key: randomUUID(),
      trajectoryId,
      plan: { visitOn: today },
      visitingMotherId: standsIn,
      companionId: visitingMotherId,
    });
    const { id: visitId = '', version = 0 } = planned;
    const visit = { visitOn: today };
    await caller.visits.record({ key: randomUUID(), trajectoryId, visitId, version, visit });
    expect(await caller.visits.get({ visitId })).toMatchObject({
      status: 'done',
      visitingMother: { id: standsIn },
      companion: { id: visitingMotherId },
    });
  });

  it('is not planned on a day on which she is known to be away, and was made if it was', async () => {
    const away = await another();
    await caller.leaving.goAway({
      key: randomUUID(),
      visitingMotherId: away,
      pause: { firstDay: today, lastDay: '2008-06-01', reason: 'Vakantie' },
      families: [],
    });
    const planBy = (who: object, visitOn: string) =>
      caller.visits.plan({ key: randomUUID(), trajectoryId, plan: { visitOn }, ...who });
    for (const who of [{ visitingMotherId: away }, { companionId: away }])
      expect(await refusalOf(planBy(who, '2008-05-30'))).toBe('visitor-away');
    await planBy({ visitingMotherId: away }, '2008-06-02');
    expect(await refusalOf(recordBy({ visitingMotherId: away }))).toBeNull();
  });

  it('is refused when she had stopped, is the same twice, or is not of this location', async () => {
    const stopped = await another({ stoppedOn: '2008-05-18', stopReason: 'other' });
    expect(await refusalOf(recordBy({ visitingMotherId: stopped }))).toBe('visitor-stopped');
    expect(await refusalOf(recordBy({ companionId: stopped }))).toBe('visitor-stopped');
    expect(await refusalOf(recordBy({ companionId: visitingMotherId }))).toBe('visitor-twice');
    for (const nobodyHere of [await another({}, ede), randomUUID()]) {
      expect(await refusalOf(recordBy({ visitingMotherId: nobodyHere }))).toBe('not-found');
      expect(await refusalOf(recordBy({ companionId: nobodyHere }))).toBe('not-found');
    }
    expect(await listed()).toEqual([]);
  });
});
