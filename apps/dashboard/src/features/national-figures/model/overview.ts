import type { FigureRow } from '@mim/analytics';
import { isSmallBase } from '@mim/domain/kernel';
import { formatNumber, formatPercent } from '../../../language/format.js';
import { readPercent } from '../../../language/read-percent.js';
import { m } from '../../../paraglide/messages.js';
import type { FigureIndex } from './figure-index.js';
import { headlineSpecs, type KeyFigureContent, keyFigure } from './key-figures.js';
import { cardNotes, type View } from './view.js';

/** A number that the overview begins with, its line over the years, and the figure that says more. */
export interface OverviewFigure {
  /** The figure in the list that it leads to. */
  readonly figure: string;
  readonly content: KeyFigureContent;
  /** What of a year is a point of its line; null: nothing that can be said. */
  readonly pointOf: (index: FigureIndex) => number | null;
  /** How a point is written. */
  readonly write: (value: number) => string;
  /** A share of 100%: its line stands on the same axis as those of other shares. */
  readonly isShare: boolean;
}

type Made = Omit<OverviewFigure, 'content'> & { readonly content: KeyFigureContent | null };

/** The base of a share, or the number of a quantile or estimate: of a small one there is no point. */
const said = (row: FigureRow | null, base: number | null | undefined, value: number | null | undefined) =>
  row === null || value == null || base == null || base === 0 || isSmallBase(base) ? null : value;

const percentOf = (row: FigureRow | null) =>
  said(row, row?.base, row?.base ? (100 * (row.count ?? 0)) / row.base : null);

/**
 * The key figures in the order of the programme: reached, waited, visited, stayed, completed, visiting mothers. One that the
 * report does not have is left out.
 */
export function overviewFigures(view: View): readonly OverviewFigure[] {
  const { language } = view;
  const number = (value: number) => formatNumber(value, language);
  const percent = (value: number) => formatPercent(value, language, 0);
  const all: readonly Made[] = [
    view.report.period === undefined
      ? {
          figure: 'reached',
          content: headline(view, 'participations'),
          pointOf: (index) => index.find('participations')?.count ?? null,
          write: number,
          isShare: false,
        }
      : {
          figure: 'origin',
          content: keyFigure(view, {
            kind: 'count',
            label: 'began-in-period',
            measure: 'participations.new',
            detail: () => m.figures_note_period({}, { locale: language }),
          }),
          pointOf: (index) => index.find('participations.new')?.count ?? null,
          write: number,
          isShare: false,
        },
    {
      figure: 'waiting',
      content: waited(view),
      pointOf: (index) => {
        const row = index.find('waiting', 'referral-to-first-visit', 'median');
        return said(row, row?.count, row?.value);
      },
      write: (value) => m.figures_count_days({ count: value }, { locale: language }),
      isShare: false,
    },
    {
      figure: 'dose',
      content: visited(view),
      pointOf: (index) => percentOf(index.find('dosage.ratio')),
      write: percent,
      isShare: true,
    },
    {
      figure: 'retention',
      content: stayed(view),
      pointOf: (index) => {
        const row = index.find('retention', 'days', '365');
        return said(row, row?.count, row?.value == null ? null : 100 * row.value);
      },
      write: percent,
      isShare: true,
    },
    {
      figure: 'cohort',
      content: keyFigure(view, {
        kind: 'share',
        label: 'cohort',
        measure: 'completion.of-cohort',
        breakdown: 'status',
        category: 'completed',
      }),
      pointOf: (index) => percentOf(index.find('completion.of-cohort', 'status', 'completed')),
      write: percent,
      isShare: true,
    },
    {
      figure: 'visiting-mothers-ledger',
      content: headline(view, 'visiting-mothers'),
      pointOf: (index) => index.find('visiting-mothers')?.count ?? null,
      write: number,
      isShare: false,
    },
  ];
  return all.flatMap(({ content, ...rest }) => (content === null ? [] : [{ ...rest, content }]));
}

function headline(view: View, label: string): KeyFigureContent | null {
  const spec = headlineSpecs.find((one) => one.label === label);
  return spec === undefined ? null : keyFigure(view, spec);
}

/** A key figure that is no count and no share of people. */
function keyOf(
  view: View,
  label: string,
  row: FigureRow,
  words: { readonly value: string; readonly base: string },
): KeyFigureContent {
  const notes = cardNotes([row.note], view);
  return {
    key: label,
    label: m.figures_key({ figure: label }, { locale: view.language }),
    ...words,
    note: notes.length === 0 ? undefined : notes.join(' '),
  };
}

function waited(view: View): KeyFigureContent | null {
  const { index, language } = view;
  const locale = { locale: language };
  const row = index.find('waiting', 'referral-to-first-visit', 'median');
  const p90 = index.find('waiting', 'referral-to-first-visit', 'p90')?.value;
  if (row?.value == null || row.count === null) return null;
  const base = m.figures_count_trajectories({ count: row.count }, locale);
  if (isSmallBase(row.count)) {
    return keyOf(view, 'waiting', row, { value: base, base: m.figures_too_few_to_say({}, locale) });
  }
  const days = (count: number) => m.figures_count_days({ count }, locale);
  return keyOf(view, 'waiting', row, {
    value: days(row.value),
    base: [base, ...(p90 == null ? [] : [m.figures_detail_p90({ days: days(p90) }, locale)])].join(' · '),
  });
}

function visited(view: View): KeyFigureContent | null {
  const { index, language } = view;
  const locale = { locale: language };
  const row = index.find('dosage.ratio');
  if (!row?.base || row.count === null) return null;
  const count = formatNumber(row.count, language);
  const base = m.figures_base_of_rate(
    { measure: 'dosage.ratio', count, base: formatNumber(row.base, language) },
    locale,
  );
  return isSmallBase(row.base)
    ? keyOf(view, 'visited', row, { value: base, base: m.figures_too_few({}, locale) })
    : keyOf(view, 'visited', row, {
        value: readPercent(row.count, row.base, language),
        base,
      });
}

function stayed(view: View): KeyFigureContent | null {
  const { index, language } = view;
  const locale = { locale: language };
  const row = index.find('retention', 'days', '365');
  if (row === null || row.count === null) return null;
  const atRisk = m.figures_count_at_risk({ count: row.count }, locale);
  if (row.value === null || isSmallBase(row.count)) {
    return row.count === 0
      ? null
      : keyOf(view, 'retention', row, { value: '–', base: `${atRisk} · ${m.figures_too_few({}, locale)}` });
  }
  const percent = (share: number | null) => formatPercent(share === null ? null : 100 * share, language, 0);
  const margin =
    row.lower === null || row.upper === null
      ? []
      : [
          m.figures_margin(
            { lower: formatNumber(100 * row.lower, language), upper: percent(row.upper) },
            locale,
          ),
        ];
  return keyOf(view, 'retention', row, { value: percent(row.value), base: [atRisk, ...margin].join(' · ') });
}
