import { useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { problemFromError } from '../../../clients/problem-from-error.js';
import { EmptyState } from '../../../components/empty-state.js';
import { ErrorState } from '../../../components/error-state.js';
import { PageHeader } from '../../../components/page-header.js';
import { Figure } from '../../../components/plot/figure.js';
import { Skeleton } from '../../../components/skeleton.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { useFiguresScope } from '../frame/figures-context.js';
import { BackToChapter, BackToOverview } from '../frame/figures-links.js';
import { chapterTitle, isChapterId } from '../model/chapters.js';
import { type FigureSpec, figureAt, isOf } from '../model/figure-list.js';
import { AddToReport } from '../own-report/add-to-report.js';
import { useCurves } from '../use-figures.js';
import { overviewName } from './chapter-page.js';
import { FigureDefinition } from './figure-definition.js';
import styles from './figure-page.module.css';

/** They come while the figure itself is looked at. */
const FigureYears = lazy(() => import('./figure-years.js'));
const FigureMultiples = lazy(() => import('./figure-multiples.js'));
const FigureCodebook = lazy(() => import('./figure-codebook.js'));

/** One figure at an address of its own: large, with its table and everything that it stands on. */
export default function FigurePage() {
  const { chapter = '', figure = '' } = useParams({ strict: false });
  const { place } = useFiguresScope();
  const spec = isChapterId(chapter) ? figureAt(chapter, figure) : null;
  if (spec !== null) return <OneFigure key={spec.id} spec={spec} />;
  return (
    <>
      <PageHeader title={m.figures_no_such_page()} isReport />
      <EmptyState
        title={m.figures_no_such_page()}
        action={<BackToOverview>{overviewName(place)}</BackToOverview>}
      >
        {m.figures_no_such_page_help()}
      </EmptyState>
    </>
  );
}

function OneFigure({ spec }: { readonly spec: FigureSpec }) {
  const { language } = useLanguage();
  const { view, selection, isAnalyst } = useFiguresScope();
  const curves = useCurves(view.report, selection, spec.needs === 'curves');
  return (
    <>
      <div className={styles.head}>
        <BackToChapter chapter={spec.chapter}>{chapterTitle(spec.chapter, language)}</BackToChapter>
        <PageHeader title={spec.name(language)} isReport actions={<AddToReport figure={spec} />} />
      </div>
      {!isOf(spec, view, isAnalyst) ? (
        <EmptyState title={m.figures_not_of_this()}>
          {spec.of === 'locations' ? m.figures_of_several_locations() : m.figures_of_other_years()}
        </EmptyState>
      ) : spec.needs === 'curves' && curves.isError ? (
        <ErrorState problem={problemFromError(curves.error)} onRetry={() => void curves.refetch()} />
      ) : spec.needs === 'curves' && curves.data === undefined ? (
        <Skeleton kind="block" />
      ) : (
        <Large spec={spec} curves={curves.data ?? []} />
      )}
    </>
  );
}

interface LargeProps {
  readonly spec: FigureSpec;
  readonly curves: NonNullable<ReturnType<typeof useCurves>['data']>;
}

function Large({ spec, curves }: LargeProps) {
  const { view, out } = useFiguresScope();
  const { topic: _, ...content } = spec.make({ view, curves });
  return (
    <>
      <Figure {...content} level={2} isTableOpen out={out.ofFigure(spec, view)} />
      <FigureDefinition spec={spec} />
      <Suspense>
        <FigureCodebook spec={spec} />
      </Suspense>
      {spec.chapter === 'jaren' ? null : (
        <Suspense fallback={<Skeleton kind="block" />}>
          <FigureYears spec={spec} />
        </Suspense>
      )}
      <Suspense fallback={<Skeleton kind="block" />}>
        <FigureMultiples spec={spec} />
      </Suspense>
    </>
  );
}
