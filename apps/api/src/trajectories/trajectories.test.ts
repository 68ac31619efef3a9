import { randomUUID } from 'node:crypto';
import {
  addLocations,
  addMatch,
  addProposal,
  addTrajectory,
  addVisit,
  addVisitingMother,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '@mim/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

/** A mother of a child of 19 months, visited since a year: matched, with a visit planned. */
async function visited(childBornOn = '2024-10-12') {
  const { trajectoryId, motherId } = await addTrajectory(database.app, breda, {
    state: 'visited',
    referredOn: '2025-04-01',
    intakeOn: '2025-04-15',
    startedOn: '2025-05-05',
    childBornOn,
    ownQuestion: 'Hoe krijg ik rust?',
    intakeNote: 'Vertrouwelijk.',
  });
  const { visitingMotherId } = await addVisitingMother(database.app, breda);
  const pair = { trajectoryId, visitingMotherId };
  await addMatch(database.app, breda, { ...pair, startedOn: '2025-04-20' });
  await addVisit(database.app, breda, { ...pair, visitOn: '2025-05-05' });
  await addVisit(database.app, breda, { ...pair, visitOn: '2026-04-06' });
  await addVisit(database.app, breda, { ...pair, visitOn: '2026-05-20', status: 'planned' });
  return { trajectoryId, motherId, visitingMotherId, version: 1 };
}
const page = (trajectoryId: string) => caller.mothers.page({ trajectoryId });

describe('a pause', () => {
  const pause = { firstDay: '2026-05-01', reason: 'vakantie' };
  const plannedVisits = 'keep' as const;

  it('is agreed once, ended, and taken away when undone', async () => {
    const { trajectoryId, version } = await visited();
    const input = { key: randomUUID(), trajectoryId, version, pause, plannedVisits };
    const [first, second] = [await caller.trajectories.pause(input), await caller.trajectories.pause(input)];
    expect(second).toEqual(first);
    const [found] = (await page(trajectoryId)).pauses;
    expect(found).toMatchObject({ firstDay: '2026-05-01', lastDay: null, version: 1 });
    const pauseId = found?.pauseId ?? '';
    await caller.trajectories.endPause({ pauseId, version: 1, resumedOn: today });
    expect((await page(trajectoryId)).pauses[0]?.lastDay).toBe('2026-05-03');
    expect(await refusalOf(caller.trajectories.endPause({ pauseId, version: 1, resumedOn: today }))).toBe(
      'changed-meanwhile',
    );
    expect(await refusalOf(caller.actions.undo({ actionId: first.actionId }))).toBe('changed-meanwhile');
  });

  it('of which no day is left goes', async () => {
    const { trajectoryId, version } = await visited();
    const { id = '', actionId } = await caller.trajectories.pause({
      trajectoryId,
      version,
      pause,
      plannedVisits,
    });
    const ended = await caller.trajectories.endPause({ pauseId: id, version: 1, resumedOn: '2026-05-01' });
    expect((await page(trajectoryId)).pauses).toEqual([]);
    await caller.actions.undo({ actionId: ended.actionId });
    expect((await page(trajectoryId)).pauses).toHaveLength(1);
    expect(await refusalOf(caller.actions.undo({ actionId }))).toBe('changed-meanwhile');
  });

  it('does not coincide with another, and not with a visit', async () => {
    const { trajectoryId, version } = await visited();
    await caller.trajectories.pause({ trajectoryId, version, pause, plannedVisits });
    expect(await refusalOf(caller.trajectories.pause({ trajectoryId, version, pause, plannedVisits }))).toBe(
      'pause-overlaps',
    );
    const over = { firstDay: '2026-04-01', lastDay: '2026-04-10', reason: 'ziek' };
    expect(await refusalOf(caller.trajectories.pause({ trajectoryId, version, pause: over }))).toBe(
      'pause-over-visit',
    );
  });

  it('asks what happens to a visit that is planned in it, and undoes that with it', async () => {
    const { trajectoryId, version } = await visited();
    const may = { firstDay: '2026-05-11', lastDay: '2026-05-31', reason: 'vakantie' };
    const asked = { trajectoryId, version, pause: may };
    const planned = async () =>
      (await page(trajectoryId)).visits
        .filter(({ visitOn }) => visitOn > today)
        .map(({ visitOn, status }) => `${status} ${visitOn}`);
    expect(await refusalOf(caller.trajectories.pause(asked))).toBe('pause-over-planned-visit');
    expect((await page(trajectoryId)).pauses).toEqual([]);
    for (const [plannedVisits, then] of [
      ['cancel', 'cancelled 2026-05-20'],
      ['move', 'planned 2026-06-03'],
      ['keep', 'planned 2026-05-20'],
    ] as const) {
      const { actionId } = await caller.trajectories.pause({ ...asked, plannedVisits });
      expect(await planned()).toEqual([then]);
      await caller.actions.undo({ actionId });
      expect(await planned()).toEqual(['planned 2026-05-20']);
      expect((await page(trajectoryId)).pauses).toEqual([]);
    }
  });

  it('never asks for the visit that was left to stand in it to be recorded', async () => {
    const { trajectoryId, version } = await visited();
    const may = { firstDay: '2026-05-11', lastDay: '2026-05-31', reason: 'vakantie' };
    await caller.trajectories.pause({ trajectoryId, version, pause: may, plannedVisits: 'keep' });
    const afterwards = callAs(database, breda, '2026-05-25');
    const { tasks } = await afterwards.worklist.today();
    const about = tasks.filter(({ subject }) => subject.id === trajectoryId).map(({ kind }) => kind);
    expect(about).not.toContain('visit-to-record');
    const { visits } = await afterwards.visits.calendar({ from: may.firstDay, until: may.lastDay });
    const own = visits.filter((visit) => visit.trajectoryId === trajectoryId);
    expect(own.map(({ isToRecord }) => isToRecord)).toEqual([false]);
    expect((await afterwards.mothers.page({ trajectoryId })).visitSummary.standing.state).toBe('paused');
  });

  it('that has not begun can be changed, and goes with the end of her trajectory', async () => {
    const { trajectoryId, version } = await visited();
    const ahead = { firstDay: '2026-07-01', lastDay: '2026-07-31', reason: 'vakantie' };
    const { id: pauseId = '' } = await caller.trajectories.pause({ trajectoryId, version, pause: ahead });
    const later = { ...ahead, lastDay: '2026-08-09' };
    await caller.trajectories.changePause({ pauseId, version: 1, pause: later });
    expect((await page(trajectoryId)).pauses).toMatchObject([later]);
    const overVisit = caller.trajectories.changePause({
      pauseId,
      version: 2,
      pause: { ...ahead, firstDay: '2026-05-20' },
    });
    expect(await refusalOf(overVisit)).toBe('pause-over-planned-visit');
    const end = { endedOn: today, reason: 'moved' } as const;
    const { actionId } = await caller.trajectories.end({ trajectoryId, version, end });
    expect((await page(trajectoryId)).pauses).toEqual([]);
    await caller.actions.undo({ actionId });
    expect((await page(trajectoryId)).pauses).toMatchObject([later]);
  });

  it('is given to many at once as one action, and those that cannot have it are told', async () => {
    const [a, b, c] = [await visited(), await visited(), await visited()];
    await caller.trajectories.pause({ trajectoryId: b.trajectoryId, version: 1, pause, plannedVisits });
    const trajectories = [a, b, c, { trajectoryId: randomUUID() }].map(({ trajectoryId }) => ({
      trajectoryId,
      version: 1,
    }));
    const { paused, notPaused, actionId } = await caller.trajectories.pauseMany({
      trajectories,
      pause,
      plannedVisits: 'cancel',
    });
    expect(paused).toBe(2);
    expect(notPaused.map(({ problem }) => problem.code).toSorted()).toEqual(['not-found', 'pause-overlaps']);
    await caller.actions.undo({ actionId });
    expect((await page(a.trajectoryId)).pauses).toEqual([]);
    expect((await page(b.trajectoryId)).pauses).toHaveLength(1);
  });
});

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

describe('a transfer', () => {
  const transfer = {
    toLocationId: 'ede',
    offeredOn: today,
    consentOn: today,
    passOn: ['question', 'visits'] as ('question' | 'visits')[],
  };

  it('passes on what she agreed to, and goes on at the other location', async () => {
    const { trajectoryId, version } = await visited('2025-10-12');
    const { actionId } = await caller.trajectories.transfer({ trajectoryId, version, transfer });
    expect((await page(trajectoryId)).trajectory).toMatchObject({ state: 'ended', endReason: 'transferred' });
    const [offer] = await ede.trajectories.incomingTransfers();
    expect(offer).toMatchObject({
      fromLocationId: 'breda',
      name: 'Amina Voorbeeld',
      childAgeMonths: 6,
      payload: { ownQuestion: 'Hoe krijg ik rust?', visitsDone: 2, intakeNote: null },
    });
    const answer = {
      transferId: offer?.transferId ?? '',
      version: 1,
      answer: { outcome: 'accepted', answeredOn: today } as const,
    };
    expect(await refusalOf(caller.trajectories.answerTransfer(answer))).toBe('not-found');
    const { trajectoryId: received } = await ede.trajectories.answerTransfer(answer);
    expect(await refusalOf(ede.trajectories.answerTransfer(answer))).toBe('changed-meanwhile');
    expect(await ede.mothers.page({ trajectoryId: received ?? '' })).toMatchObject({
      trajectory: { state: 'waiting', transferredFrom: 'breda', ownQuestion: 'Hoe krijg ik rust?' },
      mother: { name: 'Amina Voorbeeld' },
    });
    expect((await page(trajectoryId)).transfers).toMatchObject([{ outcome: 'accepted' }]);
    expect(await ede.trajectories.incomingTransfers()).toEqual([]);
    expect(await refusalOf(caller.actions.undo({ actionId }))).toBe('changed-meanwhile');
    const reopening = { reopenedOn: today, reason: 'Toch hier.' };
    const ended = (await page(trajectoryId)).trajectory.version;
    expect(await refusalOf(caller.trajectories.reopen({ trajectoryId, version: ended, reopening }))).toBe(
      'transfer-not-refused',
    );
  });

  it('is refused with a reason, after which she can go on here', async () => {
    const { trajectoryId, version } = await visited('2025-10-12');
    const offered = await caller.trajectories.transfer({ trajectoryId, version, transfer });
    const [offer] = await ede.trajectories.incomingTransfers();
    const { transferId = '' } = offer ?? {};
    const refused = { outcome: 'refused', answeredOn: today } as const;
    expect(
      await refusalOf(ede.trajectories.answerTransfer({ transferId, version: 1, answer: refused })),
    ).toBe('input-invalid');
    const reason = 'Wij zijn vol.';
    const { actionId } = await ede.trajectories.answerTransfer({
      transferId,
      version: 1,
      answer: { ...refused, reason },
    });
    const found = await page(trajectoryId);
    expect(found.transfers).toMatchObject([{ outcome: 'refused', answerReason: reason }]);
    expect(found.tasks.map(({ kind }) => kind)).toEqual(['transfer-refused']);
    const { tasks } = await caller.worklist.today();
    expect(tasks.filter(({ kind }) => kind === 'transfer-refused')).toMatchObject([
      { trajectoryId, title: 'Amina Voorbeeld' },
    ]);
    // Nothing of her is left there that an undo could bring back.
    expect(await refusalOf(ede.actions.undo({ actionId }))).toBe('erased-since');
    expect(await ede.trajectories.incomingTransfers()).toEqual([]);
    expect(await refusalOf(caller.actions.undo({ actionId: offered.actionId }))).toBe('changed-meanwhile');
  });

  it('is taken back before it is answered', async () => {
    const { trajectoryId, version } = await visited('2025-10-12');
    await caller.trajectories.transfer({ trajectoryId, version, transfer });
    const [transferred] = (await page(trajectoryId)).transfers;
    const { transferId = '' } = transferred ?? {};
    expect(await refusalOf(ede.trajectories.withdrawTransfer({ transferId, version: 1 }))).toBe('not-found');
    await caller.trajectories.withdrawTransfer({ transferId, version: 1 });
    expect((await page(trajectoryId)).transfers).toMatchObject([{ outcome: 'withdrawn' }]);
  });

  it('needs her consent and another location', async () => {
    const { trajectoryId, version } = await visited();
    const refused = (change: object) =>
      refusalOf(
        caller.trajectories.transfer({ trajectoryId, version, transfer: { ...transfer, ...change } }),
      );
    expect(await refused({ consentOn: null })).toBe('input-invalid');
    expect(await refused({ toLocationId: 'breda' })).toBe('transfer-to-self');
    expect(await refused({ toLocationId: 'nergens' })).toBe('not-found');
    expect((await caller.trajectories.transferLocations()).map(({ code }) => code)).toEqual([
      'ede',
      'tilburg',
    ]);
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

describe('a referral', () => {
  it('is recorded once, and answered later', async () => {
    const { trajectoryId } = await visited();
    const key = randomUUID();
    const referral = {
      direction: 'out',
      referredOn: '2026-04-20',
      programme: 'mental-health',
      reason: 'Zij slaapt slecht.',
    } as const;
    const input = { key, trajectoryId, referral };
    const added = await caller.referrals.add(input);
    expect(await caller.referrals.add(input)).toEqual(added);
    const referralId = added.id ?? '';
    const answer = { outcome: 'waiting-list', outcomeOn: today } as const;
    const early = { ...answer, outcomeOn: '2026-04-01' };
    expect(await refusalOf(caller.referrals.answer({ referralId, version: 1, answer: early }))).toBe(
      'referral-outcome-before',
    );
    expect(await refusalOf(ede.referrals.answer({ referralId, version: 1, answer }))).toBe('not-found');
    await caller.referrals.answer({ referralId, version: 1, answer });
    expect(await refusalOf(caller.referrals.answer({ referralId, version: 1, answer }))).toBe(
      'changed-meanwhile',
    );
    expect((await page(trajectoryId)).referrals).toMatchObject([{ outcome: 'waiting-list' }]);
  });
});
