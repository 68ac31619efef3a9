import type { FigureDifference, FigureRow } from '@mim/analytics';
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
  readonly isInside: boolean;
  readonly language: Language;
}

/** Two selections side by side as a table, with how the second differs from the first. Pure. */
export function differenceTable(sources: DifferenceSources): BuiltTable {
  const { difference, chosen, names, isInside, language } = sources;
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
  const isWithheld = !isInside;
  return {
    corner: m.builder_figures({}, locale),
    columns: [
      { key: 'one', name: names[0], kind: null },
      { key: 'other', name: names[1], kind: null },
      { key: 'difference', name: m.side_difference({}, locale), kind: 'count' },
    ],
    rows: lines.map((line) => {
      const rows = [findIn(one.all, line), findIn(other.all, line)] as const;
      const [first, second] = rows.map((row) =>
        row === null ? noValue : tableValueOf(row, line.kind, language, isWithheld),
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
            text: differenceText(found, isFew, language),
            value: isFew ? null : (found?.difference ?? null),
            isWithheld,
          },
        ],
      };
    }),
    notes: [
      m.side_note({}, locale),
      ...[one, other].map(({ coverage }, place) =>
        m.side_coverage(
          {
            name: names[place] ?? '',
            years: coverage
              .map(({ year, delivered, expected }) => `${year}: ${delivered}/${expected}`)
              .join(', '),
          },
          locale,
        ),
      ),
    ],
    withheld: isInside ? [] : lines.map(({ name }) => name),
  };
}

const isLine = (
  row: Pick<FigureRow, 'measure' | 'breakdown' | 'category'>,
  { figure, category }: Line,
): boolean =>
  row.measure === figure.measure && row.breakdown === figure.breakdown && row.category === category;

const findIn = (rows: readonly FigureRow[], line: Line): FigureRow | null =>
  rows.find((row) => isLine(row, line)) ?? null;

/** A number in percent, a share in points; more or less of a share only where chance does not explain it. */
function differenceText(
  found: FigureDifference['lines'][number] | undefined,
  isFew: boolean,
  language: Language,
): string {
  const locale = { locale: language };
  if (isFew) return m.figures_too_few_to_say({}, locale);
  if (found?.difference == null) return NOT_KNOWN;
  const { difference, direction, kind } = found;
  const size = `${difference > 0 ? '+' : difference < 0 ? '−' : ''}${formatNumber(Math.abs(difference), language, 1)}`;
  if (kind === 'count') return `${size}%`;
  return direction === 'unclear'
    ? m.figures_change_size_unclear({ size }, locale)
    : m.figures_change_size_points({ size }, locale);
}
