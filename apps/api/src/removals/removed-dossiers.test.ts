import { randomUUID } from 'node:crypto';
import { withActor } from '@mim/database';
import {
  addLocations,
  addMatch,
  addProposal,
  addProspect,
  addSignal,
  addTrajectory,
  addVisit,
  addVisitingMother,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '@mim/database/testing';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { belowTrajectory } from '../dossier/below-trajectory.js';
import { callAs, refusalOf, type TestCaller } from '../testing/call-as.js';
import { openEverySignal } from '../testing/open-every-signal.js';
import { namingTables } from '../visiting-mothers/naming-tables.js';
import type { RemoveDossierInput } from './removals.schema.js';

const today = '2008-05-20';
const breda = { ...anActor('coordinator', 'breda'), accountId: 'bea' };

let database: TestDatabase;
let caller: TestCaller;
beforeEach(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda', 'ede');
  await database.auth
    .insertInto('auth.user')
    .values({ id: 'bea', name: 'Bea Breda', email: 'bea@mim.test', emailVerified: true })
    .execute();
  caller = callAs(database, breda, today);
});
afterEach(() => database.close());

type Kind = RemoveDossierInput['kind'];

/** Takes somebody out, having seen what goes along. */
async function remove(kind: Kind, id: string, more: Partial<RemoveDossierInput> = {}) {
  const { version, goesAlong } = await caller.removals.dossier({ kind, id });
  const seen = goesAlong.reduce((sum, { count }) => sum + count, 0);
  const input = { key: randomUUID(), kind, id, version, seen, removal: { reason: 'practice' as const } };
  return caller.removals.removeDossier({ ...input, ...more });
}

/** How many rows each table of a dossier has, but for what says what was done. */
async function rowsOfDossiers(): Promise<Readonly<Record<string, number>>> {
  const tables = [
    'person',
    'trajectory',
    'trajectory_state',
    'visit',
    'signal',
    'signal_note',
    'match',
    'match_proposal',
    'pause',
    'extension',
    'referral',
    'outcome',
    'visiting_mother',
    'visiting_mother_pause',
    'prospect',
    'prospect_call',
    'applicant',
    'applicant_step',
    'preparation_session',
    'preparation_attendance',
  ];
  return withActor(database.app, breda, async (trx) => {
    await openEverySignal(trx, 'breda');
    const counts: Record<string, number> = {};
    for (const table of tables) {
      const { rows } = await sql<{ count: number }>`
        select count(*)::integer as count from ${sql.table(`mim.${table}`)}`.execute(trx);
      counts[table] = rows[0]?.count ?? 0;
    }
    return counts;
  });
}

/** A mother who waits, with a planned visit, a signal, a match and its proposal, and a note of each other kind. */
async function aMother() {
  const trajectory = { state: 'matched', startedOn: null, childBornOn: '2007-12-09' } as const;
  const { trajectoryId, motherId } = await addTrajectory(database.app, breda, trajectory);
  const { visitingMotherId } = await addVisitingMother(database.app, breda);
  const both = { trajectoryId, visitingMotherId };
  const matchProposalId = await addProposal(database.app, breda, both);
  await addMatch(database.app, breda, { ...both, matchProposalId });
  await addVisit(database.app, breda, { ...both, status: 'planned', visitOn: '2008-06-01' });
  await addSignal(database.app, breda, { ...both });
  return { trajectoryId, motherId, visitingMotherId };
}

