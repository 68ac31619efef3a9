import { withActor } from '@mim/database';
import {
  addLocations,
  addPerson,
  addTrajectory,
  addVisitingMother,
  anActor,
  createTestDatabase,
  type Facts,
  type TestDatabase,
} from '@mim/database/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { callAs, refusalOf, type TestCaller } from '../testing/call-as.js';

const today = '2026-05-04';
const breda = anActor('coordinator', 'breda');
const name = { givenName: 'Elif', familyName: 'Yılmaz' };
const consent = {
  origin: 'turkey',
  originConsentOn: '2026-01-05',
  originConsentWording: 'Ja, goed.',
} as const;
const ended = { state: 'ended', endedOn: '2025-06-30', endReason: 'moved' } as const;

type TrajectoryToAdd = Parameters<typeof addTrajectory>[2];

let database: TestDatabase;
let caller: TestCaller;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda', 'ede');
  caller = callAs(database, breda, today);
});
afterAll(() => database.close());

const mother = async (person: Facts<'mim.person'>, trajectory: TrajectoryToAdd) => {
  const personId = await addPerson(database.app, breda, person);
  return { personId, ...(await addTrajectory(database.app, breda, { ...trajectory, motherId: personId })) };
};
let kept: Awaited<ReturnType<typeof mother>>;
let other: Awaited<ReturnType<typeof mother>>;
beforeEach(async () => {
  kept = await mother({ ...name, phone: '0612345678' }, { state: 'waiting' });
  other = await mother({ ...name, phone: '0687654321', town: 'Breda', ...consent }, ended);
});

const reason = 'Zelfde moeder, twee keer ingevoerd.';
const input = (otherId = other.personId) => ({
  personId: kept.personId,
  version: 1,
  otherVersion: 1,
  merge: { otherId, reason },
});
const page = (trajectoryId = kept.trajectoryId) => caller.mothers.page({ trajectoryId });
const withoutVersions = (value: unknown) => JSON.stringify(value).replace(/"version":\d+/g, '');
const change = (personId: string, facts: Readonly<Record<string, string | null>>) =>
  withActor(database.app, breda, (trx) =>
    trx
      .updateTable('mim.person')
      .set(({ eb }) => ({ ...facts, version: eb('version', '+', 1) }))
      .where('personId', '=', personId)
      .execute(),
  );
const history = () =>
  withActor(database.app, breda, async (trx) =>
    JSON.stringify(await trx.selectFrom('mim.row_change').selectAll().execute()),
  );

describe('two records of one mother', () => {
  it('are found, and shown beside each other', async () => {
    const candidates = await caller.merging.candidates({ personId: kept.personId });
    expect(candidates.map(({ personId }) => personId)).toContain(other.personId);
    expect(await caller.merging.compare({ personId: kept.personId, otherId: other.personId })).toMatchObject({
      kept: { person: { phone: '0612345678' }, trajectories: [{ status: 'waiting' }] },
      other: { person: { phone: '0687654321' }, trajectories: [{ status: 'ended' }] },
      refusal: null,
    });
  });

  it('become one: what was known stays, what was not is added, each trajectory stays itself', async () => {
    await caller.merging.merge(input());
    const { mother: person, previousTrajectories, merges } = await page();
    expect(person).toMatchObject({ phone: '0612345678', town: 'Breda', origin: 'turkey' });
    expect(previousTrajectories).toMatchObject([{ trajectoryId: other.trajectoryId, status: 'ended' }]);
    expect(merges).toMatchObject([{ reason }]);
    expect((await page(other.trajectoryId)).mother.personId).toBe(kept.personId);
    expect(await refusalOf(caller.merging.merge(input()))).toBe('changed-meanwhile');
  });

  it('are two again when that is undone', async () => {
    const before = [await page(), await page(other.trajectoryId)];
    const { actionId } = await caller.merging.merge(input());
    await caller.actions.undo({ actionId });
    expect(withoutVersions([await page(), await page(other.trajectoryId)])).toBe(withoutVersions(before));
  });

  it('are not one when both take part, or one is no mother, or it is the same or nobody', async () => {
    const going = await mother(name, { state: 'intake' });
    expect(await refusalOf(caller.merging.merge(input(going.personId)))).toBe('merge-both-take-part');
    const visiting = await mother(name, ended);
    await addVisitingMother(database.app, breda, { personId: visiting.personId });
    expect(await refusalOf(caller.merging.merge(input(visiting.personId)))).toBe('merge-of-no-mother');
    expect(await refusalOf(caller.merging.merge(input(kept.personId)))).toBe('merge-of-itself');
    expect(await refusalOf(caller.merging.merge(input('8d0c63a4-6c57-4b43-9f0a-0c8f4b1de008')))).toBe(
      'not-found',
    );
  });
});

describe('an origin', () => {
  const withdrawn = { origin: null, originConsentOn: null, originConsentWording: null };

  it('of which consent is withdrawn goes out of the history of the record that is gone too', async () => {
    const { actionId } = await caller.merging.merge(input());
    expect(await history()).toMatch(/Ja, goed/);
    await change(kept.personId, withdrawn);
    const rows = await withActor(database.app, breda, (trx) =>
      trx
        .selectFrom('mim.row_change')
        .select('before')
        .where('rowId', 'in', [kept.personId, other.personId])
        .execute(),
    );
    expect(JSON.stringify(rows)).not.toMatch(/turkey|Ja, goed/);
    expect(await refusalOf(caller.actions.undo({ actionId }))).toBe('erased-since');
  });

  it('that she took back is not brought in by the other record', async () => {
    await change(kept.personId, consent);
    await change(kept.personId, withdrawn);
    await caller.merging.merge({ ...input(), version: 3 });
    expect((await page()).mother).toMatchObject({ origin: null, town: 'Breda' });
  });
});
