import { codeList } from '../kernel/code-list.js';
import { deepFreeze } from '../kernel/deep-freeze.js';
import type { Bilingual } from '../kernel/language.js';
import { searchKey } from '../person/name.js';

/** An entry of a list that the institute maintains as data: it ends, it is never removed. */
export interface ListEntry {
  readonly code: string;
  readonly label: Bilingual;
  /** First day on which it can be chosen, ISO text; absent or null: always could be. */
  readonly validFrom?: string | null;
  /** Last day on which it can be chosen; absent or null: still can be. */
  readonly validUntil?: string | null;
}

/** The lists that are maintained as data. */
export const maintainedLists = codeList('maintained-list', [
  { code: 'topics', label: { nl: 'onderwerpen van het praatpapier', en: 'topics of the talk sheet' } },
  { code: 'materials', label: { nl: 'materialen', en: 'materials' } },
]);

const entry = (code: string, nl: string, en: string): ListEntry => ({ code, label: { nl, en } });

/**
 * The topics of talk sheet and picture stories with which the list starts. Source: method page and the
 * 2012 report on working methods.
 */
export const visitTopics: readonly ListEntry[] = deepFreeze([
  entry('sleep', 'slapen', 'sleep'),
  entry('crying', 'huilen', 'crying'),
  entry('feeding', 'voeding', 'feeding'),
  entry('development', 'ontwikkeling', 'development'),
  entry('play', 'spelen', 'play'),
  entry('language', 'taal', 'language'),
  entry('safety', 'veiligheid', 'safety'),
  entry('health', 'gezondheid', 'health'),
  entry('upbringing', 'opvoeden', 'bringing up'),
  entry('time-for-yourself', 'tijd voor jezelf', 'time for yourself'),
  entry('relationship', 'relatie', 'relationship'),
  entry('network', 'familie en vrienden', 'family and friends'),
  entry('work-and-money', 'werk en geld', 'work and money'),
  entry('services', 'waar je hulp vindt', 'where to find help'),
]);

/** The materials with which the list starts. Source: the 2012 report on working methods. */
export const visitMaterials: readonly ListEntry[] = deepFreeze([
  entry('talk-sheet', 'praatpapier', 'talk sheet'),
  entry('picture-stories', 'beeldverhalen', 'picture stories'),
  entry('booklets', 'boekjes en folders', 'booklets and leaflets'),
  entry('local-information', 'informatie uit de buurt', 'local information'),
  entry('boekenbabys', 'Boekenbaby’s', 'Boekenbaby’s'),
  entry('boekenpret', 'Boekenpret', 'Boekenpret'),
  entry('toys', 'speelgoed', 'toys'),
]);

/**
 * The entries that can be chosen on a day.
 * @param list The maintained list.
 * @param day ISO text.
 * @example
 * entriesOn([{ code: 'play', label: { nl: 'spelen', en: 'play' }, validUntil: '2008-01-01' }], '2008-01-02'); // []
 */
export const entriesOn = (list: readonly ListEntry[], day: string): readonly ListEntry[] =>
  list.filter(({ validFrom, validUntil }) => (validFrom ?? day) <= day && day <= (validUntil ?? day));

/**
 * A code for a new entry, from its English words: what was chosen once is stored by it, so it never changes.
 * @param words English, 1-200 characters.
 * @param taken The codes of the list.
 * @returns A slug that is not taken.
 * @example
 * entryCode('Play outside', ['play-outside']); // 'play-outside-2'
 */
export function entryCode(words: string, taken: readonly string[]): string {
  const plain = searchKey(words).replace(/[^a-z0-9]+/g, '-');
  const slug = plain.slice(0, longestCode).replace(/^-+|-+$/g, '') || 'entry';
  for (let number = 1; ; number += 1) {
    const code = number === 1 ? slug : `${slug}-${number}`;
    if (!taken.includes(code)) return code;
  }
}

/** Room is left for a number behind it. */
const longestCode = 80;
