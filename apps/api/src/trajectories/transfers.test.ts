import { withActor } from '@mim/database';
import {
  addLocations,
  addTrajectory,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '@mim/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRecords } from '../annual-registration/read-recorded.js';
import { addVisitedMother } from '../testing/add-visited-mother.js';
import { callAs, refusalOf, type TestCaller } from '../testing/call-as.js';

const today = '2026-05-04';
const breda = anActor('coordinator', 'breda');

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

  it('tells the registration where she took part before: nowhere, for who was never visited', async () => {
    const { trajectoryId } = await addTrajectory(database.app, breda, { intakeOn: '2026-02-02' });
    const { version } = (await page(trajectoryId)).trajectory;
    await caller.trajectories.transfer({ trajectoryId, version, transfer });
    const [offer] = await ede.trajectories.incomingTransfers();
    expect(offer?.payload).not.toHaveProperty('tookPart');
    const { trajectoryId: received } = await ede.trajectories.answerTransfer({
      transferId: offer?.transferId ?? '',
      version: 1,
      answer: { outcome: 'accepted', answeredOn: today },
      sameAs: null,
    });
    const { recorded } = await withActor(database.app, anActor('coordinator', 'ede'), (trx) =>
      readRecords(trx, 'ede'),
    );
    const came = recorded.trajectories.filter(({ transferredFrom }) => transferredFrom === 'breda');
    expect(came.find((each) => each.trajectoryId === received)?.tookPartElsewhere).toBeNull();
    expect(came.filter((each) => each.trajectoryId !== received)).toMatchObject([
      { tookPartElsewhere: { location: 'breda', until: today } },
    ]);
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
      'breda',
      'ede',
      'tilburg',
    ]);
  });
});
