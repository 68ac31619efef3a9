import { motherStatuses } from '@mim/domain/registration';
import { weeksWithoutVisit } from '@mim/domain/visit';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSameView } from '../../../list-views/list-view.js';
import { attentions, everyState, type MothersSearch, mothersSearchSchema, sorts } from '../mothers-search.js';
import { filterChips } from './filter-chips.js';
import { listRequest, runningStatuses, searchOf, statusesInAddress, statusesOf } from './list-request.js';
import { standardViews, viewOf } from './standard-views.js';

const isSame = (a: MothersSearch, b: MothersSearch) => isSameView(viewOf(a), viewOf(b));
const seed = 20_081_231;
const statuses = fc.subarray([...motherStatuses.values]);
const search: fc.Arbitrary<MothersSearch> = fc.record({
  staat: fc
    .option(fc.oneof(statuses.map(statusesInAddress), fc.constant(everyState)), { nil: undefined })
    .map((staat) => staat ?? undefined),
  bezoekmoeder: fc.option(fc.uuid({ version: 4 }), { nil: undefined }),
  locatie: fc.option(fc.constantFrom('breda', 'ede'), { nil: undefined }),
  aandacht: fc.option(fc.constantFrom(...attentions), { nil: undefined }),
  nietbezocht: fc.option(fc.constantFrom(...weeksWithoutVisit), { nil: undefined }),
  volgorde: fc.option(fc.constantFrom(...sorts), { nil: undefined }),
  omgekeerd: fc.option(fc.boolean(), { nil: undefined }),
});
const words = { language: 'nl', nameOf: () => 'Fatma Yıldız', locationName: () => 'Breda' } as const;

describe('the address of the list', () => {
  test('statuses that are chosen come back as they were chosen', () => {
    fc.assert(
      fc.property(statuses, (chosen) => {
        const back = statusesOf({ staat: statusesInAddress(chosen) });
        expect(back).toEqual(chosen.length === 0 ? motherStatuses.values : chosen);
      }),
      { seed },
    );
  });

  test('whatever stands in an address, a page can show it', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom('staat', 'bezoekmoeder', 'locatie', 'aandacht', 'volgorde', 'omgekeerd', 'x'),
          fc.jsonValue(),
        ),
        (typed) => {
          const read = mothersSearchSchema.parse(typed);
          expect(statusesOf(read).length).toBeGreaterThan(0);
          expect(listRequest(read, '').sort.by).toBeTypeOf('string');
        },
      ),
      { seed },
    );
  });

  test.each(['zzz', 'waiting,zzz', 'alle,waiting', ''])('no state that is none stays in it: %j', (staat) => {
    expect(mothersSearchSchema.parse({ staat }).staat).toBeUndefined();
  });

  test('who has ended is left out unless asked for', () => {
    expect(statusesOf({})).toEqual(runningStatuses);
    expect(runningStatuses).not.toContain('ended');
    expect(listRequest({ staat: everyState }, '').filter.states).toBeUndefined();
  });

  test('an address that is made from what is asked, asks the same', () => {
    fc.assert(
      fc.property(search, (address) => {
        const asked = listRequest(address, '');
        expect(listRequest(searchOf(asked), '')).toEqual(asked);
        expect(isSame(searchOf(asked), address)).toBe(true);
      }),
      { seed },
    );
  });

  test('a part of a name is asked for without the space around it, and never stands in the address', () => {
    expect(listRequest({}, '  jans ').filter.text).toBe('jans');
    expect(listRequest({}, '  ').filter.text).toBeUndefined();
    expect(Object.keys(mothersSearchSchema.parse({ text: 'jans', naam: 'jans' }))).not.toContain('text');
  });
});

describe('the chips', () => {
  test('everything that keeps someone out of the list has its chip', () => {
    fc.assert(
      fc.property(search, fc.string(), (address, text) => {
        const { filter } = listRequest(address, text);
        expect(filterChips(address, text, words).length === 0).toBe(Object.keys(filter).length === 0);
      }),
      { seed },
    );
  });

  test('taking chips away one after another ends with everyone', () => {
    fc.assert(
      fc.property(search, (address) => {
        let left = address;
        for (let steps = 0; steps < 20; steps += 1) {
          const [chip] = filterChips(left, '', words);
          if (chip === undefined) break;
          left = chip.without;
        }
        expect(listRequest(left, '').filter).toEqual({});
      }),
      { seed },
    );
  });
});

test('no two standard views show the same list, and the first is the list as it opens', () => {
  const [first] = standardViews;
  expect(first?.search).toEqual({});
  for (const one of standardViews) {
    const same = standardViews.filter((other) => isSame(one.search, other.search));
    expect(same.map(({ id }) => id)).toEqual([one.id]);
  }
});

test('an address without a value is the address without the key', () => {
  expect(isSame({ aandacht: 'overdue', staat: undefined }, { aandacht: 'overdue' })).toBe(true);
  expect(isSame({ aandacht: 'overdue' }, { aandacht: 'waiting' })).toBe(false);
});
