import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { originGroups } from '../code-lists/person-lists.js';
import { aPerson } from '../testing/registration-builders.js';
import { normalisePhone, normalisePostcode } from './contact.js';
import { fullName, nameInList, searchKey } from './name.js';
import { personFactNames } from './person-facts.js';
import { needsConsent, withOrigin } from './person-rules.js';
import { personSchema } from './person-schema.js';
import {
  type ComparedChild,
  type ComparedPerson,
  duplicateGroundsOf,
  type KnownPerson,
  possibleDuplicates,
} from './possible-duplicates.js';

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((all) => all.join(''));
const dutchNumber = fc
  .tuple(fc.integer({ min: 1, max: 9 }), digits(8))
  .map(([first, rest]) => `${first}${rest}`);

describe('the search key', () => {
  it.each([
    ['Ayşe Yılmaz', 'ayse yilmaz'],
    ['İpek', 'ipek'],
    ['Łukasz  Żak', 'lukasz zak'],
    ['Björk Ægir', 'bjork aegir'],
    ['’t Hart', "'t hart"],
    ['\u00a0Elif\tKaya ', 'elif kaya'],
  ])('of %s is %s', (text, key) => {
    expect(searchKey(text)).toBe(key);
  });

  it('of a search key is itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(searchKey(searchKey(text))).toBe(searchKey(text));
      }),
    );
  });

  it('is the same for upper and lower case, and has no space too many', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aéÉşŞğĞçÇöÖłŁ -') }), (text) => {
        expect(searchKey(text.toUpperCase())).toBe(searchKey(text.toLowerCase()));
        expect(searchKey(text)).not.toMatch(/^\s|\s$|\s\s/);
      }),
    );
  });
});

describe('a name', () => {
  it('is whole with what is known of it', () => {
    expect(fullName({ givenName: 'Kim', namePrefix: null, familyName: '' })).toBe('Kim');
    expect(nameInList({ givenName: 'Kim' })).toBe('Kim');
    expect(nameInList({ familyName: 'Meer' })).toBe('Meer');
  });
});

describe('a telephone number', () => {
  it('is the same however it is written', () => {
    const spaces = fc.array(fc.constantFrom('', ' ', '-', '.'), { minLength: 9, maxLength: 9 });
    const starts = fc.constantFrom('0', '+31', '0031', '+31 (0)', '');
    fc.assert(
      fc.property(dutchNumber, spaces, starts, (number, between, start) => {
        const written = start + [...number].map((digit, place) => digit + between[place]).join('');
        expect(normalisePhone(written)).toEqual({ ok: true, value: `0${number}` });
      }),
    );
  });

  it('once normalised stays as it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          dutchNumber,
          digits(12).map((all) => `+49${all}`),
        ),
        (number) => {
          const once = normalisePhone(number);
          if (once.ok) expect(normalisePhone(once.value)).toEqual(once);
        },
      ),
    );
  });

  it.each(['', '0', '06-1234', '06 1234 5678 9', 'bellen na zes', '+31 6 1234', '00'])(
    'is not %j',
    (text) => {
      expect(normalisePhone(text).ok).toBe(false);
    },
  );

  it('of another country keeps its code', () => {
    expect(normalisePhone('0049 30 123456')).toEqual({ ok: true, value: '+4930123456' });
  });
});

describe('a postcode', () => {
  it.each([
    ['1234ab', '1234 AB'],
    [' 1234  AB ', '1234 AB'],
    ['1234', '1234'],
  ])('%j is read as %s', (text, value) => {
    expect(normalisePostcode(text)).toEqual({ ok: true, value });
  });
  it.each(['0123 AB', '12345', '1234 A', 'AB 1234', ''])('is not %j', (text) => {
    expect(normalisePostcode(text).ok).toBe(false);
  });
});

const problemOf = (input: object) =>
  personSchema
    .safeParse(input)
    .error?.issues.map((issue) => [
      issue.path.join('.'),
      issue.code === 'custom' ? issue.params?.problem.code : issue.code,
    ]);

