import { useQueries } from '@tanstack/react-query';
import { problemFromError } from '../../../clients/problem-from-error.js';
import { analytics } from '../../../clients/trpc.js';
import { ErrorState } from '../../../components/error-state.js';
import { Figure } from '../../../components/plot/figure.js';
import { Skeleton } from '../../../components/skeleton.js';
import { m } from '../../../paraglide/messages.js';
import { useFiguresScope } from '../frame/figures-context.js';
import { crossTableFigure, crossTablePairs } from '../model/cross-table-figure.js';
import { Section } from './section.js';

/** Characteristics two at a time, of one year: of each group how it is divided over the others. */
export default function CrossTables() {
  const { view, selection, out } = useFiguresScope();
  const { year, period } = view.report;
  const answers = useQueries({
    queries: crossTablePairs.map((pair) =>
      analytics.figures.crossTable.queryOptions({ year, selection, pair }, { enabled: period === undefined }),
    ),
  });
  if (period !== undefined) return null;
  return (
    <Section id="kruistabellen" title={m.figures_cross_title()} lead={m.figures_cross_lead()}>
      {answers.map((answer, place) =>
        answer.isError ? (
          <ErrorState
            key={crossTablePairs[place]}
            problem={problemFromError(answer.error)}
            onRetry={() => void answer.refetch()}
          />
        ) : answer.data === undefined ? (
          <Skeleton key={crossTablePairs[place]} kind="block" />
        ) : (
          <Figure
            key={answer.data.pair}
            {...crossTableFigure(view, answer.data)}
            level={3}
            isTableOpen
            out={out.unjudged}
          />
        ),
      )}
    </Section>
  );
}
