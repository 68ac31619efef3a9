import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDescriptor } from '../testing/builders.js';
import { deliveryArbitrary } from '../testing/delivery-arbitraries.js';
import { dataPackage } from './data-package.js';
import { readDescriptor } from './read-descriptor.js';

const file = 'breda/datapackage.json';
const read = (mim: unknown) => readDescriptor(JSON.stringify({ mim }), file);
const problemsOf = (mim: unknown) => {
  const result = read(mim);
  return result.ok ? [] : result.problem.map(({ code, column, value }) => [code, column, value]);
};

describe('a descriptor', () => {
  it('reads back from the data package that it makes', () => {
    fc.assert(
      fc.property(deliveryArbitrary(2008), ({ descriptor }) => {
        expect(readDescriptor(JSON.stringify(dataPackage(descriptor)), file)).toEqual({
          ok: true,
          value: descriptor,
        });
      }),
    );
  });

  it('is written as one text, in whatever order its facts come', () => {
    const turned = <Facts extends object>(facts: Facts): Facts =>
      Object.fromEntries(Object.entries(facts).toReversed()) as Facts;
    fc.assert(
      fc.property(deliveryArbitrary(2008), ({ descriptor }) => {
        const other = turned({ ...descriptor, location: turned(descriptor.location) });
        expect(JSON.stringify(dataPackage(other))).toBe(JSON.stringify(dataPackage(descriptor)));
      }),
    );
  });

  it('may stand after a byte order mark', () => {
    expect(readDescriptor(`\uFEFF${JSON.stringify({ mim: aDescriptor() })}`, file).ok).toBe(true);
  });

  it.each(['', '{', 'mim: 1'])('that is no JSON (%j) is one problem', (text) => {
    const result = readDescriptor(text, file);
    expect(result).toMatchObject({ ok: false, problem: [{ code: 'descriptor-not-json', file, line: 1 }] });
  });

  it.each(['null', '[]', '3', '{}'])('without the key mim (%s) is one problem', (text) => {
    const result = readDescriptor(text, file);
    expect(result).toMatchObject({
      ok: false,
      problem: [{ code: 'descriptor-missing-value', column: 'mim' }],
    });
  });

  it('reports every value that is wrong, missing or unknown, with its path', () => {
    const { funding: _, ...rest } = aDescriptor();
    const wrong = {
      ...rest,
      formatVersion: '3',
      year: '2008',
      version: 0,
      location: { code: 'Den Haag', name: '', municipality: 'Den Haag', street: 'Laan 1' },
      providers: [],
      variants: ['regular', 'weekly'],
      targetGroup: 'everyone',
      nil: 'no',
      note: 'free text',
    };
    expect(problemsOf(wrong)).toEqual(
      expect.arrayContaining([
        ['descriptor-invalid-value', 'mim.formatVersion', '3'],
        ['descriptor-invalid-value', 'mim.year', '2008'],
        ['descriptor-invalid-value', 'mim.version', '0'],
        ['descriptor-invalid-value', 'mim.location.code', 'Den Haag'],
        ['descriptor-invalid-value', 'mim.location.name', ''],
        ['descriptor-unknown-key', 'mim.location.street', null],
        ['descriptor-invalid-value', 'mim.providers', null],
        ['descriptor-invalid-value', 'mim.variants[1]', 'weekly'],
        ['descriptor-invalid-value', 'mim.targetGroup', 'everyone'],
        ['descriptor-missing-value', 'mim.funding', null],
        ['descriptor-invalid-value', 'mim.nil', 'no'],
        ['descriptor-unknown-key', 'mim.note', null],
      ]),
    );
    expect(problemsOf(wrong)).toHaveLength(12);
  });

  it('holds nothing twice in a list, and no sign that is no text', () => {
    const twice = aDescriptor({ providers: ['Careyn', 'Careyn'], funding: ['subsidy', 'subsidy'] });
    expect(problemsOf(twice)).toEqual([
      ['descriptor-invalid-value', 'mim.providers', null],
      ['descriptor-invalid-value', 'mim.funding', null],
    ]);
    const controls = { code: 'breda', name: 'Bre\u0000da', municipality: 'Breda\u001b[2J' };
    expect(problemsOf(aDescriptor({ location: controls })).map(([, column]) => column)).toEqual([
      'mim.location.name',
      'mim.location.municipality',
    ]);
  });

  it('turns no name round, and has half of no sign in it', () => {
    for (const name of ['\u202Eadeb', 'Bre\u2066da', 'Breda\u2029', 'Breda\ud83d'])
      expect(problemsOf(aDescriptor({ providers: [name] })).map(([, column]) => column)).toEqual([
        'mim.providers[0]',
      ]);
    for (const name of ['بريدا', 'Zoë', '😀 Breda', 'نرگس\u200Cسادات'])
      expect(problemsOf(aDescriptor({ providers: [name] }))).toEqual([]);
  });

  it('has a version that somebody can have sent', () => {
    expect(problemsOf(aDescriptor({ version: 9999 }))).toEqual([]);
    expect(problemsOf(aDescriptor({ version: 20_090_131 }))).toEqual([
      ['descriptor-invalid-value', 'mim.version', '20090131'],
    ]);
  });

  it('says in both languages what was expected', () => {
    const result = read(aDescriptor({ year: 1999 }));
    expect(result.ok ? null : result.problem[0]?.message).toEqual({
      nl: 'Deze waarde klopt niet; verwacht: 2000 of meer.',
      en: 'This value is not valid; expected: 2000 or more.',
    });
  });
});
