import { randomUUID } from 'node:crypto';
import { type Actor, withActor } from '@mim/database';
import {
  addLocations,
  addProspect,
  addProspectCall,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '@mim/database/testing';
import { Temporal } from '@mim/domain/kernel';
import { closedOutcomes, prospectOutcomes } from '@mim/domain/registration';
import { aChild } from '@mim/domain/testing';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callAs, refusalOf, type TestCaller } from '../testing/call-as.js';
import { dumpOf } from '../testing/dump.js';
import { retentionAt } from './retention-actor.js';
import { retentionRound } from './retention-round.js';

const today = '2026-05-04';
const day = (text: string) => Temporal.PlainDate.from(text);
/** The last day on which somebody who declined today is kept, by the location's own term of 30 days. */
const lastDay = day(today).add({ days: 30 });
const breda = anActor('coordinator', 'breda');

let database: TestDatabase;
let caller: TestCaller;
let ede: TestCaller;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda', 'ede');
  caller = callAs(database, breda, today);
  ede = callAs(database, anActor('coordinator', 'ede'), today);
});
afterAll(() => database.close());

/** Row security holds for the owner too: each location is looked at as its coordinators and retention see it. */
const dump = () =>
  dumpOf(database, [breda, anActor('coordinator', 'ede'), retentionAt('breda'), retentionAt('ede')]);

/** Adds a prospect of whom every text is a marker, and calls her with another. */
async function addMarkedProspect(marker: string, outcome: 'declined' | 'unreachable', as = caller) {
  const { id: prospectId = '' } = await as.prospects.add({
    key: randomUUID(),
    prospect: {
      givenName: marker,
      familyName: `${marker}-achternaam`,
      email: `${marker}@mim.test`,
      street: `${marker}straat 1`,
      children: ['kind', 'tweeling'].map((who) => aChild({ childName: `${marker}-${who}` })),
      note: `${marker}-notitie`,
      referralSource: 'self',
      receivedOn: today,
    },
  });
  const call = { calledOn: today, note: `${marker}-gesprek`, outcome: 'called' } as const;
  await as.prospects.recordCall({ key: randomUUID(), prospectId, version: 1, call });
  // A call that was taken back leaves its note in the history.
  const slip = { ...call, note: `${marker}-vergissing` };
  const { actionId } = await as.prospects.recordCall({
    key: randomUUID(),
    prospectId,
    version: 2,
    call: slip,
  });
  await as.actions.undo({ actionId });
  // So does one that was removed, and the reason too.
  await as.prospects.recordCall({ prospectId, version: 4, call: slip });
  const mistaken = (await as.prospects.get({ prospectId })).callList.find(({ note }) => note === slip.note);
  await as.removals.remove({
    key: randomUUID(),
    kind: 'call',
    id: mistaken?.callId ?? '',
    version: 1,
    removal: { reason: 'other', note: `${marker}-reden` },
  });
  await as.prospects.recordCall({ prospectId, version: 6, call: { calledOn: today, outcome } });
  return prospectId;
}

const erase = (on: Temporal.PlainDate) => retentionRound(database.app, on);

