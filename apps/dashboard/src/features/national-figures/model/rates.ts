import { formatNumber } from '../../../language/format.js';
import { m } from '../../../paraglide/messages.js';
import type { KeyFigureContent } from './key-figures.js';
import { cardNotes, type View } from './view.js';

/** A rate or mean, with two decimals. */
const rate = (view: View, measure: string, base: string | undefined): KeyFigureContent | null => {
  const row = view.index.find(measure);
  if (row === null) return null;
  const notes = cardNotes([row.note], view);
  return {
    key: measure,
    label: m.figures_key({ figure: measure }, { locale: view.language }),
    value: formatNumber(row.value, view.language, 2),
    base,
    note: notes.length === 0 ? undefined : notes.join(' '),
  };
};

/** What the rate is taken over: "4.311 van 4.821 verwachte bezoeken". */
function ofBase(view: View, measure: string): string | undefined {
  const row = view.index.find(measure);
  if (row?.base == null) return undefined;
  const { language } = view;
  const digits = Number.isInteger(row.base) ? 0 : 2;
  return m.figures_base_of_rate(
    {
      measure,
      count: formatNumber(row.count, language),
      base: formatNumber(row.base, language, digits),
    },
    { locale: language },
  );
}

const withBase = (view: View, measures: readonly string[]): readonly KeyFigureContent[] =>
  measures.flatMap((measure) => rate(view, measure, ofBase(view, measure)) ?? []);

/** Means and rates of visits. */
export const dosageRates = (view: View): readonly KeyFigureContent[] =>
  withBase(view, ['dosage.ratio', 'visit.minutes.mean']);

/** Rates of visiting mothers: turnover, service, supervision. */
export function visitingMotherRates(view: View): readonly KeyFigureContent[] {
  const { language, index } = view;
  const locale = { locale: language };
  const stopped = m.figures_count_stopped({ count: index.find('turnover')?.count ?? 0 }, locale);
  return [
    ...['turnover', 'leavers-per-100-years'].flatMap((measure) => rate(view, measure, stopped) ?? []),
    ...withBase(view, ['supervision.coverage', 'mothers-per-visiting-mother']),
  ];
}

/** What a coordinator carries. */
export const coordinatorRates = (view: View): readonly KeyFigureContent[] =>
  withBase(view, ['visiting-mothers-per-coordinator', 'visiting-mothers-per-fte']);
