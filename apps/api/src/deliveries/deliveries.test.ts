import { randomUUID } from 'node:crypto';
import { type Actor, type DeliveryReference, storeDelivery, withActor } from '@mim/database';
import { addLocations, anActor, createTestDatabase, type TestDatabase } from '@mim/database/testing';
import { aDelivery } from '@mim/domain/testing';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { callAs, problemOf, refusalOf, type TestCaller } from '../testing/call-as.js';

const today = '2009-03-11';
const nowhere = '00000000-0000-4000-8000-000000000000';

let database: TestDatabase;
let analyst: TestCaller;
beforeAll(async () => {
  database = await createTestDatabase();
  analyst = callAs(database, anActor('analyst'), today);
});
afterAll(() => database.close());

/** A location of its own for each test. */
let here: string;
let number = 0;
beforeEach(async () => {
  number += 1;
  here = `plaats-${String(number).padStart(3, '0')}`;
  await addLocations(database.app, here);
});

const coordinatorOf = (code: string) => anActor('coordinator', code);
const reasonOf = (version: number) => (version === 1 ? null : 'Er ontbrak een moeder.');

/** Sends a version as a coordinator does; it comes in when the test runs. */
async function send(
  version = 1,
  more: Partial<Parameters<typeof aDelivery>[0]> = {},
): Promise<DeliveryReference> {
  return withActor(database.app, coordinatorOf(here), async (trx) => {
    const location = { code: here, name: here, municipality: here };
    const descriptor = { formatVersion: '2', year: 2008, version, location, ...more.descriptor } as const;
    const stored = await storeDelivery(trx, {
      ...aDelivery({ uptake: [{}], ...more, descriptor }),
      correctionReason: reasonOf(version),
    });
    if (!stored.ok) throw new Error(stored.problem.message.en);
    return stored.value;
  });
}

/** The head of a delivery that came in on a day: the program cannot say which, the owner can. */
const receive = (receivedAt: string, year = 2008, version = 1) =>
  withActor(database.owner, coordinatorOf(here), (trx) =>
    trx
      .insertInto('mim.delivery')
      .values({
        locationId: here,
        year,
        version,
        descriptor: JSON.stringify({ location: { code: here }, year, version, nil: false }),
        participations: 0,
        visitingMothers: 0,
        coordinators: 0,
        receivedAt: sql<Date>`${receivedAt}::timestamptz`,
      })
      .execute(),
  );

const cellOf = async (year = 2008, as = analyst) => {
  const { locations } = await as.deliveries.board({ until: year, years: 1 });
  return locations.find(({ locationId }) => locationId === here)?.deliveries[0];
};
const timeline = (as = analyst, year = 2008) => as.deliveries.timeline({ locationId: here, year });
const judgement = (deliveryId: string, seen: string | null = null) => ({
  key: randomUUID(),
  locationId: here,
  deliveryId,
  seen,
});
const sendBack = (
  deliveryId: string,
  reason = 'Het aantal bezoeken lijkt te laag.',
  seen: string | null = null,
) => analyst.deliveries.sendBack({ ...judgement(deliveryId, seen), reason });
const look = (deliveryId: string, more: object = {}) =>
  analyst.deliveries.look({
    locationId: here,
    deliveryId,
    table: 'participations',
    reason: 'Het gemiddelde wijkt af.',
    ...more,
  });
const logOf = async () =>
  (await callAs(database, coordinatorOf(here), today).accessLog.list({})).lines.filter(
    ({ what }) => what === 'deliveries.look',
  );

