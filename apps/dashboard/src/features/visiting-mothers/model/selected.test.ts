import { visitingMotherStates } from '@mim/domain/supervision';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aVisitingMotherRow } from '../testing/builders.js';
import { everyState, sorts } from '../visiting-mothers-search.js';
import { selected } from './selected.js';

const rowsArbitrary = fc.array(
  fc
    .record({
      visitingMotherId: fc.uuid(),
      state: fc.constantFrom(...visitingMotherStates.values),
      startedOn: fc.constantFrom(null, '2024-01-01', '2025-06-30'),
    })
    .map(aVisitingMotherRow),
);

describe('the list of visiting mothers', () => {
  test('shows each of them in one view of a state, and all but who stopped at first', () => {
    fc.assert(
      fc.property(rowsArbitrary, (rows) => {
        const byState = visitingMotherStates.values.flatMap((staat) => selected(rows, { staat }));
        expect(new Set(byState)).toEqual(new Set(rows));
        expect(byState).toHaveLength(rows.length);
        expect(selected(rows, { staat: everyState })).toEqual(rows);
        expect(selected(rows, {})).toEqual(rows.filter(({ state }) => state !== 'stopped'));
      }),
    );
  });

  test('loses nobody by being put in order, and turned round it is the other way', () => {
    fc.assert(
      fc.property(rowsArbitrary, fc.constantFrom(...sorts), (rows, volgorde) => {
        const ordered = selected(rows, { staat: everyState, volgorde });
        expect(new Set(ordered)).toEqual(new Set(rows));
        const turned = selected(rows, { staat: everyState, volgorde, omgekeerd: true });
        expect(turned).toEqual(ordered.toReversed());
      }),
    );
  });

  test('has who can take a family first when it is in order of where they stand', () => {
    const rows = (['stopped', 'full', 'available'] as const).map((state) => aVisitingMotherRow({ state }));
    const states = selected(rows, { staat: everyState, volgorde: 'state' }).map(({ state }) => state);
    expect(states).toEqual(['available', 'full', 'stopped']);
  });
});
