import { deepFreeze } from './deep-freeze.js';
import type { Bilingual, Language } from './language.js';

/** One code of a list: what programs store, what people read, and when it could be chosen. */
export interface Code<Value extends string = string> {
  readonly code: Value;
  readonly label: Bilingual;
  /** First year in which it can be registered; absent: always could be. */
  readonly validFromYear?: number;
  /** Last year in which it can be registered; absent: still can be. */
  readonly validUntilYear?: number;
  /** True for an answer that says that the fact is not known (see `notKnownCodes`). */
  readonly notKnown?: true;
}

/**
 * A closed list of codes: the one place from which options in a select, a check in a table, a
 * column in a delivery and a category in a figure are derived.
 */
export interface CodeList<Value extends string = string> {
  readonly name: string;
  readonly codes: readonly Code<Value>[];
  readonly values: readonly Value[];
  has(value: string): value is Value;
  /** What the list says of a code. @throws RangeError for a code that is not in the list. */
  find(value: Value): Code<Value>;
  /** Whether a code says something; false for one that says that the fact is not known. @throws RangeError for a code that is not in the list. */
  isKnown(value: Value): boolean;
  /** What people read. @throws RangeError for a code that is not in the list. */
  label(value: Value, language: Language): string;
  /** The codes that can be registered in a calendar year. */
  inYear(year: number): readonly Code<Value>[];
}

/** The union of a list's codes. */
export type CodeOf<List> = List extends CodeList<infer Value> ? Value : never;

/**
 * Makes a code list.
 * @param name Stable name of the list, kebab-case.
 * @param codes The codes in the order in which people should read them.
 * @returns The list, frozen.
 * @throws Error for a code that stands in it twice: a mistake in the source, not in input.
 * @example
 * const sides = codeList('side', [{ code: 'left', label: { nl: 'links', en: 'left' } }]);
 * sides.has('left'); // true
 */
/* @__NO_SIDE_EFFECTS__ */
export function codeList<const Value extends string>(
  name: string,
  codes: readonly Code<Value>[],
): CodeList<Value> {
  const byValue = new Map(codes.map((code) => [code.code as string, code]));
  if (byValue.size !== codes.length) throw new Error(`code list ${name} has a code twice`);
  const find = (value: Value): Code<Value> => {
    const found = byValue.get(value);
    if (found === undefined)
      throw new RangeError(
        `code list ${name} has no code ${JSON.stringify(value)}; it has ${[...byValue.keys()].join(', ')}`,
      );
    return found;
  };
  return deepFreeze({
    name,
    codes,
    values: codes.map((code) => code.code),
    has: (value): value is Value => byValue.has(value),
    find,
    isKnown: (value) => find(value).notKnown !== true,
    label: (value, language) => find(value).label[language],
    inYear: (year) =>
      codes.filter((code) => year >= (code.validFromYear ?? year) && year <= (code.validUntilYear ?? year)),
  });
}

/** A code with its labels in Dutch and English. */
/* @__NO_SIDE_EFFECTS__ */
export const labelledCode = <const V extends string>(code: V, nl: string, en: string): Code<V> => ({
  code,
  label: { nl, en },
});

/** Where each code stands in its list, from 0: what lists and tasks are ordered by. A program without that order is spared the list. */
/* @__NO_SIDE_EFFECTS__ */
export const ranksOf = <Value extends string>({ values }: CodeList<Value>): Readonly<Record<Value, number>> =>
  Object.fromEntries(values.map((value, rank) => [value, rank])) as Record<Value, number>;