describe('who came to nothing', () => {
  it('is gone after the location’s term, from every table, with all that was ever written of her', async () => {
    const prospectId = await addMarkedProspect('kanarieweg', 'declined');
    const open = await addProspect(database.app, breda, { givenName: 'kanarieblijft' });
    expect((await dump()).match(/kanarieweg/g)?.length).toBeGreaterThan(20);
    expect(await erase(lastDay)).toMatchObject({ prospects: 0, failures: [] });
    expect(await erase(lastDay.add({ days: 1 }))).toMatchObject({ prospects: 1, failures: [] });
    const left = await dump();
    expect(left).not.toContain('kanarieweg');
    expect(left).toContain('kanarieblijft');
    expect(await refusalOf(caller.prospects.get({ prospectId }))).toBe('not-found');
    expect((await caller.prospects.get({ prospectId: open })).givenName).toBe('kanarieblijft');
    expect((await caller.retention.log())[0]).toMatchObject({
      kind: 'declined',
      prospects: 1,
      calls: 2,
      erasedOn: lastDay.add({ days: 1 }).toString(),
    });
  });

  it('goes whatever it came to, and who is still to be called stays', async () => {
    const outcomeOn = '2026-01-02';
    const ids = new Map<string, string>();
    for (const outcome of prospectOutcomes.values)
      ids.set(outcome, await addProspect(database.app, breda, { outcome, outcomeOn }));
    await erase(day(today));
    const left = new Set((await caller.prospects.list({ limit: 100 })).rows.map((row) => row.prospectId));
    for (const [outcome, id] of ids)
      expect([outcome, left.has(id)]).toEqual([outcome, !closedOutcomes.some((each) => each === outcome)]);
  });

  it('is kept as long as each location chose', async () => {
    const setting = { name: 'prospectRetentionDays', value: 60, validFrom: today } as const;
    await ede.settings.set({ key: randomUUID(), setting });
    const prospectId = await addMarkedProspect('kanarielang', 'unreachable', ede);
    const shown = (await ede.retention.upcoming()).rows.find((row) => row.prospectId === prospectId);
    const goesOn = day(today).add({ days: 61 });
    expect(shown).toMatchObject({
      name: 'kanarielang kanarielang-achternaam',
      outcome: 'unreachable',
      outcomeOn: today,
      erasedOn: goesOn.toString(),
    });
    await erase(goesOn.subtract({ days: 1 }));
    expect(await dump()).toContain('kanarielang');
    await erase(goesOn);
    expect(await dump()).not.toContain('kanarielang');
    expect((await ede.retention.upcoming()).rows).toEqual([]);
  });

  it('may have been what another was closed with: that one stays, with nobody', async () => {
    const first = await addMarkedProspect('kanarietwee', 'declined');
    const second = await addProspect(database.app, breda, { givenName: 'Ander' });
    const asked = { prospectId: second, version: 1, duplicateOf: first };
    const later = callAs(database, breda, lastDay.toString());
    const { actionId } = await later.prospects.closeAsDuplicate(asked);
    await erase(lastDay.add({ days: 1 }));
    expect(await caller.prospects.get({ prospectId: second })).toMatchObject({
      outcome: 'duplicate',
      duplicateOf: null,
    });
    expect(await refusalOf(caller.actions.undo({ actionId }))).toBe('changed-meanwhile');
  });

  it('does not come back by undoing, nor by sending the same once more', async () => {
    const key = randomUUID();
    const list = { key, fileName: 'lijst.csv', headers: ['Naam moeder'], rows: [['kanarielijst Een']] };
    const { actionId } = await caller.imports.store(list);
    const [row] = (await caller.prospects.list({ filter: { text: 'kanarielijst' } })).rows;
    const call = { calledOn: today, outcome: 'declined' } as const;
    const prospectId = row?.prospectId ?? '';
    const called = await caller.prospects.recordCall({ prospectId, version: 1, call });
    await erase(lastDay.add({ days: 1 }));
    expect(await dump()).not.toContain('kanarielijst');
    expect((await caller.imports.list())[0]).toMatchObject({ actionId, rowsStored: 1, gone: 1 });
    for (const id of [actionId, called.actionId])
      expect(await refusalOf(caller.actions.undo({ actionId: id }))).toMatch(
        /^(changed-meanwhile|erased-since)$/,
      );
    await caller.imports.store(list);
    expect(await dump()).not.toContain('kanarielijst');
  });
});

describe('who was taken back', () => {
  it('can be put back for as many days, and is then out of the history too', async () => {
    const prospect = { givenName: 'kanarieterug', referralSource: 'self', receivedOn: today } as const;
    const added = await caller.prospects.add({ key: randomUUID(), prospect });
    const undone = await caller.actions.undo({ actionId: added.actionId });
    // The history is dated by the clock of the database.
    const { rows } = await sql<{ on: string }>`
      select (now() at time zone 'Europe/Amsterdam')::date::text as on`.execute(database.owner);
    const last = day(rows[0]?.on ?? '').add({ days: 30 });
    await erase(last);
    expect(await dump()).toContain('kanarieterug');
    await erase(last.add({ days: 1 }));
    expect(await dump()).not.toContain('kanarieterug');
    expect((await caller.retention.log())[0]).toMatchObject({ kind: 'taken-back', prospects: 1 });
    expect(await refusalOf(caller.actions.undo({ actionId: undone.actionId }))).toBe('erased-since');
  });
});

