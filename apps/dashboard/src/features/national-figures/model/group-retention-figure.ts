import { formatNumber } from '../../../language/format.js';
import { m } from '../../../paraglide/messages.js';
import type { FigureContent } from './breakdown-figure.js';
import { numberCell, percentCell } from './cells.js';
import { drawnGroups, type Group, type Grouping, groupsOf } from './strata.js';
import { monthAxis, reportedMonths, shareTicks, stepPoints } from './survival-axis.js';
import { captionOf, fileName, tableCaption, type View } from './view.js';

/** What a group's curve says at a day: its value then, and the number at risk on the next day with an end. */
function readAt({ curve }: Group, day: number): { estimate: number | null; atRisk: number | null } {
  const last = curve.points.at(-1);
  if (last === undefined || day > last.day) return { estimate: null, atRisk: null };
  return {
    estimate: curve.points.findLast((point) => point.day <= day)?.estimate ?? 1,
    atRisk: curve.points.find((point) => point.day >= day)?.atRisk ?? null,
  };
}

/** How long mothers take part, a curve for each group of a grouping. */
export function groupRetentionFigure(view: View, by: Grouping): FigureContent {
  const { language, report, index } = view;
  const locale = { locale: language };
  const groups = groupsOf(report.curves, by, language);
  const drawn = drawnGroups(groups);
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
        ...reportedMonths.map(({ months }) => m.figures_months({ count: months }, locale)),
      ],
      rows: groups.flatMap((group) => [
        {
          key: group.category,
          name: group.label,
          cells: reportedMonths.map(({ day }) => {
            const { estimate } = readAt(group, day);
            return percentCell(estimate === null ? null : Math.round(estimate * 1000) / 10, language);
          }),
        },
        {
          key: `${group.category}-at-risk`,
          name: m.figures_at_risk_of({ group: group.label }, locale),
          cells: reportedMonths.map(({ day }) => numberCell(readAt(group, day).atRisk, language)),
        },
      ]),
    },
    caption: captionOf(view, {
      base: m.figures_count_mothers({ count: index.find('participations')?.count ?? 0 }, locale),
      unknown: index.breakdown('participations', by)[0]?.unknown ?? null,
      codes: ['association-not-effect'],
      sentences: [
        m.figures_note_beneath_near({}, locale),
        ...(drawn.length < groups.length ? [m.figures_note_small_groups({}, locale)] : []),
      ],
    }),
    fileName: fileName(view, `retention-${by}`),
  };
}
