import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type Actor, withActor } from '@mim/database';
import { addLocations, anActor, createTestDatabase, type TestDatabase } from '@mim/database/testing';
import { packDelivery, packTexts, readDeliveryFile, writeWorkbook } from '@mim/delivery-files';
import { type Delivery, writeDelivery } from '@mim/domain/delivery';
import { aDelivery, deliveryArbitrary } from '@mim/domain/testing';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { callAs, problemOf, refusalOf, type TestCaller } from '../testing/call-as.js';

fc.configureGlobal({ seed: 20_081_231 });

const today = '2009-01-31';
let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

/** A location of its own for each test, that records nothing here. */
let coordinator: Actor;
let here: string;
let caller: TestCaller;
let number = 0;
beforeEach(async () => {
  number += 1;
  here = `plaats-${number}`;
  coordinator = anActor('coordinator', here);
  await addLocations(database.app, here);
  caller = callAs(database, coordinator, today);
});

const delivery = (changed: Parameters<typeof aDelivery>[0] = {}): Delivery => {
  const whole = aDelivery({
    ...changed,
    descriptor: { formatVersion: '2', ...changed.descriptor },
    uptake: [{}],
  });
  return {
    ...whole,
    descriptor: { ...whole.descriptor, location: { ...whole.descriptor.location, code: here } },
  };
};
const asFile = (bytes: Uint8Array, name = 'aanlevering.zip') => ({
  name,
  base64: Buffer.from(bytes).toString('base64'),
});
const packed = (whole: Delivery) => asFile(packDelivery(whole));
const check = (file: ReturnType<typeof asFile>, as = caller) => as.deliveryFiles.check({ file });

/** Confirms what stands out in a file, and gives what a page then sends. */
async function seen(file: ReturnType<typeof asFile>, as = caller, reason: string | null = null) {
  const { sound, about } = await check(file, as);
  if (sound === null || about === null) throw new Error('the file has errors');
  for (const { key: notice, about: rows, confirmation } of sound.notices)
    if (confirmation === null)
      await as.annualRegistration.confirm({
        year: about.year,
        notice,
        of: 'file',
        about: rows,
        reason: 'Klopt.',
      });
  return { key: randomUUID(), file, version: sound.version, basis: sound.basis, reason };
}
const send = async (whole: Delivery, reason: string | null = null) =>
  caller.deliveryFiles.send(await seen(packed(whole), caller, reason));
const idOf = (year: number, version: number) =>
  withActor(database.app, anActor('coordinator', here), async (trx) => {
    const { rows } = await sql<{ id: string }>`
      select delivery_id as id from mim.delivery
      where location_id = ${here} and year = ${year} and version = ${version}`.execute(trx);
    return rows[0]?.id ?? randomUUID();
  });
const download = async (year: number, version: number, as = caller, reason?: string) => {
  const { base64 } = await as.deliveryFiles.download({
    locationId: here,
    deliveryId: await idOf(year, version),
    ...(reason === undefined ? {} : { reason }),
  });
  return new Uint8Array(Buffer.from(base64, 'base64'));
};
const logged = () =>
  withActor(database.app, coordinator, async (trx) => {
    const { rows } = await sql<{ what: string; role: string; reason: string | null; subjects: string[] }>`
      select what, role, reason, subjects from mim.access_log where location_id = ${here} order by at`.execute(
      trx,
    );
    return rows;
  });
const versions = () =>
  withActor(database.app, coordinator, async (trx) => {
    const { rows } = await sql<{ version: number; confirmed: unknown[] }>`
      select version, confirmed_warnings as confirmed from mim.delivery where location_id = ${here} order by version`.execute(
      trx,
    );
    return rows;
  });