describe('who was removed', () => {
  it('can be put back for as many days, and is then gone with the words of the reason', async () => {
    const prospectId = await addMarkedProspect('kanarieuit', 'declined');
    const { version, goesAlong } = await caller.removals.dossier({ kind: 'prospect', id: prospectId });
    const { actionId } = await caller.removals.removeDossier({
      key: randomUUID(),
      kind: 'prospect',
      id: prospectId,
      version,
      removal: { reason: 'other', note: 'kanarieuit-waarom' },
      seen: goesAlong.reduce((sum, { count }) => sum + count, 0),
    });
    const listed = async () => (await caller.removals.dossiers()).map(({ actionId: id }) => id);
    const { rows } = await sql<{ on: string }>`
      select (now() at time zone 'Europe/Amsterdam')::date::text as on`.execute(database.owner);
    const last = day(rows[0]?.on ?? '').add({ days: 30 });
    await erase(last);
    expect(await listed()).toContain(actionId);
    await erase(last.add({ days: 1 }));
    expect(await dump()).not.toContain('kanarieuit');
    expect(await listed()).not.toContain(actionId);
    expect(await refusalOf(caller.actions.undo({ actionId }))).toBe('erased-since');
  });

  it('keeps the words of the reason before every other account, and while she is there', async () => {
    const emptied = (actor: Actor, note: string | null = null) =>
      withActor(database.app, actor, async (trx) => {
        const { numAffectedRows } = await sql`
          update mim.removal set note = ${note} where note is not null`.execute(trx);
        return Number(numAffectedRows);
      }).catch((error: { code?: string }) => error.code);
    const prospectId = await addMarkedProspect('blijftstaan', 'unreachable');
    expect(await emptied(breda)).toBe(0);
    expect(await emptied(retentionAt('breda'))).toBe(0);
    await withActor(database.app, breda, async (trx) => {
      await trx.deleteFrom('mim.prospect_call').where('prospectId', '=', prospectId).execute();
      await trx.deleteFrom('mim.prospect').where('prospectId', '=', prospectId).execute();
    });
    expect(await emptied(breda)).toBe(0);
    expect(await emptied(retentionAt('ede'))).toBe(0);
    expect(await emptied(retentionAt('breda'), 'anders')).toBe('42501');
    expect(await emptied(retentionAt('breda'))).toBe(1);
    await erase(day(today).add({ years: 10 }));
  });
});

describe('the database', () => {
  const setBefore = (actor: Actor, value: string, table = 'prospect') =>
    withActor(database.app, actor, async (trx) => {
      const { numAffectedRows } = await sql`
        update mim.row_change set before = ${value}::jsonb
        where table_name = ${table} and before <> '{}'::jsonb`.execute(trx);
      return Number(numAffectedRows);
    }).catch((error: { code?: string }) => error.code);

  it('lets no coordinator empty a history, and retention none of what is there, nor write another', async () => {
    const prospectId = await addProspect(database.app, breda, { givenName: 'Blijft' });
    await addProspectCall(database.app, breda, { prospectId });
    await caller.prospects.recordCall({
      prospectId,
      version: 1,
      call: { calledOn: today, outcome: 'wants-intake' },
    });
    expect(await setBefore(breda, '{}')).toBe(0);
    const before = await dump();
    expect(await setBefore(retentionAt('breda'), '{}', 'person')).toBe(0);
    await setBefore(retentionAt('breda'), '{}');
    expect(await dump()).toBe(before);
    const gone = await addProspect(database.app, breda, { givenName: 'Weg' });
    await withActor(database.app, breda, (trx) =>
      trx.deleteFrom('mim.prospect').where('prospectId', '=', gone).execute(),
    );
    expect(await setBefore(retentionAt('breda'), '{"given_name": "Ander"}')).toBe('23001');
    expect(await setBefore(retentionAt('ede'), '{}')).toBe(0);
    expect(await setBefore(retentionAt('breda'), '{}')).toBeGreaterThan(0);
  });

  it('keeps the whole of a location where a part of erasing fails, and the next round erases it', async () => {
    await addMarkedProspect('kanariefout', 'declined');
    await sql`revoke delete on mim.idempotency from mim_app`.execute(database.owner);
    const failed = await erase(lastDay.add({ days: 1 }));
    expect(failed).toMatchObject({ prospects: 0, failures: [{ code: '42501' }] });
    expect(await caller.prospects.list({ filter: { text: 'kanariefout' } })).toMatchObject({ total: 1 });
    await sql`grant delete on mim.idempotency to mim_app`.execute(database.owner);
    expect(await erase(lastDay.add({ days: 1 }))).toMatchObject({ prospects: 1, failures: [] });
    expect(await dump()).not.toContain('kanariefout');
  });
});
