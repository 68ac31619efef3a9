import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fullName } from '../../person/name.js';
import { clinicListColumns } from './clinic-list-columns.js';
import { compareList } from './compare-list.js';
import { readProspectRow } from './read-prospect-row.js';
import { recogniseColumns } from './recognise-columns.js';

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
