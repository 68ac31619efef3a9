import { registrationFigures } from '@mim/domain/annual-registration';
import { deliveryArbitrary } from '@mim/domain/testing';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tallyOf } from '../tally/testing/counting.js';
import { definitions2 } from './definitions/version-2.js';
import { figuresOf } from './figures.js';

/** What counts the same whatever the definitions of a year's figures are. */
const keyOf = ({
  measure,
  breakdown,
  category,
}: {
  readonly measure: string;
  readonly breakdown: string | null;
  readonly category: string | null;
}) => `${measure} ${breakdown} ${category}`;

it('are the same that a location sees before it sends them', () => {
  fc.assert(
    fc.property(deliveryArbitrary(2008, 'breda'), (delivery) => {
      const computed = new Map(
        figuresOf(definitions2, {
          year: 2008,
          scope: 'location:breda',
          tally: tallyOf(delivery),
          earlier: {},
          expectedLocations: null,
        }).map((row) => [keyOf(row), row]),
      );
      // A mother of a location is one there; the computed figure is of a selection of locations.
      const seen = registrationFigures(delivery, 2008).filter(({ measure }) => measure !== 'mothers');
      for (const figure of seen) {
        const row = computed.get(keyOf(figure));
        expect([keyOf(figure), row?.count ?? 0]).toEqual([keyOf(figure), figure.count]);
        // Of a location that keeps no uptake the computed figure says nothing.
        if (figure.base !== null && row !== undefined) expect(row.base ?? 0).toBe(figure.base);
      }
    }),
    { seed: 20_081_231 },
  );
});
