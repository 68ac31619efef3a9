import { randomUUID } from 'node:crypto';
import {
  addLocations,
  addMatch,
  addRow,
  addTrajectory,
  addVisit,
  addVisitingMother,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '@mim/database/testing';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { callAs, refusalOf, type TestCaller } from '../testing/call-as.js';

const breda = anActor('coordinator', 'breda');
const visitOn = '2008-03-05';
const march = '2008-03';

let database: TestDatabase;
let caller: TestCaller;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda');
  caller = callAs(database, breda, '2008-04-02');
  for (const setting of [
    { name: 'reimbursement', value: '"per-visit"' },
    { name: 'amountPerVisit', value: '500' },
  ])
    await addRow(database.app, breda, 'mim.location_setting', { ...setting, validFrom: '2008-01-01' });
});
afterAll(() => database.close());

/** A visit that was paid, and who made it. */
let trajectoryId: string;
let visitingMotherId: string;
let visitId: string;
beforeEach(async () => {
  const child = { state: 'visited', startedOn: visitOn, childBornOn: '2007-12-09' } as const;
  ({ trajectoryId } = await addTrajectory(database.app, breda, child));
  ({ visitingMotherId } = await addVisitingMother(database.app, breda));
  const both = { trajectoryId, visitingMotherId };
  await addMatch(database.app, breda, both);
  visitId = await addVisit(database.app, breda, { ...both, visitOn });
  const seen = [{ visitingMotherId, totalCents: 500, lineCount: 1 }];
  await caller.expenses.approve({ key: randomUUID(), month: march, seen });
});

const remove = () =>
  caller.removals.remove({
    key: randomUUID(),
    kind: 'visit',
    id: visitId,
    version: 1,
    removal: { reason: 'not-happened', note: null },
  });
const cancel = () =>
  caller.visits.cancel({
    visitId,
    version: 1,
    cancellation: { status: 'no-show', cancelledBy: null, cancelReason: null },
  });
async function takeOff() {
  const { lines } = await caller.expenses.statement({ visitingMotherId, month: march });
  await caller.expenses.correct({
    key: randomUUID(),
    lineId: lines[0]?.lineId ?? '',
    correction: { amountCents: -500, note: 'Dit bezoek was er niet.' },
  });
}

it('a visit that is paid is not taken out, cancelled or given to somebody else before the amount is taken off', async () => {
  const { visitingMotherId: other } = await addVisitingMother(database.app, breda);
  const give = () =>
    caller.visits.change({ visitId, version: 1, visit: { visitOn }, visitingMotherId: other });
  for (const unmake of [remove, cancel, give]) expect(await refusalOf(unmake())).toBe('visit-paid');
  await takeOff();
  expect(await refusalOf(cancel())).toBeNull();
});

it('a visit that is recorded again after it was taken out is paid once', async () => {
  await takeOff();
  await remove();
  await caller.visits.record({ key: randomUUID(), trajectoryId, visitingMotherId, visit: { visitOn } });
  const { lines, totalCents } = await caller.expenses.statement({ visitingMotherId, month: '2008-04' });
  expect(lines.map(({ amountCents }) => amountCents).toSorted((a, b) => a - b)).toEqual([-500, 500]);
  expect(totalCents).toBe(0);
});

it('other facts of a visit that is paid can be corrected', async () => {
  const visit = { visitOn, durationMinutes: 75 };
  expect(await refusalOf(caller.visits.change({ visitId, version: 1, visit }))).toBeNull();
});
