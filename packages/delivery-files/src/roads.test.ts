import { zipDirectory } from '@mim/domain/archive';
import {
  type Delivery,
  type DeliveryDescriptor,
  inRowOrder,
  tableNames,
  writeDelivery,
} from '@mim/domain/delivery';
import type { Language } from '@mim/domain/kernel';
import { deliveryArbitrary } from '@mim/domain/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDeliveryFile } from './importing/read-delivery-file.js';
import { packDelivery } from './packing/pack-delivery.js';
import { writeWorkbook } from './workbook/write-workbook.js';

fc.configureGlobal({ seed: 20_081_231 });

const read = (bytes: Uint8Array<ArrayBuffer>) =>
  readDeliveryFile({ name: 'file', bytes: bytes.buffer, mostListed: 100 });
const errors = ({ problems }: Awaited<ReturnType<typeof read>>) =>
  problems.listed.filter(({ severity }) => severity === 'error');
const inOrder = (delivery: Delivery): Delivery => ({
  ...delivery,
  ...Object.fromEntries(tableNames.map((name) => [name, inRowOrder(name, delivery[name])])),
});

/** Deliveries of either format, whose names have any signs that a name can have. */
const deliveries = fc
  .tuple(
    deliveryArbitrary(2008),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
    fc.constantFrom<Language>('nl', 'en'),
  )
  .map(([delivery, name, language]) => {
    const { descriptor } = delivery;
    const named: DeliveryDescriptor = {
      ...descriptor,
      location: { ...descriptor.location, name },
      providers: [...descriptor.providers, `${name}; en meer`],
    };
    return { delivery: { ...delivery, descriptor: named }, language };
  })
  // A file without a row that does not say that there was nothing is refused, as a template that was not filled in.
  .filter(({ delivery }) => delivery.descriptor.nil || tableNames.some((name) => delivery[name].length > 0));

describe('a delivery that goes out and comes in', () => {
  it('as a package is the same, and packed once more the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(deliveries, async ({ delivery }) => {
        const bytes = packDelivery(delivery);
        const back = await read(bytes.slice());
        expect(errors(back)).toEqual([]);
        expect(back.delivery).toEqual(inOrder(delivery));
        expect(packDelivery(back.delivery as Delivery)).toEqual(bytes);
      }),
      { numRuns: 60 },
    );
  });

  it('by way of the workbook is the same, in either language, and then packed the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(deliveries, async ({ delivery, language }) => {
        const back = await read(await writeWorkbook(delivery, language));
        expect(errors(back)).toEqual([]);
        expect(back.kind).toBe('workbook');
        expect(back.delivery).toEqual(inOrder(delivery));
        expect(packDelivery(back.delivery as Delivery)).toEqual(packDelivery(delivery));
      }),
      { numRuns: 60 },
    );
  });

  it('has its descriptor where a tool for data packages looks for it, and no moment in it', () => {
    fc.assert(
      fc.property(deliveries, ({ delivery }) => {
        const bytes = packDelivery(delivery);
        expect(zipDirectory(bytes.buffer)?.map(({ name }) => name)).toEqual(
          Object.keys(writeDelivery(delivery)),
        );
        expect(zipDirectory(bytes.buffer)?.[0]?.name).toBe('datapackage.json');
        // Of each file's header: 1 January 1980, midnight.
        expect([...bytes.subarray(10, 14)]).toEqual([0, 0, 0x21, 0]);
      }),
      { numRuns: 30 },
    );
  });
});
