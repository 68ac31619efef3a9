import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fewerThanBefore } from './index.js';

const before = (participations: number, visitingMothers = 0, year = 2008) => ({
  year,
  version: 2,
  participations,
  visitingMothers,
});
const now = (participations: number, visitingMothers = 0) => ({ participations, visitingMothers });

test('less than half of ten or more is asked about, and says beside which version', () => {
  expect(fewerThanBefore(now(31), [before(63)])).toMatchObject([
    {
      severity: 'warning',
      table: 'participations',
      message: { nl: 'Er staan 31 moeders in; in versie 2 van 2008 waren het er 63.' },
    },
  ]);
  expect(fewerThanBefore(now(32), [before(63)])).toEqual([]);
  expect(fewerThanBefore(now(4), [before(9)])).toEqual([]);
  expect(fewerThanBefore(now(4), [before(10)])).toHaveLength(1);
  expect(fewerThanBefore(now(0), [])).toEqual([]);
});

test('visiting mothers are asked about by themselves, and the version that is replaced before the year before', () => {
  const found = fewerThanBefore(now(40, 1), [before(41, 20), before(90, 30, 2007)]);
  expect(found.map(({ table, message }) => [table, message.en])).toEqual([
    ['participations', 'It has 40 mothers; in version 2 of 2007 there were 90.'],
    ['visiting-mothers', 'It has 1 visiting mother; in version 2 of 2008 there were 20.'],
  ]);
});

test('who has as many as before is never asked', () => {
  fc.assert(
    fc.property(fc.nat(500), fc.nat(500), fc.nat(500), (rows, visitors, more) => {
      expect(fewerThanBefore(now(rows + more, visitors + more), [before(rows, visitors)])).toEqual([]);
    }),
  );
});
