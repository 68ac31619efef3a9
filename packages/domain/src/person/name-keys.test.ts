import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitFamilyName, splitName } from '../registration/clinic-list/written-name.js';
import { aChild } from '../testing/registration-builders.js';
import { fullName, nameInList, searchKey } from './name.js';
import { isFoundBy, matchOf, nameKey, nameSortKey, wordsToFind } from './name-keys.js';
import { prefixKey } from './name-prefix.js';
import { duplicateGroundsOf } from './possible-duplicates.js';

/** Each prefix with ways in which people write it. */
const prefixes: readonly (readonly string[])[] = [
  ['van der', 'v.d.', 'v.d', 'v/d', 'vd', 'v d', 'v. d.', 'V.D.', 'Van Der', 'van den', 'van de', 'vander'],
  ["van 't", 'van ’t', 'van het', 'v.h.', 'v/h', "v.'t", "v 't", 'vt'],
  ["in 't", 'in het', 'i/h', "i.'t"],
  ['op de', 'op den', 'o/d', 'o.d.', 'Op De'],
  ['aan de', 'aan den', 'a/d'],
  ['ter', 'ten', 'te', 'Ter'],
  ['de', 'den', 'der', 'd.', 'De'],
  ["'t", '’t', 'het', '`t'],
  ['van', 'v.', 'Van'],
  ['e/v', 'e.v.', 'ev', 'E/V'],
];
const spelled = fc
  .constantFrom(...prefixes)
  .chain((ways) => fc.tuple(fc.constantFrom(...ways), fc.constantFrom(...ways)));
const given = fc.constantFrom('Sanne', 'Ayşe', 'Anne-Marie', 'A.B.', 'M.', 'Eva Ilse', '');
const family = fc.constantFrom(
  'Meer',
  'Boer',
  'Núñez',
  'El Amrani',
  'Bakker-de Vries',
  'Dijk e/v v.d. Berg',
  'T',
);

describe('a prefix', () => {
  it('is the same in every spelling, in its own field and before the family name', () => {
    fc.assert(
      fc.property(given, family, spelled, (givenName, familyName, [one, other]) => {
        const key = nameKey({ givenName, namePrefix: one, familyName });
        expect(nameKey({ givenName, namePrefix: other, familyName })).toBe(key);
        expect(nameKey({ givenName, familyName: `${other} ${familyName}` })).toBe(key);
      }),
    );
  });

  it('makes nobody somebody else in a list of prospects or among duplicates', () => {
    fc.assert(
      fc.property(family, spelled, (familyName, [one, other]) => {
        const person = {
          givenName: 'Sanne',
          familyName,
          children: [aChild({ childBornOn: '2008-03-31' })],
          phone: null,
          postcode: null,
        };
        const [a, b] = [one, other].map((namePrefix) => ({ ...person, namePrefix }));
        if (a === undefined || b === undefined) return;
        expect(nameKey(a)).toBe(nameKey(b));
        expect(duplicateGroundsOf(a, b)).toContain('same-name');
      }),
    );
  });

  it('is seen in a written name, wherever it stands', () => {
    const lowerCase = spelled.map(([way]) => way).filter((way) => way === way.toLowerCase());
    fc.assert(
      fc.property(lowerCase, (namePrefix) => {
        const parts = { givenName: 'Sanne', namePrefix, familyName: 'Meer' };
        for (const written of [
          `Sanne ${namePrefix} Meer`,
          `Meer, Sanne ${namePrefix}`,
          `${namePrefix} Meer, Sanne`,
          `Meer, ${namePrefix}, Sanne`,
        ])
          expect(splitName(written)).toEqual(parts);
        expect(splitFamilyName(`${namePrefix} Meer`)).toEqual({ ...parts, givenName: '' });
      }),
    );
  });

  it.each([
    ['Sanne v.d.Meer', 'Sanne', 'v.d.', 'Meer'],
    ['D. van Dijk', 'D.', 'van', 'Dijk'],
    ['T. Jansen', 'T.', null, 'Jansen'],
    ['A.D. Jansen', 'A.D.', null, 'Jansen'],
    ['A.B. v.d. Berg', 'A.B.', 'v.d.', 'Berg'],
    ['MEER, SANNE V.D.', 'SANNE', 'V.D.', 'MEER'],
  ])('of %j is told from letters of given names', (text, givenName, namePrefix, familyName) => {
    expect(splitName(text)).toEqual({ givenName, namePrefix, familyName });
  });

  it.each(['Meer', 'A.', 'B.D.', 'T', 'Vdm', 'E.', ''])('is not %j', (word) => {
    expect(prefixKey(word)).toBeNull();
  });
});

const anyName = fc.record({
  givenName: given,
  namePrefix: fc.option(spelled.map(([way]) => way)),
  familyName: family,
});

