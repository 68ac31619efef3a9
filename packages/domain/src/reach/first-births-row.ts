import { registrationYears } from '../delivery/registration-years.js';
import { deepFreeze } from '../kernel/deep-freeze.js';
import type { FirstBirths } from './first-births.js';
import type { FirstBirthsProblemCode } from './first-births-problems.js';
import { municipalityKey } from './municipality.js';

/** What is written of a number of first births, in the order of a file that is made for it. */
export const firstBirthsColumns = deepFreeze(['municipality', 'year', 'first_births'] as const);
export type FirstBirthsColumn = (typeof firstBirthsColumns)[number];

/** The years of which a number can be known, and the largest there can be. */
export const firstBirthsLimits = deepFreeze({
  firstYear: registrationYears.first,
  lastYear: registrationYears.last,
  most: 1_000_000,
} as const);

/** A number of first births as it is written, in a line of a file or in fields. */
export type WrittenFirstBirths = Readonly<Record<FirstBirthsColumn, string>>;

/** What a number is judged by. */
export interface FirstBirthsPlaces {
  /** Municipalities in which there is a location, as locations write them; null: any is known. */
  readonly municipalities: readonly string[] | null;
  /** Calendar year of today: births of a later one, and of itself, are not known. */
  readonly thisYear: number;
}

/** What was written, as far as it is sound, and why the rest is not. */
export interface ReadFirstBirthsRow extends Sound {
  readonly refused: Readonly<Partial<Record<FirstBirthsColumn, FirstBirthsProblemCode>>>;
}

/** Null: it is not sound. The municipality is as locations write it. */
type Sound = { readonly [Name in keyof FirstBirths]: FirstBirths[Name] | null };

/**
 * Reads numbers of first births, each by itself, as they are written in a file or in fields.
 * @example
 * const read = firstBirthsReader({ municipalities: ['Ede'], thisYear: 2009 });
 * read({ municipality: 'EDE', year: '2008', first_births: '612' }).municipality; // 'Ede'
 * read({ municipality: 'Ede', year: '2008', first_births: '-1' }).refused; // { first_births: 'negative' }
 */
export function firstBirthsReader({
  municipalities,
  thisYear,
}: FirstBirthsPlaces): (written: WrittenFirstBirths) => ReadFirstBirthsRow {
  const known = new Map((municipalities ?? []).map((name) => [municipalityKey(name), name]));
  return (written) => {
    const cells = {
      municipality: municipalityOf(
        written.municipality.trim(),
        municipalities === null ? null : (name) => known.get(municipalityKey(name)),
      ),
      year: yearOf(written.year.trim(), thisYear),
      first_births: birthsOf(written.first_births.trim()),
    };
    return {
      municipality: cells.municipality.value,
      year: cells.year.value,
      births: cells.first_births.value,
      refused: Object.fromEntries(
        firstBirthsColumns.flatMap((column) => {
          const { refused } = cells[column];
          return refused === null ? [] : [[column, refused]];
        }),
      ),
    };
  };
}

/** What stands in a cell, or why that cannot be. */
type Cell<Value> =
  | { readonly value: Value; readonly refused: null }
  | { readonly value: null; readonly refused: FirstBirthsProblemCode };

const sound = <Value>(value: Value): Cell<Value> => ({ value, refused: null });
const refuse = (refused: FirstBirthsProblemCode): Cell<never> => ({ value: null, refused });

function municipalityOf(name: string, find: ((name: string) => string | undefined) | null): Cell<string> {
  if (name === '') return refuse('missing-value');
  const found = find === null ? name : find(name);
  return found === undefined ? refuse('unknown-municipality') : sound(found);
}

function yearOf(text: string, thisYear: number): Cell<number> {
  if (text === '') return refuse('missing-value');
  const year = Number(text);
  const { firstYear, lastYear } = firstBirthsLimits;
  if (!/^\d{4}$/.test(text) || year < firstYear || year > lastYear) return refuse('not-a-year');
  return year >= thisYear ? refuse('year-not-over') : sound(year);
}

function birthsOf(text: string): Cell<number> {
  if (text === '') return refuse('missing-value');
  if (/^[-−]\d/.test(text)) return refuse('negative');
  if (/^[\d.]+,\d+$/.test(text)) return refuse('decimal-comma');
  const births = Number(text);
  return /^\d{1,7}$/.test(text) && births <= firstBirthsLimits.most ? sound(births) : refuse('not-a-number');
}
