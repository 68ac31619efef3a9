import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day, oneOf, ownAddress, rowId, searchSchema, text, wholeNumber, yesOrNo } from './search-schema.js';

const seed = 20_081_231;
const schema = searchSchema({
  jaar: wholeNumber(2000, 2200),
  naam: text(5),
  orde: oneOf(['op', 'neer']),
  dag: day,
  wie: rowId,
  omgekeerd: yesOrNo,
});

test('whatever stands in an address, it can be read, and nothing else than asked comes out', () => {
  fc.assert(
    fc.property(fc.anything(), (typed) => {
      const read = schema.parse(typed);
      expect(Object.keys(read)).toEqual(['jaar', 'naam', 'orde', 'dag', 'wie', 'omgekeerd']);
    }),
    { seed },
  );
});

test('what was read is read the same again', () => {
  const search = fc.record(
    {
      jaar: fc.integer({ min: 2000, max: 2200 }),
      naam: fc.string({ maxLength: 5 }),
      orde: fc.constantFrom('op' as const, 'neer' as const),
      wie: fc.uuid(),
      omgekeerd: fc.boolean(),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(search, (given) => {
      expect(schema.parse(given)).toEqual(given);
    }),
    { seed },
  );
});

test('a value that cannot be is put out, and the others stay', () => {
  expect(
    schema.parse({ jaar: 1999, naam: 'lang genoeg', orde: 'op', dag: '2026-02-30', wie: 'x' }),
  ).toStrictEqual({
    jaar: undefined,
    naam: undefined,
    orde: 'op',
    dag: undefined,
    wie: undefined,
    omgekeerd: undefined,
  });
  expect(schema.parse({ dag: '2026-02-28', omgekeerd: 'ja' })).toEqual({ dag: '2026-02-28' });
});

const site = 'https://mim.example';

test('an own address that was read never leaves the site, whatever was typed', () => {
  const slashes = fc.string({
    unit: fc.constantFrom('/', '\\', '.', '\t', '\n', '@', ':', 'e', '%', '?', '#'),
  });
  const typed = fc.oneof(
    fc.string(),
    fc.webUrl(),
    slashes,
    slashes.map((rest) => `/${rest}evil.example`),
  );
  fc.assert(
    fc.property(typed, (value) => {
      const read = ownAddress(value);
      if (read === undefined) return;
      expect(new URL(read, site).origin).toBe(site);
      expect(ownAddress(read)).toBe(read);
    }),
    { seed, numRuns: 2000 },
  );
});

test.each([
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/.//evil.example',
])('%j is no own address', (typed) => {
  expect(ownAddress(typed)).toBeUndefined();
});

test('an address of a page, with what it shows, is an own address', () => {
  expect(ownAddress('/moeders?aandacht=overdue#rij')).toBe('/moeders?aandacht=overdue#rij');
});
