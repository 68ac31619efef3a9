import type { Report } from '@mim/analytics';
import { variants } from '@mim/domain/code-lists';
import type { Language } from '@mim/domain/kernel';
import { formatList } from '../../../language/format.js';
import { m } from '../../../paraglide/messages.js';
import type { LocationFilter } from './selection.js';

/** More names than this are counted from the fourth on. */
const MOST_NAMES = 4;
/** More codes than this make a file's name too long to read. */
const MOST_CODES = 3;
const LONGEST_FILE_NAME = 60;

/** What a report is about, in words and in the name of a file. */
export interface SelectionName {
  readonly scopeName: string;
  readonly scopeFileName: string;
}

/**
 * The name of a selection: the country, a location, the provider or variant that it was chosen by, or the locations one by one.
 * @param report whose selection it is
 * @param filter how it was chosen
 */
export function selectionName(
  { scope, byLocation }: Pick<Report, 'scope' | 'byLocation'>,
  filter: LocationFilter,
  language: Language,
): SelectionName {
  const locale = { locale: language };
  const all = byLocation.length;
  const [first] = byLocation;
  if (scope === 'national')
    return { scopeName: m.figures_scope_national({}, locale), scopeFileName: 'nederland' };
  if (first !== undefined && all === 1)
    return { scopeName: first.name, scopeFileName: forFileName(first.code) };
  const { aanbieder, variant, locaties } = filter;
  if (locaties === undefined && (aanbieder !== undefined || variant !== undefined)) {
    const by = [
      ...(aanbieder === undefined ? [] : [aanbieder]),
      ...(variant === undefined ? [] : [variants.has(variant) ? variants.label(variant, language) : variant]),
    ].join(', ');
    return {
      scopeName: m.figures_selection_by({ by, count: all }, locale),
      scopeFileName: forFileName([aanbieder, variant].filter((part) => part !== undefined).join('-')),
    };
  }
  const names = byLocation.map(({ name }) => name).sort((a, b) => a.localeCompare(b, 'nl'));
  const codes = byLocation.map(({ code }) => code).sort();
  const shown = names.length <= MOST_NAMES ? names : names.slice(0, MOST_NAMES - 1);
  const rest = names.length - shown.length;
  return {
    scopeName: formatList(
      rest === 0 ? shown : [...shown, m.figures_other_locations({ count: rest }, locale)],
      language,
    ),
    scopeFileName: forFileName(codes.length <= MOST_CODES ? codes.join('-') : `${codes.length}-locaties`),
  };
}

/**
 * A name as a part of a file's name that every system takes: small letters, digits and hyphens.
 * @example
 * forFileName('Careyn / Thuiszorg Énorm'); // 'careyn-thuiszorg-enorm'
 */
export function forFileName(name: string): string {
  const plain = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_FILE_NAME)
    .replaceAll(/^-+|-+$/g, '');
  return plain === '' ? 'selectie' : plain;
}
