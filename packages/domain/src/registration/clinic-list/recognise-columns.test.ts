import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { childHeadings, clinicListColumns, motherHeadings } from './clinic-list-columns.js';
import { clinicListMappingSchema } from './mapping-schema.js';
import { checkMapping, recogniseColumns } from './recognise-columns.js';

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
