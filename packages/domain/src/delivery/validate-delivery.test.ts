import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDelivery, aDescriptor } from '../testing/builders.js';
import { deliveryArbitrary } from '../testing/delivery-arbitraries.js';
import type { Delivery } from './delivery.js';
import { inRowOrder } from './row-order.js';
import { deliveryLimits, tableNames } from './tables.js';
import { validateDelivery } from './validate-delivery.js';
import { type DeliveryTexts, writeDelivery } from './write-delivery.js';

const inOrder = (delivery: Delivery): Delivery => ({
  ...delivery,
  ...Object.fromEntries(tableNames.map((name) => [name, inRowOrder(name, delivery[name])])),
});
const texts = writeDelivery(aDelivery());
const files = Object.keys(texts);
const found = (given: DeliveryTexts, announced?: { year?: number; location?: string }) => {
  const result = validateDelivery(given, announced);
  return (result.ok ? result.value.warnings : result.problem).map(
    ({ file, line, column, code }) => `${file} ${line} ${column} ${code}`,
  );
};
const without = (file: string): DeliveryTexts =>
  Object.fromEntries(Object.entries(texts).filter(([name]) => name !== file));
const changed = (file: string, change: (text: string) => string): DeliveryTexts => ({
  ...texts,
  [file]: change(texts[file] ?? ''),
});

describe('a delivery that was written', () => {
  it('reads back as it was, without an error', () => {
    fc.assert(
      fc.property(deliveryArbitrary(2008), (delivery) => {
        const result = validateDelivery(writeDelivery(delivery));
        expect(result).toMatchObject({ ok: true, value: { delivery: inOrder(delivery) } });
      }),
    );
  });

  it('is the same files whatever order its rows, and the facts of its location, come in', () => {
    fc.assert(
      fc.property(deliveryArbitrary(2008), (delivery) => {
        const descriptor = Object.fromEntries(Object.entries(delivery.descriptor).toReversed()) as never;
        expect(writeDelivery({ ...delivery, descriptor })).toEqual(writeDelivery(delivery));
        const turned = Object.fromEntries(tableNames.map((name) => [name, delivery[name].toReversed()]));
        expect(writeDelivery({ ...delivery, ...turned })).toEqual(writeDelivery(delivery));
      }),
    );
  });

  it('can be sent as JSON, as can what was found in it', () => {
    const result = validateDelivery(changed('coordinators.csv', (text) => text.replace('16', 'zestien')));
    for (const value of [validateDelivery(texts), result])
      expect(JSON.parse(JSON.stringify(value))).toEqual(value);
  });
});

describe('a delivery is refused', () => {
  it.each(files)('without %s', (file) => {
    expect(found(without(file))).toEqual([`${file} 1 null file-missing`]);
  });

  it('with every problem of every file at once', () => {
    expect(
      found({
        ...without('visiting-mothers.csv'),
        'coordinators.csv':
          'coordinator_id,hours_per_week,work_experience,education\nc1,61,,nursing\nc2,16,te"aching,\nc3,16\n',
      }),
    ).toEqual([
      'visiting-mothers.csv 1 null file-missing',
      'coordinators.csv 2 hours_per_week out-of-range',
      'coordinators.csv 3 work_experience file-not-csv',
      'coordinators.csv 3 work_experience unknown-code',
      'coordinators.csv 4 null wrong-cell-count',
      'coordinators.csv 1 work_experience often-not-known',
      'coordinators.csv 1 education often-not-known',
    ]);
  });

  it('when it is not what was announced', () => {
    expect(found(texts, { year: 2009, location: 'ede' })).toEqual([
      'datapackage.json 1 mim.year descriptor-year-differs',
      'datapackage.json 1 mim.location.code descriptor-location-differs',
    ]);
  });

  it('with a descriptor that cannot be read, before its tables are', () => {
    expect(found({ 'datapackage.json': '{' })).toEqual(['datapackage.json 1 null descriptor-not-json']);
  });

  it.each([
    ['is empty', () => '', 'file-without-header'],
    ['has no header', (text: string) => text.slice(text.indexOf('\r\n') + 2), 'file-without-header'],
    ['is another table', () => 'referral_source,referred\n', 'file-without-header'],
    [
      'has semicolons',
      (text: string) => text.replaceAll(';', '|').replaceAll(',', ';'),
      'file-separated-otherwise',
    ],
    [
      'has semicolons and quotes, and commas in numbers',
      () => '"coordinator_id";"hours_per_week"\n"c1";"10,5"\n',
      'file-separated-otherwise',
    ],
    ['has tabs', (text: string) => text.replaceAll(',', '\t'), 'file-separated-otherwise'],
    ['has letters of two bytes', (text: string) => [...text].join('\u0000'), 'file-not-utf8'],
  ])('with a table that %s: one problem that says so, not one for each cell', (_, change, code) => {
    expect(found(changed('coordinators.csv', change))).toEqual([`coordinators.csv 1 null ${code}`]);
  });

  it('with a table that has more bytes than a file may have, however few signs those are', () => {
    const wide = '€'.repeat(deliveryLimits.bytes / 3 + 1);
    expect(found(changed('coordinators.csv', () => wide))).toEqual([
      'coordinators.csv 1 null file-too-large',
    ]);
  });

  it('with rows where nothing was to be registered, but not without tables', () => {
    const nil = aDescriptor({ nil: true });
    const { 'datapackage.json': json = '' } = writeDelivery({ ...aDelivery(), descriptor: nil });
    expect(found({ 'datapackage.json': json })).toEqual([]);
    expect(found({ ...texts, 'datapackage.json': json })).toContain(
      'participations.csv 2 null rows-in-nil-delivery',
    );
  });
});

it('a name that every object has is no file', () => {
  expect(found(Object.create({ 'datapackage.json': texts['datapackage.json'] }))).toEqual([
    'datapackage.json 1 null file-missing',
  ]);
});
