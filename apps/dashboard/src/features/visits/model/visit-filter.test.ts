import { visitStatuses } from '@mim/domain/visit';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { visitsSearchSchema } from '../visits-search.js';
import { statusesOf, visitFilter } from './visit-filter.js';

const seed = 20_081_231;

test('statuses come out of an address as they went in, in the order of the list', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...visitStatuses.values)), (chosen) => {
      expect(statusesOf(chosen.join(','))).toEqual(
        visitStatuses.values.filter((one) => chosen.includes(one)),
      );
    }),
    { seed },
  );
});

test('an address that cannot be is read as one that asks for nothing', () => {
  const search = visitsSearchSchema.parse({
    van: '2026-02-30',
    bezoekmoeder: 'x',
    status: 'gone',
  });
  expect(visitFilter(search, '  ')).toEqual({});
});

test('whatever stands in an address, the page opens', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('van', 'status', 'open'), fc.jsonValue()), (any) => {
      expect(visitsSearchSchema.parse(any)).toBeTypeOf('object');
    }),
    { seed },
  );
});
