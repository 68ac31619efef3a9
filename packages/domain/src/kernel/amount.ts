import type { Bilingual, Language } from './language.js';
import { bilingual } from './language.js';
import { fail, ok, type Problem, problemOf, type Result } from './result.js';
import { inEachLanguage } from './words.js';

/** Made once: a formatter costs a hundred times what it formats. */
const formatters = {
  nl: /* @__PURE__ */ new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' }),
  en: /* @__PURE__ */ new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'EUR' }),
} as const satisfies Record<Language, Intl.NumberFormat>;

const centsInEuro = 100;

/**
 * An amount of money for people, in every language.
 * @param cents Whole cents; below zero is taken back.
 * @example
 * amountInWords(123_450).en; // '€1,234.50'
 */
export const amountInWords = (cents: number): Bilingual =>
  inEachLanguage((language) => formatters[language].format(cents / centsInEuro));

export const malformedAmount = problemOf(
  'malformed-amount',
  ['Dit is geen bedrag.', 'This is not an amount.'],
  ['Schrijf euro’s en centen, zoals 7,50.', 'Write euros and cents, as in 7.50.'],
);

/**
 * Euros with a comma before the cents, as Dutch writes them, or with a point, as English does. A comma before three digits
 * is English only when cents follow: `7,505` alone is a slip for `7,50`, and no seven thousand euros.
 */
const forms = [
  { written: /^(-?)([1-9]\d{0,2}(?:\.\d{3})+|\d{1,7})(?:,(\d{1,2}|-))?$/, thousands: '.' },
  { written: /^(-?)([1-9]\d{0,2}(?:,\d{3})+|\d{1,7})\.(\d{1,2}|-)$/, thousands: ',' },
] as const;

/**
 * Reads an amount of money as somebody types it: `7,50`, `7.50`, `€ 7,5`, `7,-`, `1.234,50`.
 * @returns Whole cents, or a problem when it is no amount.
 * @example
 * readTypedAmount('€ 7,50'); // { ok: true, value: 750 }
 * readTypedAmount('zeven').ok; // false
 */
export function readTypedAmount(typed: string): Result<number, Problem<'malformed-amount'>> {
  const text = typed
    .normalize('NFKC')
    .replaceAll(/[−–]/g, '-')
    .trim()
    .replace(/^(-?)\s*€?\s*/, '$1')
    .replace(/\s*€$/, '');
  for (const { written, thousands } of forms) {
    const [, sign, euros = '', cents = ''] = written.exec(text) ?? [];
    if (sign === undefined) continue;
    const whole = Number(euros.replaceAll(thousands, '')) * centsInEuro;
    const rest = Number(cents.replace('-', '').padEnd(2, '0'));
    const amount = whole + rest;
    return ok(sign === '-' && amount !== 0 ? -amount : amount);
  }
  return fail(malformedAmount);
}

/**
 * What is said of an amount that lies outside what can be filled in.
 * @param least Whole cents.
 * @param most Whole cents.
 * @example
 * amountOutOfRange(1, 50_000).remedy.en; // 'Fill in an amount from €0.01 up to and including €500.00.'
 */
export const amountOutOfRange = (least: number, most: number): Problem<'amount-out-of-range'> => {
  const [from, until] = [amountInWords(least), amountInWords(most)];
  return {
    code: 'amount-out-of-range',
    message: bilingual('Dit bedrag kan hier niet.', 'This amount cannot be right here.'),
    remedy: bilingual(
      `Vul een bedrag in van ${from.nl} tot en met ${until.nl}.`,
      `Fill in an amount from ${from.en} up to and including ${until.en}.`,
    ),
  };
};