describe('a mother who was entered by mistake', () => {
  it('goes with what was recorded of her, once it was seen what goes along, and comes back whole', async () => {
    const { visitingMotherId: other } = await addVisitingMother(database.app, breda);
    const before = await rowsOfDossiers();
    const { trajectoryId, visitingMotherId } = await aMother();
    const page = await caller.mothers.page({ trajectoryId });
    const entered = await rowsOfDossiers();
    const preview = await caller.removals.dossier({ kind: 'trajectory', id: trajectoryId });
    expect(preview).toMatchObject({ refusal: null, hasProspect: false, staysOtherwise: false });
    expect(preview.goesAlong).toEqual([
      { part: 'visit', count: 1 },
      { part: 'signal', count: 1 },
      { part: 'match', count: 1 },
      { part: 'proposal', count: 1 },
    ]);
    const { actionId } = await remove('trajectory', trajectoryId);
    await remove('visiting-mother', visitingMotherId);
    expect(await rowsOfDossiers()).toEqual(before);
    expect(await refusalOf(caller.mothers.page({ trajectoryId }))).toBe('not-found');

    const [newest, removed] = await caller.removals.dossiers();
    expect(newest).toMatchObject({ kind: 'visiting-mother', removedByName: 'Bea Breda' });
    const { name } = page.mother;
    expect(removed).toMatchObject({ kind: 'trajectory', name, reason: 'practice', actionId });
    await caller.actions.undo({ actionId: newest?.actionId ?? '' });
    await caller.actions.undo({ actionId });
    expect(await rowsOfDossiers()).toEqual(entered);
    expect(await caller.mothers.page({ trajectoryId })).toEqual(page);
    expect(await caller.removals.dossiers()).toEqual([]);
    expect((await caller.visitingMothers.names({})).map((each) => each.visitingMotherId)).toContain(other);
  });

  it('stays when she was visited, when another location knows of her, and when more goes along than was seen', async () => {
    const { trajectoryId } = await aMother();
    const refusal = () => refusalOf(remove('trajectory', trajectoryId));
    expect(await refusalOf(remove('trajectory', trajectoryId, { seen: 3 }))).toBe('more-goes-along');
    expect(await refusalOf(remove('trajectory', trajectoryId, { version: 99 }))).toBe('changed-meanwhile');
    const visit = { visitOn: '2008-05-05' };
    const { id = '' } = await caller.visits.record({ key: randomUUID(), trajectoryId, visit });
    expect(await refusal()).toBe('mother-was-visited');
    expect(await caller.removals.dossier({ kind: 'trajectory', id: trajectoryId })).toMatchObject({
      refusal: { code: 'mother-was-visited' },
    });
    const removal = { reason: 'not-happened' } as const;
    await caller.removals.remove({ key: randomUUID(), kind: 'visit', id, version: 1, removal });
    expect(await refusal()).toBeNull();

    const { trajectoryId: received } = await addTrajectory(database.app, breda, { transferredFrom: 'ede' });
    expect(await refusalOf(remove('trajectory', received))).toBe('mother-came-from-elsewhere');
  });

  it('leaves her prospect, who waits for an intake again, and her record where it has another trajectory', async () => {
    const { trajectoryId: earlier, motherId } = await addTrajectory(database.app, breda, { state: 'ended' });
    const { trajectoryId } = await addTrajectory(database.app, breda, { motherId, state: 'intake' });
    const prospectId = await addProspect(database.app, breda, { outcome: 'wants-intake', trajectoryId });
    const preview = await caller.removals.dossier({ kind: 'trajectory', id: trajectoryId });
    expect(preview).toMatchObject({ hasProspect: true, staysOtherwise: true });
    await remove('trajectory', trajectoryId);
    expect((await caller.mothers.page({ trajectoryId: earlier })).mother.personId).toBe(motherId);
    expect(await caller.prospects.get({ prospectId })).toMatchObject({ trajectoryId: null });
  });

  it('keeps what was removed of her before, for when she is put back', async () => {
    const { trajectoryId } = await aMother();
    const { visits } = await caller.mothers.page({ trajectoryId });
    const [{ visitId, version } = { visitId: '', version: 0 }] = visits;
    const removal = { reason: 'recorded-twice' } as const;
    await caller.removals.remove({ key: randomUUID(), kind: 'visit', id: visitId, version, removal });
    const lines = await caller.removals.list({ trajectoryId });
    const { actionId } = await remove('trajectory', trajectoryId);
    expect(await refusalOf(caller.removals.list({ trajectoryId }))).toBe('not-found');
    await caller.actions.undo({ actionId });
    expect(await caller.removals.list({ trajectoryId })).toEqual(lines);
  });
});

describe('a visiting mother who was entered by mistake', () => {
  it('goes with her pauses and the proposals of her, and stays once a dossier of a mother names her', async () => {
    const { trajectoryId } = await addTrajectory(database.app, breda, { state: 'waiting', startedOn: null });
    const { visitingMotherId } = await addVisitingMother(database.app, breda);
    const before = await rowsOfDossiers();
    await addProposal(database.app, breda, { trajectoryId, visitingMotherId });
    const pause = { firstDay: '2008-07-01', lastDay: '2008-07-31', reason: 'vakantie' };
    await caller.leaving.goAway({ key: randomUUID(), visitingMotherId, pause, families: [] });
    const { goesAlong } = await caller.removals.dossier({ kind: 'visiting-mother', id: visitingMotherId });
    expect(goesAlong).toEqual([
      { part: 'pause', count: 1 },
      { part: 'proposal', count: 1 },
    ]);
    await remove('visiting-mother', visitingMotherId);
    const gone = { ...before, visiting_mother: 0, person: (before.person ?? 0) - 1 };
    expect(await rowsOfDossiers()).toEqual(gone);

    const { visitingMotherId: matched } = await aMother();
    expect(await refusalOf(remove('visiting-mother', matched))).toBe('visiting-mother-had-families');
  });
});

