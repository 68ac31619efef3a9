import { randomUUID } from 'node:crypto';
import { withActor } from '@mim/database';
import {
  addLocations,
  addMatch,
  addTrajectory,
  addVisit,
  addVisitingMother,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '@mim/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callAs, refusalOf, type TestCaller } from '../testing/call-as.js';

const today = '2008-05-20';
const breda = anActor('coordinator', 'breda');
const end = { endedOn: today, reason: 'no-rapport', endedBy: 'mother' } as const;

let database: TestDatabase;
let caller: TestCaller;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda');
  caller = callAs(database, breda, today);
});
afterAll(() => database.close());

/** A mother who is matched, with a visit that is planned within her match. */
async function matched() {
  const { visitingMotherId } = await addVisitingMother(database.app, breda);
  const { trajectoryId } = await addTrajectory(database.app, breda, { state: 'matched', startedOn: null });
  const pair = { trajectoryId, visitingMotherId };
  const matchId = await addMatch(database.app, breda, pair);
  const visit = { ...pair, matchId, visitOn: '2008-06-10', status: 'planned' } as const;
  return { ...pair, matchId, visitId: await addVisit(database.app, breda, visit) };
}
type Matched = Awaited<ReturnType<typeof matched>>;

const pauseOf = (firstDay: string) => ({ firstDay, lastDay: '2008-06-20', reason: 'vakantie' });
const pauseHer = ({ trajectoryId }: Matched) =>
  caller.trajectories.pause({
    trajectoryId,
    version: 1,
    pause: pauseOf('2008-06-01'),
    plannedVisits: 'cancel',
  });
const visitsOf = async ({ trajectoryId }: Matched) =>
  (await caller.mothers.page({ trajectoryId })).visits.map(({ visitOn, status }) => `${visitOn} ${status}`);

describe('a visit that was planned within a match that has ended', () => {
  it.each<[string, (of: Matched) => Promise<{ readonly actionId: string }>]>([
    [
      'it was cancelled',
      ({ visitId }) =>
        caller.visits.cancel({
          visitId,
          version: 1,
          cancellation: { status: 'cancelled', cancelledBy: 'mother' },
        }),
    ],
    [
      'it got another day',
      ({ visitId }) => caller.visits.replan({ visitId, version: 1, plan: { visitOn: today } }),
    ],
    [
      'it was removed',
      ({ visitId: id }) =>
        caller.removals.remove({ kind: 'visit', id, version: 1, removal: { reason: 'not-happened' } }),
    ],
    ['the mother had a pause', pauseHer],
    [
      'the visiting mother was away',
      ({ visitingMotherId, matchId }) =>
        caller.leaving.goAway({
          key: randomUUID(),
          visitingMotherId,
          pause: pauseOf('2008-06-01'),
          families: [{ matchId, version: 1, to: 'cancel-visits' }],
        }),
    ],
  ])('is not brought back by an undo: %s', async (_why, act) => {
    const of = await matched();
    const { actionId } = await act(of);
    await caller.matching.endMatch({ matchId: of.matchId, version: 1, end });
    const before = await visitsOf(of);
    expect(await refusalOf(caller.actions.undo({ actionId }))).toBe('changed-meanwhile');
    expect(await visitsOf(of)).toEqual(before);
  });

  it('is not put back with a pause that is removed', async () => {
    const of = await matched();
    const { id = '' } = await pauseHer(of);
    await caller.matching.endMatch({ matchId: of.matchId, version: 1, end });
    const removal = { kind: 'pause', id, version: 1, removal: { reason: 'not-happened' } } as const;
    const restoring = { ...removal, settledVisits: 'restore' } as const;
    expect(await refusalOf(caller.removals.remove(restoring))).toBe('visit-after-match');
    await caller.removals.remove({ ...removal, settledVisits: 'leave' });
    expect(await visitsOf(of)).toEqual(['2008-06-10 cancelled']);
  });

  it('is cancelled on its first day too, where the match is yet to begin', async () => {
    const { visitingMotherId } = await addVisitingMother(database.app, breda);
    const { trajectoryId } = await addTrajectory(database.app, breda, { state: 'matched', startedOn: null });
    const pair = { trajectoryId, visitingMotherId };
    const matchId = await addMatch(database.app, breda, { ...pair, startedOn: '2008-06-10' });
    const planned = { ...pair, matchId, visitOn: '2008-06-10', status: 'planned' } as const;
    const of = { ...pair, matchId, visitId: await addVisit(database.app, breda, planned) };
    await caller.matching.endMatch({ matchId, version: 1, end: { ...end, endedOn: '2008-06-10' } });
    expect(await visitsOf(of)).toEqual(['2008-06-10 cancelled']);
  });

  it('is refused by the database when a transaction ends, whatever was forgotten', async () => {
    const of = await matched();
    const ending = withActor(database.app, breda, (trx) =>
      trx
        .updateTable('mim.match')
        .set({ endedOn: today, endReason: 'no-rapport', endedBy: 'mother', version: 2 })
        .where('matchId', '=', of.matchId)
        .execute(),
    );
    await expect(ending).rejects.toMatchObject({ code: '23514' });
    await caller.matching.endMatch({ matchId: of.matchId, version: 1, end });
    await expect(
      addVisit(database.app, breda, {
        ...of,
        visitId: randomUUID(),
        visitOn: '2008-06-11',
        status: 'planned',
      }),
    ).rejects.toMatchObject({ code: '23514' });
  });
});
