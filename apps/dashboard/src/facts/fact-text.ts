import {
  amountInWords,
  type Fact,
  type FactTable,
  isIsoDate,
  isKnown,
  type Language,
} from '@mim/domain/kernel';
import { personFacts } from '@mim/domain/person';
import { type Child, trajectoryFacts } from '@mim/domain/registration';
import { formatList } from '../language/format.js';
import { formatDate } from '../language/format-date.js';
import { m } from '../paraglide/messages.js';
import { childText } from './children-text.js';

const facts: FactTable = { ...personFacts, ...trajectoryFacts };

/**
 * A fact of a mother as people read it, whatever form holds it; null when it is empty.
 * @example
 * factText('programmeFit', 'mim', 'nl'); // 'MIM'
 */
export const factText = (field: string, value: unknown, language: Language): string | null =>
  textOfFact(facts[field], value, language);

/**
 * A value as people read it; null when it is empty.
 * @param fact What the table says of it; undefined: it is in none.
 */
export function textOfFact(fact: Fact | undefined, value: unknown, language: Language): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (fact?.kind.type === 'records') return recordsText(value as readonly Child[], language);
  if (fact !== undefined && !isKnown(fact, value)) return null;
  if (Array.isArray(value)) {
    if (value.length === 0) return m.intake_asked_none();
    return formatList(
      value.map((one) => textOf(fact, one, language)),
      language,
    );
  }
  return textOf(fact, value, language);
}

/** Her children are the only records. */
const recordsText = (children: readonly Child[], language: Language): string | null =>
  children.map((child) => childText(child, language)).join('; ') || null;

function textOf(fact: Fact | undefined, value: unknown, language: Language): string {
  if (typeof value === 'boolean') return value ? m.form_yes() : m.form_no();
  if (fact?.kind.type === 'amount') return amountInWords(Number(value))[language];
  const text = String(value);
  const list = fact !== undefined && 'list' in fact.kind ? fact.kind.list : undefined;
  if (list?.has(text) === true) return list.label(text, language);
  return isIsoDate(text) ? formatDate(text, language) : text;
}