describe('a prospect who was entered by mistake', () => {
  const call = { calledOn: today, outcome: 'wants-intake', intakeOn: '2008-05-28' } as const;
  const prospect = { givenName: 'Selma', familyName: 'Vergissing', referralSource: 'self' } as const;
  const aProspect = async () => {
    const input = { key: randomUUID(), prospect: { ...prospect, receivedOn: '2008-05-13' } };
    const { id: prospectId = '' } = await caller.prospects.add(input);
    await caller.prospects.recordCall({
      prospectId,
      version: 1,
      call: { calledOn: today, outcome: 'called' },
    });
    await caller.prospects.recordCall({ prospectId, version: 2, call });
    return prospectId;
  };
  const refusalToRemove = (id: string) => refusalOf(remove('prospect', id));

  it('goes with calls and appointment, once it was seen what goes along, and comes back whole', async () => {
    const before = await rowsOfDossiers();
    const prospectId = await aProspect();
    const { callList } = await caller.prospects.get({ prospectId });
    const { callId: id = '' } = callList[0] ?? {};
    const removal = { reason: 'recorded-twice' } as const;
    await caller.prospects.recordCall({ prospectId, version: 3, call });
    await caller.removals.remove({ key: randomUUID(), kind: 'call', id, version: 1, removal });
    const entered = await rowsOfDossiers();
    const page = await caller.prospects.get({ prospectId });
    const removals = await caller.removals.list({ prospectId });
    expect(removals).toHaveLength(1);
    const preview = await caller.removals.dossier({ kind: 'prospect', id: prospectId });
    expect(preview).toMatchObject({
      refusal: null,
      goesAlong: [
        { part: 'call', count: 2 },
        { part: 'appointment', count: 1 },
      ],
    });
    expect(await refusalOf(remove('prospect', prospectId, { seen: 0 }))).toBe('more-goes-along');
    expect(await refusalOf(remove('prospect', prospectId, { version: 1 }))).toBe('changed-meanwhile');
    const { actionId } = await remove('prospect', prospectId);
    expect(await rowsOfDossiers()).toEqual(before);
    expect(await refusalOf(caller.prospects.get({ prospectId }))).toBe('not-found');
    expect((await caller.removals.dossiers())[0]).toMatchObject({
      kind: 'prospect',
      name: 'Selma Vergissing',
      removedByName: 'Bea Breda',
      actionId,
    });

    await caller.actions.undo({ actionId });
    expect(await rowsOfDossiers()).toEqual(entered);
    expect(await caller.prospects.get({ prospectId })).toEqual(page);
    expect(await caller.removals.list({ prospectId })).toEqual(removals);
    expect(await caller.removals.dossiers()).toEqual([]);
  });

  it('stays once her intake has begun, until her dossier is removed', async () => {
    const prospectId = await aProspect();
    const { trajectoryId } = await addTrajectory(database.app, breda, { state: 'intake', startedOn: null });
    const begun = await addProspect(database.app, breda, { outcome: 'wants-intake', trajectoryId });
    expect(await refusalToRemove(begun)).toBe('prospect-has-dossier');
    await remove('trajectory', trajectoryId);
    expect(await refusalToRemove(begun)).toBeNull();
    expect(await caller.prospects.get({ prospectId })).toMatchObject({ prospectId });
  });

  it('stays while another was closed for her, who would drop out of sight', async () => {
    const [prospectId, double] = [await aProspect(), await aProspect()];
    const closing = { prospectId: double, version: 3, duplicateOf: prospectId };
    expect(await refusalOf(caller.prospects.closeAsDuplicate(closing))).toBe('appointment-stands');
    await caller.prospects.planIntake({ prospectId: double, version: 3, appointment: {} });
    await caller.prospects.closeAsDuplicate({ ...closing, version: 4 });
    expect(await refusalToRemove(prospectId)).toBe('prospect-has-duplicates');
    await caller.prospects.recordCall({ prospectId: double, version: 5, call });
    expect(await refusalToRemove(prospectId)).toBeNull();
  });

  it('comes back with the list that brought her, and is new when that list is read in again', async () => {
    const list = {
      fileName: 'lijst.csv',
      headers: ['Naam', 'Telefoon'],
      rows: [['Vera Lijst', '0612345678']],
    };
    await caller.imports.store({ key: randomUUID(), ...list });
    const find = async () => (await caller.prospects.list({ filter: { text: 'lijst' } })).rows;
    const [first] = await find();
    const { actionId } = await remove('prospect', first?.prospectId ?? '');
    expect((await caller.imports.dryRun(list)).counts).toMatchObject({ new: 1, known: 0 });
    await caller.actions.undo({ actionId });
    expect(await find()).toEqual([first]);
    expect((await caller.imports.dryRun(list)).counts).toMatchObject({ new: 0, known: 1 });
  });
});

