import { useMemo } from 'react';
import { KeyFigure, KeyFigures } from '../../../components/key-figure.js';
import type { SparkData } from '../../../components/plot/drawings/spark.js';
import { PlotCanvas } from '../../../components/plot/plot-canvas.js';
import { VisuallyHidden } from '../../../components/visually-hidden.js';
import { formatList } from '../../../language/format.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { useFiguresScope } from '../frame/figures-context.js';
import { FigureLink } from '../frame/figures-links.js';
import { figureList } from '../model/figure-list.js';
import { type OverviewFigure, overviewFigures } from '../model/overview.js';
import { lineYears, publishedIndex, smallLine } from '../model/small-line.js';
import { useYearsOf } from '../use-figures.js';

/** The key figures in the order of the programme, each with its small line and the way to what it stands on. */
export function OverviewCards() {
  const { view } = useFiguresScope();
  const figures = useMemo(() => overviewFigures(view), [view]);
  const { years, indexes } = useLines();
  return (
    <KeyFigures isInThrees>
      {figures.map((figure) => (
        <OverviewCard key={figure.content.key} figure={figure} line={smallLine(figure, years, indexes)} />
      ))}
    </KeyFigures>
  );
}

/** What is known of the years to the one that is shown; of the country also what was printed. */
function useLines() {
  const { view, selection, years: known } = useFiguresScope();
  const { report, published, isNational } = view;
  const years = lineYears(report.year);
  const computed = known
    .filter(({ year, kind }) => kind === 'computed' && years.includes(year))
    .map(({ year }) => year);
  const found = useYearsOf(computed, selection);
  const printed = isNational ? years.filter((year) => !found.has(year)) : [];
  const indexes = new Map([
    ...printed.map((year) => [year, publishedIndex(published, year)] as const),
    ...found,
  ]);
  return { years, indexes };
}

interface OverviewCardProps {
  readonly figure: OverviewFigure;
  readonly line: SparkData | null;
}

function OverviewCard({ figure, line }: OverviewCardProps) {
  const { language } = useLanguage();
  const { key: _, ...content } = figure.content;
  const { view, out } = useFiguresScope();
  const spec = figureList.find(({ id }) => id === figure.figure);
  if (spec === undefined) return null;
  const told = out.ofFigure(spec, view);
  return (
    <KeyFigure
      {...content}
      stays={told.kind === 'stays' ? told.why : undefined}
      line={line === null ? undefined : <SmallLine line={line} />}
      more={
        <FigureLink figure={spec} aria-label={`${m.figures_more()}: ${spec.name(language)}`}>
          {m.figures_more()}
        </FigureLink>
      }
    />
  );
}

function SmallLine({ line }: { readonly line: SparkData }) {
  const { language } = useLanguage();
  const words = line.points.map(({ year, label }) => `${year}: ${label}`);
  return (
    <>
      <VisuallyHidden>{formatList(words, language)}</VisuallyHidden>
      <PlotCanvas drawing={line} />
    </>
  );
}