describe('the board', () => {
  it('shows years, the last that is over first, each with its deadline', async () => {
    const { years, isWhole } = await analyst.deliveries.board({});
    expect(years.slice(0, 2)).toEqual([
      { year: 2008, deadlineOn: '2009-03-01' },
      { year: 2007, deadlineOn: '2008-03-01' },
    ]);
    expect(isWhole).toBe(true);
  });

  it('says of what did not come in how late it is, and what is not late any more but not there', async () => {
    expect(await cellOf()).toMatchObject({ standing: 'late', daysLate: 10, version: null });
    expect(await cellOf(2006)).toMatchObject({ standing: 'not-delivered' });
    expect(await cellOf(2009)).toMatchObject({ standing: 'expected', daysLate: 0 });
    expect(await cellOf(2003)).toMatchObject({ isExpected: true });
  });

  it('tells by the day of the calendar here when something came in', async () => {
    await receive('2009-03-01T22:59:00Z');
    expect(await cellOf()).toMatchObject({ standing: 'delivered', daysLate: 0 });
    await receive('2008-03-01T23:30:00Z', 2007);
    expect(await cellOf(2007)).toMatchObject({ daysLate: 1 });
  });

  it('counts the first version for being in time, and the last for how it stands', async () => {
    await receive('2009-02-01T12:00:00Z');
    await receive('2009-06-01T12:00:00Z', 2008, 2);
    expect(await cellOf()).toMatchObject({ standing: 'corrected', daysLate: 0, version: 2 });
  });

  it('shows a manager the locations of her provider', async () => {
    const manager = callAs(database, anActor('manager', here), today);
    const { locations } = await manager.deliveries.board({});
    expect(locations.map(({ locationId }) => locationId)).toEqual([here]);
    const without = callAs(database, anActor('manager'), today);
    expect((await without.deliveries.board({})).locations).toEqual([]);
  });

  it('follows when a location opened and closed', async () => {
    await withActor(database.app, anActor('administrator'), (trx) =>
      trx
        .updateTable('mim.location')
        .set({ firstYear: 2006, openedOn: '2006-05-01', lastYear: 2007, closedOn: '2007-03-31' })
        .where('locationId', '=', here)
        .execute(),
    );
    const standings = await Promise.all([2005, 2006, 2007, 2008].map((year) => cellOf(year)));
    expect(standings.map((cell) => cell?.isExpected)).toEqual([false, true, true, false]);
  });
});

