import type { Published } from '@mim/analytics';
import { figureNote } from '@mim/domain/annual-registration';
import { isSmallBase, type Language } from '@mim/domain/kernel';
import type { FigureCaption } from '../../../components/plot/figure-caption.js';
import { formatList } from '../../../language/format.js';
import { m } from '../../../paraglide/messages.js';
import type { Comparison } from './comparison.js';
import type { FigureIndex } from './figure-index.js';
import { type ShownReport, yearsWithout, yearText } from './shown-report.js';

/** Everything that the figures of a page are made from. */
export interface View {
  readonly language: Language;
  readonly report: ShownReport;
  readonly index: FigureIndex;
  /** What the report is about, in words: "Nederland", "Breda", "3 gekozen locaties". */
  readonly scopeName: string;
  /** The same as a part of a file's name: small letters, digits and hyphens. */
  readonly scopeFileName: string;
  readonly isNational: boolean;
  readonly comparison: Comparison | null;
  readonly published: Published;
}

/**
 * How many of the expected locations delivered, short: "19 van 19 locaties". Of several years that of the year with the fewest,
 * and which years add nothing.
 */
export function coverageText({
  report,
  language,
}: Pick<View, 'language'> & { readonly report: Pick<ShownReport, 'coverage' | 'period'> }): string {
  const { expected, delivered } = report.coverage;
  const locale = { locale: language };
  if (report.period === undefined) return m.figures_coverage_short({ delivered, count: expected }, locale);
  const without = yearsWithout(report).map(String);
  return [
    m.figures_coverage_period({ delivered, expected }, locale),
    ...(without.length === 0
      ? []
      : [m.figures_coverage_without_years({ years: formatList(without, language) }, locale)]),
  ].join(' · ');
}

/** How many mothers a report is of: "709 moeders". */
export const peopleText = ({ index, language }: View): string =>
  m.figures_count_mothers({ count: index.find('participations')?.count ?? 0 }, { locale: language });

/** What the sentences of notes are told with: the language, and what locations are called. */
export type NotesTold = Pick<View, 'language'> & { readonly report: Pick<ShownReport, 'names'> };

/** The name of a location; a code of which nothing is known stands as it is. */
export const locationName = (code: string, { names }: Pick<ShownReport, 'names'>): string =>
  names[code] ?? code;

/** Notes without these codes: what they say is said elsewhere, once. */
const without = (notes: readonly (string | null)[], codes: ReadonlySet<string>): readonly (string | null)[] =>
  notes.map(
    (note) =>
      note
        ?.split(';')
        .filter((code) => !codes.has(code))
        .join(';') || null,
  );

const saidOfThePage: ReadonlySet<string> = new Set(['coverage-incomplete']);
const saidOfTheTable: ReadonlySet<string> = new Set([...saidOfThePage, 'small-base']);

/** What a number on a page says of itself: that locations are missing stands once above all numbers. */
export const cardNotes = (notes: readonly (string | null)[], told: NotesTold): readonly string[] =>
  noteSentences(without(notes, saidOfThePage), told);

/** The same of a figure with its table: that a base is small is said once, of the whole table, and its coverage stands beside its base. */
export const figureNotes = (notes: readonly (string | null)[], told: NotesTold): readonly string[] =>
  noteSentences(without(notes, saidOfTheTable), told);

/** The sentences for the codes of a row's note; what stands behind a colon is what a code is about. */
export function noteSentences(notes: readonly (string | null)[], told: NotesTold): readonly string[] {
  const abouts = new Map<string, Set<string>>();
  for (const note of new Set(notes.flatMap((one) => one?.split(';') ?? []))) {
    const [code = '', about] = note.split(':');
    const known = abouts.get(code) ?? new Set<string>();
    abouts.set(code, about === undefined ? known : known.add(about));
  }
  return [...abouts].map(([code, about]) => noteSentence(code, [...about], told));
}

function noteSentence(code: string, about: readonly string[], { language, report }: NotesTold): string {
  const locale = { locale: language };
  switch (code) {
    case 'cohort-left-out': {
      const locations = about.map((one) => {
        const [location = '', count] = one.split('=');
        const mothers = m.figures_count_mothers({ count: Number(count) }, locale);
        return `${locationName(location, report)} (${mothers})`;
      });
      return m.figures_note_left_out({ locations: formatList(locations, language) }, locale);
    }
    case 'of-locations': {
      const [having = '', delivered = ''] = about[0]?.split('/') ?? [];
      return having === '0'
        ? m.figures_note_of_no_location({ delivered }, locale)
        : m.figures_note_of_locations({ having, delivered }, locale);
    }
    case 'first-births-missing':
      return m.figures_note_no_births({ municipalities: formatList(about, language) }, locale);
    case 'delivered-unexpected': {
      const locations = about.map((one) => locationName(one, report));
      return m.figures_note_unexpected({ locations: formatList(locations, language) }, locale);
    }
    default:
      // A note can be a location itself: the largest, the smallest.
      return report.names[code] ?? figureNote(code)?.[language] ?? code;
  }
}

export interface CaptionParts {
  readonly base: string;
  readonly unknown: number | null;
  /** Codes from rows, joined as they come. */
  readonly codes?: readonly (string | null)[];
  readonly sentences?: readonly string[];
  readonly isCompared?: boolean;
  /** The smallest base that a percentage in the table is taken of. */
  readonly smallest?: number;
}

/** The smallest of the bases that there are; nothing has been counted where a base is 0. */
export const smallestOf = (bases: readonly (number | null)[]): number =>
  Math.min(...bases.flatMap((base) => (base === null || base === 0 ? [] : [base])));

/** The caption of a figure that is made from the report. */
export function captionOf(view: View, parts: CaptionParts): FigureCaption {
  const { language, report, comparison } = view;
  const locale = { locale: language };
  const computed = m.figures_source_computed({ year: yearText(report) }, locale);
  const isCompared = parts.isCompared === true && comparison !== null;
  return {
    scope: m.figures_caption_scope({ scope: view.scopeName, year: yearText(report) }, locale),
    base: parts.base,
    notKnown: parts.unknown === null ? null : m.figures_not_known({ n: parts.unknown }, locale),
    coverage: coverageText(view),
    source: isCompared
      ? m.figures_source_both({ first: computed, second: comparison.source }, locale)
      : computed,
    notes: [
      ...(report.period === undefined ? [] : [m.figures_note_period({}, locale)]),
      ...(isCompared ? [comparison.note] : []),
      ...(isSmallBase(parts.smallest ?? 0) ? [m.figures_note_small_base({}, locale)] : []),
      ...(parts.sentences ?? []),
      ...figureNotes(parts.codes ?? [], view),
    ],
  };
}

/** What a figure's table is of: topic, scope and year. */
export const tableCaption = (view: View, topic: string): string =>
  m.figures_table_of(
    { topic, scope: view.scopeName, year: yearText(view.report) },
    { locale: view.language },
  );

/** Name of a figure's downloads: when, where, what. */
export const fileName = (view: View, topic: string): string =>
  `mim-${yearText(view.report).replace('–', '-')}-${view.scopeFileName}-${topic}`;
