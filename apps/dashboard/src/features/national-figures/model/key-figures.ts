import { isSmallBase, shareInterval } from '@mim/domain/kernel';
import type { KeyFigureProps } from '../../../components/key-figure.js';
import { formatNumber, formatPercent } from '../../../language/format.js';
import { readPercent } from '../../../language/read-percent.js';
import { m } from '../../../paraglide/messages.js';
import { changeInCount, changeInPercent } from './change.js';
import { isBrokenIn } from './drawn-breaks.js';
import { endsOf, placesText } from './ends-of-locations.js';
import { type Computed, findPublished, publishedText } from './published-figures.js';
import { cardNotes, type View } from './view.js';

/** A key figure and where it stands on the page. */
export interface KeyFigureContent extends KeyFigureProps {
  readonly key: string;
}

interface CountSpec {
  readonly kind: 'count';
  readonly label: string;
  readonly measure: string;
  /** What the number is taken over, or what else belongs to it. */
  readonly detail?: (view: View) => string | undefined;
}

interface ShareSpec {
  readonly kind: 'share';
  readonly label: string;
  readonly measure: string;
  readonly breakdown?: string;
  readonly category?: string;
}

export type KeySpec = CountSpec | ShareSpec;

/** The figures that are read first, with the years before. */
export const headlineSpecs: readonly KeySpec[] = [
  {
    kind: 'count',
    label: 'participations',
    measure: 'participations',
    detail: ({ index, language }) => {
      const persons = index.find('mothers')?.count ?? 0;
      return m.figures_detail_persons({ count: persons }, { locale: language });
    },
  },
  {
    kind: 'share',
    label: 'non-dutch',
    measure: 'participations',
    breakdown: 'origin',
    category: 'non-dutch',
  },
  {
    kind: 'count',
    label: 'ended',
    measure: 'ended',
    detail: ({ index, language }) =>
      m.figures_detail_completed(
        { count: index.find('completion.of-ended')?.count ?? 0 },
        { locale: language },
      ),
  },
  { kind: 'share', label: 'completed', measure: 'completion.of-ended' },
  {
    kind: 'count',
    label: 'visiting-mothers',
    measure: 'visiting-mothers',
    detail: ({ index, language }) => {
      const row = index.find('mothers-per-visiting-mother');
      return row === null
        ? undefined
        : m.figures_detail_mothers_each({ mean: formatNumber(row.value, language, 2) }, { locale: language });
    },
  },
  {
    kind: 'count',
    label: 'stopped',
    measure: 'visiting-mothers.stopped',
    detail: ({ index, language }) =>
      m.figures_detail_of_visiting_mothers(
        { count: index.find('visiting-mothers')?.count ?? 0 },
        { locale: language },
      ),
  },
  {
    kind: 'count',
    label: 'coordinators',
    measure: 'coordinators',
    detail: ({ index, language }) => {
      const [min, max] = ['min', 'max'].map(
        (end) => index.find('coordinators.hours', 'hours', end)?.value ?? null,
      );
      if (min == null || max == null) return undefined;
      const hours = { min: formatNumber(min, language), max: formatNumber(max, language) };
      return min === max
        ? m.figures_detail_hours_each({ hours: hours.min }, { locale: language })
        : m.figures_detail_hours(hours, { locale: language });
    },
  },
  {
    kind: 'count',
    label: 'locations',
    measure: 'locations.delivered',
    detail: ({ report, language }) => {
      const ends = endsOf(report.byLocation, ({ participations }) => participations);
      return ends === null
        ? undefined
        : m.figures_detail_locations(
            { largest: placesText(ends.most, language), smallest: placesText(ends.least, language) },
            { locale: language },
          );
    },
  },
];

/** Shares of the visiting mothers that are read first in their own section. */
export const visitingMotherShares: readonly KeySpec[] = [
  {
    kind: 'share',
    label: 'visiting-mothers-non-dutch',
    measure: 'visiting-mothers',
    breakdown: 'origin',
    category: 'non-dutch',
  },
  {
    kind: 'share',
    label: 'former-programme-mother',
    measure: 'visiting-mothers',
    breakdown: 'former-programme-mother',
    category: 'true',
  },
];

