import type { ListEntry } from '@mim/domain/code-lists';
import type { Language } from '@mim/domain/kernel';
import { type VisitFactName, visitFact } from '@mim/domain/visit';
import type { Option } from '../../components/select.js';
import { textOfFact } from '../../facts/fact-text.js';
import { formatCount, formatList } from '../../language/format.js';
import { m } from '../../paraglide/messages.js';
import type { VisitFields } from './model/visit-fields.js';
import type { VisitLists } from './model/visit-lists.js';
import type { VisitRow } from './model/visit-row.js';
import { coordinator } from './model/visitors.js';

const labelsOf = (list: readonly ListEntry[], codes: readonly string[], language: Language) =>
  codes.map((code) => list.find((entry) => entry.code === code)?.label[language] ?? code);

const nameOf = (id: string, people: readonly Option[]): string | null =>
  id === coordinator ? m.visits_coordinator() : (people.find((person) => person.id === id)?.label ?? null);

const joined = (words: readonly string[], language: Language): string | null =>
  words.length === 0 ? null : formatList(words, language);

/**
 * A fact of a visit as people read it; null when it is empty.
 * @param lists The maintained lists, of which some facts are entries.
 */
export function visitFactText(
  name: VisitFactName,
  value: unknown,
  language: Language,
  lists: VisitLists,
): string | null {
  const fact = visitFact(name);
  switch (fact.kind.type) {
    case 'entries':
      return joined(labelsOf(lists[fact.kind.maintained], value as readonly string[], language), language);
    case 'number':
      return value === null ? null : formatCount(Number(value), 'minutes', language);
    default:
      return textOfFact(fact, value, language);
  }
}

/**
 * A value of a visit's form as people read it; null when it is empty.
 * @param people Those who can be named in it.
 */
export function visitText<Name extends keyof VisitFields>(
  name: Name,
  value: VisitFields[Name],
  language: Language,
  lists: VisitLists,
  people: readonly Option[] = [],
): string | null {
  if (name !== 'visitor' && name !== 'companion')
    return visitFactText(name as VisitFactName, value, language, lists);
  if (value === null) return name === 'visitor' ? m.visits_as_matched() : null;
  return nameOf(String(value), people);
}

/** Who came, or is to come: the one who makes the visit, and who goes along. */
export const whoComes = (
  { visitingMother, companion }: Pick<VisitRow, 'visitingMother' | 'companion'>,
  language: Language,
): string =>
  formatList(
    [visitingMother?.name ?? m.visits_coordinator(), ...(companion === null ? [] : [companion.name])],
    language,
  );
