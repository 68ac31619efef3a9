import { type DeliveryReference, openDatabase, withActor } from '@mim/database';
import { createTestDatabase, type TestDatabase } from '@mim/database/testing';
import { aDelivery, deliveryArbitrary } from '@mim/domain/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTallier } from '../../tally/tallier.js';
import { tallyDefinitionVersion } from '../../tally/tally.js';
import { actorAs, analyst } from '../../testing/actors.js';
import { storeDeliveries } from '../../testing/store-deliveries.js';
import { countStoredDelivery } from './count-stored-delivery.js';
import { tallyStore } from './tally-store.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

const of = (code: string, ...participations: object[]) =>
  aDelivery({ descriptor: { location: { code, name: code, municipality: code } }, participations });

async function storedReference(code: string): Promise<DeliveryReference> {
  const row = await withActor(database.analytics, analyst, (trx) =>
    trx
      .selectFrom('mim.delivery')
      .select('deliveryId')
      .where('locationId', '=', code)
      .executeTakeFirstOrThrow(),
  );
  return { locationId: code, deliveryId: row.deliveryId };
}

/** Versions of the definitions by which a delivery was counted. */
const versionsOf = async ({ deliveryId }: DeliveryReference): Promise<string[]> => {
  const rows = await withActor(database.analytics, analyst, (trx) =>
    trx
      .selectFrom('mim.delivery_tally')
      .select('definitionVersion')
      .where('deliveryId', '=', deliveryId)
      .orderBy('definitionVersion')
      .execute(),
  );
  return rows.map(({ definitionVersion }) => definitionVersion);
};

describe('tallies of stored deliveries', () => {
  it('counting the stored rows = counting the rows that were stored', async () => {
    const seed = 20080601;
    let number = 0;
    await fc.assert(
      fc.asyncProperty(deliveryArbitrary(2008, 'any'), async (generated) => {
        number += 1;
        const descriptor = {
          ...generated.descriptor,
          location: { code: `any-${number}`, name: 'Any', municipality: 'Any' },
        };
        const delivery = { ...generated, descriptor };
        await storeDeliveries(database, [delivery]);
        const reference = await storedReference(descriptor.location.code);
        const tallier = createTallier(descriptor);
        for (const row of delivery.participations) tallier.participation(row);
        for (const row of delivery['visiting-mothers']) tallier.visitingMother(row);
        for (const row of delivery.coordinators) tallier.coordinator(row);
        for (const row of delivery.uptake) tallier.uptake(row);
        const counted = await withActor(database.analytics, analyst, (trx) =>
          countStoredDelivery(trx, reference),
        );
        expect(counted).toEqual(tallier.result());
      }),
      { seed, numRuns: 30 },
    );
  });

  it('on a replica, where nothing can be written, are counted once and kept in memory', async () => {
    await storeDeliveries(database, [of('goes', {}, {}, {})]);
    const goes = await storedReference('goes');
    const address = new URL(database.connectionStrings.analytics);
    // As a replica has it, for every transaction.
    address.searchParams.set('options', '-c default_transaction_read_only=on');
    const replica = openDatabase({ connectionString: address.href, applicationName: 'mim-test' });
    try {
      const store = tallyStore(replica);
      await store.countMissing();
      const counts = await store.figureCounts([goes]);
      await store.countMissing();
      expect(await versionsOf(goes)).toEqual([]);
      const primary = tallyStore(database.analytics);
      expect(await primary.figureCounts([goes])).toEqual(counts);
      expect(await versionsOf(goes)).toEqual([tallyDefinitionVersion]);
    } finally {
      await replica.destroy();
    }
  });

  it('counts what is asked for and missing, once, and keeps it', async () => {
    await storeDeliveries(database, [of('ede', {}, {})]);
    const ede = await storedReference('ede');
    const store = tallyStore(database.analytics);
    const answers = await Promise.all([
      store.figureCounts([ede]),
      store.figureCounts([ede]),
      store.figureCounts([ede]),
    ]);
    for (const tally of answers) expect(tally.participations.total).toBe(2);
    expect(await versionsOf(ede)).toEqual([tallyDefinitionVersion]);
    expect(await tallyStore(database.analytics).figureCounts([ede])).toEqual(answers[0]);
  });

  it('counts again what was counted by other definitions', async () => {
    await storeDeliveries(database, [of('borne', {})]);
    const borne = await storedReference('borne');
    await withActor(database.analytics, analyst, (trx) =>
      trx
        .insertInto('mim.delivery_tally')
        .values({
          locationId: 'borne',
          deliveryId: borne.deliveryId,
          definitionVersion: '0',
          tally: '{}',
        })
        .execute(),
    );
    const store = tallyStore(database.analytics);
    await store.countMissing();
    expect(await versionsOf(borne)).toEqual(['0', tallyDefinitionVersion]);
    expect((await store.figureCounts([borne])).participations.total).toBe(1);
  });

  it('counts again what is damaged', async () => {
    await storeDeliveries(database, [of('hengelo', {}, {}, {}, {})]);
    const hengelo = await storedReference('hengelo');
    await withActor(database.analytics, analyst, (trx) =>
      trx
        .insertInto('mim.delivery_tally')
        .values({
          locationId: 'hengelo',
          deliveryId: hengelo.deliveryId,
          definitionVersion: tallyDefinitionVersion,
          tally: '{"participations": 7}',
        })
        .execute(),
    );
    const tally = await tallyStore(database.analytics).figureCounts([hengelo]);
    expect(tally.participations.total).toBe(4);
  });

  it('counts every delivery without a tally, and then none', async () => {
    await storeDeliveries(database, [of('laak', {}), of('escamp', {}, {}, {})]);
    await tallyStore(database.analytics).countMissing();
    for (const code of ['laak', 'escamp']) {
      expect(await versionsOf(await storedReference(code))).toEqual([tallyDefinitionVersion]);
    }
  });

  it('refuses to count for whoever may not read the delivery', async () => {
    await storeDeliveries(database, [of('purmerend', {})]);
    const purmerend = await storedReference('purmerend');
    const counting = withActor(database.analytics, actorAs('coordinator', 'ede'), (trx) =>
      countStoredDelivery(trx, purmerend),
    );
    await expect(counting).rejects.toThrow('no result');
  });
});