/** Shares of visits. */
export const dosageShares: readonly KeySpec[] = [
  { kind: 'share', label: 'dosage.at-least-80', measure: 'dosage.at-least-80' },
  { kind: 'share', label: 'outings.share', measure: 'outings.share' },
];

/** A key figure with its change, base, coverage and notes; null when the report does not have it. */
export function keyFigure(view: View, spec: KeySpec): KeyFigureContent | null {
  return spec.kind === 'count' ? countFigure(view, spec) : shareFigure(view, spec);
}

/** Over a break in its series nothing is called more or less than the year before; the country of the same year is no other time. */
const isBroken = ({ comparison, report }: View, figure: Parameters<typeof isBrokenIn>[0]): boolean =>
  comparison?.isOtherScope !== true && isBrokenIn(figure, report.year);

function countFigure(view: View, spec: CountSpec): KeyFigureContent | null {
  const { index, language, comparison } = view;
  const row = index.find(spec.measure);
  if (row?.count == null) return null;
  const locale = { locale: language };
  const other = comparison?.isOtherScope === true ? null : (comparison?.find(spec.measure)?.count ?? null);
  return {
    key: spec.label,
    label: m.figures_key({ figure: spec.label }, locale),
    value: formatNumber(row.count, language),
    change:
      other === null || comparison === null || isBroken(view, spec)
        ? undefined
        : changeInCount(row.count, other, comparison, language),
    base: spec.detail?.(view),
    note: noteOf(view, [row.measure, null, null], { count: row.count, percent: null, value: null }, row.note),
  };
}

function shareFigure(
  view: View,
  { label, measure, breakdown, category }: ShareSpec,
): KeyFigureContent | null {
  const { index, language, comparison } = view;
  const row = index.find(measure, breakdown, category);
  if (row === null) return null;
  const locale = { locale: language };
  const other = comparison?.find(measure, breakdown, category) ?? null;
  const base = row.base ?? 0;
  const share = row.count === null ? null : { count: row.count, base };
  const isSmall = isSmallBase(base);
  const interval = shareInterval(row.count ?? 0, base);
  const percentOf = (part: number) => formatPercent(100 * part, language, 0);
  const margin =
    interval === null || isSmall
      ? []
      : [
          m.figures_margin(
            { lower: formatNumber(100 * interval.lower, language), upper: percentOf(interval.upper) },
            locale,
          ),
        ];
  const of = m.figures_of(
    { count: formatNumber(row.count, language), base: formatNumber(row.base, language) },
    locale,
  );
  const notKnown =
    row.unknown === null ? [] : [m.figures_not_known({ n: formatNumber(row.unknown, language) }, locale)];
  return {
    key: label,
    label: m.figures_key({ figure: label }, locale),
    value: isSmall ? of : readPercent(row.count, row.base, language),
    change:
      other === null || comparison === null || row.value === null || isBroken(view, { measure, breakdown })
        ? undefined
        : changeInPercent(row.value, share, other, comparison, language),
    base: [...(isSmall ? [m.figures_too_few({}, locale)] : [of]), ...margin, ...notKnown].join(' · '),
    note: noteOf(
      view,
      [measure, breakdown ?? null, category ?? null],
      { count: row.count, percent: row.value, value: null },
      row.note,
    ),
  };
}

/** What the publication says where it says something else, and what belongs beside the figure itself. */
function noteOf(
  view: View,
  place: readonly [string, string | null, string | null],
  computed: Computed,
  codes: string | null,
): string | undefined {
  const { published, report, language, isNational } = view;
  const isOfOneYear = report.period === undefined;
  const printed = isNational && isOfOneYear ? findPublished(published, report.year, ...place) : null;
  const words = printed === null ? [] : publishedText(printed, computed, language);
  const notes = [...words, ...cardNotes([codes], view)];
  return notes.length === 0 ? undefined : notes.join(' ');
}
