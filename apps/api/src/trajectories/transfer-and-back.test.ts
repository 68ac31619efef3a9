import { randomUUID } from 'node:crypto';
import { withActor } from '@mim/database';
import {
  addAttendance,
  addGroup,
  addLocations,
  addOutcome,
  addPerson,
  addProspect,
  addReferral,
  addSession,
  addSignal,
  addTrajectory,
  addVisit,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '@mim/database/testing';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { callAs, refusalOf, type TestCaller } from '../testing/call-as.js';

const today = '2026-05-04';
const places = ['ede', 'barneveld', 'rhenen'] as const;
type Place = (typeof places)[number];
const actorOf = (place: Place) => anActor('coordinator', place);

const name = { givenName: 'Elif', familyName: 'Yılmaz' };

let database: TestDatabase;
let at: Readonly<Record<Place, TestCaller>>;
/** A mother of Ede, who agreed to the record of her origin. */
let here: { trajectoryId: string; motherId: string };
beforeEach(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, ...places);
  at = {
    ede: callAs(database, actorOf('ede'), today),
    barneveld: callAs(database, actorOf('barneveld'), today),
    rhenen: callAs(database, actorOf('rhenen'), today),
  };
  const motherId = await addPerson(database.app, actorOf('ede'), {
    ...name,
    phone: '0612345678',
    origin: 'turkey',
    originConsentOn: '2026-01-05',
    originConsentWording: 'Zij vindt het goed.',
  });
  here = await addTrajectory(database.app, actorOf('ede'), { motherId });
});
afterEach(() => database.close());

/** Changes a person as a correction does. */
const change = (place: Place, personId: string, facts: Readonly<Record<string, string | null>>) =>
  withActor(database.app, actorOf(place), (trx) =>
    trx
      .updateTable('mim.person')
      .set(({ eb }) => ({ ...facts, version: eb('version', '+', 1) }))
      .where('personId', '=', personId)
      .execute(),
  );

async function offer(from: Place, to: Place, trajectoryId: string) {
  const { trajectory } = await at[from].mothers.page({ trajectoryId });
  return at[from].trajectories.transfer({
    trajectoryId,
    version: trajectory.version,
    transfer: {
      toLocationId: to,
      offeredOn: today,
      consentOn: today,
      passOn: ['situation', 'question'],
      note: 'Zij heet Elif.',
    },
  });
}
const offered = async (to: Place) => {
  const [found] = await at[to].trajectories.incomingTransfers();
  if (found === undefined) throw new Error('she was offered');
  return found;
};
async function answer(to: Place, outcome: 'accepted' | 'refused', recognised: object = {}) {
  const { transferId, version } = await offered(to);
  const reason = outcome === 'refused' ? 'Vol.' : null;
  const given = { outcome, answeredOn: today, reason } as const;
  return at[to].trajectories.answerTransfer({ transferId, version, answer: given, ...recognised });
}
async function pass(from: Place, to: Place, trajectoryId: string, recognised: object = {}): Promise<string> {
  await offer(from, to, trajectoryId);
  return (await answer(to, 'accepted', recognised)).trajectoryId ?? '';
}

/** Everything that a location can read of her, in every table that keeps something of hers. */
const everythingAt = (place: Place): Promise<string> =>
  withActor(database.app, actorOf(place), async (trx) => {
    const found = [];
    for (const table of [
      'transfer',
      'row_change',
      'person',
      'trajectory',
      'idempotency',
      'access_log',
      'action',
    ])
      found.push((await sql`select to_jsonb(t) from ${sql.table(`mim.${table}`)} as t`.execute(trx)).rows);
    return JSON.stringify(found);
  });

