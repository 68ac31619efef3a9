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
import { type AskedValues, useValues } from '../use-figures.js';
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
  const asked: AskedValues = {
    from: period?.from ?? Math.max(EARLIEST, year - YEARS + 1),
    to: year,
    selection,
    figures: spec.measures.map((key) => ({ ...key })),
    isPeriod: false,
    byLocation: true,
  };
  const values = useValues(asked);
  const isNational = selection.kind === 'national';
  const country = useValues(
    isNational ? null : { ...asked, selection: { kind: 'national' }, byLocation: false },
  );
  const failed = [values, country].find(({ isError }) => isError);
  if (failed !== undefined) {
    return (
      <Section id="per-locatie" title={m.multiples_section()}>
        <ErrorState problem={problemFromError(failed.error)} onRetry={() => void failed.refetch()} />
      </Section>
    );
  }
  const national = isNational ? values.data : country.data;
  if (values.data === undefined || national === undefined) return <Skeleton kind="block" />;
  const lines = linesOf({
    values: values.data,
    chosen: spec.measures,
    per: 'alles',
    isPeriod: false,
    isTurned: false,
    sort: null,
    scopeName: view.scopeName,
    isInside: true,
    language,
  });
  const line = lines.find(({ key }) => key === chosen) ?? firstLine(lines, national.all, year);
  if (line === undefined) return null;
  const { topic: _, ...content } = multiplesFigure({
    values: values.data,
    national: national.all,
    line,
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
