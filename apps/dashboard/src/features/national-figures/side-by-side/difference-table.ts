import type { FigureDifference, FigureRow, Selection } from '@mim/analytics';
import { mayTakeOutBeside } from '@mim/domain/annual-registration';
import { isSmallBase, type Language } from '@mim/domain/kernel';
import { formatNumber, NOT_KNOWN } from '../../../language/format.js';
import { m } from '../../../paraglide/messages.js';
import type { BuiltTable } from '../table-builder/built-table.js';
import type { FigureKey } from '../table-builder/figure-keys.js';
import { type Line, linesOf } from '../table-builder/table-lines.js';
import { noValue, tableValueOf } from '../table-builder/table-value.js';

/** What two selections are laid side by side from. */
export interface DifferenceSources {
  readonly difference: FigureDifference;
  readonly chosen: readonly FigureKey[];
  /** What each is called, with its year or years. */
  readonly names: readonly [one: string, other: string];
  /** Of which locations each is. */
  readonly selections: readonly [one: Selection, other: Selection];
  readonly isInside: boolean;
  readonly language: Language;
}

/** Two selections side by side as a table, with how the second differs from the first. Pure. */
export function differenceTable(sources: DifferenceSources): BuiltTable {
  const { difference, chosen, names, isInside, language } = sources;
  const isWithheld = withheldIn(sources);
  const { one, other } = difference;
  const locale = { locale: language };
  const lines = linesOf({
    values: { ...one, lines: difference.lines },
    chosen,
    per: 'alles',
    isPeriod: false,
    isTurned: false,
    sort: null,
    scopeName: names[0],
    isInside,
    language,
  });
  return {
    corner: m.builder_figures({}, locale),
    columns: [
      { key: 'one', name: names[0], kind: null },
      { key: 'other', name: names[1], kind: null },
      { key: 'difference', name: m.side_difference({}, locale), kind: 'count', isInWords: true },
    ],
    rows: lines.map((line) => {
      const rows = [findIn(one.all, line), findIn(other.all, line)] as const;
      const [first, second] = rows.map((row) =>
        row === null ? noValue : tableValueOf(row, line.kind, language, isWithheld(line)),
      );
      const found = difference.lines.find((each) => isLine(each, line));
      const isFew = line.kind === 'share' && rows.some((row) => isSmallBase(row?.base ?? 0));
      return {
        key: line.key,
        name: line.name,
        kind: line.kind,
        cells: [
          first ?? noValue,
          second ?? noValue,
          {
            ...noValue,
            text: differenceText(found, isFew, language, signed),
            words: differenceText(found, isFew, language, () => '').trim(),
            value: isFew ? null : (found?.difference ?? null),
            isWithheld: isWithheld(line),
          },
        ],
      };
    }),
    notes: [
      m.side_note({}, locale),
      ...new Set(
        [one, other].map(({ coverage }, place) => coverageNote(coverage, names[place] ?? '', language)),
      ),
    ],
    withheld: lines.filter(isWithheld).map(({ name }) => name),
  };
}

/** Of how many locations a selection is; of several years each. */
function coverageNote(
  coverage: FigureDifference['one']['coverage'],
  name: string,
  language: Language,
): string {
  const of = ({ delivered, expected }: (typeof coverage)[number]) => `${delivered}/${expected}`;
  const years =
    coverage.length === 1 ? coverage.map(of) : coverage.map((year) => `${year.year}: ${of(year)}`);
  return m.side_coverage({ name, years: years.join(', ') }, { locale: language });
}

/** What may not be taken out for others: what one selection and the other leave of each other is judged with both. */
function withheldIn({
  difference: { one, other },
  selections,
  isInside,
}: DifferenceSources): (line: Pick<Line, 'figure' | 'kind'>) => boolean {
  if (isInside) return () => false;
  const [first, second] = [one, other].map(({ from, to, all }, place) => {
    const selection = selections[place];
    return { from, to, rows: all, locations: selection?.kind === 'locations' ? selection.codes : [] };
  });
  return ({ figure, kind }) =>
    kind === 'estimate' ||
    first === undefined ||
    second === undefined ||
    !mayTakeOutBeside(first, second, figure);
}

const isLine = (
  row: Pick<FigureRow, 'measure' | 'breakdown' | 'category'>,
  { figure, category }: Line,
): boolean =>
  row.measure === figure.measure && row.breakdown === figure.breakdown && row.category === category;

const findIn = (rows: readonly FigureRow[], line: Line): FigureRow | null =>
  rows.find((row) => isLine(row, line)) ?? null;

const signed = (difference: number, language: Language): string =>
  `${difference > 0 ? '+' : difference < 0 ? '−' : ''}${formatNumber(Math.abs(difference), language, 1)}`;

/** A number in percent, a share in points; more or less of a share only where chance does not explain it. */
function differenceText(
  found: FigureDifference['lines'][number] | undefined,
  isFew: boolean,
  language: Language,
  write: (difference: number, language: Language) => string,
): string {
  const locale = { locale: language };
  if (isFew) return m.figures_too_few_to_say({}, locale);
  if (found?.difference == null) return NOT_KNOWN;
  const { difference, direction, kind } = found;
  const size = write(difference, language);
  if (kind === 'count') return `${size}%`;
  return direction === 'unclear'
    ? m.figures_change_size_unclear({ size }, locale)
    : m.figures_change_size_points({ size }, locale);
}