describe('what was recorded of her', () => {
  it('stays where it was recorded: visits, groups, referrals, signals and questionnaires', async () => {
    const [ede, { trajectoryId }] = [actorOf('ede'), here];
    const meetingGroupId = await addGroup(database.app, ede);
    const groupSessionId = await addSession(database.app, ede, { meetingGroupId });
    await addAttendance(database.app, ede, { groupSessionId, trajectoryId });
    await addVisit(database.app, ede, { trajectoryId });
    await addReferral(database.app, ede, { trajectoryId });
    await addSignal(database.app, ede, { trajectoryId });
    await addOutcome(database.app, ede, { trajectoryId });
    const before = await at.ede.mothers.page({ trajectoryId });
    const kinds = ['visits', 'referrals', 'signals', 'outcomes', 'pauses', 'extensions', 'matches'] as const;
    expect(before.visits.length * before.referrals.length * before.signals.length).toBeGreaterThan(0);
    const there = await pass('ede', 'barneveld', trajectoryId);
    const page = await at.barneveld.mothers.page({ trajectoryId: there });
    for (const kind of kinds) expect(page[kind]).toEqual([]);
    expect((await at.barneveld.groups.ofMother({ trajectoryId: there })).groups).toEqual([]);
    expect((await at.ede.groups.ofMother({ trajectoryId })).groups).toHaveLength(1);
  });
});

describe('a transfer and back', () => {
  it('is still one mother, with what was before', async () => {
    const there = await pass('ede', 'barneveld', here.trajectoryId);
    const back = await pass('barneveld', 'ede', there);
    const page = await at.ede.mothers.page({ trajectoryId: back });
    expect(page.mother.personId).toBe(here.motherId);
    expect(page.previousTrajectories).toMatchObject([
      { trajectoryId: here.trajectoryId, endReason: 'transferred', transferOutcome: 'accepted' },
    ]);
    expect(page.trajectory).toMatchObject({ state: 'waiting', transferredFrom: 'barneveld' });
  });

  it('is so over a third location too, and as often as she moves', async () => {
    let trajectoryId = here.trajectoryId;
    for (const [from, to] of [
      ['ede', 'barneveld'],
      ['barneveld', 'rhenen'],
      ['rhenen', 'ede'],
      ['ede', 'rhenen'],
      ['rhenen', 'ede'],
    ] as const)
      trajectoryId = await pass(from, to, trajectoryId);
    const { mother, previousTrajectories } = await at.ede.mothers.page({ trajectoryId });
    expect(mother.personId).toBe(here.motherId);
    expect(previousTrajectories).toHaveLength(2);
  });

  it('is an offer on the page of a trajectory before, until it is accepted', async () => {
    const before = await addTrajectory(database.app, actorOf('ede'), {
      motherId: here.motherId,
      state: 'ended',
      endedOn: '2025-06-30',
      endReason: 'moved',
    });
    const told = async () => {
      const { previousTrajectories } = await at.ede.mothers.page({ trajectoryId: before.trajectoryId });
      return previousTrajectories.map(({ endReason, transferOutcome }) => [endReason, transferOutcome]);
    };
    expect(await told()).toEqual([[null, null]]);
    await offer('ede', 'barneveld', here.trajectoryId);
    expect(await told()).toEqual([['transferred', null]]);
    await answer('barneveld', 'refused');
    expect(await told()).toEqual([['transferred', 'refused']]);
  });

  it('tells whom she was before the answer, and takes over what is known of her now', async () => {
    const there = await pass('ede', 'barneveld', here.trajectoryId);
    const { mother } = await at.barneveld.mothers.page({ trajectoryId: there });
    await change('barneveld', mother.personId, { phone: '0687654321', town: 'Barneveld' });
    await offer('barneveld', 'ede', there);
    const { transferId } = await offered('ede');
    expect((await at.ede.trajectories.transferDuplicates({ transferId })).returningAs).toBe(here.motherId);
    const { trajectoryId } = await answer('ede', 'accepted');
    const back = await at.ede.mothers.page({ trajectoryId: trajectoryId ?? '' });
    expect(back.mother).toMatchObject({ phone: '0687654321', town: 'Barneveld', origin: 'turkey' });
  });
});

