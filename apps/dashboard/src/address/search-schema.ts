import { isIsoDate } from '@mim/domain/kernel';

/**
 * Reads one value of an address. An address is typed, mailed and kept for years: a value that cannot be is
 * left out, and the page shows its own default.
 */
export type Reader<Value> = (value: unknown) => Value | undefined;

/** Text of some length, in characters. */
export const text =
  (longest: number): Reader<string> =>
  (value) =>
    typeof value === 'string' && value.length <= longest ? value : undefined;

/** One of a few words. */
export const oneOf =
  <const Word extends string | number>(words: readonly Word[]): Reader<Word> =>
  (value) =>
    words.find((word) => word === value);

/** Some of a few words, with commas between them. */
export const someOf =
  (words: readonly string[]): Reader<string> =>
  (value) =>
    typeof value === 'string' && value.split(',').every((word) => words.includes(word)) ? value : undefined;

/** A whole number from `least` to `most`. */
export const wholeNumber =
  (least: number, most: number): Reader<number> =>
  (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
      ? value
      : undefined;

/** Any site stands for ours here: only whether an address leaves it is asked. */
const ownSite = 'http://own.invalid';

/**
 * An address of the dashboard itself, with everything after its path. An address that a browser would read as
 * another site's is refused, in whatever spelling: `//elsewhere`, `/\\elsewhere`, with a tab between the slashes.
 */
export const ownAddress: Reader<string> = (value) => {
  const address = text(4000)(value);
  if (address === undefined || !address.startsWith('/') || !URL.canParse(address, ownSite)) return undefined;
  const { origin, pathname, search, hash } = new URL(address, ownSite);
  const read = pathname + search + hash;
  return origin === ownSite && !read.startsWith('//') ? read : undefined;
};

/** Whether something is so. */
export const yesOrNo: Reader<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What a row of the database is known by. */
export const rowId: Reader<string> = (value) =>
  typeof value === 'string' && uuid.test(value) ? value : undefined;

/** A day, `YYYY-MM-DD`. */
export const day: Reader<string> = (value) =>
  typeof value === 'string' && isIsoDate(value) ? value : undefined;

type Readers = Readonly<Record<string, Reader<unknown>>>;

/** What an address holds: each value that could be read. */
export type SearchOf<Of extends Readers> = {
  [Name in keyof Of]?: Exclude<ReturnType<Of[Name]>, undefined> | undefined;
};

/**
 * How an address is read; the router calls `parse`. What was refused is there without a value: the router puts
 * what was read over what was typed, and would keep a name that is not there as it was typed.
 */
export interface SearchSchema<Search> {
  parse(search: unknown): Search;
}

/**
 * What a page keeps in its address. Every page's is read at the start of every other one, so it is read
 * without the library that reads forms: that is a twelfth of what a first page may weigh.
 * @example
 * const schema = searchSchema({ jaar: wholeNumber(2000, 2200) });
 * schema.parse({ jaar: 1999, x: 1 }); // { jaar: undefined }
 */
export function searchSchema<const Of extends Readers>(readers: Of): SearchSchema<SearchOf<Of>> {
  return {
    parse: (search) => {
      const given: Readonly<Record<string, unknown>> =
        typeof search === 'object' && search !== null ? { ...search } : {};
      return Object.fromEntries(
        Object.entries(readers).map(([name, reader]) => [name, reader(given[name])]),
      ) as SearchOf<Of>;
    },
  };
}
