import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choicesOf, codesInAddress, namedCodes, selectionOf } from './selection.js';
import { aLocation } from './testing/builders.js';

const run = { seed: 20_081_231 };
const locations = [
  aLocation('breda', { providers: ['Careyn'], variants: ['home-start'] }),
  aLocation('ede', { providers: ['Kruiswerk'], variants: ['regular'] }),
  aLocation('borne', { providers: ['Carint', 'Humanitas'], variants: ['home-start'] }),
];
const codes = locations.map(({ code }) => code);
const filter = fc.record(
  {
    aanbieder: fc.constantFrom('Careyn', 'Carint', 'nobody'),
    variant: fc.constantFrom('home-start', 'regular'),
    locaties: fc.subarray([...codes, 'unknown']).map((some) => some.join(',')),
  },
  { requiredKeys: [] },
);

test('nothing chosen is the whole country', () => {
  expect(selectionOf(locations, {})).toEqual({ kind: 'national' });
});

test('provider and variant narrow each other down; a name adds to them', () => {
  expect(selectionOf(locations, { variant: 'home-start' })).toEqual({
    kind: 'locations',
    codes: ['borne', 'breda'],
  });
  expect(selectionOf(locations, { variant: 'home-start', aanbieder: 'Carint', locaties: 'ede' })).toEqual({
    kind: 'locations',
    codes: ['borne', 'ede'],
  });
});

test('a choice that no location fits is no selection', () => {
  expect(selectionOf(locations, { aanbieder: 'Carint', variant: 'regular' })).toBeNull();
  expect(selectionOf(locations, { locaties: 'unknown' })).toBeNull();
});

test('a selection holds each known location at most once, in the same order whatever the choice', () => {
  fc.assert(
    fc.property(filter, fc.shuffledSubarray(locations, { minLength: 3 }), (chosen, shuffled) => {
      const selection = selectionOf(shuffled, chosen);
      expect(selection).toEqual(selectionOf(locations, chosen));
      if (selection?.kind === 'locations') {
        expect(selection.codes).toEqual([...new Set(selection.codes)].sort());
        for (const code of selection.codes) expect(codes).toContain(code);
      }
    }),
    run,
  );
});

test('codes come back from the address as they went in', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/)), (some) => {
      expect(namedCodes(codesInAddress(some))).toEqual(some);
    }),
    run,
  );
});

test('what can be chosen is every provider and variant once', () => {
  expect(choicesOf(locations)).toEqual({
    providers: ['Careyn', 'Carint', 'Humanitas', 'Kruiswerk'],
    variants: ['home-start', 'regular'],
  });
});