describe('a mother whom the other location may know', () => {
  it('is judged before she is taken over', async () => {
    const known = await addPerson(database.app, actorOf('barneveld'), name);
    await addTrajectory(database.app, actorOf('barneveld'), {
      motherId: known,
      state: 'ended',
      endedOn: '2026-01-31',
      endReason: 'moved',
    });
    await offer('ede', 'barneveld', here.trajectoryId);
    const { transferId } = await offered('barneveld');
    const { persons, returningAs } = await at.barneveld.trajectories.transferDuplicates({ transferId });
    expect([persons, returningAs]).toMatchObject([[{ personId: known, state: 'ended' }], null]);
    expect(await refusalOf(answer('barneveld', 'accepted'))).toBe('known-person-not-judged');
    const { trajectoryId } = await answer('barneveld', 'accepted', { sameAs: known });
    const page = await at.barneveld.mothers.page({ trajectoryId: trajectoryId ?? '' });
    expect(page.mother).toMatchObject({ personId: known, phone: '0612345678' });
    expect(page.previousTrajectories).toHaveLength(1);
  });

  it('is somebody else when the coordinator says so', async () => {
    const known = await addPerson(database.app, actorOf('barneveld'), name);
    await offer('ede', 'barneveld', here.trajectoryId);
    const { trajectoryId } = await answer('barneveld', 'accepted', { sameAs: null });
    const { mother } = await at.barneveld.mothers.page({ trajectoryId: trajectoryId ?? '' });
    expect(mother.personId).not.toBe(known);
  });

  it('does not take part there twice', async () => {
    const known = await addTrajectory(database.app, actorOf('barneveld'), {
      motherId: await addPerson(database.app, actorOf('barneveld'), name),
    });
    await offer('ede', 'barneveld', here.trajectoryId);
    expect(await refusalOf(answer('barneveld', 'accepted', { sameAs: known.motherId }))).toBe(
      'person-has-trajectory',
    );
    expect(await refusalOf(answer('barneveld', 'accepted', { sameAs: randomUUID() }))).toBe('not-found');
  });

  it('as a prospect goes on from there, and waits on no list any more', async () => {
    const prospectId = await addProspect(database.app, actorOf('barneveld'), name);
    await offer('ede', 'barneveld', here.trajectoryId);
    expect(await refusalOf(answer('barneveld', 'accepted'))).toBe('known-person-not-judged');
    const { trajectoryId } = await answer('barneveld', 'accepted', { sameProspect: prospectId });
    expect(await at.barneveld.prospects.get({ prospectId })).toMatchObject({
      trajectoryId,
      outcome: 'wants-intake',
    });
  });
});

