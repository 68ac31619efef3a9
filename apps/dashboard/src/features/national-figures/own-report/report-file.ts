import { captionFacts } from '../../../components/plot/figure-caption.js';
import type { SlideText } from '../../../components/plot/slide.js';
import type { TableFile } from '../../../components/table-file/table-file.js';
import { m } from '../../../paraglide/messages.js';
import type { FigureContent } from '../model/breakdown-figure.js';
import type { ReportFigure } from './use-report-figures.js';

/**
 * Every number of a report as one table: a row for each cell of each figure's table, in the order of the report, with what it is of.
 * @param today ISO text.
 */
export function reportFile(figures: readonly ReportFigure[], title: string, today: string): TableFile {
  const rows = figures.flatMap(({ item, state }, place) =>
    state.kind !== 'ready'
      ? []
      : state.content.table.rows.flatMap((row) =>
          row.cells.map((cell, column) => [
            place + 1,
            state.content.title,
            state.content.caption.scope,
            state.content.caption.base,
            row.name,
            state.content.table.columns[column + 1] ?? '',
            typeof cell.value === 'number' ? cell.value : null,
            cell.text,
            state.content.caption.source,
            item.note === '' ? null : item.note,
          ]),
        ),
  );
  return {
    name: `mim-${today}-${m.report_file()}`,
    list: title,
    about: [m.figures_about_programme(), title, m.figures_about({ what: 'made', value: today })],
    columns: [
      m.report_column_place(),
      m.report_column_figure(),
      m.report_column_scope(),
      m.report_column_base(),
      m.report_column_row(),
      m.report_column_column(),
      m.report_column_value(),
      m.report_column_text(),
      m.report_column_source(),
      m.report_column_note(),
    ].map((heading) => ({ heading })),
    rows,
  };
}

/** The words on the slide of a figure of a report. */
export const slideOf = ({ title, caption }: FigureContent): SlideText => ({
  title,
  value: null,
  lines: [
    captionFacts(caption).join(' · '),
    m.figures_caption_source({ source: caption.source }),
    ...caption.notes,
  ],
});
