import { useNavigate, useSearch } from '@tanstack/react-router';
import { problemFromError } from '../../../clients/problem-from-error.js';
import { ErrorState } from '../../../components/error-state.js';
import { Figure } from '../../../components/plot/figure.js';
import { SegmentedControl } from '../../../components/segmented-control.js';
import { Skeleton } from '../../../components/skeleton.js';
import { m } from '../../../paraglide/messages.js';
import type { FiguresSearch } from '../figures-search.js';
import { useFiguresScope } from '../frame/figures-context.js';
import type { FigureSpec } from '../model/figure-list.js';
import { type Panel, seriesFigure, seriesOfFigure } from '../model/series-figure.js';
import { totalsOfYears } from '../outward/may-leave.js';
import { useComparison } from '../use-figures.js';
import { Section } from './section.js';

/** The first year of which anything can be asked. */
const EARLIEST = 2000;

/** A figure over five years: of all locations, and of those that delivered in each of them. */
export default function FigureYears({ spec }: { readonly spec: FigureSpec }) {
  const { view, selection, out } = useFiguresScope();
  const { year, period } = view.report;
  // In the address, so that whoever gets the link sees the same locations.
  const panel: Panel = useSearch({ strict: false }).panel === 'vast' ? 'panel' : 'all';
  const navigate = useNavigate();
  const choose = (chosen: Panel) =>
    void navigate({
      to: '.',
      search: (search: FiguresSearch): FiguresSearch => ({
        ...search,
        panel: chosen === 'panel' ? 'vast' : undefined,
      }),
      resetScroll: false,
    });
  const years = { from: Math.max(EARLIEST, period?.from ?? year - 4), to: year };
  const comparison = useComparison(years, selection, [
    ...spec.measures,
    ...(out.isInside ? [] : totalsOfYears),
  ]);
  if (comparison.isError) {
    return (
      <Section id="jaren" title={m.figures_years_title()}>
        <ErrorState problem={problemFromError(comparison.error)} onRetry={() => void comparison.refetch()} />
      </Section>
    );
  }
  if (comparison.data === undefined) return <Skeleton kind="block" />;
  const { data } = comparison;
  // A rate, a quantile and an estimate are no series of people: nothing is said of their change.
  const isSeries = seriesOfFigure(data, 'all', spec).some(({ points }) => points.length > 1);
  if (!isSeries) return null;
  const hasPanel =
    data.panel.years.length > 1 && data.panel.codes.length > 0 && selection.kind === 'national';
  const { topic: _, ...content } = seriesFigure(data, hasPanel ? panel : 'all', spec, view);
  return (
    <Section id="jaren" title={m.figures_years_title()}>
      <Figure
        {...content}
        level={3}
        isTableOpen
        out={out.ofYears(data, spec)}
        controls={
          hasPanel ? (
            <SegmentedControl<Panel>
              label={m.figures_choose_panel()}
              options={[
                { id: 'all', label: m.figures_panel_all() },
                { id: 'panel', label: m.figures_panel_constant() },
              ]}
              value={panel}
              onChange={choose}
            />
          ) : undefined
        }
      />
    </Section>
  );
}