describe('an offer that was made by mistake', () => {
  it('can go once it came to nothing and she goes on here; no time passed in which she was away', async () => {
    const { trajectoryId } = await addTrajectory(database.app, breda, {
      state: 'waiting',
      startedOn: null,
      referredOn: '2008-02-01',
      intakeOn: '2008-02-10',
    });
    const page = () => caller.mothers.page({ trajectoryId });
    const before = await page();
    const version = async () => (await page()).trajectory.version;
    await caller.trajectories.transfer({
      trajectoryId,
      version: await version(),
      transfer: { toLocationId: 'ede', offeredOn: '2008-05-01', consentOn: '2008-05-01', passOn: [] },
    });
    const offer = async () => (await page()).transfers[0] ?? { transferId: '', version: 0 };
    const removeOffer = async () => {
      const { transferId: id, version: seen } = await offer();
      const removal = { reason: 'somebody-else' } as const;
      const input = { key: randomUUID(), kind: 'transfer', id, version: seen, removal } as const;
      return caller.removals.remove(input);
    };
    expect(await refusalOf(removeOffer())).toBe('transfer-still-open');
    expect(await refusalOf(remove('trajectory', trajectoryId))).toBe('mother-was-offered');
    const { transferId, version: offered } = await offer();
    await caller.trajectories.withdrawTransfer({ transferId, version: offered });
    expect(await refusalOf(removeOffer())).toBe('transfer-ended-trajectory');
    const reopening = { reopenedOn: today, reason: 'Vergissing.' };
    await caller.trajectories.reopen({ trajectoryId, version: await version(), reopening });
    const { actionId } = await removeOffer();
    const { trajectory, transfers, states } = await page();
    expect(transfers).toEqual([]);
    expect(states).toEqual(before.states);
    expect({ ...trajectory, version: 0 }).toEqual({ ...before.trajectory, version: 0 });
    // Of an offer nothing is kept by which it could come back.
    expect(await refusalOf(caller.actions.undo({ actionId }))).toBe('erased-since');
    expect(await refusalOf(remove('trajectory', trajectoryId))).toBeNull();
  });
});

describe('what refers to somebody', () => {
  /** The tables with a reference to a table that does not go by itself, or that does. */
  const referringTo = async (table: string, goesByItself = false) => {
    const { rows } = await sql<{ name: string }>`
      select distinct c.relname as name from pg_constraint as k join pg_class as c on c.oid = k.conrelid
      where k.contype = 'f' and k.confrelid = ${`mim.${table}`}::regclass and k.confdeltype = ${goesByItself ? 'c' : 'a'}`.execute(
      database.app,
    );
    return rows.map(({ name }) => name).toSorted();
  };

  it('goes along, is let go, or keeps her: no table is forgotten', async () => {
    const ofMother = [...belowTrajectory, 'prospect', 'transfer'].toSorted();
    expect(await referringTo('trajectory')).toEqual(ofMother);
    for (const goesByItself of [true, false]) {
      const ofVisitingMother = Object.entries(namingTables)
        .filter(([, { mistake }]) => (mistake === 'goes-by-itself') === goesByItself)
        .map(([table]) => table);
      expect(await referringTo('visiting_mother', goesByItself)).toEqual(ofVisitingMother.toSorted());
    }
    // Who applied is let go: she is known by her application alone then.
    expect(await referringTo('person')).toEqual(['applicant', 'trajectory', 'visiting_mother']);
    expect(await referringTo('prospect')).toEqual(['prospect', 'prospect_call']);
  });
});
