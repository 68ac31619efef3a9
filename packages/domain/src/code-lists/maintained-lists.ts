import { codeList, labelledCode } from '../kernel/code-list.js';
import type { Bilingual } from '../kernel/language.js';

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
  labelledCode('topics', 'onderwerpen van het praatpapier', 'topics of the talk sheet'),
  labelledCode('materials', 'materialen', 'materials'),
  labelledCode(
    'supervision-points',
    'punten van het begeleidingsgesprek',
    'points of the supervision session',
  ),
  labelledCode('evaluation-questions', 'vragen van de evaluatie', 'questions of the evaluation'),
]);

/** An entry with which a list starts. */
/* @__NO_SIDE_EFFECTS__ */
export const listEntry = (code: string, nl: string, en: string): ListEntry => ({ code, label: { nl, en } });

/**
 * The entries that can be chosen on a day.
 * @param list The maintained list.
 * @param day ISO text.
 * @example
 * entriesOn([{ code: 'play', label: { nl: 'spelen', en: 'play' }, validUntil: '2008-01-01' }], '2008-01-02'); // []
 */
export const entriesOn = (list: readonly ListEntry[], day: string): readonly ListEntry[] =>
  list.filter(({ validFrom, validUntil }) => (validFrom ?? day) <= day && day <= (validUntil ?? day));