describe('a transfer that comes to nothing', () => {
  it.each(['refused', 'withdrawn'] as const)(
    '%s leaves nothing of her at the other location',
    async (outcome) => {
      await offer('ede', 'barneveld', here.trajectoryId);
      if (outcome === 'refused') await answer('barneveld', 'refused');
      else {
        const { transferId, version } = await offered('barneveld');
        await at.ede.trajectories.withdrawTransfer({ transferId, version });
      }
      const kept = await everythingAt('barneveld');
      for (const word of ['Yılmaz', 'Elif', '0612345678', 'turkey', here.motherId])
        expect(kept).not.toContain(word);
      const { transfers } = await at.ede.mothers.page({ trajectoryId: here.trajectoryId });
      expect(transfers).toMatchObject([{ outcome, note: null }]);
    },
  );

  it.each(['refused', 'withdrawn'] as const)(
    '%s after an acceptance that was undone leaves nothing of her at the other location either',
    async (outcome) => {
      await offer('ede', 'barneveld', here.trajectoryId);
      const { actionId } = await answer('barneveld', 'accepted');
      const undone = await at.barneveld.actions.undo({ actionId });
      await change('ede', here.motherId, { origin: null, originConsentOn: null, originConsentWording: null });
      if (outcome === 'refused') await answer('barneveld', 'refused');
      else {
        const { transferId, version: asLeft } = await offered('barneveld');
        await at.ede.trajectories.withdrawTransfer({ transferId, version: asLeft });
      }
      const kept = await everythingAt('barneveld');
      for (const word of ['Yılmaz', 'Elif', '0612345678', 'turkey', 'vindt het goed'])
        expect(kept).not.toContain(word);
      expect(await refusalOf(at.barneveld.actions.undo({ actionId: undone.actionId }))).toBe('erased-since');
    },
  );

  it('is undone as a whole, also by a colleague of who works at both locations', async () => {
    await offer('ede', 'barneveld', here.trajectoryId);
    const ofBoth = callAs(database, anActor('coordinator', 'ede', 'barneveld'), today);
    const { transferId, version } = await offered('barneveld');
    const given = { outcome: 'accepted', answeredOn: today, reason: null } as const;
    const { actionId } = await ofBoth.trajectories.answerTransfer({ transferId, version, answer: given });
    await at.barneveld.actions.undo({ actionId });
    const waiting = await offered('barneveld');
    await at.ede.trajectories.withdrawTransfer({ transferId, version: waiting.version });
    const kept = await everythingAt('barneveld');
    for (const word of ['Yılmaz', 'Elif', '0612345678', 'turkey']) expect(kept).not.toContain(word);
  });

  it('is not brought back by an undo, so that she goes on at one location', async () => {
    await offer('ede', 'barneveld', here.trajectoryId);
    const { transferId, version } = await offered('barneveld');
    const { actionId } = await at.ede.trajectories.withdrawTransfer({ transferId, version });
    const { trajectory } = await at.ede.mothers.page({ trajectoryId: here.trajectoryId });
    await at.ede.trajectories.reopen({
      trajectoryId: here.trajectoryId,
      version: trajectory.version,
      reopening: { reopenedOn: today, reason: 'Zij blijft.' },
    });
    expect(await refusalOf(at.ede.actions.undo({ actionId }))).toBe('erased-since');
  });

  it('can be made by mistake and undone before it is answered, and that undo is kept', async () => {
    const { actionId } = await offer('ede', 'barneveld', here.trajectoryId);
    const undone = await at.ede.actions.undo({ actionId });
    const { trajectory, transfers } = await at.ede.mothers.page({ trajectoryId: here.trajectoryId });
    expect([trajectory.state, transfers]).toEqual(['waiting', []]);
    expect(await refusalOf(at.ede.actions.undo({ actionId: undone.actionId }))).toBe('erased-since');
    expect(await everythingAt('barneveld')).not.toContain('Yılmaz');
  });
});

describe('an origin of which she withdraws her consent', () => {
  const withdrawAt = (place: Place, personId: string) =>
    change(place, personId, { origin: null, originConsentOn: null, originConsentWording: null });

  it('goes out of an offer that waits, and does not come back by its acceptance', async () => {
    await offer('ede', 'barneveld', here.trajectoryId);
    expect((await offered('barneveld')).payload.origin).toBe('turkey');
    await withdrawAt('ede', here.motherId);
    expect((await offered('barneveld')).payload).toMatchObject({ origin: null, originConsentWording: null });
    const { trajectoryId } = await answer('barneveld', 'accepted');
    const { mother } = await at.barneveld.mothers.page({ trajectoryId: trajectoryId ?? '' });
    expect(mother.origin).toBeNull();
    for (const place of ['ede', 'barneveld'] as const)
      expect(await everythingAt(place)).not.toMatch(/turkey|vindt het goed/);
  });

  it('goes out of the offer that brought her, when she withdraws it there', async () => {
    const trajectoryId = await pass('ede', 'barneveld', here.trajectoryId);
    const { mother } = await at.barneveld.mothers.page({ trajectoryId });
    expect(mother.origin).toBe('turkey');
    await withdrawAt('barneveld', mother.personId);
    expect(await everythingAt('barneveld')).not.toMatch(/turkey|vindt het goed/);
  });
});
