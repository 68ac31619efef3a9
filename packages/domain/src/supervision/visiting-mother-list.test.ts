import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guidanceStandings } from './guidance-standing.js';
import { readinessLacks } from './readiness.js';
import {
  type ListedVisitingMother,
  selectVisitingMothers,
  visitingMotherAttentions,
  visitingMotherSorts,
} from './visiting-mother-list.js';
import { visitingMotherStates } from './visiting-mother-state.js';

const seed = 20_081_231;
const listed: fc.Arbitrary<readonly ListedVisitingMother[]> = fc.array(
  fc.record({
    state: fc.constantFrom(...visitingMotherStates.values),
    readiness: fc.record({ lacks: fc.subarray([...readinessLacks.values]) }),
    supervision: fc.record({ state: fc.constantFrom(...guidanceStandings.values) }),
    families: fc.array(fc.nat(), { maxLength: 3 }),
    startedOn: fc.constantFrom(null, '2007-01-01', '2008-06-30'),
  }),
);
const byName = { by: 'name', direction: 'ascending' } as const;
const every = { states: visitingMotherStates.values };

describe('the list of visiting mothers', () => {
  test('shows each of them in one view of a state, and all but who stopped at first', () => {
    fc.assert(
      fc.property(listed, (all) => {
        const byState = visitingMotherStates.values.flatMap((state) =>
          selectVisitingMothers(all, { states: [state] }, byName),
        );
        expect(new Set(byState)).toEqual(new Set(all));
        expect(byState).toHaveLength(all.length);
        expect(selectVisitingMothers(all, every, byName)).toEqual(all);
        expect(selectVisitingMothers(all, {}, byName)).toEqual(
          all.filter(({ state }) => state !== 'stopped'),
        );
      }),
      { seed },
    );
  });

  test('loses nobody by being put in order, and turned round it is the other way', () => {
    fc.assert(
      fc.property(listed, fc.constantFrom(...visitingMotherSorts), (all, by) => {
        const ordered = selectVisitingMothers(all, every, { by, direction: 'ascending' });
        expect(new Set(ordered)).toEqual(new Set(all));
        expect(selectVisitingMothers(all, every, { by, direction: 'descending' })).toEqual(
          ordered.toReversed(),
        );
      }),
      { seed },
    );
  });

  test('what is looked for is found among those who have not stopped', () => {
    fc.assert(
      fc.property(listed, fc.constantFrom(...visitingMotherAttentions), (all, attention) => {
        const found = selectVisitingMothers(all, { attention }, byName);
        expect(selectVisitingMothers(all, {}, byName)).toEqual(expect.arrayContaining([...found]));
        expect(selectVisitingMothers(all, { attention, ...every }, byName)).toEqual(found);
      }),
      { seed },
    );
  });

  const bea: ListedVisitingMother = {
    state: 'preparing',
    readiness: { lacks: ['no-vog'] },
    supervision: { state: 'not-matched' },
    families: [],
    startedOn: null,
  };

  test('who waits for a certificate is found by whether none was seen or it expired', () => {
    const expired: ListedVisitingMother = { ...bea, readiness: { lacks: ['vog-expired', 'full'] } };
    const ready: ListedVisitingMother = { ...bea, state: 'full', readiness: { lacks: ['full'] } };
    expect(selectVisitingMothers([bea, ready, expired], { attention: 'vog' }, byName)).toEqual([
      bea,
      expired,
    ]);
  });

  test('whose supervision is late is found by the one clock', () => {
    const late: ListedVisitingMother = { ...bea, supervision: { state: 'overdue' } };
    expect(selectVisitingMothers([bea, late], { attention: 'supervision' }, byName)).toEqual([late]);
  });

  test('has who can take a family first when it is in order of where they stand', () => {
    const rows = (['stopped', 'full', 'available'] as const).map((state) => ({ ...bea, state }));
    const ordered = selectVisitingMothers(rows, every, { by: 'state', direction: 'ascending' });
    expect(ordered.map(({ state }) => state)).toEqual(['available', 'full', 'stopped']);
  });
});