describe('a judgement', () => {
  it('accepts the version that counts', async () => {
    const { deliveryId } = await send();
    await analyst.deliveries.accept(judgement(deliveryId));
    expect(await cellOf()).toMatchObject({ standing: 'accepted' });
    const [version] = (await timeline()).versions;
    expect(version?.judgements).toMatchObject([{ verdict: 'accepted', reason: null }]);
  });

  it('sends it back with a reason, which the location reads where it corrects', async () => {
    const { deliveryId } = await send();
    await sendBack(deliveryId, 'Twee moeders staan er dubbel in.');
    expect(await cellOf()).toMatchObject({ standing: 'sent-back' });
    const coordinator = callAs(database, coordinatorOf(here), today);
    const registration = await coordinator.annualRegistration.ofYear({ year: 2008 });
    expect(registration.standing).toBe('sent-back');
    expect(registration.sent[0]).toMatchObject({ verdictReason: 'Twee moeders staan er dubbel in.' });
  });

  it('does not go without a reason when it sends back', async () => {
    const { deliveryId } = await send();
    expect(await refusalOf(sendBack(deliveryId, '  '))).toBe('input-invalid');
  });

  it('of a version that was replaced meanwhile is refused with words', async () => {
    const { deliveryId } = await send();
    await send(2);
    const problem = await problemOf(analyst.deliveries.accept(judgement(deliveryId)));
    expect(problem?.code).toBe('version-replaced');
    expect(problem?.message.nl).toContain('nieuwe versie');
    expect((await timeline()).versions.flatMap(({ judgements }) => judgements)).toEqual([]);
  });

  it('of a version that somebody else judged meanwhile is refused, and goes once that was seen', async () => {
    const { deliveryId } = await send();
    await sendBack(deliveryId);
    expect(await refusalOf(analyst.deliveries.accept(judgement(deliveryId)))).toBe('judged-meanwhile');
    const [version] = (await timeline()).versions;
    const seen = version?.judgements[0]?.judgementId ?? null;
    await analyst.deliveries.accept(judgement(deliveryId, seen));
    expect(await cellOf()).toMatchObject({ standing: 'accepted' });
  });

  it('made twice with one key is made once, and of two at once one is refused', async () => {
    const { deliveryId } = await send();
    const once = judgement(deliveryId);
    await analyst.deliveries.accept(once);
    await analyst.deliveries.accept(once);
    const [version] = (await timeline()).versions;
    expect(version?.judgements).toHaveLength(1);
    const seen = once.key;
    const both = await Promise.all([
      refusalOf(analyst.deliveries.accept(judgement(deliveryId, seen))),
      refusalOf(sendBack(deliveryId, 'Toch niet.', seen)),
    ]);
    expect(both.toSorted()).toEqual(['judged-meanwhile', null].toSorted());
  });

  it('is not made by a key that said something else: nobody is told that it is done', async () => {
    const { deliveryId } = await send();
    const once = { ...judgement(deliveryId), reason: 'Het jaar klopt niet.' };
    await analyst.deliveries.sendBack(once);
    const { reason: _, ...accepted } = once;
    const others = [
      analyst.deliveries.accept({ ...accepted, seen: once.key }),
      analyst.deliveries.sendBack({ ...once, reason: 'Een andere reden.' }),
      callAs(database, { ...anActor('analyst'), accountId: 'other' }, today).deliveries.sendBack(once),
    ];
    expect(await Promise.all(others.map(refusalOf))).toEqual(Array(3).fill('key-reused'));
    expect(await cellOf()).toMatchObject({ standing: 'sent-back' });
  });

  it('of what is not there is not found', async () => {
    expect(await refusalOf(analyst.deliveries.accept(judgement(nowhere)))).toBe('not-found');
  });

  it('belongs to the correction no more', async () => {
    const { deliveryId } = await send();
    await sendBack(deliveryId);
    await send(2);
    expect(await cellOf()).toMatchObject({ standing: 'corrected', version: 2 });
  });
});

describe('the timeline', () => {
  it('tells each version with what it holds, why it came, and its sum', async () => {
    await send();
    await send(2, { participations: [{}, { participation_id: 'p-2' }] });
    const { versions, name, standing } = await timeline();
    expect({ name, standing }).toEqual({ name: here, standing: 'corrected' });
    expect(versions.map(({ version, correctionReason }) => [version, correctionReason])).toEqual([
      [2, reasonOf(2)],
      [1, null],
    ]);
    expect(versions[0]?.rows.find(({ table }) => table === 'participations')?.count).toBe(2);
    expect(versions[0]?.checksum).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is read by the manager of the provider, and not by that of another', async () => {
    await send();
    const own = callAs(database, anActor('manager', here), today);
    expect((await timeline(own)).versions).toHaveLength(1);
    const elsewhere = callAs(database, anActor('manager', 'plaats-001-elders'), today);
    expect(await refusalOf(timeline(elsewhere))).toBe('not-found');
    expect(await refusalOf(elsewhere.deliveries.timeline({ locationId: 'nergens', year: 2008 }))).toBe(
      'not-found',
    );
  });
});

