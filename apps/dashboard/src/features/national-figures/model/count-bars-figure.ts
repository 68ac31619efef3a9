import type { FigureRow } from '@mim/analytics';
import { formatNumber } from '../../../language/format.js';
import { m } from '../../../paraglide/messages.js';
import type { FigureContent } from './breakdown-figure.js';
import { numberCell } from './cells.js';
import { captionOf, fileName, peopleText, tableCaption, type View } from './view.js';

interface CountBars {
  readonly topic: string;
  readonly title: string;
  readonly rows: readonly { readonly key: string; readonly label: string; readonly row: FigureRow }[];
  readonly base: string;
  readonly sentences?: readonly string[];
  readonly file: string;
}

/** Plain counts beside each other. */
function countBars(view: View, { topic, title, rows, base, sentences = [], file }: CountBars): FigureContent {
  const { language } = view;
  const locale = { locale: language };
  return {
    topic,
    title,
    drawing:
      rows.length === 0
        ? null
        : {
            kind: 'bars',
            axis: null,
            bars: rows.map(({ key, label, row }) => ({
              key,
              label,
              value: row.count ?? 0,
              valueLabel: formatNumber(row.count, language),
              compared: null,
            })),
          },
    empty: m.figures_empty({}, locale),
    table: {
      caption: tableCaption(view, topic),
      columns: [topic, m.figures_column_count({}, locale)],
      rows: rows.map(({ key, label, row }) => ({
        key,
        name: label,
        cells: [numberCell(row.count, language)],
      })),
    },
    caption: captionOf(view, { base, unknown: null, codes: rows.map(({ row }) => row.note), sentences }),
    fileName: fileName(view, file),
  };
}

/** How many took part: who went on from the year before, who began, and how many persons that were. */
export function reachedFigure(view: View): FigureContent {
  const { language, index } = view;
  const locale = { locale: language };
  const count = (measure: string) => index.find(measure)?.count ?? 0;
  const rows = ['participations.continuing', 'participations.new', 'participations', 'mothers'].flatMap(
    (measure) => {
      const row = index.find(measure);
      return row === null ? [] : [{ key: measure, label: m.figures_key({ figure: measure }, locale), row }];
    },
  );
  return countBars(view, {
    topic: m.figures_topic({ topic: 'reached' }, locale),
    title: m.figures_title_reached(
      { count: count('participations'), started: formatNumber(count('participations.new'), language) },
      locale,
    ),
    rows,
    base: peopleText(view),
    sentences: [m.figures_note_reached({}, locale)],
    file: 'reached',
  });
}

/** Visiting mothers from the first of January to the last of December: it balances. */
export function ledgerFigure(view: View): FigureContent {
  const { language, index } = view;
  const locale = { locale: language };
  const flows = ['opening', 'in', 'out', 'closing'].flatMap((flow) => {
    const row = index.find('visiting-mothers.ledger', 'flow', flow);
    return row === null ? [] : [{ key: flow, label: m.figures_category({ category: flow }, locale), row }];
  });
  const topic = m.figures_topic({ topic: 'ledger' }, locale);
  const of = (flow: string) => formatNumber(flows.find(({ key }) => key === flow)?.row.count ?? 0, language);
  return countBars(view, {
    topic,
    title: flows.length < 4 ? topic : m.figures_title_ledger({ in: of('in'), out: of('out') }, locale),
    rows: flows,
    base: m.figures_count_visiting_mothers({ count: index.find('visiting-mothers')?.count ?? 0 }, locale),
    file: 'ledger',
  });
}