describe('a delivery in a file', () => {
  it('goes in and comes out as the same bytes, and into another programme and out again', async () => {
    await fc.assert(
      fc.asyncProperty(
        deliveryArbitrary(2008, undefined, { participations: 4, visitingMothers: 2, coordinators: 1 }),
        async (any) => {
          // A file without a row that does not say so is refused.
          fc.pre(any.descriptor.nil || any.participations.length + any['visiting-mothers'].length > 0);
          number += 1;
          here = `plaats-${number}`;
          await addLocations(database.app, here);
          caller = callAs(database, anActor('coordinator', here), today);
          const { descriptor } = any;
          const whole = {
            ...any,
            descriptor: { ...descriptor, version: 1, location: { ...descriptor.location, code: here } },
          };
          await send(whole);
          const out = await download(2008, 1);
          expect(Buffer.compare(out, packDelivery(whole))).toBe(0);
          const back = await readDeliveryFile({
            name: 'f',
            bytes: (await writeWorkbook(whole)).buffer,
            mostListed: 9,
          });
          expect(Buffer.compare(out, packDelivery(back.delivery as Delivery))).toBe(0);
        },
      ),
      { numRuns: 8 },
    );
  });

  it('becomes the next version, whatever number it has, and says which it had', async () => {
    const file = packed(delivery({ descriptor: { version: 7 } }));
    const checked = await check(file);
    expect(checked).toMatchObject({
      about: { version: 7, year: 2008 },
      sound: { version: 1, replaces: null, refusal: null },
    });
    expect(await caller.deliveryFiles.send(await seen(file))).toMatchObject({ version: 1, year: 2008 });
    const sent = await caller.annualRegistration.ofYear({ year: 2008 });
    expect(sent.sent[0]).toMatchObject({ version: 1, isFromElsewhere: true });
  });

  it('by way of the template is sent like any other', async () => {
    const { base64 } = await caller.deliveryFiles.template({ year: 2008 });
    const template = new Uint8Array(Buffer.from(base64, 'base64'));
    const empty = await readDeliveryFile({ name: 'f', bytes: template.buffer, mostListed: 9 });
    expect(empty.descriptor).toMatchObject({ year: 2008, version: 1, location: { code: here } });
    const checked = await check(asFile(await writeWorkbook(delivery()), 'ingevuld.xlsx'));
    expect([checked.kind, checked.errors]).toEqual(['workbook', 0]);
  });

  it('stores nothing when it is checked, and nothing when it has errors', async () => {
    const texts = writeDelivery(delivery());
    const file = asFile(
      packTexts({
        ...texts,
        'coordinators.csv': 'coordinator_id,hours_per_week,work_experience,education\r\nc1,veel,,\r\n',
      }),
    );
    const checked = await check(file);
    expect(checked).toMatchObject({ errors: 1, sound: null });
    expect(checked.problems.find(({ severity }) => severity === 'error')).toMatchObject({
      file: 'coordinators.csv',
      line: 2,
      column: 'hours_per_week',
      value: 'veel',
    });
    const sending = { key: randomUUID(), file, version: 1, basis: '0'.repeat(64), reason: null };
    expect(await refusalOf(caller.deliveryFiles.send(sending))).toBe('delivery-file-has-errors');
    expect(await versions()).toEqual([]);
  });

  it('waits until each warning is confirmed by name and with a reason, which goes along', async () => {
    const file = packed(delivery({ participations: [{ first_child: false }] }));
    const { sound } = await check(file);
    const keys = sound?.notices.map(({ key }) => key) ?? [];
    expect(keys).toContain('participations first_child not-first-child');
    const unread = { key: randomUUID(), file, version: 1, basis: sound?.basis ?? '', reason: null };
    expect(await refusalOf(caller.deliveryFiles.send(unread))).toBe('warnings-unconfirmed');
    await caller.deliveryFiles.send(await seen(file));
    const [first] = await versions();
    expect(first?.confirmed).toHaveLength(keys.length);
    expect(first?.confirmed).toContainEqual(
      expect.objectContaining({ reason: 'Klopt.', confirmedName: 'Toos Test' }),
    );
    const elsewhere = {
      year: 2008,
      notice: 'participations - no-such',
      of: 'file' as const,
      about: '0'.repeat(64),
      reason: 'Klopt.',
    };
    expect(await refusalOf(caller.annualRegistration.confirm(elsewhere))).toBe('no-such-warning');
    expect(await refusalOf(caller.annualRegistration.confirm({ ...elsewhere, reason: 'x' }))).toBe(
      'input-invalid',
    );
  });

  it('that has far fewer mothers than it replaces is confirmed first, and for that number alone', async () => {
    await send(delivery({ participations: Array.from({ length: 12 }, () => ({})) }));
    const few = packed(delivery({ participations: [{}, {}] }));
    const asked = async (file = few) =>
      (await check(file)).sound?.notices.find(({ code }) => code === 'far-fewer-rows');
    expect(await asked()).toMatchObject({
      message: { nl: 'Er staan 2 moeders in; in versie 1 van 2008 waren het er 12.' },
      confirmation: null,
    });
    const sending = await seen(few, caller, 'Er waren dubbele rijen.');
    expect((await asked())?.confirmation?.reason).toBe('Klopt.');
    expect((await asked(packed(delivery({ participations: [{}] }))))?.confirmation).toBeNull();
    await caller.deliveryFiles.send(sending);
    expect((await versions()).at(-1)?.confirmed).toContainEqual(
      expect.objectContaining({ code: 'far-fewer-rows', reason: 'Klopt.' }),
    );
    const { sent } = await caller.annualRegistration.ofYear({ year: 2008 });
    expect(sent[0]?.confirmed.map(({ message }) => message.nl)).toContain('Veel minder rijen dan eerder.');
  });
});

