import type { Curve } from '@mim/analytics';
import { formatNumber } from '../../../language/format.js';
import { m } from '../../../paraglide/messages.js';
import type { FigureContent } from './breakdown-figure.js';
import { markedShareCell, numberCell, shareCell } from './cells.js';
import { shareTicks } from './share-axis.js';
import { drawnGroups, type Group, type Grouping, groupsOf } from './strata.js';
import { monthAxis, reportedMonths, stepPoints } from './survival-axis.js';
import { captionOf, fileName, peopleText, smallestOf, tableCaption, type View } from './view.js';

const nothing = { atRisk: null, estimate: null, lower: null, upper: null };

/** What the figures say of a group at a day that is reported: not what its line is at, whose points are the days with an end. */
const readAt = ({ curve }: Group, day: number) =>
  curve.readings?.find((reading) => reading.day === day) ?? nothing;

/** How long mothers take part, a curve for each group of a grouping. */
export function groupRetentionFigure(view: View, by: Grouping, curves: readonly Curve[]): FigureContent {
  const { language, index } = view;
  const locale = { locale: language };
  const groups = groupsOf(curves, by, language);
  const drawn = drawnGroups(groups);
  const read = groups.flatMap((group) => reportedMonths.map(({ day }) => readAt(group, day)));
  const title = m.figures_title_retention_by({ by: m.figures_group({ group: by }, locale) }, locale);
  return {
    topic: m.figures_topic({ topic: 'retention' }, locale),
    title,
    drawing:
      drawn.length === 0
        ? null
        : {
            kind: 'steps',
            lines: drawn.map(({ category, label, curve }) => ({
              key: category,
              label,
              points: stepPoints(curve, 1),
            })),
            ...monthAxis(drawn.map(({ curve }) => curve)),
            acrossLabel: m.figures_axis_months({}, locale),
            up: shareTicks(1, language),
            withBand: drawn.length <= 2,
            readings: [],
            beneath: {
              label: m.figures_axis_at_risk({}, locale),
              rows: drawn.map((group) => ({
                key: group.category,
                label: group.label,
                values: [
                  '',
                  ...reportedMonths.map(({ day }) => formatNumber(readAt(group, day).atRisk, language)),
                ],
              })),
            },
          },
    empty: m.figures_empty_curve({}, locale),
    table: {
      caption: tableCaption(view, title),
      columns: [
        m.figures_group({ group: by }, locale),
        m.figures_column_months({}, locale),
        m.figures_column_at_risk({}, locale),
        m.figures_column_estimate({}, locale),
        m.figures_column_lower({}, locale),
        m.figures_column_upper({}, locale),
      ],
      rows: groups.flatMap((group) =>
        reportedMonths.map(({ day, months }) => {
          const { atRisk, estimate, lower, upper } = readAt(group, day);
          return {
            key: `${group.category} ${day}`,
            name: group.label,
            cells: [
              numberCell(months, language),
              numberCell(atRisk, language),
              markedShareCell(estimate, atRisk, language),
              shareCell(lower, language),
              shareCell(upper, language),
            ],
          };
        }),
      ),
    },
    caption: captionOf(view, {
      base: peopleText(view),
      unknown: index.breakdown('participations', by)[0]?.unknown ?? null,
      codes: ['association-not-effect'],
      smallest: smallestOf(read.map(({ atRisk }) => atRisk)),
      sentences: drawn.length < groups.length ? [m.figures_note_small_groups({}, locale)] : [],
    }),
    fileName: fileName(view, `retention-${by}`),
  };
}
