import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSlug } from '../kernel/slug.js';
import { entryCode } from './entry-code.js';
import { listEntryFormSchema } from './list-entry-schema.js';

describe('the code of a new entry', () => {
  it.each([
    ['Play outside', [], 'play-outside'],
    ['Play outside', ['play-outside'], 'play-outside-2'],
    ['Play outside', ['play-outside', 'play-outside-2'], 'play-outside-3'],
    ['Boekenbaby’s', [], 'boekenbaby-s'],
    ['  Crème & co. ', [], 'creme-co'],
    ['!', [], 'entry'],
  ])('of %j beside %j is %s', (words, taken, code) => {
    expect(entryCode(words, taken)).toBe(code);
  });

  it('is a slug that is not taken, whatever the words are', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(words, fc.nat(12), (text, others) => {
        const taken: string[] = [];
        for (let each = 0; each <= others; each += 1) taken.push(entryCode(text, taken));
        expect(new Set(taken).size).toBe(taken.length);
        expect(taken.every(isSlug)).toBe(true);
      }),
      { seed: 2012 },
    );
  });
});

describe('an entry as it is filled in', () => {
  const filledIn = { nl: 'tandjes', en: 'teething', position: 40 };

  it('needs its words in both languages', () => {
    expect(listEntryFormSchema.safeParse(filledIn).data).toEqual({
      ...filledIn,
      validFrom: null,
      validUntil: null,
    });
    for (const missing of [{ nl: ' ' }, { en: '' }])
      expect(listEntryFormSchema.safeParse({ ...filledIn, ...missing }).success).toBe(false);
  });

  it('has a last day that does not lie before its first', () => {
    const between = (validFrom: string, validUntil: string) =>
      listEntryFormSchema.safeParse({ ...filledIn, validFrom, validUntil });
    expect(between('2008-05-20', '2008-05-20').success).toBe(true);
    expect(between('2008-05-20', '2008-05-19').error?.issues).toMatchObject([
      { path: ['validUntil'], params: { problem: { code: 'entry-backwards' } } },
    ]);
  });
});