describe('a key', () => {
  it('is there whatever a name is, and not longer than 500 characters', () => {
    const part = fc.string({ unit: 'grapheme', maxLength: 200 });
    fc.assert(
      fc.property(part, part, (givenName, familyName) => {
        fc.pre(givenName.trim() !== '' || familyName.trim() !== '');
        for (const key of [nameKey({ givenName, familyName }), nameSortKey({ givenName, familyName })]) {
          expect(key.length).toBeGreaterThan(0);
          expect(key.length).toBeLessThanOrEqual(500);
          expect(key).not.toMatch(/[\uD800-\uDBFF]$/);
        }
      }),
    );
    expect(nameKey({ familyName: '-' })).toBe('-');
  });
});

describe('the order of names', () => {
  it('is that of the family name without its prefix, then that of the given name', () => {
    const part = fc
      .string({ unit: fc.constantFrom(...'abéz '), minLength: 1, maxLength: 4 })
      .filter((text) => text.trim() !== '');
    const whole = fc.record({ givenName: part, familyName: part });
    const compare = (a: string, b: string) => Number(a > b) - Number(a < b);
    fc.assert(
      fc.property(whole, whole, spelled, (a, b, [prefix]) => {
        const expected =
          compare(searchKey(a.familyName), searchKey(b.familyName)) ||
          compare(searchKey(a.givenName), searchKey(b.givenName));
        expect(compare(nameSortKey(a), nameSortKey(b))).toBe(expected);
        if (expected !== 0)
          expect(compare(nameSortKey({ ...a, namePrefix: prefix }), nameSortKey(b))).toBe(expected);
      }),
    );
  });

  it('does not depend on how a prefix is spelled, or where it stands', () => {
    fc.assert(
      fc.property(anyName, spelled, ({ givenName, familyName }, [one, other]) => {
        const key = nameSortKey({ givenName, namePrefix: one, familyName });
        expect(nameSortKey({ givenName, namePrefix: other, familyName })).toBe(key);
        expect(nameSortKey({ givenName, familyName: `${other} ${familyName}` })).toBe(key);
      }),
    );
  });

  it('puts de Boer under B', () => {
    const names = ['Kim Zwart', 'Sanne de Boer', 'Anna v/d Berg', 'Ali Bos', "Eva 't Hart"].map(splitName);
    const sorted = names.toSorted((a, b) => (nameSortKey(a) < nameSortKey(b) ? -1 : 1));
    expect(sorted.map(({ familyName }) => familyName)).toEqual(['Berg', 'Boer', 'Bos', 'Hart', 'Zwart']);
  });
});

describe('a search', () => {
  it('finds every name by the whole of it, in any order and spelling of the prefix', () => {
    fc.assert(
      fc.property(anyName, spelled, (name, [one, other]) => {
        expect(isFoundBy(name, fullName(name))).toBe(true);
        expect(isFoundBy(name, nameInList(name))).toBe(true);
        const prefixed = { ...name, namePrefix: one };
        expect(isFoundBy(prefixed, fullName({ ...name, namePrefix: other }))).toBe(true);
        expect(isFoundBy(prefixed, nameInList({ ...name, namePrefix: other }))).toBe(true);
      }),
    );
  });

  it('finds every name while it is being typed', () => {
    const plainName = fc.record({
      givenName: fc.constantFrom('Sanne', 'Ayşe', 'Anne-Marie'),
      namePrefix: fc.constantFrom('van der', "van 't", 'de', 'ter', null),
      familyName: fc.constantFrom('Meer', 'Núñez', 'Bakker-de Vries'),
    });
    fc.assert(
      fc.property(plainName, fc.nat(40), (name, length) => {
        expect(isFoundBy(name, fullName(name).slice(0, length))).toBe(true);
      }),
    );
  });

  it.each(['v.d. Meer', 'vd meer', 'van der Meer', 'Meer, Sanne v.d.', 'v d meer', 'v/d Meer', 'V.D. MEER'])(
    'for %j finds the same people',
    (text) => {
      const names = [
        'Sanne van der Meer',
        'Sanne v.d. Meer',
        'Davita Meer',
        'Sanne Meer',
        'Sanne van der Veen',
      ];
      expect(names.map(splitName).map((name) => isFoundBy(name, text))).toEqual([
        true,
        true,
        false,
        false,
        false,
      ]);
    },
  );

  it('finds the beginning letters of given names, though they may be a prefix', () => {
    expect(isFoundBy({ givenName: 'V.D.', familyName: 'Jansen' }, 'v.d. jansen')).toBe(true);
    expect(isFoundBy({ givenName: 'V.', familyName: 'Jansen' }, 'V. Jansen')).toBe(true);
    expect(isFoundBy({ givenName: 'D', familyName: 'Jansen' }, 'd jansen')).toBe(true);
  });

  it('tells beginnings of words from letters inside them', () => {
    const name = { givenName: 'Anne-Inge', familyName: "van 't Hof" };
    for (const text of ['inge', 'an', 'hof anne', "'t hof", 'v'])
      expect([text, matchOf(name, text)]).toEqual([text, 'beginning']);
    for (const text of ['nge', 'of', 'anne of'])
      expect([text, matchOf(name, text)]).toEqual([text, 'inside']);
    expect(matchOf(name, 'ingeborg')).toBeNull();
  });

  it('has no word of a text without letters', () => {
    expect(wordsToFind('  , ')).toEqual([]);
  });
});
