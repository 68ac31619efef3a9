import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import {
  type Delivery,
  deliveryJsonSchema,
  type FormatVersion,
  formatVersions,
  tablesIn,
} from '@mim/domain/delivery';
import { deliveryArbitrary } from '@mim/domain/testing';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { formatDocs } from './format-docs.js';

fc.configureGlobal({ seed: 20_081_231 });

const folder = fileURLToPath(new URL('../../../../docs/delivery/', import.meta.url));

// `npx vitest run src/format-docs -u` writes them anew.
test.each(await formatDocs(2026))('docs/delivery/$name says what the code says', async ({ name, bytes }) => {
  const isText = !name.endsWith('.xlsx');
  if (isText) return expect(new TextDecoder().decode(bytes)).toMatchFileSnapshot(`${folder}${name}`);
  // A file snapshot is text, and a workbook is not: it is written by hand, at the same flag.
  const { snapshotState } = expect.getState();
  // biome-ignore lint/complexity/useLiteralKeys: what the flag says has no public name.
  if (snapshotState['_updateSnapshot'] === 'all') await writeFile(`${folder}${name}`, bytes);
  expect(Buffer.compare(await readFile(`${folder}${name}`), bytes)).toBe(0);
});

const check = Object.fromEntries(
  formatVersions.map((format) => [
    format,
    new Ajv2020({ strict: true, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } }).compile(
      deliveryJsonSchema(format),
    ),
  ]),
) as Record<FormatVersion, ReturnType<Ajv2020['compile']>>;

/** A delivery as its format has it: without what the format does not know, which is null. */
const asValues = (delivery: Delivery): object => {
  const format = delivery.descriptor.formatVersion;
  const known = deliveryJsonSchema(format).$defs as Record<string, { properties: object }>;
  const rows = tablesIn(format).map((table) => [
    table,
    delivery[table].map((row) =>
      Object.fromEntries(Object.entries(row).filter(([name]) => name in (known[table]?.properties ?? {}))),
    ),
  ]);
  return { descriptor: delivery.descriptor, ...Object.fromEntries(rows) };
};

describe('the JSON Schema of a delivery', () => {
  it('takes every sound delivery of its format', () => {
    fc.assert(
      fc.property(deliveryArbitrary(2008), (delivery) => {
        const validate = check[delivery.descriptor.formatVersion];
        expect(validate(asValues(delivery)), JSON.stringify(validate.errors)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('takes no code that is in no list, no column that is not there, and no other format', () => {
    fc.assert(
      fc.property(deliveryArbitrary(2008), (delivery) => {
        const { formatVersion: format } = delivery.descriptor;
        const values = asValues(delivery) as Record<string, unknown>;
        const coordinator = {
          coordinator_id: 'c1',
          hours_per_week: 12,
          work_experience: null,
          education: null,
        };
        for (const wrong of [
          { ...values, coordinators: [{ ...coordinator, education: ['atlantis'] }] },
          { ...values, coordinators: [{ ...coordinator, name: 'Jansen' }] },
          { ...values, coordinators: [{ ...coordinator, hours_per_week: 41 }] },
          { ...values, descriptor: { ...delivery.descriptor, formatVersion: '9' } },
        ])
          expect(check[format](wrong)).toBe(false);
        expect(check[format]({ ...values, coordinators: [coordinator] })).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});
