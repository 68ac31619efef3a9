import { randomUUID } from 'node:crypto';
import {
  addExtension,
  addLocations,
  addMatch,
  addProspect,
  addTrajectory,
  addVisitingMother,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '@mim/database/testing';
import { type RemovablePart, removableParts } from '@mim/domain/removal';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { callAs, refusalOf, type TestCaller } from '../testing/call-as.js';
import type { RemoveInput } from './removals.schema.js';

const today = '2008-05-20';
const breda = { ...anActor('coordinator', 'breda'), accountId: 'bea' };

let database: TestDatabase;
let caller: TestCaller;
let trajectoryId: string;
let visitingMotherId: string;
let matchId: string;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda', 'ede');
  await database.auth
    .insertInto('auth.user')
    .values({ id: 'bea', name: 'Bea Breda', email: 'bea@mim.test', emailVerified: true })
    .execute();
  caller = callAs(database, breda, today);
});
afterAll(() => database.close());
beforeEach(async () => {
  const facts = { state: 'matched', startedOn: null, childBornOn: '2007-12-09' } as const;
  ({ trajectoryId } = await addTrajectory(database.app, breda, facts));
  ({ visitingMotherId } = await addVisitingMother(database.app, breda));
  const match = { trajectoryId, visitingMotherId, startedOn: '2008-02-11' };
  matchId = await addMatch(database.app, breda, match);
});

type Removed = Partial<Omit<RemoveInput, 'kind' | 'id'>>;
const remove = (kind: RemovablePart, id: string | undefined, more: Removed = {}) =>
  caller.removals.remove({
    key: randomUUID(),
    kind,
    id: id ?? '',
    version: 1,
    removal: { reason: 'recorded-twice' },
    ...more,
  });
const record = (visitOn: string, more: object = {}) =>
  caller.visits.record({ key: randomUUID(), trajectoryId, visit: { visitOn, ...more } });
const page = () => caller.mothers.page({ trajectoryId });
const removals = () => caller.removals.list({ trajectoryId });

/** Records one of each kind that a trajectory has; gives its id. */
const recorded: Readonly<
  Record<Exclude<RemovablePart, 'call' | 'transfer'>, () => Promise<{ id?: string | undefined }>>
> = {
  visit: () => record('2008-05-05'),
  signal: () =>
    caller.signals.raise({
      key: randomUUID(),
      trajectoryId,
      signal: { raisedOn: today, description: 'Zij eet slecht.' },
    }),
  pause: () =>
    caller.trajectories.pause({
      key: randomUUID(),
      trajectoryId,
      version: 1,
      pause: { firstDay: '2008-06-01', lastDay: '2008-06-10', reason: 'vakantie' },
    }),
  extension: () =>
    caller.trajectories.extend({
      key: randomUUID(),
      trajectoryId,
      version: 1,
      extension: { extendedOn: today, untilOn: '2009-09-30', reason: 'network-weak' },
    }),
  match: async () => ({ id: matchId }),
  referral: () =>
    caller.referrals.add({
      key: randomUUID(),
      trajectoryId,
      referral: {
        direction: 'out',
        referredOn: today,
        programme: 'home-start',
        reason: 'Meer.',
        requestedByHer: true,
      },
    }),
  outcome: () =>
    caller.outcomes.record({
      key: randomUUID(),
      trajectoryId,
      outcome: { moment: 'intake', measuredOn: today, sureAsParent: 6 },
    }),
};
const kindsOfTrajectory = removableParts.values.filter(
  // Of an offer nothing is kept by which it could come back.
  (kind) => kind !== 'call' && kind !== 'transfer',
);