describe('looking into a delivery', () => {
  it('gives its rows as they were sent, and the location reads who looked and why', async () => {
    const { deliveryId } = await send();
    const { rows, next } = await look(deliveryId);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toHaveProperty('participation_id');
    expect(next).toBeNull();
    expect(await logOf()).toMatchObject([
      { role: 'analyst', subjects: [deliveryId], reason: 'Het gemiddelde wijkt af.' },
    ]);
  });

  it('goes part by part, in the order of the rows, each with its line', async () => {
    const ids = ['p-1', 'p-2', 'p-3'];
    const { deliveryId } = await send(1, {
      participations: ids.map((participation_id) => ({ participation_id })),
    });
    const first = await look(deliveryId, { limit: 2 });
    expect(first.rows.map((row) => row.participation_id)).toEqual(ids.slice(0, 2));
    const second = await look(deliveryId, { limit: 2, after: first.next ?? '' });
    expect(second.rows.map((row) => row.participation_id)).toEqual(ids.slice(2));
    expect(second.next).toBeNull();
    expect(await logOf()).toHaveLength(2);
  });

  it('is refused when the log cannot be written', async () => {
    const { deliveryId } = await send();
    await sql`alter table mim.access_log add constraint full_disk check (what <> 'deliveries.look') not valid`.execute(
      database.owner,
    );
    await expect(look(deliveryId)).rejects.toThrow();
    await sql`alter table mim.access_log drop constraint full_disk`.execute(database.owner);
    expect(await logOf()).toEqual([]);
  });

  it('needs a reason, and a delivery of that location', async () => {
    const { deliveryId } = await send();
    expect(await refusalOf(look(deliveryId, { reason: ' ' }))).toBe('input-invalid');
    expect(await refusalOf(look(nowhere))).toBe('not-found');
    await addLocations(database.app, `${here}-elders`);
    expect(await refusalOf(look(deliveryId, { locationId: `${here}-elders` }))).toBe('not-found');
  });

  it('is for the institute and for a manager of its provider, whose look the location reads', async () => {
    const { deliveryId } = await send();
    const lookAs = (actor: Actor) =>
      callAs(database, actor, today).deliveries.look({
        locationId: here,
        deliveryId,
        table: 'participations',
        reason: 'nieuwsgierig',
      });
    for (const actor of [coordinatorOf(here), anActor('administrator')])
      expect(await refusalOf(lookAs(actor))).toBe('not-allowed');
    for (const actor of [anActor('manager'), anActor('manager', 'plaats-001-elders')])
      expect(await refusalOf(lookAs(actor))).toBe('not-found');
    expect(await logOf()).toEqual([]);
    expect((await lookAs(anActor('manager', here))).rows).toHaveLength(1);
    expect(await logOf()).toMatchObject([
      { role: 'manager', subjects: [deliveryId], reason: 'nieuwsgierig' },
    ]);
  });
});

describe('the figures of a correction', () => {
  const compare = (version: number, as = analyst) =>
    as.deliveries.compare({ locationId: here, year: 2008, version });

  it('are laid beside those of the version before it, and the location reads that both were read', async () => {
    const { deliveryId: first } = await send();
    const { deliveryId: second } = await send(2, {
      participations: [{}, { participation_id: 'p-2', household: 'single' }],
    });
    const { before, figures } = await compare(2);
    expect(before).toBe(1);
    expect(figures[0]).toMatchObject({ measure: 'participations', before: 1, after: 2 });
    expect(figures.find(({ category }) => category === 'single')).toMatchObject({ before: null, after: 1 });
    expect((await logOf()).map(({ subjects, reason }) => [subjects, reason]).toSorted()).toEqual(
      [first, second].map((id) => [[id], 'Cijfers van 2008, versie 2 naast versie 1.']).toSorted(),
    );
  });

  it('are those of the same version, where nothing changed in them', async () => {
    await send();
    await send(2);
    expect((await compare(2)).figures).toEqual([]);
  });

  it('are not there of what has no version before it', async () => {
    await send();
    expect(await refusalOf(compare(2))).toBe('not-found');
    expect(await logOf()).toEqual([]);
  });

  it('are read by the manager of the provider, and not by that of another or by others', async () => {
    await send();
    await send(2);
    const as = (...actor: Parameters<typeof anActor>) => callAs(database, anActor(...actor), today);
    expect((await compare(2, as('manager', here))).before).toBe(1);
    expect(await refusalOf(compare(2, as('manager', 'plaats-001-elders')))).toBe('not-found');
    expect(await refusalOf(compare(2, as('administrator')))).toBe('not-allowed');
    expect(await logOf()).toHaveLength(2);
  });
});

