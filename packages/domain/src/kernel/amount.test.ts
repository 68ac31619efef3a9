import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountInWords, readTypedAmount } from './amount.js';
import { languages } from './language.js';

const cents = fc.integer({ min: -99_999_999, max: 99_999_999 });

describe('an amount', () => {
  it.each([
    ['7', 700],
    ['7,5', 750],
    ['7,50', 750],
    ['7.50', 750],
    ['€ 7,50', 750],
    ['7,-', 700],
    ['-7,50', -750],
    ['1.234,50', 123_450],
    ['1,234.50', 123_450],
    ['1.234', 123_400],
    ['0,05', 5],
    ['7,50 €', 750],
    ['- € 7,50', -750],
    ['€ −7,50', -750],
    ['-0', 0],
  ])('typed as %s is %i cents', (typed, expected) => {
    expect(readTypedAmount(typed)).toEqual({ ok: true, value: expected });
  });

  it.each([
    '',
    'zeven',
    '7,5055',
    '7,5,0',
    '1.23.4',
    '7 euro',
    '--7',
    '12345678901',
    '7,505',
    '0,250',
    '0.250',
    '7 50',
    '7€50',
  ])('is not read from %j', (typed) => {
    expect(readTypedAmount(typed).ok).toBe(false);
  });

  it('is read as it is written, in either language', () => {
    fc.assert(
      fc.property(cents, fc.constantFrom(...languages), (amount, language) => {
        expect(readTypedAmount(amountInWords(amount)[language])).toEqual({ ok: true, value: amount });
      }),
    );
  });

  it('is whole cents, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,-€ ') }), (typed) => {
        const read = readTypedAmount(typed);
        expect(!read.ok || Number.isSafeInteger(read.value)).toBe(true);
      }),
    );
  });
});
