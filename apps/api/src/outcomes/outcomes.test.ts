import { randomUUID } from 'node:crypto';
import { withActor } from '@mim/database';
import {
  addLocations,
  addTrajectory,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '@mim/database/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { callAs, refusalOf, type TestCaller } from '../testing/call-as.js';

const today = '2008-05-20';
const breda = anActor('coordinator', 'breda');

let database: TestDatabase;
let caller: TestCaller;
let trajectoryId: string;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda', 'ede');
  caller = callAs(database, breda, today);
});
beforeEach(async () => {
  ({ trajectoryId } = await addTrajectory(database.app, breda));
});
afterAll(() => database.close());

const record = (outcome: object, more: object = {}) =>
  caller.outcomes.record({
    key: randomUUID(),
    trajectoryId,
    outcome: { moment: 'intake', measuredOn: '2008-02-01', ...outcome },
    ...more,
  });

const stored = () =>
  withActor(database.app, breda, (trx) =>
    trx.selectFrom('mim.outcome').selectAll().where('trajectoryId', '=', trajectoryId).execute(),
  );

describe('an outcome', () => {
  it('is kept as she gave it: her question, three marks and the people around her', async () => {
    const network = [{ label: 'oma', relation: 'parent', nearness: 1, isNew: false }];
    await record({ ownQuestion: 'Doe ik het goed?', answered: 2, sureAsParent: 5, network });
    expect(await stored()).toMatchObject([
      {
        ownQuestion: 'Doe ik het goed?',
        answered: 2,
        sureAsParent: 5,
        peopleToFallBackOn: null,
        network,
      },
    ]);
  });

  it('is recorded once for each moment, and corrected in the version that was read', async () => {
    const { id: outcomeId, version } = await record({ sureAsParent: 5 });
    expect(await refusalOf(record({ sureAsParent: 6 }))).toBe('outcome-twice');
    await record({ sureAsParent: 6 }, { outcomeId, version });
    expect(await stored()).toMatchObject([{ sureAsParent: 6 }]);
    expect(await refusalOf(record({ sureAsParent: 7 }, { outcomeId, version }))).toBe('changed-meanwhile');
  });

  it('is refused in the future, and with answers of whoever declined', async () => {
    expect(await refusalOf(record({ measuredOn: '2008-05-21' }))).toBe('outcome-in-future');
    expect(await refusalOf(record({ declined: true, sureAsParent: 5 }))).toBe('input-invalid');
    expect(await refusalOf(record({ sureAsParent: 11 }))).toBe('input-invalid');
  });

  it('of another location’s mother is answered as one of nobody', async () => {
    const other = callAs(database, anActor('coordinator', 'ede'), today);
    const outcome = { moment: 'intake', measuredOn: '2008-02-01' } as const;
    for (const id of [trajectoryId, randomUUID()]) {
      const call = other.outcomes.record({ key: randomUUID(), trajectoryId: id, outcome });
      expect(await refusalOf(call)).toBe('not-found');
    }
  });
});
