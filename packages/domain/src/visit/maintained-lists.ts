import { z } from 'zod';
import { codeList } from '../kernel/code-list.js';
import { dayField, optional, problemIssue } from '../kernel/form-fields.js';
import { isSlug } from '../kernel/ids.js';
import type { Bilingual } from '../kernel/language.js';
import type { Problem } from '../kernel/result.js';

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
export const visitTopics: readonly ListEntry[] = [
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
];

/** The materials with which the list starts. Source: the 2012 report on working methods. */
export const visitMaterials: readonly ListEntry[] = [
  entry('talk-sheet', 'praatpapier', 'talk sheet'),
  entry('picture-stories', 'beeldverhalen', 'picture stories'),
  entry('booklets', 'boekjes en folders', 'booklets and leaflets'),
  entry('local-information', 'informatie uit de buurt', 'local information'),
  entry('boekenbabys', 'Boekenbaby’s', 'Boekenbaby’s'),
  entry('boekenpret', 'Boekenpret', 'Boekenpret'),
  entry('toys', 'speelgoed', 'toys'),
];

/**
 * The entries that can be chosen on a day.
 * @param list The maintained list.
 * @param day ISO text.
 * @example
 * entriesOn([{ code: 'play', label: { nl: 'spelen', en: 'play' }, validUntil: '2008-01-01' }], '2008-01-02'); // []
 */
export const entriesOn = (list: readonly ListEntry[], day: string): readonly ListEntry[] =>
  list.filter(({ validFrom, validUntil }) => (validFrom ?? day) <= day && day <= (validUntil ?? day));

export const entryBackwards: Problem<'entry-backwards'> = {
  code: 'entry-backwards',
  message: { nl: 'De laatste dag ligt voor de eerste.', en: 'The last day lies before the first.' },
  remedy: { nl: 'Kies een latere laatste dag.', en: 'Choose a later last day.' },
};

const longestLabel = 200;
const labelField = () => z.string().trim().min(1).max(longestLabel);

/** An entry as the institute fills it in. */
export const listEntrySchema = z
  .strictObject({
    code: z.string().refine(isSlug),
    label: z.strictObject({ nl: labelField(), en: labelField() }),
    validFrom: optional(dayField()),
    validUntil: optional(dayField()),
  })
  .superRefine(({ validFrom, validUntil }, context) => {
    if (validFrom !== null && validUntil !== null && validUntil < validFrom)
      context.addIssue(problemIssue(['validUntil'], entryBackwards));
  });
