import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { epochDayOf } from '../../kernel/iso-date.js';
import { fullName } from '../../person/name.js';
import { dateArbitrary } from '../../testing/row-arbitraries.js';
import { childHeadings, clinicListColumns, motherHeadings } from './clinic-list-columns.js';
import { clinicListMappingSchema } from './mapping-schema.js';
import { prospectKey } from './prospect-key.js';
import { readProspectRow } from './read-prospect-row.js';
import { checkMapping, recogniseColumns } from './recognise-columns.js';
import { readWrittenDate } from './written-date.js';
import { readLanguage } from './written-language.js';
import { splitFamilyName, splitName } from './written-name.js';

describe('headings', () => {
  it.each([
    [
      [
        'Achternaam moeder',
        'Tussenvoegsel',
        'Voornaam',
        'GeboortedatumKind',
        'Tel.nr. mobiel',
        'E-mailadres',
      ],
      { familyName: 0, namePrefix: 1, givenName: 2, childBornOn: 3, phone: 4, email: 5 },
    ],
    [['Naam', 'Geb.dat.', '06-nummer', 'Adres'], { name: 0, childBornOn: 1, phone: 2, street: 3 }],
    [['Moeder', 'Kind', 'Geboren op', 'Mobiel'], { name: 0, childName: 1, childBornOn: 2, phone: 3 }],
    [
      ['Geboortedatum moeder', 'Geboortedatum', 'Naam vader', 'Naam moeder', 'Eerste kind'],
      { childBornOn: 1, name: 3 },
    ],
    [
      ["Mother's name", 'Date of birth child', 'Postal code', 'Town'],
      { name: 0, childBornOn: 1, postcode: 2, town: 3 },
    ],
    [
      ['Straat', 'Huisnr.', 'Toev.', 'PC', 'Woonplaats', 'Taal', 'Bijzonderheden'],
      { street: 0, houseNumber: 1, houseNumberSuffix: 2, postcode: 3, town: 4, language: 5, note: 6 },
    ],
    [['Regel', 'Probleem', '', 'Huisarts', 'Telefoon partner'], {}],
  ])('%j are recognised', (headers, mapping) => {
    expect(recogniseColumns(headers)).toEqual(mapping);
  });

  it('mean one column each, and each of their synonyms is recognised', () => {
    const all = Object.values(motherHeadings).flat();
    expect(all).toHaveLength(new Set<string>(all).size);
    for (const column of clinicListColumns.values)
      for (const heading of motherHeadings[column].filter((each) => each !== ''))
        expect(recogniseColumns([heading])).toEqual({ [column]: 0 });
    for (const heading of childHeadings.childBornOn)
      expect(recogniseColumns([`${heading} kind`])).toEqual({ childBornOn: 0 });
  });

  it('are recognised wherever they stand, in capitals and between other columns', () => {
    const headings = fc.shuffledSubarray([
      'naam',
      'geboortedatum kind',
      'telefoon',
      'postcode',
      'opmerking',
      'x',
      'y',
    ]);
    fc.assert(
      fc.property(headings, (headers) => {
        const mapping = recogniseColumns(headers);
        expect(recogniseColumns(headers.map((each) => ` ${each.toUpperCase()}: `))).toEqual(mapping);
        for (const [column, place] of Object.entries(mapping))
          expect(recogniseColumns([headers[place] ?? ''])).toEqual({ [column]: 0 });
        expect(Object.keys(mapping)).toHaveLength(
          headers.filter((each) => each !== 'x' && each !== 'y').length,
        );
      }),
    );
  });

  it('make a mapping that holds a name and lies within the list', () => {
    expect(checkMapping({ phone: 0 }, 1)).toMatchObject({ problem: { code: 'name-column-missing' } });
    expect(checkMapping({ name: 1 }, 1)).toMatchObject({ problem: { code: 'column-outside-list' } });
    expect(checkMapping({ familyName: 0 }, 1).ok).toBe(true);
    expect(clinicListMappingSchema.safeParse({ name: 0, shoeSize: 1 }).success).toBe(false);
  });
});

describe('a written date', () => {
  it('is the same day in every way of writing', () => {
    const ways: readonly ((date: string, year: string, month: string, day: string) => string)[] = [
      (date) => date,
      (date) => `${date}T00:00:00.000Z`,
      (date) => date.replaceAll('-', ''),
      (_, year, month, day) => `${day}-${month}-${year}`,
      (_, year, month, day) => `${Number(day)}/${Number(month)}/${year}`,
      (_, year, month, day) => `${day}.${month}.${year.slice(2)}`,
      (date) => String(epochDayOf(date) - epochDayOf('1899-12-30')),
    ];
    fc.assert(
      fc.property(dateArbitrary('2001-01-01', '2099-12-31'), fc.constantFrom(...ways), (date, write) => {
        const [year = '', month = '', day = ''] = date.split('-');
        expect(readWrittenDate(write(date, year, month, day))).toEqual({ ok: true, value: date });
      }),
    );
  });

  it('is no date at all, or a day of the calendar', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789-/. '), maxLength: 12 }), (text) => {
        const read = readWrittenDate(text);
        if (read.ok) expect(epochDayOf(read.value)).not.toBeNaN();
      }),
    );
  });

  it.each(['31 maart 2026', '31-mrt-26', '31 Mar 2026', ' 31 MAART 2026 '])('%j is in words', (text) => {
    expect(readWrittenDate(text)).toEqual({ ok: true, value: '2026-03-31' });
  });

  it.each(['03/31/2026', '29-02-2025', '31 mars', '0', '123', '2026', 'gisteren', '31-03', ''])(
    'is not %j',
    (text) => {
      expect(readWrittenDate(text).ok).toBe(false);
    },
  );
});

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

