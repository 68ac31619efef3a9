import type { FigureRow } from '@mim/analytics';
import { type Bilingual, bilingual, type Language } from '@mim/domain/kernel';
import type { TableCell, TableFile } from '../../../components/table-file/table-file.js';
import { m } from '../../../paraglide/messages.js';
import { categoryLabel } from './category-label.js';
import { fileAbout } from './file-about.js';
import type { SelectionName } from './selection-name.js';
import { type ShownReport, yearText } from './shown-report.js';
import { noteSentences } from './view.js';

/** A report with what it is about and in which words. */
interface Told {
  readonly report: ShownReport;
  readonly selection: SelectionName;
  readonly language: Language;
}

interface FigureColumn {
  readonly heading: Bilingual;
  readonly cell: (row: FigureRow, told: Told) => TableCell;
}

const column = (nl: string, en: string, cell: FigureColumn['cell']): FigureColumn => ({
  heading: bilingual(nl, en),
  cell,
});

/** What a figure is divided by, in words; waiting is divided into its stretches. */
export function breakdownLabel(measure: string, breakdown: string, language: Language): string {
  const locale = { locale: language };
  return measure === 'waiting'
    ? m.figures_waiting({ stage: breakdown }, locale)
    : m.figures_topic({ topic: breakdown }, locale);
}

/** The columns of a file of figures. A heading never changes, in neither language: macros are built on it. */
const columns: readonly FigureColumn[] = [
  column('Jaar', 'Year', ({ year }) => year),
  column('Gebied', 'Scope', (_, { selection }) => selection.scopeName),
  column(
    'Cijfer',
    'Figure',
    ({ measure }, { report, language }) => report.measures[measure]?.[language] ?? measure,
  ),
  column('Uitsplitsing', 'Breakdown', ({ measure, breakdown }, { language }) =>
    breakdown === null ? null : breakdownLabel(measure, breakdown, language),
  ),
  column('Categorie', 'Category', ({ measure, breakdown, category }, { language }) =>
    category === null ? null : categoryLabel(measure, breakdown ?? '', category, language),
  ),
  column('Aantal', 'Count', ({ count }) => count),
  column('Van', 'Out of', ({ base }) => base),
  column('Waarde', 'Value', ({ value }) => value),
  column('Onbekend', 'Not known', ({ unknown }) => unknown),
  column('Toelichting', 'Note', ({ note }, told) => noteSentences([note], told).join(' ') || null),
  column('Ondergrens', 'Lower bound', ({ lower }) => lower),
  column('Bovengrens', 'Upper bound', ({ upper }) => upper),
];

/**
 * Figures of a report, in words, as a file to take along that says what it is, and that something was left out.
 * @param told The report, its selection, which of its rows are taken along, and the day, ISO text.
 */
export const figureFile = (
  told: Told & { readonly rows: readonly FigureRow[]; readonly today: string },
): TableFile => ({
  name: `mim-${yearText(told.report).replace('–', '-')}-${told.selection.scopeFileName}`,
  list: m.figures_file({}, { locale: told.language }),
  about: [
    ...fileAbout({ ...told, scopeName: told.selection.scopeName }),
    ...(told.rows.length < told.report.rows.length
      ? [m.figures_left_out({}, { locale: told.language })]
      : []),
  ],
  columns: columns.map(({ heading }) => ({ heading: heading[told.language] })),
  rows: told.rows.map((row) => columns.map(({ cell }) => cell(row, told))),
});
