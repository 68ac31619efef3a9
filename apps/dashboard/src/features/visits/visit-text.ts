import type { Language } from '@mim/domain/kernel';
import { contactMoods, type ListEntry, outingPlaces, participantRoles, visitKinds } from '@mim/domain/visit';
import type { Option } from '../../components/select.js';
import { formatCount, formatList } from '../../language/format.js';
import { formatDate } from '../../language/format-date.js';
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

/** How each field of a visit is read by people; null: it is empty. */
const writers: {
  readonly [Name in keyof VisitFields]: (
    value: NonNullable<VisitFields[Name]>,
    language: Language,
    lists: VisitLists,
    people: readonly Option[],
  ) => string | null;
} = {
  visitOn: (value, language) => formatDate(value, language),
  startsAt: (value) => value,
  durationMinutes: (minutes, language) => formatCount(minutes, 'minutes', language),
  kind: (value, language) => visitKinds.label(value, language),
  outingPlace: (value, language) => outingPlaces.label(value, language),
  participants: (roles, language) =>
    joined(
      roles.map((role) => participantRoles.label(role, language)),
      language,
    ),
  topics: (codes, language, lists) => joined(labelsOf(lists.topics, codes, language), language),
  materials: (codes, language, lists) => joined(labelsOf(lists.materials, codes, language), language),
  boekenbaby: (value) => (value ? m.form_yes() : m.form_no()),
  mood: (value, language) => contactMoods.label(value, language),
  note: (value) => value || null,
  signal: (value) => value || null,
  visitor: (id, _language, _lists, people) => nameOf(id, people),
  companion: (id, _language, _lists, people) => nameOf(id, people),
};

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
  if (name === 'visitor' && value === null) return m.visits_as_matched();
  return value === null
    ? null
    : writers[name](value as NonNullable<VisitFields[Name]>, language, lists, people);
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
