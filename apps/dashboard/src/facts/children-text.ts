import { childAgeInMonths, type Language } from '@mim/domain/kernel';
import { type Child, namesOfChildren } from '@mim/domain/registration';
import { formatCount, formatList } from '../language/format.js';
import { formatDate } from '../language/format-date.js';
import { m } from '../paraglide/messages.js';

/** How old a child is, as the place where it is shown writes it. */
type WriteAge = (months: number) => string;

/** What is said of a child beside its name: its age, or that it has died. */
function aboutChild(
  { childBornOn, childDied }: Child,
  today: string,
  language: Language,
  writeAge: WriteAge,
): string {
  if (childDied) return m.children_has_died({}, { locale: language });
  return childBornOn === null ? '' : writeAge(childAgeInMonths(childBornOn, today));
}

/** Children by name; of those without one, how many. */
function whoText(children: readonly Child[], language: Language): string {
  const names = namesOfChildren(children);
  const unnamed = children.length - names.length;
  if (unnamed === 0) return formatList(names, language);
  if (names.length === 0 && unnamed === 1) return '';
  return formatList([...names, m.children_count({ count: unnamed }, { locale: language })], language);
}

/**
 * Her children with their ages, those of one age together; empty where nothing is known of any.
 * @param today the day on which it is read, `YYYY-MM-DD`
 * @example
 * childrenText(twins, '2008-07-31', 'nl'); // 'Noor en Finn, 8 maanden'
 */
export function childrenText(
  children: readonly Child[],
  today: string,
  language: Language,
  writeAge: WriteAge = (months) => formatCount(months, 'months', language),
): string {
  const together = new Map<string, Child[]>();
  for (const child of children) {
    const about = aboutChild(child, today, language, writeAge);
    together.set(about, [...(together.get(about) ?? []), child]);
  }
  return [...together]
    .map(([about, those]) => [whoText(those, language), about].filter((part) => part !== '').join(', '))
    .filter((part) => part !== '')
    .join('; ');
}

/** A child with the day of its birth, as facts are read; empty where nothing is known. */
export const childText = ({ childName, childBornOn, childDied }: Child, language: Language): string =>
  [
    childName,
    childBornOn === null
      ? null
      : m.children_born({ on: formatDate(childBornOn, language) }, { locale: language }),
    childDied ? m.children_has_died({}, { locale: language }) : null,
  ]
    .filter((part) => part !== null)
    .join(', ');
