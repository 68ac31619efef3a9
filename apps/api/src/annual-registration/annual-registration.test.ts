import { randomUUID } from 'node:crypto';
import { type Actor, pseudonymsOf, storeDelivery, withActor } from '@mim/database';
import {
  addLocations,
  addMatch,
  addPerson,
  addRow,
  addTrajectory,
  addVisit,
  addVisitingMother,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '@mim/database/testing';
import { Temporal } from '@mim/domain/kernel';
import { aDelivery } from '@mim/domain/testing';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { lockKey } from '../dossier/idempotency.repository.js';
import { retentionAt } from '../retention/retention-actor.js';
import { retentionRound } from '../retention/retention-round.js';
import { callAs, refusalOf, type TestCaller } from '../testing/call-as.js';
import { keepForUnsentYears } from './keep-erased.js';

const today = '2009-01-31';
let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

/** A location of its own for each test, with one complete mother who is visited. */
let breda: Actor;
let here: string;
let caller: TestCaller;
let trajectoryId: string;
let motherId: string;
let visitingMotherId: string;
let number = 0;
beforeEach(async () => {
  number += 1;
  here = `plaats-${number}`;
  breda = anActor('coordinator', here);
  await addLocations(database.app, here);
  caller = callAs(database, breda, today);
  ({ visitingMotherId } = await addVisitor());
  ({ trajectoryId, motherId } = await addMother('Elif'));
});

const ofPerson = {
  birthYear: 1980,
  education: 'secondary-vocational',
  origin: 'turkey',
  originConsentOn: '2008-01-21',
  originConsentWording: 'Ja.',
  languages: ['tr'],
} as const;

async function addVisitor(givenName = 'Vera') {
  const personId = await addPerson(database.app, breda, {
    givenName,
    ...ofPerson,
    languages: ['nl'],
  });
  return addVisitingMother(database.app, breda, {
    personId,
    workExperience: ['care'],
    formerProgrammeMother: false,
  });
}

async function addMother(givenName: string, facts: Parameters<typeof addTrajectory>[2] = {}) {
  const person = await addPerson(database.app, breda, {
    givenName,
    ...ofPerson,
    languages: ['tr'],
  });
  const added = await addTrajectory(database.app, breda, {
    motherId: person,
    state: 'visited',
    startedOn: '2008-03-03',
    household: 'with-partner',
    income: 'joint',
    groupParticipant: false,
    childCircumstances: [],
    motherCircumstances: [],
    ...facts,
  });
  const of = { trajectoryId: added.trajectoryId, visitingMotherId };
  const matchId = await addMatch(database.app, breda, of);
  await addVisit(database.app, breda, { ...of, matchId, visitOn: '2008-03-03' });
  await addVisit(database.app, breda, { ...of, matchId, visitOn: '2008-06-03' });
  return added;
}

const look = (year = 2008, as = caller) => as.annualRegistration.ofYear({ year });
/** What a page sends after somebody looked. */
async function seen(year = 2008, as = caller) {
  const { version, basis } = await look(year, as);
  return { key: randomUUID(), year, version, basis, reason: null as string | null };
}
const send = async (input: Awaited<ReturnType<typeof seen>>, as = caller) =>
  as.annualRegistration.send(input);
/** Confirms every warning of a year. */
async function confirmAll(year = 2008, as = caller) {
  for (const { severity, key: notice, about, confirmation } of (await look(year, as)).notices)
    if (severity === 'warning' && confirmation === null)
      await as.annualRegistration.confirm({ year, notice, about, reason: `Klopt: ${notice}.` });
}
const sendAll = async (year = 2008, as = caller, reason: string | null = null) => {
  await confirmAll(year, as);
  return send({ ...(await seen(year, as)), reason }, as);
};
const stored = <Row>(table: string, actor: Actor = breda) =>
  withActor(database.app, actor, async (trx) => {
    const { rows } = await sql<Row>`
      select * from ${sql.table(`mim.${table}`)} where location_id = ${here}`.execute(trx);
    return rows;
  });
const change = (facts: Readonly<Record<string, unknown>>, id = trajectoryId) =>
  withActor(database.app, breda, (trx) =>
    trx
      .updateTable('mim.trajectory')
      .set(({ eb }) => ({ ...(facts as object), version: eb('version', '+', 1) }))
      .where('trajectoryId', '=', id)
      .execute(),
  );
/** How many wait for the key of a change. */
const waitingForKey = async () => {
  const { rows } = await sql<{ waiting: number }>`
    select count(*)::int as waiting from pg_locks where locktype = 'advisory' and not granted
      and database = (select oid from pg_database where datname = current_database())`.execute(
    database.owner,
  );
  return rows[0]?.waiting;
};
/** As the institute does, which has a page of its own for it. */
const sendBack = async (reason: string) => {
  const [sent] = await stored<{ deliveryId: string }>('delivery');
  await withActor(database.app, anActor('analyst'), (trx) =>
    trx
      .insertInto('mim.delivery_judgement')
      .values({ locationId: here, deliveryId: sent?.deliveryId ?? '', verdict: 'sent-back', reason })
      .execute(),
  );
};
const idsOf = async (year: number): Promise<string[]> =>
  withActor(database.app, breda, async (trx) => {
    const { rows } = await sql<{ id: string }>`
      select p.participation_id as id from mim.delivery_participation as p
      join mim.delivery as d using (location_id, delivery_id)
      where d.location_id = ${here} and d.year = ${year} order by 1`.execute(trx);
    return rows.map(({ id }) => id);
  });

describe('the registration of a year', () => {
  it('tells how it stands, what each record misses with where that leads, and its figures', async () => {
    await change({ household: null });
    const visitId = await addVisit(database.app, breda, {
      trajectoryId,
      visitOn: '2008-09-03',
      durationMinutes: null,
    });
    const registration = await look();
    expect(registration).toMatchObject({
      standing: 'incomplete',
      version: 1,
      refusal: null,
      canMakePseudonyms: true,
    });
    expect(registration.incomplete).toEqual([
      {
        table: 'participations',
        id: trajectoryId,
        name: 'Elif Voorbeeld',
        missing: [
          {
            name: 'household',
            label: { nl: 'gezinssamenstelling', en: 'household' },
            visitOn: null,
            visitId: null,
          },
          expect.objectContaining({ name: 'visit-minutes', visitOn: '2008-09-03', visitId }),
        ],
      },
    ]);
    const figure = (name: string) => registration.figures.find(({ measure }) => measure === name);
    expect(figure('participations')).toMatchObject({ count: 1, earlier: { count: 0 } });
    expect(figure('visits.done')?.count).toBe(3);
    expect(registration.earlier).toEqual({ year: 2007, isSent: false });
  });

  it('grows while its year runs, and cannot be sent before that is over', async () => {
    const during = callAs(database, breda, '2008-07-01');
    const registration = await look(2008, during);
    expect(registration).toMatchObject({ standing: 'running', refusal: { code: 'year-not-over' } });
    expect(registration.figures.find(({ measure }) => measure === 'participations')?.count).toBe(1);
    expect(registration.figures.some(({ measure }) => measure === 'visits.expected')).toBe(false);
    expect(await refusalOf(send({ ...(await seen(2008, during)) }, during))).toBe('year-not-over');
  });

  it('has nobody in a year that has not begun, however far ahead that is', async () => {
    const ahead = await look(2009, callAs(database, breda, '2008-07-01'));
    expect(ahead).toMatchObject({ isNil: true, notices: [], incomplete: [] });
    expect(ahead.figures.every(({ count }) => !count)).toBe(true);
  });

  it('is of a year in which the location was there, also when it has closed since', async () => {
    await withActor(database.app, anActor('administrator'), (trx) =>
      trx
        .updateTable('mim.location')
        .set({ firstYear: 2007, lastYear: 2008 })
        .where('locationId', '=', here)
        .execute(),
    );
    const later = callAs(database, breda, '2011-03-01');
    expect(await refusalOf(send(await seen(2006, later), later))).toBe('year-before-location');
    expect(await refusalOf(send(await seen(2009, later), later))).toBe('year-after-location');
    expect((await later.annualRegistration.ofYear({})).year).toBe(2008);
    expect((await sendAll(2008, later)).version).toBe(1);
    await change({ household: 'single' });
    expect((await sendAll(2008, later, 'Gezin klopte niet.')).version).toBe(2);
  });

  it('that was sent stays when the location closes, and is corrected where it was open in the year', async () => {
    const close = (lastYear: number, closedOn: string) =>
      withActor(database.app, anActor('administrator'), (trx) =>
        trx.updateTable('mim.location').set({ lastYear, closedOn }).where('locationId', '=', here).execute(),
      );
    await sendAll();
    await close(2008, '2008-03-31');
    expect(await look()).toMatchObject({ standing: 'sent', sent: [{ version: 1 }], refusal: null });
    await change({ household: 'single' });
    expect((await sendAll(2008, caller, 'Gezin klopte niet.')).version).toBe(2);
    // Closed before the year, as is found out later: what was sent stays as it was sent, and says why nothing replaces it.
    await close(2007, '2007-12-31');
    await change({ household: 'with-parents' });
    const correction = { ...(await seen()), reason: 'Gezin klopte niet.' };
    expect(await refusalOf(send(correction))).toBe('year-after-location');
    expect(await look()).toMatchObject({ sent: [{ version: 2 }, { version: 1 }] });
  });

  it('is told to its coordinators alone, who are logged with everybody whose rows they are', async () => {
    await look();
    const lines = await stored<{ what: string; subjects: string[] }>('access_log');
    expect(lines.at(-1)).toMatchObject({ what: 'annualRegistration.ofYear' });
    expect(lines.at(-1)?.subjects).toContain(motherId);
    const elsewhere = callAs(database, anActor('coordinator', 'elders'), today);
    expect(await refusalOf(elsewhere.annualRegistration.ofYear({ locationId: here, year: 2008 }))).toBe(
      'not-found',
    );
    for (const role of ['manager', 'analyst', 'administrator'] as const)
      expect(await refusalOf(look(2008, callAs(database, anActor(role, here), today)))).toBe('not-allowed');
  });
});

describe('sending', () => {
  it('asks each warning to be confirmed, and keeps with the delivery who did so, when and why', async () => {
    await change({ firstChild: false });
    const before = await look();
    const warning = before.notices.find(({ code }) => code === 'not-first-child');
    expect(warning).toMatchObject({
      count: 1,
      confirmation: null,
      subjects: [{ id: trajectoryId, name: 'Elif Voorbeeld' }],
    });
    expect(await refusalOf(send(await seen()))).toBe('warnings-unconfirmed');
    expect(await stored('delivery')).toEqual([]);
    await confirmAll();
    expect((await look()).standing).toBe('ready');
    const sent = await send(await seen());
    const [delivery] = await stored<{ confirmedWarnings: unknown[]; checksum: string }>('delivery');
    expect(delivery?.checksum).toBe(sent.checksum);
    expect(delivery?.confirmedWarnings).toContainEqual(
      expect.objectContaining({
        code: 'not-first-child',
        rows: 1,
        reason: 'Klopt: participations first_child not-first-child.',
        confirmedName: 'Toos Test',
        confirmedBy: breda.accountId,
      }),
    );
    const after = await look();
    expect(after).toMatchObject({ standing: 'sent', version: 2, changes: { figures: [] } });
    expect(after.sent).toMatchObject([{ version: 1, checksum: sent.checksum, participations: 1 }]);
    const log = await stored<{ what: string; subjects: string[] }>('access_log');
    expect(log.find(({ what }) => what === 'annualRegistration.send')?.subjects).toContain(motherId);
  });

  it('asks a warning again once it is about other records, or was taken back', async () => {
    await change({ firstChild: false });
    await confirmAll();
    const held = async () => (await look()).notices.find(({ code }) => code === 'not-first-child');
    const first = await held();
    expect(first?.confirmation?.name).toBe('Toos Test');
    await addMother('Samira', { firstChild: false });
    expect((await held())?.confirmation).toBeNull();
    const stale = { year: 2008, notice: first?.key ?? '', about: first?.about ?? '', reason: 'Klopt.' };
    expect(await refusalOf(caller.annualRegistration.confirm(stale))).toBe('no-such-warning');
    await confirmAll();
    const again = await held();
    await caller.annualRegistration.confirm({ ...stale, about: again?.about ?? '', reason: null });
    expect((await held())?.confirmation).toBeNull();
  });

  it('twice with one key makes one delivery, and two people at once make one too', async () => {
    await confirmAll();
    const input = await seen();
    const [one, same] = await Promise.all([send(input), send(input)]);
    expect(same).toEqual(one);
    expect(await stored('delivery')).toHaveLength(1);
    await change({ household: 'single' });
    await confirmAll();
    const colleague = callAs(database, { ...breda, accountId: 'collega' }, today);
    const correction = { ...(await seen()), reason: 'Gezin klopte niet.' };
    const outcomes = await Promise.all([
      refusalOf(send(correction)),
      refusalOf(send({ ...correction, key: randomUUID() }, colleague)),
    ]);
    expect(outcomes.toSorted()).toEqual([null, 'sent-meanwhile'].toSorted());
    expect(await stored('delivery')).toHaveLength(2);
  });

  it('sends what was seen, or nothing: a record that was changed since refuses it', async () => {
    await confirmAll();
    const input = await seen();
    await change({ household: 'single' });
    expect(await refusalOf(send(input))).toBe('registration-changed');
    expect([await stored('delivery'), await stored('delivery_participation')]).toEqual([[], []]);
    expect((await send(await seen())).version).toBe(1);
  });

  it('while a record is changed sends all of it as it was seen, or nothing, and tells that it is other now', async () => {
    await confirmAll();
    const input = await seen();
    let sending: Promise<unknown> | undefined;
    // Whoever sends waits for its key, and by then sees one moment.
    await withActor(database.app, breda, async (trx) => {
      await lockKey(trx, { locationId: here, key: input.key, procedure: 'annualRegistration.send', input });
      sending = send(input);
      await expect.poll(waitingForKey).toBe(1);
      await change({ household: 'single' });
      await addMother('Noor');
    });
    await sending;
    const [sent] = await stored<{ participations: number }>('delivery');
    expect(sent?.participations).toBe(1);
    expect(await stored('delivery_participation')).toMatchObject([{ household: 'with-partner' }]);
    const now = await look();
    expect(now).toMatchObject({ standing: 'changed', sent: [{ version: 1 }] });
    expect(now.changes?.rows).toMatchObject({ added: [{}], changed: [{}], gone: 0 });
  });

  it('is refused without the master secret, and with another one than before; all else works', async () => {
    await confirmAll();
    const without = callAs(database, breda, today, { pseudonymSecret: undefined });
    const registration = await look(2008, without);
    expect(registration).toMatchObject({ standing: 'ready', canMakePseudonyms: false });
    expect(await refusalOf(send(await seen(2008, without), without))).toBe('pseudonyms-unavailable');
    await send(await seen());
    await change({ household: 'single' });
    await confirmAll();
    const other = callAs(database, breda, today, { pseudonymSecret: 'hT4mQw8zXc1vBn6kLp9sDf3gJr7yEa2u' });
    const correction = { ...(await seen(2008, other)), reason: 'Gezin klopte niet.' };
    expect(await refusalOf(send(correction, other))).toBe('pseudonym-key-changed');
    expect((await look(2008, other)).changes).toMatchObject({ rows: null });
  });
});

describe('what was sent', () => {
  it('names nobody, and the same mother alike from year to year, also after two records became one', async () => {
    const other = await addMother('Elif', { state: 'ended', endedOn: '2008-06-30', endReason: 'moved' });
    await sendAll(2008);
    const first = await idsOf(2008);
    expect(first).toHaveLength(2);
    const dump = JSON.stringify([
      await stored('delivery'),
      await stored('delivery_participation'),
      await stored('delivery_visiting_mother'),
    ]);
    for (const known of [trajectoryId, other.trajectoryId, visitingMotherId, motherId, 'Elif', 'Vera'])
      expect(dump).not.toContain(known);
    await caller.merging.merge({
      personId: motherId,
      version: 1,
      otherVersion: 1,
      merge: { otherId: other.motherId, reason: 'Twee keer ingevoerd.' },
    });
    const later = callAs(database, breda, '2010-01-15');
    await sendAll(2009, later);
    const [again, ...others] = await idsOf(2009);
    expect(others).toEqual([]);
    expect(first).toContain(again);
  });

  it('of two locations has nothing in common, whoever it is', async () => {
    await sendAll();
    const [mine] = await stored<{ keyCheck: string }>('delivery');
    const secret = 'Zr6kWb1tYq8nMd4xVj9sHc3fGp7uLa2e';
    expect(pseudonymsOf(secret, here).keyCheck).toBe(mine?.keyCheck);
    expect(pseudonymsOf(secret, 'ede').keyCheck).not.toBe(mine?.keyCheck);
    expect(pseudonymsOf(secret, 'ede').of('participations', trajectoryId)).not.toBe((await idsOf(2008))[0]);
  });

  it('is corrected with a reason, after it was shown what changes', async () => {
    await sendAll();
    expect(await refusalOf(send({ ...(await seen()), reason: 'Zomaar.' }))).toBe('nothing-to-correct');
    await change({ household: 'single' });
    const added = await addMother('Samira');
    const registration = await look();
    expect(registration.standing).toBe('changed');
    expect(registration.changes?.rows).toMatchObject({
      added: [{ id: added.trajectoryId, name: 'Samira Voorbeeld' }],
      gone: 0,
      changed: [{ id: trajectoryId, name: 'Elif Voorbeeld', labels: [{ en: 'household' }] }],
    });
    expect(registration.changes?.figures).toContainEqual({
      measure: 'participations',
      breakdown: null,
      category: null,
      before: 1,
      after: 2,
    });
    await confirmAll();
    expect(await refusalOf(send(await seen()))).toBe('correction-needs-reason');
    expect((await send({ ...(await seen()), reason: 'Samira was vergeten.' })).version).toBe(2);
    const { sent } = await look();
    expect(sent.map(({ version, correctionReason }) => [version, correctionReason])).toEqual([
      [2, 'Samira was vergeten.'],
      [1, null],
    ]);
  });

  it('is corrected too where only how the location worked in the year is other', async () => {
    await sendAll();
    await caller.settings.set({
      setting: { name: 'funding', value: ['subsidy'], validFrom: '2008-12-01' },
    });
    const registration = await look();
    expect(registration.standing).toBe('changed');
    expect(registration.changes).toMatchObject({ figures: [], location: [{ en: 'funding' }] });
    expect((await send({ ...(await seen()), reason: 'De subsidie was vergeten.' })).version).toBe(2);
    expect((await look()).standing).toBe('sent');
  });

  it('by other software of a year of which nobody is recorded here stays as it is: nothing here can correct it', async () => {
    await withActor(database.app, breda, (trx) =>
      storeDelivery(
        trx,
        aDelivery({
          descriptor: { year: 2004, location: { code: here, name: here, municipality: here } },
          participations: [{}, {}],
        }),
      ),
    );
    const registration = await look(2004);
    expect(registration).toMatchObject({ standing: 'sent', changes: null });
    expect(registration.figures.find(({ measure }) => measure === 'participations')?.count).toBe(2);
    await confirmAll(2004);
    expect(await refusalOf(send({ ...(await seen(2004)), reason: 'Zomaar.' }))).toBe('nothing-to-correct');
  });

  it('that the institute sent back says why, and can be sent again as it is', async () => {
    await sendAll();
    await sendBack('De uren ontbreken.');
    const registration = await look();
    expect(registration.standing).toBe('sent-back');
    expect(registration.sent[0]).toMatchObject({ verdict: 'sent-back', verdictReason: 'De uren ontbreken.' });
    expect((await send({ ...(await seen()), reason: 'Uren zijn niet bekend.' })).version).toBe(2);
  });
});

describe('somebody who is erased', () => {
  const stop = () =>
    withActor(database.app, breda, async (trx) => {
      await trx
        .updateTable('mim.match')
        .set({
          endedOn: '2008-06-30',
          endReason: 'visiting-mother-stops',
          endedBy: 'visiting-mother',
          version: 2,
        })
        .where('trajectoryId', '=', trajectoryId)
        .execute();
      await trx
        .updateTable('mim.visiting_mother')
        .set({ stoppedOn: '2008-06-30', stopReason: 'moved', version: 2 })
        .where('visitingMotherId', '=', visitingMotherId)
        .execute();
    });

  it('counts in a year that was not sent, as a row with nothing of her, which goes as the year is sent', async () => {
    await stop();
    const before = (await look()).figures.find(({ measure }) => measure === 'visiting-mothers.stopped');
    // Years after the clock of the database, by which the history is dated.
    const { failures } = await retentionRound(database.app, Temporal.PlainDate.from('2060-01-01'));
    expect(failures).toEqual([]);
    const [kept] = await stored<{ cells: Record<string, unknown> }>('registration_kept_row');
    expect(Object.keys(kept?.cells ?? {}).toSorted()).toEqual(
      [
        'meetings_attended',
        'months_matched',
        'months_supervised',
        'started_on',
        'stop_reason',
        'stopped_on',
      ].toSorted(),
    );
    const after = await look();
    expect(after.figures.find(({ measure }) => measure === 'visiting-mothers.stopped')).toEqual(before);
    expect(before?.count).toBe(1);
    await sendAll();
    expect(await stored('registration_kept_row')).toEqual([]);
    const [sent] = await stored<{ origin: string | null; stopReason: string }>('delivery_visiting_mother');
    expect(sent).toMatchObject({ origin: null, stopReason: 'moved' });
  });

  it('leaves what was sent as it was, and is in no later version', async () => {
    await sendAll();
    const sent = await stored('delivery_visiting_mother');
    await stop();
    await retentionRound(database.app, Temporal.PlainDate.from('2060-01-01'));
    expect(await stored('delivery_visiting_mother')).toEqual(sent);
    expect((await look()).changes?.rows?.gone).toBe(1);
    expect(await stored('registration_kept_row')).toEqual([]);
  });

  it('is kept likewise of a mother: her row and her visits, under an identifier of its own', async () => {
    const before = await look();
    await withActor(database.app, retentionAt(here), (trx) =>
      keepForUnsentYears(
        trx,
        here,
        { trajectoryIds: [trajectoryId], visitingMotherIds: [] },
        Temporal.PlainDate.from(today),
      ),
    );
    const [kept] = await stored<{ registrationKeptRowId: string; cells: { visits_done: number } }>(
      'registration_kept_row',
    );
    expect(kept?.cells.visits_done).toBe(2);
    expect(kept?.registrationKeptRowId).not.toBe(trajectoryId);
    expect(JSON.stringify(kept)).not.toContain(trajectoryId);
    expect(before.figures.length).toBeGreaterThan(0);
  });

  it('leaves a row that no coordinator can add to, or take away before its year is sent', async () => {
    await withActor(database.app, retentionAt(here), (trx) =>
      keepForUnsentYears(
        trx,
        here,
        { trajectoryIds: [trajectoryId], visitingMotherIds: [] },
        Temporal.PlainDate.from(today),
      ),
    );
    const adding = addRow(
      database.app,
      breda,
      'mim.registration_kept_row' as never,
      {
        year: 2008,
        keptTable: 'participations',
        cells: '{}',
      } as never,
    );
    expect(
      await adding.then(
        () => null,
        (error: { code?: string }) => error.code,
      ),
    ).toBe('42501');
    await withActor(database.app, breda, (trx) =>
      trx.deleteFrom('mim.registration_kept_row').where('locationId', '=', here).execute(),
    );
    // Of the year and of the one that runs, in which she took part too.
    expect(await stored('registration_kept_row')).toHaveLength(2);
  });
});
