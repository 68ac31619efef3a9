import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { epochDayOf } from '../../kernel/iso-date.js';
import { fullName } from '../../person/name.js';
import { dateArbitrary } from '../../testing/row-arbitraries.js';
import { childHeadings, clinicListColumns, motherHeadings } from './clinic-list-columns.js';
import { compareList } from './compare-list.js';
import { clinicListMappingSchema } from './mapping-schema.js';
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
    [['Naam', 'Geboortedatum', 'Geboortedatum kind'], { name: 0, childBornOn: 2 }],
    [['Geboortedatum cliënt', 'Cliënt', 'Geb.datum'], { name: 1, childBornOn: 2 }],
    [['Naam', 'Geboortedatum', 'kindgeboortedatum', 'moedertaal'], { name: 0, childBornOn: 2, language: 3 }],
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

  it('that do not say whose birth it is, are told by the days under them', () => {
    const headers = ['Naam', 'Geboortedatum', 'Kind', 'Geboren'];
    const rows = [
      ['Elif Kaya', '12-04-1985', 'Noor', '01-03-2008'],
      ['Sanne Meer', '1-1-1990', '', ''],
    ];
    expect(recogniseColumns(headers, rows).childBornOn).toBe(3);
    const turned = rows.map(([name = '', mother = '', child = '', birth = '']) => [
      name,
      birth,
      child,
      mother,
    ]);
    expect(recogniseColumns(headers, turned).childBornOn).toBe(1);
    expect(recogniseColumns(headers).childBornOn).toBe(1);
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
      (date) => `${date}T23:30:00+0200`,
      (date) => `${date} 14:05:33`,
      (_, year, month, day) => `${day}-${month}-${year} 00:00`,
      (_, year, month, day) => `${Number(day)}/${Number(month)}/${year} 0:00:00`,
      (_, year, month, day) => `woensdag ${day}-${month}-${year}, 14:05 uur`,
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

  it.each([
    ['2026-03-30T22:00:00Z', '2026-03-31'],
    ['2026-03-30T21:59:59.999Z', '2026-03-30'],
    ['2026-01-30 23:00:00+00:00', '2026-01-31'],
    ['2026-03-31T00:30:00+09:00', '2026-03-30'],
    ['2026-06-30T23:59:59-05:00', '2026-07-01'],
  ])('%j is a moment of the day %j in the Netherlands', (text, day) => {
    expect(readWrittenDate(text)).toEqual({ ok: true, value: day });
  });

  it.each(['31 maart 2026', '31-mrt-26', '31 Mar 2026', ' 31 MAART 2026 '])('%j is in words', (text) => {
    expect(readWrittenDate(text)).toEqual({ ok: true, value: '2026-03-31' });
  });

  it.each([
    '2026-02-30T22:00:00Z',
    '2026-03-30T25:00:00Z',
    '31-03 00:00',
    '31-03-2026 99:99',
    '31-03-2026 24:00',
    '31-03-2026 9:60',
    '03/31/2026',
    '29-02-2025',
    '31 mars',
    '0',
    '123',
    '2026',
    'gisteren',
    '31-03',
    '',
  ])('is not %j', (text) => {
    expect(readWrittenDate(text).ok).toBe(false);
  });
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
        prospect: {
          givenName: 'Sanne',
          namePrefix: 'van der',
          familyName: 'Meer',
          phone: '0612345678',
          email: 's@example.org',
          street: 'Dorpsstraat 1a',
          postcode: '4811 AB',
          town: 'Breda',
          language: 'tr',
          children: [{ childName: null, childBornOn: '2008-03-31', childDied: false }],
          referralSource: 'well-baby-clinic',
          receivedOn: '2008-05-01',
          note: null,
        },
        remarks: [],
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
      value: {
        prospect: {
          phone: '0612345678',
          language: 'other',
          note: 'Tolk nodig. Telefoon: 0201234567. Taal: Klingon',
        },
        remarks: [],
      },
    });
  });

  it.each([
    [2, '31612345678', { phone: '0612345678', note: null }],
    [2, 'tel 0612345693', { phone: '0612345693', note: null }],
    [2, 'Mobiel: 06 12 34 56 93.', { phone: '0612345693', note: null }],
    [2, '06-1234 5687 (na 18u)', { phone: '0612345687', note: 'Telefoon: na 18u' }],
    [2, '0612345678 0201234567', { phone: '0612345678', note: 'Telefoon: 0201234567' }],
    [2, '06/12345678 (oma: 076-1234567)', { phone: '0612345678' }],
    [3, 'Sanne <s@example.org>;', { email: 's@example.org', note: 'E-mail: Sanne' }],
    [3, 'mailto:s@example.org', { email: 's@example.org' }],
    [7, '4811 ab (bij station)', { postcode: '4811 AB', town: 'Breda', note: 'Postcode: bij station' }],
    [7, '-', { postcode: null, note: null }],
    [2, '?', { phone: null, note: null }],
  ])('in whose column %i stands %j is understood without a remark', (place, text, facts) => {
    expect(read(changed({ [place]: text }))).toMatchObject({ value: { prospect: facts, remarks: [] } });
  });

  it.each([
    [2, 'geheim', 'malformed-phone', { phone: null, note: 'Telefoon: geheim' }],
    [2, '06-12', 'malformed-phone', { phone: null, note: 'Telefoon: 06-12' }],
    [3, 'sanne@@example', 'malformed-email', { email: null, note: 'E-mail: sanne@@example' }],
    [7, '0811 AB', 'malformed-postcode', { postcode: null, note: 'Postcode: 0811 AB' }],
    [1, 'onbekend', 'birth-not-told', { children: [], note: 'Geboortedatum kind: onbekend' }],
    [5, '2026-12-02', 'house-number-date', { street: 'Dorpsstraat', note: 'Huisnummer: 2026-12-02 a' }],
    [5, '2-dec', 'house-number-date', { street: 'Dorpsstraat' }],
    [5, 'dec-02', 'house-number-date', { street: 'Dorpsstraat' }],
    [5, '2026-111', 'house-number-date', { street: 'Dorpsstraat' }],
    [5, '46358', 'house-number-date', { street: 'Dorpsstraat' }],
    [8, 'Breda '.repeat(40), 'cell-too-long', { town: null }],
    [1, '5-6-2004', 'child-past-programme', { children: [{ childBornOn: '2004-06-05' }] }],
  ])('in whose column %i stands %j is kept, with the remark %s', (place, text, code, facts) => {
    const result = read(changed({ [place]: text }));
    expect(result).toMatchObject({ value: { prospect: facts, remarks: [{ code }] } });
  });

  it('has the day in the place of a house number taken out of its street too', () => {
    const street = (text: string) => {
      const result = read(changed({ 4: text, 5: '', 6: '' }));
      return result.ok ? [result.value.prospect.street, result.value.prospect.note] : null;
    };
    expect(street('Dorpsstraat 2-dec')).toEqual(['Dorpsstraat', 'Huisnummer: 2-dec']);
    expect(street('Plein 1940-1945 12-2')).toEqual(['Plein 1940-1945 12-2', null]);
    expect(street('Laan 1813')).toEqual(['Laan 1813', null]);
  });

  it('loses no letter or digit of a side field, whatever stands in it', () => {
    const sideField = fc.constantFrom(2, 3, 7);
    const text = fc.string({ unit: fc.constantFrom(...'0612345678 ab@.()/x-'), maxLength: 20 });
    fc.assert(
      fc.property(sideField, text, (place, written) => {
        const result = read(changed({ [place]: written }));
        expect(result.ok).toBe(true);
        if (!result.ok) return;
        const { phone, email, postcode, note } = result.value.prospect;
        const kept = `${phone}${email}${postcode}${note}`.toLowerCase();
        for (const letter of written.match(/[a-z0-9]/g) ?? []) expect(kept).toContain(letter);
      }),
    );
  });

  it('has its name in one column or in several', () => {
    const name = (heads: readonly string[], cells: readonly string[]) => {
      const result = readProspectRow(cells, recogniseColumns(heads), received);
      return result.ok
        ? [
            result.value.prospect.givenName,
            result.value.prospect.namePrefix,
            result.value.prospect.familyName,
          ]
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
        if (result.ok) expect(fullName(result.value.prospect)).not.toBe('');
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

  it('is known again in another way of writing, so that nobody is added twice', () => {
    const verdict = (first: Readonly<Record<number, string>>, second: Readonly<Record<number, string>>) => {
      const rows = [first, second].map((change, index) => {
        const result = read(changed(change));
        if (!result.ok) throw new Error('both can be read');
        return { line: index + 1, mother: result.value.prospect };
      });
      return compareList(rows, [])[1]?.verdict;
    };
    expect(verdict({}, { 0: 'Sanne van der MEER', 1: '2008-03-31', 2: '' })).toBe('known');
    expect(verdict({}, { 1: '30-3-2008' })).toBe('judge');
    expect(verdict({ 1: '' }, { 1: '', 2: '0612345678' })).toBe('known');
    expect(verdict({ 1: '' }, { 1: '', 2: '0687654321' })).toBe('judge');
  });
});
