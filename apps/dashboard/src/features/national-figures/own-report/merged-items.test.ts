import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergedItems } from './merged-items.js';
import type { ReportItem } from './report-requests.js';

const item = (itemId: string, note = ''): ReportItem => ({
  itemId,
  figure: itemId,
  year: 2008,
  selection: {},
  note,
});
const said = (items: readonly ReportItem[]) => items.map(({ itemId, note }) => `${itemId}:${note}`);

test('what came on either side is in it, and what was taken out on either side is not', () => {
  const base = [item('a'), item('b'), item('c')];
  const merged = mergedItems(
    base,
    [item('c'), item('b'), item('mine')],
    [item('a'), item('c'), item('theirs')],
  );
  expect(said(merged)).toEqual(['c:', 'mine:', 'theirs:']);
});

test('what was written at a figure that somebody took out stays', () => {
  expect(said(mergedItems([item('a')], [item('a', 'hier')], []))).toEqual(['a:hier']);
  expect(said(mergedItems([item('a')], [], [item('a', 'daar')]))).toEqual(['a:daar']);
});

const lists = fc.uniqueArray(
  fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.constantFrom('', 'x', 'y')),
  { selector: ([id]) => id },
);
const itemsOf = (list: readonly (readonly [string, string])[]) => list.map(([id, note]) => item(id, note));

test('with nothing changed on one side it is as the other has it, and no figure stands twice', () => {
  fc.assert(
    fc.property(lists, lists, lists, (one, two, three) => {
      const [base, mine, theirs] = [one, two, three].map(itemsOf) as [
        ReportItem[],
        ReportItem[],
        ReportItem[],
      ];
      expect(said(mergedItems(base, mine, base))).toEqual(said(mine));
      expect(said(mergedItems(base, base, theirs)).toSorted()).toEqual(said(theirs).toSorted());
      const ids = mergedItems(base, mine, theirs).map(({ itemId }) => itemId);
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { seed: 20_081_231 },
  );
});

test('all that was written here is in it', () => {
  fc.assert(
    fc.property(lists, lists, lists, (one, two, three) => {
      const [base, mine, theirs] = [one, two, three].map(itemsOf) as [
        ReportItem[],
        ReportItem[],
        ReportItem[],
      ];
      const merged = said(mergedItems(base, mine, theirs));
      const written = mine.filter(
        ({ itemId, note }) => base.find((each) => each.itemId === itemId)?.note !== note,
      );
      expect(merged).toEqual(expect.arrayContaining(said(written)));
    }),
    { seed: 20_081_231 },
  );
});
