import type { Curve } from '@mim/analytics';
import { isSmallBase } from '@mim/domain/kernel';
import { formatNumber, formatPercent } from '../../../language/format.js';
import { m } from '../../../paraglide/messages.js';
import type { FigureContent } from './breakdown-figure.js';
import { markedShareCell, numberCell, shareCell } from './cells.js';
import { axisNote, shareAxis, shareTicks } from './share-axis.js';
import { monthAxis, reportedMonths, stepPoints } from './survival-axis.js';
import { captionOf, fileName, peopleText, smallestOf, tableCaption, type View } from './view.js';

/** The days at which attrition is reported: three, six, twelve and eighteen months. */
const attritionDays = new Set([91, 183, 365, 548]);

/** Who left without completing: the headline of attrition, with its band and the numbers at risk beneath. */
export function attritionFigure(view: View, curves: readonly Curve[]): FigureContent {
  const { language, index } = view;
  const locale = { locale: language };
  const topic = m.figures_topic({ topic: 'attrition' }, locale);
  const curve = curves.find(({ measure, stratum }) => measure === 'attrition' && stratum === null);
  const at = reportedMonths
    .filter(({ day }) => attritionDays.has(day))
    .map(({ day, months }) => {
      const row = index.find('attrition', 'days', String(day));
      const { value: estimate = null, lower = null, upper = null, note = null } = row ?? {};
      return { day, months, atRisk: row?.count ?? 0, estimate, lower, upper, note };
    });
  const percent = (share: number | null) => formatPercent(share === null ? null : share * 100, language, 0);
  // Of fewer than ten at risk no percentage is said; the table has the estimates with their bands.
  const said = at.filter(({ estimate, atRisk }) => estimate !== null && !isSmallBase(atRisk));
  const headline = said.find(({ day }) => day === 365) ?? said.at(-1);
  const isDrawn = curve !== undefined && curve.points.length > 0;
  const highest = Math.max(0, ...(curve?.points ?? []).map(({ upper, estimate }) => upper ?? estimate));
  const atRiskOf = new Map(at.map(({ day, atRisk }) => [day, atRisk]));
  return {
    topic,
    title:
      headline === undefined
        ? m.figures_title_few_at_once({ topic }, locale)
        : m.figures_title_attrition(
            {
              time: m.figures_months({ count: headline.months }, locale),
              percent: percent(headline.estimate),
            },
            locale,
          ),
    drawing: isDrawn
      ? {
          kind: 'steps',
          lines: [{ key: 'all', label: m.figures_label_all({}, locale), points: stepPoints(curve, 0) }],
          ...monthAxis([curve]),
          acrossLabel: m.figures_axis_months({}, locale),
          up: shareTicks(highest, language),
          withBand: true,
          readings: said.map(({ day, estimate }) => ({
            at: day,
            value: estimate ?? 0,
            label: percent(estimate),
          })),
          beneath: {
            label: m.figures_axis_at_risk({}, locale),
            rows: [
              {
                key: 'all',
                label: m.figures_label_all({}, locale),
                values: [
                  '',
                  ...reportedMonths.map(({ day }) => {
                    const atRisk = atRiskOf.get(day);
                    return atRisk === undefined ? '' : formatNumber(atRisk, language);
                  }),
                ],
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
        m.figures_column_left({}, locale),
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
      codes: at.map(({ note }) => note),
      smallest: smallestOf(at.filter(({ estimate }) => estimate !== null).map(({ atRisk }) => atRisk)),
      sentences: [
        ...(isDrawn ? [m.figures_note_band({}, locale)] : []),
        m.figures_note_attrition({}, locale),
        ...(isDrawn ? axisNote(shareAxis([100 * highest], language), language) : []),
      ],
    }),
    fileName: fileName(view, 'attrition'),
  };
}
