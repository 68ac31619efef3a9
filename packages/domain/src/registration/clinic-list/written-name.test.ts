import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fullName } from '../../person/name.js';
import { splitFamilyName, splitName } from './written-name.js';

describe('a written name', () => {
  it.each([
    ['Meer, Sanne van der', 'Sanne', 'van der', 'Meer'],
    ['van der Meer, Sanne', 'Sanne', 'van der', 'Meer'],
    ['Meer, van der, Sanne', 'Sanne', 'van der', 'Meer'],
    ['Sanne van der Meer', 'Sanne', 'van der', 'Meer'],
    ['Mevr. El Amrani, Fatima Zahra', 'Fatima Zahra', null, 'El Amrani'],
    ["A.B. in 't Veld", 'A.B.', "in 't", 'Veld'],
    ['Bakker-de Vries, Kim', 'Kim', null, 'Bakker-de Vries'],
    ['de Vries', '', 'de', 'Vries'],
    ['Yılmaz', '', null, 'Yılmaz'],
  ])('%j is taken apart', (text, givenName, namePrefix, familyName) => {
    expect(splitName(text)).toEqual({ givenName, namePrefix, familyName });
  });

  it('loses no word, with a comma or without', () => {
    const word = fc.constantFrom('Sanne', 'van', 'der', 'Meer', 'de', 'Vries', 'Kim', 'El');
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 6 }),
        fc.nat(6),
        fc.boolean(),
        (words, at, hasComma) => {
          const written = hasComma
            ? `${words.slice(0, at).join(' ')}, ${words.slice(at).join(' ')}`
            : words.join(' ');
          expect(fullName(splitName(written)).split(' ').toSorted()).toEqual(words.toSorted());
          expect(fullName(splitFamilyName(words.join(' ')))).toBe(words.join(' '));
        },
      ),
    );
  });
});
