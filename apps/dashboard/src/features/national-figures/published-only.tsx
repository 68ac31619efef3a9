import { useLocation, useNavigate, useParams } from '@tanstack/react-router';
import { problemFromError } from '../../clients/problem-from-error.js';
import { Button } from '../../components/button.js';
import { EmptyState } from '../../components/empty-state.js';
import { ErrorState } from '../../components/error-state.js';
import { Skeleton } from '../../components/skeleton.js';
import { m } from '../../paraglide/messages.js';
import { ChosenYears, type ChosenYearsProps } from './frame/chosen-years.js';
import { FiguresBar } from './frame/figures-bar.js';
import { FiguresMenu } from './frame/figures-menu.js';
import { Waiting } from './frame/waiting.js';
import type { AskedYears } from './model/asked-years.js';
import { sayFiguresTaken } from './outward/say-taken-out.js';
import { useTakingOut } from './outward/use-taking-out.js';
import { PublishedYear } from './pages/published-year.js';
import { usePublished } from './use-figures.js';

interface PublishedOnlyProps extends Pick<ChosenYearsProps, 'years'> {
  readonly asked: Extract<AskedYears, { readonly kind: 'year' }>;
}

/** A year of which nothing is left but what was published. */
export function PublishedOnly({ years, asked }: PublishedOnlyProps) {
  const { year } = asked.year;
  const navigate = useNavigate();
  const { chapter } = useParams({ strict: false });
  const isTable = useLocation({ select: ({ pathname }) => /\/(?:tabel|naast-elkaar)$/.test(pathname) });
  const published = usePublished(years.map((one) => one.year));
  const out = useTakingOut(true, sayFiguresTaken);
  return (
    <>
      <FiguresBar
        coverage={m.figures_published_only({ year })}
        actions={<FiguresMenu view={null} out={out} />}
      >
        <ChosenYears years={years} asked={asked} />
      </FiguresBar>
      {published.isError ? (
        <Waiting>
          <ErrorState problem={problemFromError(published.error)} onRetry={() => void published.refetch()} />
        </Waiting>
      ) : published.data === undefined ? (
        <Waiting>
          <Skeleton kind="figures" />
        </Waiting>
      ) : isTable || (chapter !== undefined && chapter !== 'jaren') ? (
        <Waiting>
          <EmptyState
            title={m.figures_published_only({ year })}
            action={
              <Button
                variant="primary"
                onPress={() => void navigate({ to: '/landelijke-cijfers', search: { jaar: year } })}
              >
                {m.figures_to_published({ year })}
              </Button>
            }
          >
            {m.figures_published_no_chapter()}
          </EmptyState>
        </Waiting>
      ) : (
        <PublishedYear published={published.data} year={year} out={out.unjudged} />
      )}
    </>
  );
}
