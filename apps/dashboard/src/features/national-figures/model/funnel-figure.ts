import type { Report } from '@mim/analytics';
import { fewestForShares } from '@mim/domain/kernel';
import type { FunnelPoint } from '../../../components/plot/drawings/funnel.js';
import { formatList, formatNumber, formatPercent } from '../../../language/format.js';
import { m } from '../../../paraglide/messages.js';
import { funnelLimits } from './binomial.js';
import type { FigureContent } from './breakdown-figure.js';
import { markedPercentCell, numberCell, textCell } from './cells.js';
import { captionOf, fileName, smallestOf, tableCaption, type View } from './view.js';
import { wholePercent } from './whole-percent.js';

type LocationRow = Report['byLocation'][number];

/** Where a location lies against the limits of a funnel. */
type Standing = 'inside' | 'outside-95' | 'outside-998';

/** The chance at each side that is left outside the limits of 95% and of 99.8%. */
const tails = { 'outside-95': 0.025, 'outside-998': 0.001 } as const;

/** Where a share lies that is compared with the share of all, 0-1. */
function standingOf(count: number, base: number, whole: number): Standing {
  const isOutside = (tail: number) => {
    const { lower, upper } = funnelLimits(base, whole, tail);
    return count / base < lower || count / base > upper;
  };
  if (isOutside(tails['outside-998'])) return 'outside-998';
  return isOutside(tails['outside-95']) ? 'outside-95' : 'inside';
}

/**
 * The locations' share completed of those who left, against how many that are: a small location differs more by chance, so the limits
 * are wider at the left. No order of merit. After Spiegelhalter (2005), Funnel plots for comparing institutional performance,
 * Stat. Med. 24: 1185-1202.
 */
export function funnelFigure(view: View): FigureContent {
  const { language, report } = view;
  const locale = { locale: language };
  const topic = m.figures_topic({ topic: 'funnel' }, locale);
  const rows = report.byLocation.filter(({ ended }) => ended > 0);
  const [completed, ended] = [sum(rows, 'completed'), sum(rows, 'ended')];
  const whole = ended === 0 ? 0 : completed / ended;
  const standing = (row: LocationRow): Standing =>
    row.ended < fewestForShares ? 'inside' : standingOf(row.completed, row.ended, whole);
  const outside = rows.filter((row) => standing(row) !== 'inside');
  const percentOf = (row: LocationRow) => formatPercent(wholePercent(row.completed, row.ended), language, 0);
  const points = rows.map((row): FunnelPoint => {
    const isOutside = standing(row) !== 'inside';
    return {
      key: row.code,
      at: row.ended,
      value: row.completed / row.ended,
      label: isOutside ? `${row.name} ${percentOf(row)}` : null,
      isSmall: row.ended < fewestForShares,
      isOutside,
    };
  });
  const largest = Math.max(fewestForShares, ...rows.map((row) => row.ended));
  const isDrawn = rows.length > 1 && ended >= fewestForShares;
  const range = (row: LocationRow): string => {
    const { lower, upper } = funnelLimits(row.ended, whole, 0.025);
    return `${formatPercent(100 * lower, language, 0)}–${formatPercent(100 * upper, language, 0)}`;
  };
  return {
    topic,
    title: !isDrawn
      ? topic
      : outside.length === 0
        ? m.figures_title_funnel_none({}, locale)
        : m.figures_title_funnel(
            {
              names: formatList(
                outside.map(({ name }) => name),
                language,
              ),
            },
            locale,
          ),
    drawing: !isDrawn
      ? null
      : {
          kind: 'funnel',
          points,
          whole,
          wholeLabel: m.figures_label_whole({ value: formatPercent(100 * whole, language, 0) }, locale),
          limits: [
            { label: '95%', tail: 0.025 },
            { label: formatPercent(99.8, language, 1), tail: 0.001 },
          ].map(({ label, tail }) => ({
            label,
            points: Array.from({ length: largest }, (_, at) => ({
              at: at + 1,
              ...funnelLimits(at + 1, whole, tail),
            })),
          })),
          acrossLabel: m.figures_axis_ended({}, locale),
          up: [0, 0.25, 0.5, 0.75, 1].map((value) => ({
            value,
            label: formatPercent(100 * value, language, 0),
          })),
        },
    empty: m.figures_empty_funnel({}, locale),
    table: {
      caption: tableCaption(view, topic),
      columns: [
        m.figures_column_location({}, locale),
        m.figures_key({ figure: 'ended' }, locale),
        m.figures_column_completed({}, locale),
        m.figures_column_percent({}, locale),
        m.figures_column_by_chance({}, locale),
        m.figures_column_standing({}, locale),
      ],
      rows: [...rows]
        .sort((a, b) => a.name.localeCompare(b.name, 'nl'))
        .map((row) => ({
          key: row.code,
          name: row.name,
          cells: [
            numberCell(row.ended, language),
            numberCell(row.completed, language),
            markedPercentCell(Math.round((1000 * row.completed) / row.ended) / 10, row.ended, language),
            textCell(range(row)),
            textCell(
              row.ended < fewestForShares
                ? m.figures_too_few_to_say({}, locale)
                : m.figures_standing({ standing: standing(row) }, locale),
            ),
          ],
        })),
    },
    caption: captionOf(view, {
      base: m.figures_count_ended({ count: ended }, locale),
      unknown: null,
      codes: ['of-those-who-left'],
      smallest: smallestOf(rows.map((row) => row.ended)),
      sentences: [
        m.figures_note_funnel({ few: formatNumber(fewestForShares, language) }, locale),
        m.figures_note_funnel_source({}, locale),
      ],
    }),
    fileName: fileName(view, 'funnel'),
  };
}

const sum = (rows: readonly LocationRow[], key: 'completed' | 'ended'): number =>
  rows.reduce((total, row) => total + row[key], 0);