describe('what was recorded by mistake', () => {
  it.each(kindsOfTrajectory)(
    'is gone when it is removed, and back when that is undone (%s)',
    async (kind) => {
      const { id = '' } = await recorded[kind]();
      const before = await page();
      expect(JSON.stringify(before)).toContain(id);
      const { actionId } = await remove(kind, id);
      expect(JSON.stringify(await page())).not.toContain(id);
      expect(await removals()).toMatchObject([
        { kind, reason: 'recorded-twice', note: null, removedByName: 'Bea Breda', isUndone: false, actionId },
      ]);
      await caller.actions.undo({ actionId });
      expect(withoutVersions(await page())).toEqual(withoutVersions(before));
      expect(await removals()).toMatchObject([{ isUndone: true }]);
    },
  );

  it('is removed once, however often it is sent, and only as it was seen', async () => {
    const { id = '' } = await record('2008-05-05');
    const input = {
      key: randomUUID(),
      kind: 'visit',
      id,
      version: 1,
      removal: { reason: 'practice' },
    } as const;
    const [first, second] = await Promise.all([caller.removals.remove(input), caller.removals.remove(input)]);
    expect(second).toEqual(first);
    expect(await removals()).toHaveLength(1);
    expect(await refusalOf(remove('visit', id))).toBe('not-found');
    const { id: other = '', version = 1 } = await record('2008-05-06');
    expect(await refusalOf(remove('visit', other, { version: version + 1 }))).toBe('changed-meanwhile');
  });

  it('says why: another reason needs a note', async () => {
    const { id } = await record('2008-05-05');
    const other = remove('visit', id, { removal: { reason: 'other', note: null } });
    expect(await refusalOf(other)).toBe('input-invalid');
    await remove('visit', id, { removal: { reason: 'other', note: 'Bij de verkeerde Samira.' } });
    expect(await removals()).toMatchObject([{ note: 'Bij de verkeerde Samira.' }]);
  });
});

/** An answer without the versions of rows, which count on whatever is undone, and what says that something is gone. */
const withoutVersions = (answer: unknown): unknown =>
  JSON.parse(
    JSON.stringify(answer, (name, value) => (name === 'version' || name === 'removals' ? undefined : value)),
  );

describe('a visit', () => {
  it('that was the first one leaves her as she was before it', async () => {
    const before = await page();
    const { id } = await record('2008-05-05');
    await remove('visit', id);
    expect(withoutVersions(await page())).toEqual(withoutVersions(before));
  });

  it('that was the first one moves the start to the next', async () => {
    const { id } = await record('2008-02-25');
    await record('2008-03-20');
    await remove('visit', id);
    const { trajectory, states } = await page();
    expect(trajectory).toMatchObject({ state: 'visited', startedOn: '2008-03-20' });
    expect(states.at(-1)).toMatchObject({ event: 'first-visit', since: '2008-03-20' });
  });

  it('with a signal asks what happens to that', async () => {
    const signal = 'Zij eet slecht.';
    const { id } = await record('2008-05-05', { signal });
    expect(await refusalOf(remove('visit', id))).toBe('visit-has-signal');
    await remove('visit', id, { signals: 'keep' });
    expect((await page()).signals).toMatchObject([{ raisedOn: '2008-05-05', visitId: null }]);
    const { id: next } = await record('2008-05-06', { signal });
    const { actionId } = await remove('visit', next, { signals: 'remove' });
    expect((await page()).signals).toHaveLength(1);
    expect((await removals()).map(({ kind }) => kind).toSorted()).toEqual(['signal', 'visit', 'visit']);
    await caller.actions.undo({ actionId });
    expect((await page()).signals).toHaveLength(2);
  });

  it('on which a completed end rests stays', async () => {
    const later = callAs(database, breda, '2009-06-20');
    const { id } = await record('2008-05-05');
    const { version } = (await page()).trajectory;
    const end = { endedOn: '2009-06-15', reason: 'completed' } as const;
    await later.trajectories.end({ trajectoryId, version, end });
    const removing = later.removals.remove({
      key: randomUUID(),
      kind: 'visit',
      id: id ?? '',
      version: 1,
      removal: { reason: 'not-happened' },
    });
    expect(await refusalOf(removing)).toBe('completed-without-visit');
  });
});

