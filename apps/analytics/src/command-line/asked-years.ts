import { fail, ok, type Problem, type Result } from '@mim/domain/kernel';
import type { Definitions } from '../figures/definitions/version.js';
import { longestPeriod, yearsFrom } from '../figures/period.js';

/** A period as it is typed: the first and the last calendar year. */
export interface Period {
  readonly first: number;
  readonly last: number;
}

/**
 * Reads a period as it is typed.
 * @returns Undefined when it has not the form of one, ends before it begins or is longer than five years.
 * @example
 * parsePeriod('2006-2008'); // { first: 2006, last: 2008 }
 */
export function parsePeriod(text: string, parseYear: (text: string) => number): Period | undefined {
  const [first, last, ...more] = text.split('-').map(parseYear);
  if (first === undefined || last === undefined || more.length > 0) return undefined;
  return last >= first && last - first < longestPeriod ? { first, last } : undefined;
}

/** Of which years figures are asked: of one, or of several together. */
export interface AskedYears {
  readonly years: readonly number[];
  readonly isPeriod: boolean;
}

/**
 * The years as they are typed.
 * @example
 * yearsText({ years: [2006, 2007], isPeriod: true }); // '2006-2007'
 */
export const yearsText = ({ years, isPeriod }: AskedYears): string =>
  isPeriod ? `${years[0]}-${years.at(-1)}` : String(years[0]);

/**
 * The years of a question.
 * @returns A problem when not exactly one of both is given, or the definitions have no figures of a period.
 */
export function askedYears(
  { year, years }: { readonly year?: number; readonly years?: Period },
  { version, ofPeriod }: Definitions,
): Result<AskedYears> {
  if (year !== undefined && years === undefined) return ok({ years: [year], isPeriod: false });
  if (years === undefined) return fail(noYear);
  if (year !== undefined) return fail(yearAndYears);
  if (ofPeriod === null) return fail(noPeriod(version));
  return ok({ years: yearsFrom(years.first, years.last), isPeriod: true });
}

const remedy = {
  nl: 'Geef één jaar met --year, of een tijdvak van hoogstens vijf jaar met --years.',
  en: 'Give one year with --year, or a period of at most five years with --years.',
};

const noYear: Problem = {
  code: 'year-missing',
  message: { nl: 'De optie --year ontbreekt.', en: 'The option --year is missing.' },
  remedy,
};

const yearAndYears: Problem = {
  code: 'year-and-years',
  message: { nl: '--year en --years gaan niet samen.', en: '--year and --years do not go together.' },
  remedy,
};

const noPeriod = (version: string): Problem => ({
  code: 'no-period-in-version',
  message: {
    nl: `Definities ${version} kennen geen cijfers van meer jaren samen (--years).`,
    en: `Definitions ${version} have no figures of several years together (--years).`,
  },
  remedy: {
    nl: 'Laat --definitions weg, of geef één jaar met --year.',
    en: 'Leave out --definitions, or give one year with --year.',
  },
});
