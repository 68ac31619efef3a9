import { randomUUID } from 'node:crypto';
import {
  addLocations,
  addProposal,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '@mim/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addVisitedMother } from '../testing/add-visited-mother.js';
import { callAs, refusalOf, type TestCaller } from '../testing/call-as.js';

const today = '2026-05-04';
const breda = anActor('coordinator', 'breda');
const transferToTilburg = { toLocationId: 'tilburg', offeredOn: today, consentOn: today };

let database: TestDatabase;
let caller: TestCaller;
let ede: TestCaller;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda', 'ede', 'tilburg');
  caller = callAs(database, breda, today);
  ede = callAs(database, anActor('coordinator', 'ede'), today);
});
afterAll(() => database.close());

const visited = (childBornOn?: string) => addVisitedMother(database, breda, childBornOn);
const page = (trajectoryId: string) => caller.mothers.page({ trajectoryId });

describe('an extension', () => {
  it('is agreed for a stated reason, past the usual age', async () => {
    const { trajectoryId, version } = await visited();
    const extension = { extendedOn: today, untilOn: '2026-08-31', reason: 'network-weak' } as const;
    await caller.trajectories.extend({ trajectoryId, version, extension });
    expect((await page(trajectoryId)).extensions).toMatchObject([{ untilOn: '2026-08-31' }]);
    expect(await refusalOf(caller.trajectories.extend({ trajectoryId, version, extension }))).toBe(
      'extension-shorter',
    );
    const other = { ...extension, untilOn: '2026-12-31', reason: 'other' } as const;
    expect(await refusalOf(caller.trajectories.extend({ trajectoryId, version, extension: other }))).toBe(
      'input-invalid',
    );
  });
});

describe('the end of a trajectory', () => {
  it('ends the match, cancels what was planned, and comes back whole when undone', async () => {
    const { trajectoryId, version, visitingMotherId } = await visited();
    await addProposal(database.app, breda, {
      trajectoryId,
      visitingMotherId,
    });
    const before = await page(trajectoryId);
    const end = { endedOn: today, reason: 'completed' } as const;
    const { actionId } = await caller.trajectories.end({ trajectoryId, version, end });
    const after = await page(trajectoryId);
    expect(after.trajectory).toMatchObject({ state: 'ended', endedOn: today, endReason: 'completed' });
    expect(after.matches).toMatchObject([{ endedOn: today, endReason: 'trajectory-ended' }]);
    expect(after.visits.map(({ status }) => status)).toEqual(['done', 'done', 'cancelled']);
    expect(after.proposals).toMatchObject([{ outcome: 'withdrawn' }]);
    expect(after.tasks).toEqual([]);
    await caller.actions.undo({ actionId });
    const back = await page(trajectoryId);
    const withoutVersions = (value: unknown) => JSON.stringify(value).replace(/"version":\d+/g, '');
    expect(withoutVersions(back)).toBe(withoutVersions(before));
  });

  it('is completed only for a child that is old enough, and never before a visit', async () => {
    const { trajectoryId, version } = await visited('2025-04-12');
    const refused = (end: { endedOn: string; reason: 'completed' | 'moved' }) =>
      refusalOf(caller.trajectories.end({ trajectoryId, version, end }));
    expect(await refused({ endedOn: today, reason: 'completed' })).toBe('completed-too-early');
    expect(await refused({ endedOn: '2026-04-01', reason: 'moved' })).toBe('end-before-last-visit');
    expect(await refused({ endedOn: '2026-05-05', reason: 'moved' })).toBe('end-in-future');
  });

  it('can be taken back for a reason: she waits again', async () => {
    const { trajectoryId, version } = await visited();
    const ended = await caller.trajectories.end({
      trajectoryId,
      version,
      end: { endedOn: today, reason: 'moved' },
    });
    const reopening = { reopenedOn: today, reason: 'Zij is toch gebleven.' };
    expect(await refusalOf(caller.trajectories.reopen({ trajectoryId, version, reopening }))).toBe(
      'changed-meanwhile',
    );
    await caller.trajectories.reopen({ trajectoryId, version: ended.version ?? 0, reopening });
    // Her intake was finished before she was visited.
    const { trajectory, states } = await page(trajectoryId);
    expect(trajectory).toMatchObject({ state: 'waiting', endedOn: null, endReason: null });
    expect(states.at(-1)).toMatchObject({ event: 'reopen', reason: reopening.reason });
  });
});

describe('what is of another location', () => {
  it('is answered as what does not exist', async () => {
    const own = await visited();
    for (const trajectoryId of [own.trajectoryId, randomUUID()]) {
      const input = { trajectoryId, version: 1 };
      const calls = [
        ede.mothers.page({ trajectoryId }),
        ede.trajectories.pause({ ...input, pause: { firstDay: today, reason: 'x' } }),
        ede.trajectories.end({ ...input, end: { endedOn: today, reason: 'moved' } }),
        ede.trajectories.transfer({ ...input, transfer: transferToTilburg }),
        ede.referrals.add({
          key: randomUUID(),
          trajectoryId,
          referral: { direction: 'in', referredOn: today, programme: 'instapje', reason: 'x' },
        }),
      ];
      const refusals = await Promise.all(calls.map(refusalOf));
      expect(refusals).toEqual(calls.map(() => 'not-found'));
    }
  });
});
