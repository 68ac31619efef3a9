import { fail, ok, type Problem, problemOf, type Result } from '../kernel/result.js';

export const malformedPhone = problemOf(
  'malformed-phone',
  ['Dit is geen volledig telefoonnummer.', 'This is not a complete telephone number.'],
  [
    'Schrijf tien cijfers, of begin met + en de landcode.',
    'Write ten digits, or begin with + and the country code.',
  ],
);

/** A number without what people write between its digits. */
const compactPhone = (text: string): string => text.replace(/\(0\)/g, '').replace(/[\s().\-/‐‑–]/g, '');

/**
 * Reads a telephone number in one way of writing: ten digits for a Dutch number, `+` and the country's
 * code for another. Spaces, hyphens, dots and brackets are left out; so is the `(0)` after a code.
 * @param text As somebody wrote it. A spreadsheet that took the number for a number dropped its zero, or the `+`
 * before the country's code.
 * @example
 * normalisePhone('+31 (0)6 1234-5678'); // { ok: true, value: '0612345678' }
 * normalisePhone('612345678'); // { ok: true, value: '0612345678' }
 * normalisePhone('31612345678'); // { ok: true, value: '0612345678' }
 * normalisePhone('1234').ok; // false
 */
export function normalisePhone(text: string): Result<string, Problem<'malformed-phone'>> {
  const compact = compactPhone(text);
  if (!/^\+?\d+$/.test(compact)) return fail(malformedPhone);
  const international = compact.replace(/^00/, '+');
  const national = withoutOwnCountry(compact)
    .replace(/^31(?=[1-9]\d{8}$)/, '0')
    .replace(/^(?=[1-9]\d{8}$)/, '0');
  if (/^0[1-9]\d{8}$/.test(national)) return ok(national);
  return /^\+(?!31)[1-9]\d{6,14}$/.test(international) ? ok(international) : fail(malformedPhone);
}

/** Area codes of three digits; all others in the Netherlands have four. Source: numbering plan for telephone services. */
const shortAreaCodes = /^0(?:1[0358]|2[0346]|3[03568]|4[0356]|5[0358]|7[0-9]|8[58])/;

/**
 * Writes a telephone number as people do, with a hyphen behind its area code. No spreadsheet takes that for a
 * number, of which it would drop the zero.
 * @param phone As `normalisePhone` gives it.
 * @example
 * writtenPhone('0612345678'); // '06-12345678'
 * writtenPhone('0318123456'); // '0318-123456'
 * writtenPhone('+32470123456'); // '+32470123456'
 */
export function writtenPhone(phone: string): string {
  if (!/^0\d{9}$/.test(phone)) return phone;
  const code = phone.startsWith('06') ? 2 : shortAreaCodes.test(phone) ? 3 : 4;
  return `${phone.slice(0, code)}-${phone.slice(code)}`;
}

/** Digits that a number is found by, at least. */
const fewestDigits = 4;

/** What a number that is looked for begins with, or else ends with. */
export interface PhonePart {
  readonly beginning: string;
  readonly ending: string;
}

/** The code of a country in one way of writing, also before a number that is not whole. */
const withoutOwnCountry = (compact: string): string =>
  compact.replace(/^00/, '+').replace(/^\+31(?:0)?/, '0');

/**
 * The part of a telephone number by which it is looked for: people type its beginning, or remember its end.
 * @param text What somebody types, in any way of writing a number.
 * @returns What `normalisePhone` begins or ends with for the number that is meant; null: it is no (part of a) number,
 * or shorter than four digits.
 * @example
 * phonePart('+31 6 12 34'); // { beginning: '061234', ending: '3161234' }
 * phonePart('56-78'); // { beginning: '5678', ending: '5678' }
 * phonePart('Meer 12'); // null
 */
export function phonePart(text: string): PhonePart | null {
  if (!/^[\d\s().\-/+‐‑–]+$/.test(text)) return null;
  const digits = text.replace(/\D/g, '');
  if (digits.length < fewestDigits) return null;
  const read = normalisePhone(text);
  if (read.ok) return { beginning: read.value, ending: read.value.replace('+', '') };
  return { beginning: withoutOwnCountry(compactPhone(text)), ending: digits };
}

/**
 * Whether a telephone number is the one that is looked for.
 * @param phone As `normalisePhone` gives it.
 * @example
 * hasPhonePart('0612345678', { beginning: '0612', ending: '0612' }); // true
 */
export const hasPhonePart = (phone: string, { beginning, ending }: PhonePart): boolean =>
  phone.startsWith(beginning) || phone.endsWith(ending);

export const malformedPostcode = problemOf(
  'malformed-postcode',
  ['Dit is geen postcode.', 'This is not a Dutch postcode.'],
  [
    'Schrijf een postcode als 4811 AB, of alleen de cijfers.',
    'Write a postcode as 4811 AB, or its digits only.',
  ],
);

/**
 * Reads a Dutch postcode in one way of writing; its four digits alone will do, since distance is
 * told by them.
 * @example
 * normalisePostcode('4811ab'); // { ok: true, value: '4811 AB' }
 * normalisePostcode('0811 AB').ok; // false
 */
export function normalisePostcode(text: string): Result<string, Problem<'malformed-postcode'>> {
  const [, digits, letters] = /^\s*([1-9]\d{3})\s*([a-z]{2})?\s*$/i.exec(text) ?? [];
  if (digits === undefined) return fail(malformedPostcode);
  return ok(letters === undefined ? digits : `${digits} ${letters.toUpperCase()}`);
}
