import type { CrossTableAnswer } from '@mim/analytics';
import { isSmallBase } from '@mim/domain/kernel';
import type { Cell } from '../../../components/plot/table-of-figure.js';
import { formatNumber, formatPercent } from '../../../language/format.js';
import { m } from '../../../paraglide/messages.js';
import type { FigureContent } from './breakdown-figure.js';
import { categoryLabel } from './category-label.js';
import { numberCell } from './cells.js';
import { isClearlyMore } from './share-interval.js';
import { captionOf, fileName, smallestOf, tableCaption, type View } from './view.js';
import { wholePercent } from './whole-percent.js';

/** The pairs of characteristics that are counted together. */
export const crossTablePairs = [
  'origin-by-education',
  'age-by-household',
  'referral-source-by-origin',
] as const;

/** A cell that differs from the other groups by more than chance explains. */
interface Clear {
  readonly row: string;
  readonly column: string;
  readonly kind: 'more' | 'less';
}

type TableCell = CrossTableAnswer['cells'][number];

/**
 * Two characteristics at once: of each group, how it is divided over the others. A row of a few stands as counts; a cell is called
 * more or less than all together only where chance does not explain it.
 */
export function crossTableFigure(view: View, answer: CrossTableAnswer): FigureContent {
  const { language } = view;
  const locale = { locale: language };
  const topic = m.figures_cross({ pair: answer.pair }, locale);
  const label = (side: { readonly breakdown: string }, code: string) =>
    categoryLabel('participations', side.breakdown, code, language);
  const at = (row: string, column: string | null): TableCell | undefined =>
    answer.cells.find((cell) => cell.row === row && cell.column === column);
  const countOf = (cell: TableCell | undefined) => cell?.count ?? 0;
  const rows = answer.rows.codes.filter((row) => countOf(at(row, null)) > 0);
  const columns = answer.columns.codes.filter((column) => rows.some((row) => countOf(at(row, column)) > 0));
  const known = answer.total - answer.unknown;
  const inColumn = (column: string) => rows.reduce((sum, row) => sum + countOf(at(row, column)), 0);
  const clear = rows.flatMap((row) =>
    columns.flatMap((column): Clear[] => {
      const cell = at(row, column);
      if (cell === undefined) return [];
      // Against the others: a group that is held against all is in part held against itself.
      const others = { count: inColumn(column) - cell.count, base: known - cell.base };
      if (isClearlyMore(cell, others)) return [{ row, column, kind: 'more' }];
      return isClearlyMore(others, cell) ? [{ row, column, kind: 'less' }] : [];
    }),
  );
  const text = (row: string, column: string): Cell => {
    const cell = at(row, column);
    if (cell === undefined) return { text: '–', value: null };
    if (isSmallBase(cell.base)) return numberCell(cell.count, language);
    const found = clear.find((one) => one.row === row && one.column === column);
    const mark = found === undefined ? '' : found.kind === 'more' ? ' ▲' : ' ▼';
    return {
      text: `${formatNumber(cell.count, language)} (${formatPercent(wholePercent(cell.count, cell.base), language, 0)})${mark}`,
      value: cell.count,
    };
  };
  return {
    topic,
    title:
      known === 0
        ? topic
        : isSmallBase(known)
          ? m.figures_title_small({ topic, base: m.figures_count_mothers({ count: known }, locale) }, locale)
          : clear.length === 0
            ? m.figures_title_cross_none({ topic }, locale)
            : m.figures_title_cross({ topic }, locale),
    drawing: null,
    empty: known === 0 ? m.figures_empty({}, locale) : m.figures_cross_read({}, locale),
    table: {
      caption: tableCaption(view, topic),
      columns: [
        m.figures_topic({ topic: answer.rows.breakdown }, locale),
        ...columns.map((column) => label(answer.columns, column)),
        m.figures_column_all({}, locale),
      ],
      rows: rows.map((row) => ({
        key: row,
        name: label(answer.rows, row),
        cells: [...columns.map((column) => text(row, column)), numberCell(countOf(at(row, null)), language)],
      })),
    },
    caption: captionOf(view, {
      base: m.figures_count_mothers({ count: known }, locale),
      unknown: answer.unknown,
      codes: [answer.note],
      sentences: [
        ...(rows.some((row) => !isSmallBase(countOf(at(row, null))))
          ? [m.figures_note_cross({}, locale)]
          : []),
        ...(rows.some((row) => isSmallBase(countOf(at(row, null))))
          ? [m.figures_note_cross_few({}, locale)]
          : []),
      ],
      smallest: smallestOf([]),
    }),
    fileName: fileName(view, `cross-${answer.pair}`),
  };
}
