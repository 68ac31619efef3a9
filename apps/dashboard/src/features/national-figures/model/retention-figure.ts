import type { Curve } from '@mim/analytics';
import { isSmallBase } from '@mim/domain/kernel';
import { formatNumber, formatPercent } from '../../../language/format.js';
import { m } from '../../../paraglide/messages.js';
import type { FigureContent } from './breakdown-figure.js';
import { markedShareCell, numberCell, shareCell } from './cells.js';
import { shareTicks } from './share-axis.js';
import { monthAxis, reportedMonths, stepPoints } from './survival-axis.js';
import { captionOf, fileName, peopleText, smallestOf, tableCaption, type View } from './view.js';

/** Days of which the curve's value is written beside it. */
const readDays = new Set([183, 365, 548]);

/** How long mothers take part: the curve with its band, and the numbers at risk beneath. */
export function retentionFigure(view: View, curves: readonly Curve[]): FigureContent {
  const { language, index } = view;
  const locale = { locale: language };
  const topic = m.figures_topic({ topic: 'retention' }, locale);
  const curve = curves.find(({ measure, stratum }) => measure === 'retention' && stratum === null);
  const at = reportedMonths.map(({ day, months }) => {
    const row = index.find('retention', 'days', String(day));
    return {
      day,
      months,
      atRisk: row?.count ?? 0,
      estimate: row?.value ?? null,
      lower: row?.lower ?? null,
      upper: row?.upper ?? null,
      note: row?.note ?? null,
    };
  });
  const percent = (share: number | null, digits: 0 | 1) =>
    formatPercent(share === null ? null : share * 100, language, digits);
  const read = at.filter((point) => point.estimate !== null);
  // Of fewer than ten at risk no percentage is said; the table has the estimates with their bands.
  const said = read.filter(({ atRisk }) => !isSmallBase(atRisk));
  const headline = said.find((point) => point.day === 365) ?? said.at(-1);
  const beyond = at.find((point) => point.note?.includes('fewer-than-5-at-risk') === true);
  const isDrawn = curve !== undefined && curve.points.length > 0;
  return {
    topic,
    title:
      headline === undefined
        ? m.figures_title_few_at_once({ topic }, locale)
        : m.figures_title_retention(
            {
              time: m.figures_months({ count: headline.months }, locale),
              percent: percent(headline.estimate, 0),
            },
            locale,
          ),
    drawing: isDrawn
      ? {
          kind: 'steps',
          lines: [{ key: 'all', label: m.figures_label_all({}, locale), points: stepPoints(curve, 1) }],
          ...monthAxis([curve]),
          acrossLabel: m.figures_axis_months({}, locale),
          up: shareTicks(1, language),
          withBand: true,
          readings: said
            .filter((point) => readDays.has(point.day))
            .map(({ day, estimate }) => ({ at: day, value: estimate ?? 0, label: percent(estimate, 0) })),
          beneath: {
            label: m.figures_axis_at_risk({}, locale),
            rows: [
              {
                key: 'all',
                label: m.figures_label_all({}, locale),
                values: ['', ...at.map(({ atRisk }) => formatNumber(atRisk, language))],
              },
            ],
          },
        }
      : null,
    empty: m.figures_empty_curve({}, locale),
    table: {
      caption: tableCaption(view, topic),
      columns: [
        m.figures_column_months({}, locale),
        m.figures_column_at_risk({}, locale),
        m.figures_column_estimate({}, locale),
        m.figures_column_lower({}, locale),
        m.figures_column_upper({}, locale),
      ],
      rows: at.map(({ day, months, atRisk, estimate, lower, upper }) => ({
        key: String(day),
        name: String(months),
        cells: [
          numberCell(atRisk, language),
          markedShareCell(estimate, atRisk, language),
          shareCell(lower, language),
          shareCell(upper, language),
        ],
      })),
    },
    caption: captionOf(view, {
      base: peopleText(view),
      unknown: null,
      smallest: smallestOf(read.map(({ atRisk }) => atRisk)),
      sentences: [
        ...(isDrawn ? [m.figures_note_band({}, locale)] : []),
        ...(beyond === undefined
          ? []
          : [m.figures_note_beyond({ time: m.figures_months({ count: beyond.months }, locale) }, locale)]),
      ],
    }),
    fileName: fileName(view, 'retention'),
  };
}