describe('a person', () => {
  it('needs a name and nothing more', () => {
    expect(problemOf({})).toEqual([['familyName', 'name-missing']]);
    expect(problemOf({ givenName: '  ' })).toEqual([['familyName', 'name-missing']]);
    expect(Object.keys(aPerson()).toSorted()).toEqual([...personFactNames].toSorted());
  });

  it('has one year of birth', () => {
    expect(problemOf({ familyName: 'Kaya', bornOn: '1980-05-01', birthYear: 1981 })).toEqual([
      ['birthYear', 'birth-year-differs'],
    ]);
    expect(aPerson({ bornOn: '1980-05-01', birthYear: 1980 }).birthYear).toBe(1980);
  });

  it('has an origin only with consent: its date and its wording', () => {
    const consent = { originConsentOn: '2008-01-31', originConsentWording: 'Ja, dat mag.' };
    expect(aPerson({ origin: 'turkey', ...consent }).origin).toBe('turkey');
    expect(aPerson({ origin: 'refused' }).origin).toBe('refused');
    for (const lacking of [{}, { originConsentOn: '2008-01-31' }, { originConsentWording: 'Ja.' }])
      expect(problemOf({ familyName: 'Kaya', origin: 'turkey', ...lacking })).toEqual([
        ['originConsentOn', 'origin-without-consent'],
      ]);
  });

  it.each([null, ...originGroups.values])(
    'keeps no consent once its origin is %s, unless it is known',
    (origin) => {
      const consent = { originConsentOn: '2008-01-31', originConsentWording: 'Ja, dat mag.' };
      const person = aPerson({ origin: 'turkey', ...consent, ...withOrigin(origin) });
      expect(person.origin).toBe(origin);
      expect(person.originConsentOn !== null).toBe(needsConsent(origin));
    },
  );

  it('says with a rule’s own words what is wrong with a number', () => {
    expect(problemOf({ familyName: 'Kaya', phone: '12', postcode: 'x' })).toEqual([
      ['phone', 'malformed-phone'],
      ['postcode', 'malformed-postcode'],
    ]);
  });
});

const someone = fc.record({
  givenName: fc.constantFrom('Elif', 'ELIF', 'Sanne', ''),
  familyName: fc.constantFrom('Kaya', 'kaya', 'Meer'),
  phone: fc.constantFrom(null, '0612345678', '+31 6 12345678', '0687654321'),
  bornOn: fc.constantFrom(null, '1980-01-01', '1981-01-01'),
  street: fc.constantFrom(null, 'Dorpsstraat 1'),
  postcode: fc.constantFrom(null, '1234 AB'),
  children: fc.array(
    fc.record({
      childName: fc.constantFrom(null, 'Noor', 'Noor Elif', 'Finn'),
      childBornOn: fc.constantFrom(null, '2007-11-05', '2007-11-06'),
    }),
    { maxLength: 3 },
  ),
});
const known: fc.Arbitrary<readonly KnownPerson[]> = fc
  .array(someone, { maxLength: 8 })
  .map((all) => all.map((person, index) => ({ personId: `p${index}`, ...person })));

