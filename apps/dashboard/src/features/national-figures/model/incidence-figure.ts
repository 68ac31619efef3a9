import type { Curve } from '@mim/analytics';
import { isSmallBase } from '@mim/domain/kernel';
import type { EndCause } from '@mim/domain/registration';
import { formatPercent } from '../../../language/format.js';
import { m } from '../../../paraglide/messages.js';
import type { FigureContent } from './breakdown-figure.js';
import { shareCell } from './cells.js';
import { axisNote, shareAxis, shareTicks } from './share-axis.js';
import { monthAxis, reportedMonths, stepPoints } from './survival-axis.js';
import { captionOf, fileName, peopleText, tableCaption, type View } from './view.js';

const percentOf = (share: number): number => Math.round(share * 1000) / 10;

/** Why trajectories end: the cumulative incidence of each cause, named at the line's end. */
export function incidenceFigure(view: View, all: readonly Curve[]): FigureContent {
  const { language, index } = view;
  const locale = { locale: language };
  const topic = m.figures_topic({ topic: 'incidence' }, locale);
  const curves = all.filter(({ measure, points }) => measure === 'incidence' && points.length > 0);
  const at = (cause: EndCause, day: number) =>
    index.find(`incidence.${cause}`, 'days', String(day))?.value ?? null;
  const causeOf = (cause: EndCause | null) => m.figures_cause({ cause: cause ?? '' }, locale);
  const isFew = isSmallBase(index.find('participations')?.count ?? 0);
  const lines = curves.flatMap((curve) => {
    const points = stepPoints(curve, 0);
    const end = points.at(-1)?.value ?? 0;
    // A cause that did not occur is told by the table alone.
    if (end === 0) return [];
    const cause = causeOf(curve.cause);
    const label = isFew ? cause : `${formatPercent(percentOf(end), language, 0)} ${cause}`;
    return [{ key: curve.cause ?? '', label, points }];
  });
  const highest = Math.max(0, ...lines.map(({ points }) => points.at(-1)?.value ?? 0));
  const atRisk = (day: number) => index.find('incidence.completed', 'days', String(day))?.count ?? 0;
  const headline = reportedMonths.findLast(
    ({ day }) => at('completed', day) !== null && !isSmallBase(atRisk(day)),
  );
  return {
    topic,
    title: headline === undefined ? m.figures_title_few_at_once({ topic }, locale) : titleAt(headline),
    drawing:
      lines.length === 0
        ? null
        : {
            kind: 'steps',
            lines,
            ...monthAxis(curves),
            acrossLabel: m.figures_axis_months({}, locale),
            up: shareTicks(highest, language),
            withBand: false,
            readings: [],
            beneath: null,
          },
    empty: m.figures_empty_curve({}, locale),
    table: {
      caption: tableCaption(view, topic),
      columns: [topic, ...reportedMonths.map(({ months }) => m.figures_months({ count: months }, locale))],
      rows: curves.flatMap(({ cause }) =>
        cause === null
          ? []
          : [
              {
                key: cause,
                name: causeOf(cause),
                cells: reportedMonths.map(({ day }) => shareCell(at(cause, day), language)),
              },
            ],
      ),
    },
    caption: captionOf(view, {
      base: peopleText(view),
      unknown: null,
      sentences: [
        m.figures_note_incidence({}, locale),
        ...axisNote(shareAxis([100 * highest], language), language),
      ],
    }),
    fileName: fileName(view, 'incidence'),
  };

  function titleAt({ day, months }: (typeof reportedMonths)[number]): string {
    const completed = at('completed', day) ?? 0;
    const remaining = index.find('retention', 'days', String(day))?.value ?? 1 - completed;
    return m.figures_title_incidence(
      {
        time: m.figures_months({ count: months }, locale),
        percent: formatPercent(percentOf(completed), language, 0),
        early: formatPercent(percentOf(1 - completed - remaining), language, 0),
      },
      locale,
    );
  }
}
