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
/** The action that approved it. */
let approval: string;
beforeEach(async () => {
  const child = { state: 'visited', startedOn: visitOn, childBornOn: '2007-12-09' } as const;
  ({ trajectoryId } = await addTrajectory(database.app, breda, child));
  ({ visitingMotherId } = await addVisitingMother(database.app, breda));
  const both = { trajectoryId, visitingMotherId };
  await addMatch(database.app, breda, both);
  visitId = await addVisit(database.app, breda, { ...both, visitOn });
  const seen = [{ visitingMotherId, totalCents: 500, lineCount: 1 }];
  ({ actionId: approval = '' } = await caller.expenses.approve({ key: randomUUID(), month: march, seen }));
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
    correction: { rightCents: 0, note: 'Dit bezoek was er niet.' },
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

const undo = (actionId: string) => caller.actions.undo({ actionId });
const lineId = async (): Promise<string> =>
  (await caller.expenses.statement({ visitingMotherId, month: march })).lines[0]?.lineId ?? '';
const correct = async (rightCents: number) =>
  caller.expenses.correct({
    key: randomUUID(),
    lineId: await lineId(),
    correction: { rightCents, note: 'Toch niet zo.' },
  });

it('what was taken off a line does not come back while its visit is gone', async () => {
  const correction = await correct(0);
  await remove();
  await caller.visits.record({ key: randomUUID(), trajectoryId, visitingMotherId, visit: { visitOn } });
  const takenBack = caller.removals.remove({
    key: randomUUID(),
    kind: 'expense-correction',
    id: correction.id ?? '',
    version: correction.version ?? 1,
    removal: { reason: 'not-happened', note: null },
  });
  expect(await refusalOf(takenBack)).toBe('paid-thing-gone');
  expect(await refusalOf(correct(500))).toBe('paid-thing-gone');
  expect(await refusalOf(undo(correction.actionId))).toBe('paid-since');
});

it('recording a visit is not undone once it is paid, nor is giving it to who is paid for it', async () => {
  const { visitingMotherId: other } = await addVisitingMother(database.app, breda);
  const day = '2008-03-12';
  const pay = async (who: string, totalCents: number) =>
    caller.expenses.approve({
      key: randomUUID(),
      month: march,
      seen: [{ visitingMotherId: who, totalCents, lineCount: 1 }],
    });
  const recorded = await caller.visits.record({
    key: randomUUID(),
    trajectoryId,
    visitingMotherId: other,
    visit: { visitOn: day },
  });
  await pay(other, 500);
  expect(await refusalOf(undo(recorded.actionId))).toBe('paid-since');

  const { visitingMotherId: next } = await addVisitingMother(database.app, breda);
  const theirs = await addVisit(database.app, breda, { trajectoryId, visitOn: '2008-03-19' });
  const given = await caller.visits.change({
    visitId: theirs,
    version: 1,
    visit: { visitOn: '2008-03-19' },
    visitingMotherId: next,
  });
  await pay(next, 500);
  expect(await refusalOf(undo(given.actionId))).toBe('paid-since');
});

it('an approval that was undone does not come back once what it pays has changed', async () => {
  const { actionId: undone } = await undo(approval);
  await cancel();
  expect(await refusalOf(undo(undone ?? ''))).toBe('changed-meanwhile');
});

it('a mother is not taken out, nor her match, while somebody is paid for a month with her', async () => {
  const setting = { validFrom: '2008-04-01' };
  for (const each of [
    { name: 'reimbursement', value: '"per-mother-month"' },
    { name: 'amountPerMotherMonth', value: '2000' },
  ])
    await addRow(database.app, breda, 'mim.location_setting', { ...each, ...setting });
  const may = callAs(database, breda, '2008-05-02');
  const { visitingMotherId: other } = await addVisitingMother(database.app, breda);
  const { trajectoryId: never } = await addTrajectory(database.app, breda, {
    state: 'matched',
    childBornOn: '2008-03-09',
  });
  const matchId = await addMatch(database.app, breda, {
    trajectoryId: never,
    visitingMotherId: other,
    startedOn: '2008-04-01',
  });
  const seen = [{ visitingMotherId: other, totalCents: 2000, lineCount: 1 }];
  await may.expenses.approve({ key: randomUUID(), month: '2008-04', seen });
  const { version, goesAlong } = await may.removals.dossier({ kind: 'trajectory', id: never });
  const dossier = () =>
    may.removals.removeDossier({
      key: randomUUID(),
      kind: 'trajectory',
      id: never,
      version,
      seen: goesAlong.reduce((sum, { count }) => sum + count, 0),
      removal: { reason: 'practice', note: null },
    });
  const match = () =>
    may.removals.remove({
      key: randomUUID(),
      kind: 'match',
      id: matchId,
      version: 1,
      removal: { reason: 'not-happened', note: null },
    });
  for (const go of [dossier, match]) expect(await refusalOf(go())).toBe('mother-month-paid');
  const { lines } = await may.expenses.statement({ visitingMotherId: other, month: '2008-04' });
  await may.expenses.correct({
    key: randomUUID(),
    lineId: lines[0]?.lineId ?? '',
    correction: { rightCents: 0, note: 'Er was geen koppeling.' },
  });
  expect(await refusalOf(dossier())).toBeNull();
});
