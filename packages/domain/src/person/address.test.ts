import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressKeys, houseNumber, townKey } from './address.js';

describe('an address', () => {
  it.each([
    ['Dorpsstraat 12', '12'],
    ['1e Dorpsstraat 12', '12'],
    ['Dorpsstraat 12-A', '12 a'],
    ['Dorpsstraat 12a', '12 a'],
    ['Dorpsstraat 12 bis', '12 bis'],
    ['Dorpsstraat 12-2', '12 2'],
    ['12', '12'],
    ['Dorpsstraat', ''],
    [null, ''],
  ])('has a house number: %s', (street, number) => {
    expect(houseNumber(street)).toBe(number);
  });

  it('is known by its postcode and number, however the street is written', () => {
    const streets = fc.constantFrom('Dorpsstraat', 'Dorpsstr.', '1e Dorpsstraat', '');
    fc.assert(
      fc.property(streets, streets, fc.integer({ min: 1, max: 999 }), (one, other, number) => {
        const [a, b] = [one, other].map((street) =>
          addressKeys({ street: `${street} ${number}`, postcode: '4811 AB' }),
        );
        return a?.some((key) => b?.includes(key)) === true;
      }),
    );
  });

  it('is not known by a street alone, nor by a postcode alone', () => {
    expect(addressKeys({ street: 'Dorpsstraat', town: 'Breda' })).toEqual([]);
    expect(addressKeys({ postcode: '4811 AB', town: 'Breda' })).toEqual([]);
  });

  it('is in a town under either of its names', () => {
    expect(townKey("'s-Hertogenbosch")).toBe(townKey('Den Bosch'));
  });
});
