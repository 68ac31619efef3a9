import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeLabels } from './place-labels.js';

const run = { seed: 20_081_231 };
const wishes = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 8 });
const near = 1e-6;

test('labels that overlap move apart around their middle', () => {
  expect(placeLabels([10, 12, 40], 8, [0, 50])).toEqual([7, 15, 40]);
});

test('labels at the floor move up, at the ceiling down', () => {
  expect(placeLabels([0, 1], 10, [0, 100])).toEqual([0, 10]);
  expect(placeLabels([99, 100], 10, [0, 100])).toEqual([90, 100]);
});

test('labels that fit are never closer than the gap, and stay inside the bounds', () => {
  fc.assert(
    fc.property(wishes, (values) => {
      const places = [...placeLabels(values, 10, [0, 100])].sort((a, b) => a - b);
      places.forEach((place, index) => {
        expect(place).toBeGreaterThanOrEqual(-near);
        expect(place).toBeLessThanOrEqual(100 + near);
        if (index > 0) expect(place - (places[index - 1] ?? 0)).toBeGreaterThanOrEqual(10 - near);
      });
    }),
    run,
  );
});

test('labels keep the order of what they name', () => {
  fc.assert(
    fc.property(wishes, (values) => {
      const places = placeLabels(values, 10, [0, 100]);
      values.forEach((value, a) => {
        values.forEach((other, b) => {
          if (value < other) expect(places[a]).toBeLessThan(places[b] ?? 0);
        });
      });
    }),
    run,
  );
});

test('labels that are apart already do not move', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 10 })), (tens) => {
      const values = tens.map((ten) => ten * 10);
      expect(placeLabels(values, 10, [0, 100])).toEqual(values);
    }),
    run,
  );
});