describe('possible duplicates', () => {
  it('have the same grounds whichever of two comes first', () => {
    fc.assert(
      fc.property(someone, someone, (a, b) => {
        expect(duplicateGroundsOf(a, b)).toEqual(duplicateGroundsOf(b, a));
      }),
    );
  });

  it('contain oneself, when there is a whole name or a telephone number', () => {
    fc.assert(
      fc.property(someone, known, (person, others) => {
        fc.pre(person.givenName !== '' || person.phone !== null);
        const found = possibleDuplicates(person, [...others, { personId: 'same', ...person }]);
        expect(found.map(({ personId }) => personId)).toContain('same');
      }),
    );
  });

  it('do not depend on the order of who is registered', () => {
    fc.assert(
      fc.property(someone, known, (person, others) => {
        expect(possibleDuplicates(person, others.toReversed())).toEqual(possibleDuplicates(person, others));
      }),
    );
  });

  it('are not found on a birth, an address or a name of one word alone', () => {
    const other = {
      personId: 'p',
      familyName: 'Meer',
      bornOn: '1980-01-01',
      street: 'Dorpsstraat 1',
      postcode: '1234AB',
    };
    expect(possibleDuplicates({ familyName: 'Meer' }, [other])).toEqual([]);
    expect(possibleDuplicates({ bornOn: '1980-01-01' }, [other])).toEqual([]);
    expect(possibleDuplicates({ street: 'dorpsstraat 1', postcode: '1234 ab' }, [other])).toEqual([]);
    expect(
      possibleDuplicates({ bornOn: '1980-01-01', street: 'dorpsstraat 1', postcode: '1234 ab' }, [other]),
    ).toEqual([{ personId: 'p', grounds: ['same-birth', 'same-address'] }]);
  });

  it('come with the strongest grounds first', () => {
    const people = [
      { personId: 'name', givenName: 'Elif', familyName: 'Kaya' },
      { personId: 'both', givenName: 'Elif', familyName: 'Kaya', phone: '06 12345678' },
    ];
    const found = possibleDuplicates({ givenName: 'elif', familyName: 'kaya', phone: '0612345678' }, people);
    expect(found.map(({ personId }) => personId)).toEqual(['both', 'name']);
  });

  const child = (childName: string | null, childBornOn: string | null): ComparedChild => ({
    childName,
    childBornOn,
  });
  const [day, other] = ['2007-11-05', '2009-02-28'];
  it.each([
    ['one child', [child('Noor', day)], [child('Noor', day)], 'same-child'],
    ['a child under one of its names', [child('Noor', day)], [child('noor elif', day)], 'same-child'],
    [
      'the second child of one',
      [child('Sam', other)],
      [child('Noor', day), child('Sam', other)],
      'same-child',
    ],
    ['the second twin', [child('Finn', day)], [child('Noor', day), child('Finn', day)], 'same-child'],
    ['a child without a name', [child(null, day)], [child('Noor', day)], 'same-child-birth'],
    ['children of one day', [child('Finn', day)], [child('Noor', day)], 'same-child-birth'],
    ['a child without a birth', [child('Noor', null)], [child('Noor', day)], 'same-child-name'],
    ['a name of one and a birth of another', [child('Noor', other)], [child('Noor', day)], 'same-child-name'],
    ['nothing known', [child(null, null)], [child(null, null)], null],
    ['other children', [child('Sam', other)], [child('Noor', day), child('Finn', day)], null],
    ['no children', [], [child('Noor', day)], null],
  ] as const)('compare each child: %s', (_, ours, theirs, ground) => {
    const grounds = ground === null ? [] : [ground];
    expect(duplicateGroundsOf({ children: ours }, { children: theirs })).toEqual(grounds);
    const found = possibleDuplicates({ children: ours }, [{ personId: 'p', children: theirs }]);
    expect(found).toEqual(ground === 'same-child' ? [{ personId: 'p', grounds }] : []);
  });

  it('lose no ground by a further child of either, and none by the order of the children', () => {
    fc.assert(
      fc.property(someone, someone, someone, (a, b, { children: more }) => {
        const strength: readonly string[] = ['same-child-name', 'same-child-birth', 'same-child'];
        const strengthOf = (one: ComparedPerson, another: ComparedPerson) =>
          Math.max(-1, ...duplicateGroundsOf(one, another).map((ground) => strength.indexOf(ground)));
        const grown = { ...a, children: [...more, ...a.children] };
        expect(strengthOf(grown, b)).toBeGreaterThanOrEqual(strengthOf(a, b));
        const turned = { ...a, children: a.children.toReversed() };
        expect(duplicateGroundsOf(turned, b)).toEqual(duplicateGroundsOf(a, b));
      }),
    );
  });

  it('have the ground of a child if and only if they share one', () => {
    fc.assert(
      fc.property(someone, someone, (a, b) => {
        const keysOf = ({ children }: typeof a) =>
          children.flatMap(({ childName, childBornOn }) =>
            childName === null || childBornOn === null ? [] : `${childName.split(' ')[0]} ${childBornOn}`,
          );
        const isShared = keysOf(a).some((key) => keysOf(b).includes(key));
        expect(duplicateGroundsOf(a, b).includes('same-child')).toBe(isShared);
      }),
    );
  });
});
