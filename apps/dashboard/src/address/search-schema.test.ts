import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day, oneOf, rowId, searchSchema, text, wholeNumber, yesOrNo } from './search-schema.js';

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
      expect(Object.values(read)).not.toContain(undefined);
      for (const name of Object.keys(read)) {
        expect(['jaar', 'naam', 'orde', 'dag', 'wie', 'omgekeerd']).toContain(name);
      }
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

test('a value that cannot be is left out, and the others stay', () => {
  expect(schema.parse({ jaar: 1999, naam: 'lang genoeg', orde: 'op', dag: '2026-02-30', wie: 'x' })).toEqual({
    orde: 'op',
  });
  expect(schema.parse({ dag: '2026-02-28', omgekeerd: 'ja' })).toEqual({ dag: '2026-02-28' });
});
