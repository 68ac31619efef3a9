import { z } from 'zod';
import { normalisePhone, normalisePostcode } from '../../person/contact.js';

/** What was found in a cell, and what else is written there; empty: nothing else. */
export interface FoundInText<Value> {
  readonly value: Value | null;
  readonly rest: string;
}

/** Digits with what people write between them. */
const numberRun = /\+?\(?\d[\d\s().\-/‐‑–]*\d/g;
/** Words before a number that say no more than that it is one. */
const numberWords =
  /\b(?:tel(?:efoon)?(?:nummer|nr)?|mob(?:iel)?(?:nummer|nr)?|gsm|nr|phone|mobile|of|en|or|and)\b[.:]*/gi;

const withoutEdges = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^[\s:;,./|()[\]<>&+-]+|[\s:;,./|()[\]<>&+-]+$/g, '')
    .trim();

/** The numbers of a run: one, or several that a stroke or a space keeps apart. */
function numbersIn(run: string): readonly string[] {
  for (const parts of [[run], run.split('/'), run.split(/\s+/)]) {
    const read = parts.map((part) => normalisePhone(part));
    if (read.every((each) => each.ok)) return read.map((each) => each.value);
  }
  return [];
}

/**
 * The telephone numbers in a text, whatever stands around them.
 * @returns The numbers in the order in which they stand, each in one way of writing, and the other words.
 * @example
 * readWrittenPhones('tel 06-1234 5687 (na 18u)'); // { value: ['0612345687'], rest: 'na 18u' }
 * readWrittenPhones('geheim'); // { value: null, rest: 'geheim' }
 */
export function readWrittenPhones(written: string): FoundInText<readonly string[]> {
  const numbers: string[] = [];
  const rest = written.replace(numberRun, (run) => {
    const found = numbersIn(run);
    numbers.push(...found);
    return found.length === 0 ? run : ' ';
  });
  return numbers.length === 0
    ? { value: null, rest: written.trim() }
    : { value: numbers, rest: withoutEdges(rest.replace(numberWords, ' ')) };
}

const emailSchema = z.email().max(320);

/**
 * The e-mail address in a text.
 * @example
 * readWrittenEmail('Sanne <sanne@example.org>'); // { value: 'sanne@example.org', rest: 'Sanne' }
 */
export function readWrittenEmail(written: string): FoundInText<string> {
  const [address = ''] = /[^\s<>;,()[\]]+@[^\s<>;,()[\]]+/.exec(written) ?? [];
  const email = address.replace(/^mailto:/i, '').replace(/[.:]+$/, '');
  return emailSchema.safeParse(email).success
    ? { value: email, rest: withoutEdges(written.replace(address, ' ')) }
    : { value: null, rest: written.trim() };
}

/**
 * The postcode in a text.
 * @example
 * readWrittenPostcode('4811ab Breda'); // { value: '4811 AB', rest: 'Breda' }
 */
export function readWrittenPostcode(written: string): FoundInText<string> {
  const [found = ''] = /(?<![\p{L}\d])[1-9]\d{3}\s*(?:[a-z]{2})?(?![\p{L}\d])/iu.exec(written) ?? [];
  const postcode = normalisePostcode(found);
  return postcode.ok
    ? { value: postcode.value, rest: withoutEdges(written.replace(found, ' ')) }
    : { value: null, rest: written.trim() };
}
