import type { FigureRow } from '@mim/analytics';
import { isSmallBase, type Language } from '@mim/domain/kernel';
import { formatNumber, formatPercent } from '../../../language/format.js';
import { m } from '../../../paraglide/messages.js';
import type { FigureContent } from './breakdown-figure.js';
import { numberCell, percentCell, shareCells } from './cells.js';
import { smallBaseTitle } from './sentence.js';
import { axisNote, shareAxis, shareDigits } from './share-axis.js';
import { captionOf, fileName, tableCaption, type View } from './view.js';
import { wholePercent } from './whole-percent.js';

/** A share among others, each with a base of its own. */
export interface NamedShare {
  readonly key: string;
  readonly label: string;
  readonly row: FigureRow;
  /** Words above this share and those after it, where a figure has parts. */
  readonly heading?: string;
}

/** What a figure of some shares is made from. */
export interface SharesSpec {
  readonly topic: string;
  readonly shares: readonly NamedShare[];
  /** The base of the whole figure in words, for its caption; null: each share has one of its own. */
  readonly base: string | null;
  /** Of how many it is where they are too few to say anything of; the base where absent. */
  readonly few?: string;
  /** What is said of those with a base that carries a percentage; there is at least one. */
  readonly title: (told: readonly NamedShare[], percentOf: (share: NamedShare) => string) => string;
  readonly sentences?: readonly string[];
  /** The topic's part of a file's name. */
  readonly file: string;
}

/** A bar for each share. A share of a small base is written as its counts, and nothing is said of it. */
export function sharesFigure(view: View, spec: SharesSpec): FigureContent {
  const { language, comparison } = view;
  const locale = { locale: language };
  const { topic } = spec;
  const shares = spec.shares.filter(({ row }) => (row.base ?? 0) > 0);
  const told = shares.filter(({ row }) => !isSmallBase(row.base ?? 0));
  const base = spec.base ?? basesText(shares, language);
  const other = (row: FigureRow) =>
    comparison?.find(row.measure, row.breakdown, row.category)?.percent ?? null;
  const isCompared = shares.some(({ row }) => other(row) !== null);
  const axis = shareAxis(
    shares.flatMap(({ row }) => [shareOf(row), other(row)]),
    language,
  );
  const digits = shareDigits(axis);
  const percentOf = ({ row }: NamedShare) =>
    formatPercent(wholePercent(row.count ?? 0, row.base ?? 0), language, 0);
  return {
    topic,
    title:
      told.length > 0
        ? spec.title(told, percentOf)
        : shares.length === 0
          ? topic
          : smallBaseTitle(topic, spec.few ?? base, language),
    drawing:
      shares.length === 0
        ? null
        : {
            kind: 'bars',
            bars: shares.map((share) => {
              const { key, label, row, heading } = share;
              const isSmall = isSmallBase(row.base ?? 0);
              const compared = isSmall ? null : other(row);
              return {
                key,
                label,
                value: shareOf(row),
                valueLabel: isSmall
                  ? m.figures_of({ count: row.count ?? 0, base: row.base ?? 0 }, locale)
                  : digits === 0
                    ? percentOf(share)
                    : formatPercent(row.value, language, digits),
                compared:
                  compared === null || comparison === null
                    ? null
                    : { value: compared, label: comparison.short(formatPercent(compared, language, digits)) },
                ...(heading === undefined ? {} : { heading }),
              };
            }),
            axis,
          },
    empty: m.figures_empty({}, locale),
    table: {
      caption: tableCaption(view, topic),
      columns: [
        topic,
        m.figures_column_count({}, locale),
        m.figures_column_percent({}, locale),
        m.figures_column_lower({}, locale),
        m.figures_column_upper({}, locale),
        ...(isCompared && comparison !== null ? [comparison.name] : []),
        m.figures_column_base({}, locale),
        m.figures_column_unknown({}, locale),
      ],
      rows: shares.map(({ key, label, row }) => ({
        key,
        name: label,
        cells: [
          numberCell(row.count, language),
          ...shareCells({ ...row, value: shareOf(row) }, language),
          ...(isCompared ? [percentCell(other(row), language, comparison?.digits ?? 1)] : []),
          numberCell(row.base, language),
          numberCell(row.unknown, language),
        ],
      })),
    },
    caption: captionOf(view, {
      base,
      unknown: null,
      codes: shares.map(({ row }) => row.note),
      sentences: [...(shares.length === 0 ? [] : axisNote(axis, language)), ...(spec.sentences ?? [])],
      isCompared,
      smallest: Math.min(...shares.map(({ row }) => row.base ?? 0)),
    }),
    fileName: fileName(view, spec.file),
  };
}

/** Of how many the shares are, where each is of others: a picture and a sheet of paper have no table to look it up in. */
function basesText(shares: readonly NamedShare[], language: Language): string {
  const bases = shares.map(({ row }) => row.base ?? 0);
  const [least, most] = [Math.min(...bases), Math.max(...bases)];
  if (shares.length === 0) return formatNumber(0, language);
  if (least === most) return formatNumber(most, language);
  return m.figures_count_other(
    { least: formatNumber(least, language), most: formatNumber(most, language) },
    { locale: language },
  );
}

/** Percent with one decimal, half away from zero, from whole numbers: also of what is reported as a rate. */
const shareOf = ({ count, base }: FigureRow): number =>
  count === null || !base ? 0 : Math.floor((2000 * count + base) / (2 * base)) / 10;
