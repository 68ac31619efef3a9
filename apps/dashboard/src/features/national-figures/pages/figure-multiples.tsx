import type { FigureValues } from '@mim/analytics';
import { useState } from 'react';
import { problemFromError } from '../../../clients/problem-from-error.js';
import { ErrorState } from '../../../components/error-state.js';
import { Figure } from '../../../components/plot/figure.js';
import { Select } from '../../../components/select.js';
import { Skeleton } from '../../../components/skeleton.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { useFiguresScope } from '../frame/figures-context.js';
import type { FigureSpec } from '../model/figure-list.js';
import { multiplesFigure } from '../multiples/multiples-figure.js';
import { type Line, linesOf } from '../table-builder/table-lines.js';
import { useOtherValues, useValues } from '../use-figures.js';
import { Section } from './section.js';

/** The first year of which anything can be asked. */
const EARLIEST = 2000;
const YEARS = 5;

/**
 * The locations of a figure as small lines over five years, beside the country. Locations are held against each other, which is
 * for analysts; a figure of the country alone, and one of groups of mothers, has no such lines.
 */
export default function FigureMultiples({ spec }: { readonly spec: FigureSpec }) {
  const { selection, isAnalyst } = useFiguresScope();
  const hasSeveral = selection.kind === 'national' || selection.codes.length > 1;
  const measures = spec.measures.filter(({ measure }) => !measure.startsWith('locations'));
  const isOfGroups = spec.chapter === 'voor-wie';
  if (!isAnalyst || !hasSeveral || spec.of === 'country' || isOfGroups || measures.length === 0) return null;
  return <Lines spec={spec} />;
}

function Lines({ spec }: { readonly spec: FigureSpec }) {
  const { language } = useLanguage();
  const { view, selection, out } = useFiguresScope();
  const { year, period } = view.report;
  const [chosen, setChosen] = useState<string | null>(null);
  const asked = {
    from: period?.from ?? Math.max(EARLIEST, year - YEARS + 1),
    to: year,
    isPeriod: false,
  } as const;
  // Every group of the country first: it stands behind the lines, and says which lines there are.
  const country = useValues({
    ...asked,
    figures: spec.measures.map((key) => ({ ...key })),
    selection: { kind: 'national' },
    byLocation: false,
  });
  const lines =
    country.data === undefined
      ? []
      : linesOf({
          values: country.data,
          chosen: spec.measures,
          per: 'alles',
          isPeriod: false,
          isTurned: false,
          sort: null,
          scopeName: view.scopeName,
          isInside: true,
          language,
        });
  const line = lines.find(({ key }) => key === chosen) ?? firstLine(lines, country.data?.all ?? [], year);
  // Of each location the line alone that is in sight: all of them together are most of a megabyte.
  const values = useOtherValues(
    line === undefined ? null : { ...asked, figures: [figureOfLine(line)], selection, byLocation: true },
  );
  const failed = [country, values].find(({ isError }) => isError);
  if (failed !== undefined) {
    return (
      <Section id="per-locatie" title={m.multiples_section()}>
        <ErrorState problem={problemFromError(failed.error)} onRetry={() => void failed.refetch()} />
      </Section>
    );
  }
  if (country.data !== undefined && line === undefined) return null;
  if (country.data === undefined || line === undefined || values.data === undefined)
    return <Skeleton kind="block" />;
  const { topic: _, ...content } = multiplesFigure({
    values: values.data,
    national: country.data.all,
    // Until another line has come, the one that is there stays in sight.
    line: lines.find(isLineOf(values.data)) ?? line,
    id: spec.id,
    view,
  });
  return (
    <Section id="per-locatie" title={m.multiples_section()}>
      <Figure
        {...content}
        level={3}
        out={out.unjudged}
        controls={
          lines.length < 2 ? undefined : (
            <Select
              label={m.multiples_choose()}
              options={lines.map(({ key, name }) => ({ id: key, label: name }))}
              value={line.key}
              onChange={setChosen}
            />
          )
        }
      />
    </Section>
  );
}

/** What is asked of a line: its own group, of a figure that has groups. */
const figureOfLine = ({ figure, category }: Line) => ({
  measure: figure.measure,
  breakdown: figure.breakdown,
  ...(category !== null && { category }),
});

/** Whether it is this line that was answered. */
const isLineOf =
  ({ lines }: FigureValues) =>
  ({ figure, category }: Line): boolean =>
    lines.some(
      (one) =>
        one.measure === figure.measure && one.breakdown === figure.breakdown && one.category === category,
    );

/** What is shown first: of a figure that is divided into shares the largest group. */
function firstLine(
  lines: readonly Line[],
  rows: readonly {
    readonly measure: string;
    readonly breakdown: string | null;
    readonly category: string | null;
    readonly year: number | string;
    readonly count: number | null;
  }[],
  year: number,
): Line | undefined {
  const [first] = lines;
  if (first?.kind !== 'share' || first.category === null) return first;
  const sizeOf = ({ figure, category }: Line): number =>
    rows.find(
      (row) =>
        row.year === year &&
        row.measure === figure.measure &&
        row.breakdown === figure.breakdown &&
        row.category === category,
    )?.count ?? 0;
  return lines.reduce((largest, line) => (sizeOf(line) > sizeOf(largest) ? line : largest), first);
}