describe('what was confirmed of one file', () => {
  it('stays confirmed when the same is confirmed of another', async () => {
    const one = packed(delivery({ participations: [{ participation_id: 'a', first_child: false }] }));
    const other = packed(delivery({ participations: [{ participation_id: 'b', first_child: false }] }));
    await seen(one);
    const asked = async (file: typeof one) =>
      (await check(file)).sound?.notices.filter(({ confirmation }) => confirmation === null).length;
    expect(await asked(other)).toBeGreaterThan(0);
    await seen(other);
    expect([await asked(one), await asked(other)]).toEqual([0, 0]);
  });
});

describe('what describes a format', () => {
  it('of another location, or of a year that is not over', async () => {
    const other = await check(
      packed({
        ...delivery(),
        descriptor: { ...delivery().descriptor, location: { code: 'ede', name: 'Ede', municipality: 'Ede' } },
      }),
    );
    expect(other.problems.map(({ code }) => code)).toContain('descriptor-location-differs');
    expect(other.sound).toBeNull();
    const nil = { nil: true, formatVersion: '2' } as const;
    const ofYear = (year: number) => {
      const { descriptor } = delivery();
      return packed({
        descriptor: { ...descriptor, ...nil, year },
        participations: [],
        'visiting-mothers': [],
        coordinators: [],
        uptake: [],
      });
    };
    expect((await check(ofYear(2009))).sound?.refusal?.code).toBe('year-not-over');
    expect(await refusalOf(caller.deliveryFiles.send(await seen(ofYear(2009))))).toBe('year-not-over');
  });

  it('when it is what was sent already, when it is another than was seen, and a correction without a reason', async () => {
    await send(delivery());
    const same = await seen(packed(delivery({ descriptor: { version: 4 } })), caller, 'Nog eens.');
    expect(await refusalOf(caller.deliveryFiles.send(same))).toBe('delivery-file-same');
    const changed = await seen(packed(delivery({ participations: [{}, {}] })));
    expect(await refusalOf(caller.deliveryFiles.send(changed))).toBe('correction-needs-reason');
    const other = packed(delivery({ participations: [{}, {}, {}] }));
    expect(await refusalOf(caller.deliveryFiles.send({ ...changed, file: other, reason: 'Vergeten.' }))).toBe(
      'delivery-file-changed',
    );
    expect(
      await caller.deliveryFiles.send({ ...changed, key: randomUUID(), reason: 'Vergeten.' }),
    ).toMatchObject({ version: 2 });
  });

  it('with what is no delivery, a bomb too, in words', async () => {
    const codes = async (bytes: Uint8Array) => (await check(asFile(bytes))).problems.map(({ code }) => code);
    expect(await codes(new Uint8Array([1, 2, 3]))).toEqual(['file-not-a-delivery']);
    expect(await codes(packTexts({ 'participations.csv': 'x'.repeat(30_000_000) }))).toEqual([
      'archive-too-large',
    ]);
    expect(await problemOf(check(asFile(new Uint8Array(10_000_001))))).toMatchObject({
      code: 'delivery-file-too-large',
    });
  });
});

describe('what describes a format', () => {
  it('is what stands in the repository for other software, byte for byte', async () => {
    for (const { name, of } of [
      { name: 'format-1.schema.json', of: { format: '1', kind: 'schema' } },
      { name: 'format-2.codebook.csv', of: { format: '2', kind: 'csv' } },
      { name: 'format-2.codebook.xlsx', of: { format: '2', kind: 'xlsx' } },
      { name: 'format-1.codebook.md', of: { format: '1', kind: 'markdown' } },
    ] as const) {
      const doc = await caller.deliveryFiles.formatDoc({ ...of, year: 2026 });
      expect(doc.name).toBe(name);
      const kept = await readFile(new URL(`../../../../docs/delivery/${name}`, import.meta.url));
      expect(doc.base64).toBe(kept.toString('base64'));
    }
  });
});

describe('two at once', () => {
  it('of one key are one, and of two people one is told that the other was first', async () => {
    const file = await seen(packed(delivery()));
    const twice = await Promise.all([caller.deliveryFiles.send(file), caller.deliveryFiles.send(file)]);
    expect(twice[0]).toEqual(twice[1]);
    const colleague = callAs(database, { ...coordinator, accountId: 'test-colleague' }, today);
    const mine = await seen(packed(delivery({ participations: [{}, {}] })), caller, 'Vergeten.');
    const hers = await seen(packed(delivery({ participations: [{}, {}, {}] })), colleague, 'Vergeten.');
    const both = await Promise.all([
      refusalOf(caller.deliveryFiles.send(mine)),
      refusalOf(colleague.deliveryFiles.send(hers)),
    ]);
    expect(both.toSorted()).toEqual([null, 'sent-meanwhile'].toSorted());
    expect((await versions()).map(({ version }) => version)).toEqual([1, 2]);
  });
});

