import { visitingMotherAttentions, visitingMotherSorts, visitingMotherStates } from '@mim/domain/supervision';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSameView } from '../../../list-views/list-view.js';
import { aVisitingMotherRow } from '../testing/builders.js';
import { everyState, type VisitingMothersSearch } from '../visiting-mothers-search.js';
import { asksForStopped, countSelected, listRequest, searchOf, selected } from './list-request.js';
import { standardViews, viewOf } from './standard-views.js';

const seed = 20_081_231;
const search: fc.Arbitrary<VisitingMothersSearch> = fc.record({
  staat: fc.option(fc.constantFrom(...visitingMotherStates.values, everyState), { nil: undefined }),
  aandacht: fc.option(fc.constantFrom(...visitingMotherAttentions), { nil: undefined }),
  volgorde: fc.option(fc.constantFrom(...visitingMotherSorts), { nil: undefined }),
  omgekeerd: fc.option(fc.boolean(), { nil: undefined }),
});

describe('the address of the list of visiting mothers', () => {
  test('a view that is saved opens as it was', () => {
    fc.assert(
      fc.property(search, (address) => {
        expect(isSameView(viewOf(searchOf(listRequest(address))), viewOf(address))).toBe(true);
      }),
      { seed },
    );
  });

  test('everyone is in the view of everyone, and who has stopped is asked for', () => {
    const rows = visitingMotherStates.values.map((state) => aVisitingMotherRow({ state }));
    expect(selected(rows, { staat: everyState })).toEqual(rows);
    expect(selected(rows, {})).toEqual(rows.filter(({ state }) => state !== 'stopped'));
  });

  test('a view tells how many it would show, whether or not those who have stopped were read', () => {
    const rows = visitingMotherStates.values
      .flatMap((state) => [state, state])
      .map((state) => aVisitingMotherRow({ state }));
    const stopped = rows.filter(({ state }) => state === 'stopped').length;
    fc.assert(
      fc.property(search, (address) => {
        const read = asksForStopped(address) ? rows : rows.filter(({ state }) => state !== 'stopped');
        expect(countSelected(rows, stopped, address)).toBe(selected(rows, address).length);
        expect(countSelected(read, stopped, address)).toBe(selected(read, address).length);
      }),
      { seed },
    );
  });

  test.each(standardViews.map((view) => [view.id, view] as const))('%s is a view of its own', (_id, one) => {
    const same = standardViews.filter((other) => isSameView(viewOf(one.search), viewOf(other.search)));
    expect(same).toEqual([one]);
  });
});