describe('a language', () => {
  it.each([
    ['Turks', 'tr'],
    ['turkish', 'tr'],
    ['TR', 'tr'],
    ['Oekraïens', 'uk'],
    ['Farsi', 'fa'],
  ])('%s is %s', (text, code) => {
    expect(readLanguage(text)).toBe(code);
  });
  it('outside the list is not guessed', () => {
    expect(readLanguage('Klingon')).toBeNull();
  });
});

const headers = [
  'Naam',
  'Geboortedatum kind',
  'Telefoon',
  'E-mail',
  'Straat',
  'Nr',
  'Toev',
  'Postcode',
  'Plaats',
  'Taal',
  'Opmerking',
];
const mapping = recogniseColumns(headers);
const received = { on: '2008-05-01' };
const row = [
  'Meer, Sanne van der',
  '31-3-2008',
  '06 1234 5678',
  's@example.org',
  'Dorpsstraat',
  '1',
  'a',
  '4811ab',
  'Breda',
  'Turks',
  '',
];
const changed = (change: Readonly<Record<number, string>>) => row.map((cell, place) => change[place] ?? cell);
const read = (cells: readonly string[]) => readProspectRow(cells, mapping, received);

describe('a row of a clinic’s list', () => {
  it('becomes a prospect', () => {
    expect(read(row)).toEqual({
      ok: true,
      value: {
        givenName: 'Sanne',
        namePrefix: 'van der',
        familyName: 'Meer',
        phone: '0612345678',
        email: 's@example.org',
        street: 'Dorpsstraat 1a',
        postcode: '4811 AB',
        town: 'Breda',
        language: 'tr',
        childName: null,
        childBornOn: '2008-03-31',
        referralSource: 'well-baby-clinic',
        receivedOn: '2008-05-01',
        note: null,
      },
    });
  });

  it('with several problems tells all of them, each with its column and what stands there', () => {
    const refused = read(['', '31-02-2008', '12', 'x', 'Dorpsstraat', '', '', '0', '', '', '']);
    expect(refused.ok ? [] : refused.problem.map(({ column, code, value }) => [column, code, value])).toEqual(
      [
        ['name', 'name-missing', ''],
        ['phone', 'malformed-phone', '12'],
        ['email', 'malformed-email', 'x'],
        ['postcode', 'malformed-postcode', '0'],
        ['childBornOn', 'malformed-date', '31-02-2008'],
      ],
    );
  });

  it('is refused for a birth that is to come, or that is a mother’s', () => {
    const code = (birth: string) => {
      const result = read(changed({ 1: birth }));
      return result.ok ? null : result.problem.map((problem) => problem.code);
    };
    expect(code('1-5-2008')).toBeNull();
    expect(code('2-5-2008')).toEqual(['birth-in-future']);
    expect(code('12-04-1981')).toEqual(['not-birth-of-child']);
  });

  it('loses nothing: a second number and an unknown language stand in the note', () => {
    const result = read(changed({ 2: '06-12345678 / 020 1234567', 9: 'Klingon', 10: 'Tolk nodig' }));
    expect(result).toMatchObject({
      value: { phone: '0612345678', language: 'other', note: 'Tolk nodig. Tel. 020 1234567. Taal: Klingon' },
    });
  });

  it('has its name in one column or in several', () => {
    const name = (heads: readonly string[], cells: readonly string[]) => {
      const result = readProspectRow(cells, recogniseColumns(heads), received);
      return result.ok
        ? [result.value.givenName, result.value.namePrefix, result.value.familyName]
        : result.problem;
    };
    expect(name(['Voornaam', 'Tussenvoegsel', 'Achternaam'], ['Sanne', 'van der', 'Meer'])).toEqual([
      'Sanne',
      'van der',
      'Meer',
    ]);
    expect(name(['Voornaam', 'Achternaam'], ['Sanne', 'van der Meer'])).toEqual(['Sanne', 'van der', 'Meer']);
    expect(name(['Voornaam', 'Naam'], ['Sanne', 'van der Meer'])).toEqual(['Sanne', 'van der', 'Meer']);
    expect(name(['Achternaam'], ['Kaya, Elif'])).toEqual(['Elif', null, 'Kaya']);
  });

  it('is never refused without saying why, whatever stands in it', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.constantFrom(...row),
      fc.constant('x'.repeat(5000)),
    );
    fc.assert(
      fc.property(fc.array(cell, { maxLength: headers.length + 2 }), (cells) => {
        const result = read(cells);
        if (result.ok) expect(fullName(result.value)).not.toBe('');
        else {
          expect(result.problem).not.toEqual([]);
          for (const { column, value } of result.problem) {
            expect(clinicListColumns.has(column)).toBe(true);
            expect(value.length).toBeLessThanOrEqual(100);
          }
        }
      }),
    );
  });

  it('has the same key again in another way of writing, so that nobody is added twice', () => {
    const keyOf = (cells: readonly string[]) => {
      const result = read(cells);
      return result.ok ? prospectKey(result.value) : null;
    };
    expect(keyOf(changed({ 0: 'Sanne van der MEER', 1: '2008-03-31', 2: '' }))).toBe(keyOf(row));
    expect(keyOf(changed({ 1: '30-3-2008' }))).not.toBe(keyOf(row));
    expect(keyOf(changed({ 1: '', 2: '0612345678' }))).toBe(keyOf(changed({ 1: '' })));
    expect(keyOf(changed({ 1: '', 2: '0687654321' }))).not.toBe(keyOf(changed({ 1: '' })));
  });
});