describe('what stands already', () => {
  it('stays when the location closes, and a file can correct it where it was open in the year', async () => {
    const close = (lastYear: number) =>
      withActor(database.app, anActor('administrator'), (trx) =>
        trx.updateTable('mim.location').set({ lastYear }).where('locationId', '=', here).execute(),
      );
    await send(delivery());
    await close(2008);
    const corrected = delivery({ participations: [{}, {}] });
    expect(await send(corrected, 'Vergeten.')).toMatchObject({ version: 2 });
    await close(2007);
    const { sound } = await check(packed(delivery({ participations: [{}, {}, {}] })));
    expect(sound?.refusal).toMatchObject({
      code: 'year-after-location',
      message: { nl: 'In 2008 was deze locatie gesloten.' },
    });
    expect(await download(2008, 2)).toEqual(
      packDelivery({ ...corrected, descriptor: { ...corrected.descriptor, version: 2 } }),
    );
  });

  it('is one of the two where a file and what is recorded here are sent at once, and nothing of the other', async () => {
    const file = await seen(packed(delivery({ participations: [{}, {}] })));
    const { version, basis } = await caller.annualRegistration.ofYear({ year: 2008 });
    const recorded = { key: randomUUID(), year: 2008, version, basis, reason: null };
    const colleague = callAs(database, { ...coordinator, accountId: 'test-colleague' }, today);
    const both = await Promise.all([
      refusalOf(caller.deliveryFiles.send(file)),
      refusalOf(colleague.annualRegistration.send(recorded)),
    ]);
    expect(both.toSorted()).toEqual([null, 'sent-meanwhile'].toSorted());
    const { sent } = await caller.annualRegistration.ofYear({ year: 2008 });
    const isFile = both[0] === null;
    expect(sent).toMatchObject([{ version: 1, isFromElsewhere: isFile, participations: isFile ? 2 : 0 }]);
    const out = await readDeliveryFile({
      name: 'f',
      bytes: (await download(2008, 1)).buffer,
      mostListed: 9,
    });
    expect(out.delivery?.participations).toHaveLength(isFile ? 2 : 0);
  });
});

describe('a version that was sent', () => {
  it('is taken out by its own coordinator and, with a reason, by an analyst and a manager; the access log tells each', async () => {
    const whole = delivery();
    await send(whole);
    expect(await download(2008, 1)).toEqual(packDelivery(whole));
    const analyst = callAs(database, anActor('analyst'), today);
    expect(await download(2008, 1, analyst, 'Vraag van de gemeente')).toEqual(packDelivery(whole));
    const manager = callAs(database, anActor('manager', here), today);
    expect(await download(2008, 1, manager, 'Voor het jaarverslag')).toEqual(packDelivery(whole));
    expect((await logged()).filter(({ what }) => /download|look/.test(what))).toMatchObject([
      { what: 'deliveryFiles.download', role: 'coordinator', reason: null },
      { what: 'deliveries.look', role: 'analyst', reason: 'Vraag van de gemeente' },
      { what: 'deliveries.look', role: 'manager', reason: 'Voor het jaarverslag' },
    ]);
  });

  it('comes out as the workbook too, which is read as what was sent', async () => {
    const whole = delivery();
    await send(whole);
    const { name, base64 } = await caller.deliveryFiles.download({
      locationId: here,
      deliveryId: await idOf(2008, 1),
      as: 'workbook',
    });
    expect(name).toBe(`mim-${here}-2008-v1.xlsx`);
    expect((await check({ name, base64 })).sound?.refusal?.code).toBe('delivery-file-same');
  });

  it('is not there for another location, and for nobody in another role', async () => {
    await send(delivery());
    const input = { locationId: here, deliveryId: await idOf(2008, 1), reason: 'Gevraagd.' };
    const by = (...actor: Parameters<typeof anActor>) =>
      refusalOf(callAs(database, anActor(...actor), today).deliveryFiles.download(input));
    expect(await by('coordinator', 'ede')).toBe('not-found');
    expect(await by('manager', 'ede')).toBe('not-found');
    expect(await by('manager')).toBe('not-found');
    expect(await by('administrator')).toBe('not-allowed');
    for (const actor of [anActor('analyst'), anActor('manager', here)])
      expect(
        await refusalOf(
          callAs(database, actor, today).deliveryFiles.download({
            locationId: here,
            deliveryId: input.deliveryId,
          }),
        ),
      ).toBe('input-invalid');
    expect((await logged()).filter(({ what }) => what === 'deliveries.look')).toEqual([]);
    expect(await refusalOf(caller.deliveryFiles.download({ ...input, deliveryId: randomUUID() }))).toBe(
      'not-found',
    );
  });
});