describe('a deadline', () => {
  const set = (fromYear: number, deadlineOn: string, key = randomUUID()) =>
    analyst.deliveries.setDeadline({ key, fromYear, deadlineOn });

  it('holds from its year on, and who set it stands with it', async () => {
    const key = randomUUID();
    await set(2010, '2011-04-15', key);
    await set(2010, '2011-04-15', key);
    expect(await refusalOf(set(2010, '2011-05-15', key))).toBe('key-reused');
    const { years } = await analyst.deliveries.board({ until: 2011, years: 3 });
    expect(years.map(({ deadlineOn }) => deadlineOn)).toEqual(['2012-04-15', '2011-04-15', '2010-03-01']);
    const { set: all } = await analyst.deliveries.deadlines();
    expect(all.filter(({ fromYear }) => fromYear === 2010)).toMatchObject([{ deadlineOn: '2011-04-15' }]);
  });

  it('lies in the year after, and near enough to be meant', async () => {
    expect(await refusalOf(set(2008, '2010-03-01'))).toBe('deadline-outside-year');
    expect(await refusalOf(set(2028, '2029-03-01'))).toBe('implausible-day');
  });
});

describe('reminders', () => {
  const due = async (year = 2008) =>
    (await analyst.deliveries.reminders()).find((each) => each.locationId === here && each.year === year);

  it('are of what is late, with the coordinators of the location and how to write to them', async () => {
    await withActor(database.app, anActor('administrator'), (trx) =>
      trx
        .insertInto('mim.membership')
        .values({ accountId: `c-${here}`, role: 'coordinator', locationId: here })
        .execute(),
    );
    await database.auth
      .insertInto('auth.user')
      .values({ id: `c-${here}`, name: 'Anja', email: `anja@${here}.test`, emailVerified: true })
      .execute();
    expect(await due()).toMatchObject({
      cause: 'late',
      daysLate: 10,
      remindedOn: null,
      coordinators: [{ name: 'Anja', email: `anja@${here}.test` }],
    });
    expect(await due(2006)).toBeUndefined();
  });

  it('are of what was sent back, with the reason', async () => {
    const { deliveryId } = await send();
    expect(await due()).toBeUndefined();
    await sendBack(deliveryId, 'Het jaar klopt niet.');
    expect(await due()).toMatchObject({ cause: 'sent-back', daysLate: 0, reason: 'Het jaar klopt niet.' });
  });

  it('go from the list for two weeks once they are marked, and stand in the timeline', async () => {
    const mark = { key: randomUUID(), locationId: here, year: 2008, cause: 'late' } as const;
    await analyst.deliveries.markReminded(mark);
    await analyst.deliveries.markReminded(mark);
    expect(await refusalOf(analyst.deliveries.markReminded({ ...mark, year: 2007 }))).toBe('key-reused');
    const { reminders } = await timeline();
    expect(reminders).toMatchObject([{ cause: 'late' }]);
    const { rows } = await sql<{ today: string }>`
      select (now() at time zone 'Europe/Amsterdam')::date::text as today`.execute(database.owner);
    expect((await cellOf())?.remindedOn).toBe(rows[0]?.today);
    expect(await due()).toBeUndefined();
    const mistaken = (change: Partial<typeof mark> | { readonly year: number }) =>
      refusalOf(analyst.deliveries.markReminded({ ...mark, key: randomUUID(), ...change } as typeof mark));
    expect(await mistaken({ locationId: 'nergens' } as never)).toBe('not-found');
    expect(await mistaken({ year: 2199 })).toBe('implausible-year');
    expect(await mistaken({ year: Number(today.slice(0, 4)) })).toBe('year-not-over');
  });
});