describe('a pause', () => {
  const plan = (visitOn: string) =>
    caller.visits.plan({ key: randomUUID(), trajectoryId, plan: { visitOn } });
  const pause = { firstDay: '2008-06-01', lastDay: '2008-06-10', reason: 'vakantie' };

  it.each(['cancel', 'move'] as const)(
    'asks about the visits that it settled (%s)',
    async (plannedVisits) => {
      await plan('2008-06-03');
      const before = await page();
      const { id } = await caller.trajectories.pause({
        key: randomUUID(),
        trajectoryId,
        version: 1,
        pause,
        plannedVisits,
      });
      const settled = (await page()).visits;
      expect(await refusalOf(remove('pause', id))).toBe('pause-settled-visits');
      const { actionId } = await remove('pause', id, { settledVisits: 'leave' });
      expect((await page()).visits).toEqual(settled);
      await caller.actions.undo({ actionId });
      const version = (await page()).pauses[0]?.version ?? 0;
      await remove('pause', id, { settledVisits: 'restore', version });
      expect(withoutVersions(await page())).toEqual(withoutVersions(before));
    },
  );

  it('leaves a visit alone that somebody changed since', async () => {
    const { id: visitId = '' } = await plan('2008-06-03');
    const moving = { key: randomUUID(), trajectoryId, version: 1, pause, plannedVisits: 'move' } as const;
    const { id } = await caller.trajectories.pause(moving);
    await caller.visits.replan({ visitId, version: 2, plan: { visitOn: '2008-06-20' } });
    await remove('pause', id);
    expect((await page()).visits).toMatchObject([{ visitOn: '2008-06-20' }]);
  });
});

describe('an extension', () => {
  it('stays while visits were made under it', async () => {
    const extensionId = await addExtension(database.app, breda, {
      trajectoryId,
      extendedOn: '2009-05-01',
      untilOn: '2009-12-31',
    });
    const later = callAs(database, breda, '2009-07-20');
    await later.visits.record({ key: randomUUID(), trajectoryId, visit: { visitOn: '2009-07-15' } });
    expect(await refusalOf(remove('extension', extensionId))).toBe('extension-has-visits');
  });
});

describe('a match', () => {
  it('stays while visits are recorded with it', async () => {
    await record('2008-05-05');
    const { version } = (await page()).matches[0] ?? { version: 0 };
    expect(await refusalOf(remove('match', matchId, { version }))).toBe('match-has-visits');
  });

  it('goes with its proposal, and she waits since when she did', async () => {
    const waiting = await addTrajectory(database.app, breda, { state: 'waiting', startedOn: null });
    const of = { trajectoryId: waiting.trajectoryId };
    const before = await caller.mothers.page(of);
    const proposed = await caller.matching.propose({ key: randomUUID(), ...of, visitingMotherId });
    const accepted = { outcome: 'accepted', answeredOn: today, startsOn: today } as const;
    await caller.matching.answerProposal({
      proposalId: proposed.id ?? '',
      version: proposed.version ?? 0,
      answer: accepted,
    });
    const [match] = (await caller.mothers.page(of)).matches;
    await remove('match', match?.matchId, { version: match?.version ?? 0 });
    expect(withoutVersions(await caller.mothers.page(of))).toEqual(withoutVersions(before));
  });
});

describe('a call', () => {
  it('makes of the prospect what she was without it, and stays once her intake has begun', async () => {
    const prospectId = await addProspect(database.app, breda, {});
    const call = async (calledOn: string, outcome: 'called' | 'wants-intake') => {
      const { version } = await caller.prospects.get({ prospectId });
      await caller.prospects.recordCall({ prospectId, version, call: { calledOn, outcome } });
      return caller.prospects.get({ prospectId });
    };
    const first = await call('2008-05-18', 'called');
    const second = await call('2008-05-19', 'wants-intake');
    const [last] = second.callList;
    const { actionId } = await remove('call', last?.callId);
    expect(withoutVersions(await caller.prospects.get({ prospectId }))).toEqual(withoutVersions(first));
    expect(await caller.removals.list({ prospectId })).toMatchObject([{ kind: 'call' }]);
    await caller.actions.undo({ actionId });
    expect(withoutVersions(await caller.prospects.get({ prospectId }))).toEqual(withoutVersions(second));
    await caller.intake.start({ key: randomUUID(), prospectId });
    expect(await refusalOf(remove('call', last?.callId))).toBe('prospect-has-trajectory');
  });
});

describe('what was removed', () => {
  it('is another location’s as little as what is there', async () => {
    const ede = callAs(database, anActor('coordinator', 'ede'), today);
    const { id = '' } = await record('2008-05-05');
    await remove('visit', id);
    for (const of of [{ trajectoryId }, { trajectoryId: randomUUID() }, { prospectId: randomUUID() }])
      expect(await refusalOf(ede.removals.list(of))).toBe('not-found');
  });
});
