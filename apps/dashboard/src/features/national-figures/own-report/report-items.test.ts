import fc from 'fast-check';
import { expect, test } from 'vitest';
import { itemOf, movedBy, movedTo, selectionOfItem, yearsOfItem } from './report-items.js';

const list = (count: number) =>
  Array.from({ length: count }, () => itemOf('origin', { year: 2008 }, { kind: 'national' }));

test('a figure moves a place up or down, and not beyond the end', () => {
  const [a, b, c] = list(3) as [
    ReturnType<typeof itemOf>,
    ReturnType<typeof itemOf>,
    ReturnType<typeof itemOf>,
  ];
  expect(movedBy([a, b, c], c.itemId, -1)).toEqual([a, c, b]);
  expect(movedBy([a, b, c], a.itemId, 1)).toEqual([b, a, c]);
  expect(movedBy([a, b, c], a.itemId, -1)).toEqual([a, b, c]);
  expect(movedBy([a, b, c], c.itemId, 1)).toEqual([a, b, c]);
});

test('wherever a figure is put, none is lost or doubled, and the others keep their order', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }),
      fc.nat(11),
      fc.integer({ min: -2, max: 14 }),
      (count, from, to) => {
        const items = list(count);
        const moved = items[from % count];
        if (moved === undefined) return;
        const after = movedTo(items, moved.itemId, to);
        expect(after.toSorted((a, b) => items.indexOf(a) - items.indexOf(b))).toEqual(items);
        expect(after.filter((one) => one !== moved)).toEqual(items.filter((one) => one !== moved));
        if (to >= 0 && to < count) expect(after[to]).toBe(moved);
      },
    ),
    { seed: 20_081_231 },
  );
});

test('what is looked at comes back as it was asked for', () => {
  const breda = { kind: 'locations' as const, codes: ['breda', 'ede'] };
  expect(selectionOfItem(itemOf('origin', { year: 2008 }, breda))).toEqual(breda);
  expect(selectionOfItem(itemOf('origin', { year: 2008 }, { kind: 'national' }))).toEqual({
    kind: 'national',
  });
});

test('several years together stay several', () => {
  const item = itemOf('cohort', { from: 2006, year: 2008 }, { kind: 'national' });
  expect([item.from, item.year, yearsOfItem(item)]).toEqual([2006, 2008, '2006–2008']);
  expect(yearsOfItem(itemOf('cohort', { year: 2008 }, { kind: 'national' }))).toBe('2008');
});
