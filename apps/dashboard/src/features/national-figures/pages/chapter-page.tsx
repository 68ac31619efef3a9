import { useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { problemFromError } from '../../../clients/problem-from-error.js';
import { EmptyState } from '../../../components/empty-state.js';
import { ErrorState } from '../../../components/error-state.js';
import { KeyFigure, KeyFigures } from '../../../components/key-figure.js';
import { PageHeader } from '../../../components/page-header.js';
import { Figure } from '../../../components/plot/figure.js';
import { Skeleton } from '../../../components/skeleton.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { useFiguresScope } from '../frame/figures-context.js';
import { BackToOverview, ChapterLink, FigureLink } from '../frame/figures-links.js';
import {
  type ChapterId,
  chapterIds,
  chapterKeys,
  chapterLead,
  chapterTitle,
  isChapterId,
} from '../model/chapters.js';
import { figuresOfChapter, isOf } from '../model/figure-list.js';
import { useCurves } from '../use-figures.js';
import styles from './chapter-page.module.css';
import { EditionNotes } from './edition-notes.js';
import { PublishedBeside } from './published-beside.js';

/** Far down its chapter: they come while the first figures are looked at. */
const CrossTables = lazy(() => import('./cross-tables.js'));

/** A chapter: at most six figures, read in one sitting. */
export default function ChapterPage() {
  const { chapter = '' } = useParams({ strict: false });
  const { place } = useFiguresScope();
  if (isChapterId(chapter)) return <Chapter key={chapter} chapter={chapter} />;
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

/** What the first level is called where one came from. */
export const overviewName = (place: 'national' | 'location'): string =>
  place === 'national' ? m.figures_national_title() : m.figures_location_title();

function Chapter({ chapter }: { readonly chapter: ChapterId }) {
  const { language } = useLanguage();
  const { place, view, selection, isAnalyst, out } = useFiguresScope();
  const figures = figuresOfChapter(chapter).filter((figure) => isOf(figure, view, isAnalyst));
  const needsCurves = figures.some(({ needs }) => needs === 'curves');
  const curves = useCurves(view.report, selection, needsCurves);
  const keys = chapterKeys(chapter, view);
  return (
    <>
      <div className={styles.head}>
        <BackToOverview>{overviewName(place)}</BackToOverview>
        <PageHeader title={chapterTitle(chapter, language)} lead={chapterLead(chapter, language)} isReport />
      </div>
      {keys.length === 0 ? null : (
        <KeyFigures>
          {keys.map(({ key, ...content }) => (
            <KeyFigure key={key} {...content} stays={out.whyStays(key, view)} />
          ))}
        </KeyFigures>
      )}
      {figures.length === 0 && keys.length === 0 ? (
        <EmptyState title={m.figures_empty_chapter()}>{m.figures_empty_chapter_help()}</EmptyState>
      ) : needsCurves && curves.isError ? (
        <ErrorState problem={problemFromError(curves.error)} onRetry={() => void curves.refetch()} />
      ) : needsCurves && curves.data === undefined ? (
        <Skeleton kind="block" />
      ) : (
        <div className={styles.figures}>
          {figures.map((figure) => (
            <Figure
              key={figure.id}
              {...figure.make({ view, curves: curves.data ?? [] })}
              level={2}
              out={out.ofFigure(figure, view)}
              more={
                <FigureLink figure={figure} aria-label={`${m.figures_more()}: ${figure.name(language)}`}>
                  {m.figures_more()}
                </FigureLink>
              }
            />
          ))}
          {chapter === 'jaren' ? <EditionNotes published={view.published} language={language} /> : null}
        </div>
      )}
      {chapter === 'jaren' ? <PublishedBeside /> : null}
      {chapter === 'bereik' ? (
        <Suspense fallback={<Skeleton kind="block" />}>
          <CrossTables />
        </Suspense>
      ) : null}
      <ChapterSteps chapter={chapter} />
    </>
  );
}

/** To the chapters before and after: the programme is read from front to back. */
function ChapterSteps({ chapter }: { readonly chapter: ChapterId }) {
  const { language } = useLanguage();
  const { view, isAnalyst } = useFiguresScope();
  const shown = chapterIds.filter(
    (one) => one === chapter || figuresOfChapter(one).some((figure) => isOf(figure, view, isAnalyst)),
  );
  const place = shown.indexOf(chapter);
  const [before, after] = [shown[place - 1], shown[place + 1]];
  return (
    <nav className={styles.steps} aria-label={m.figures_chapters()}>
      {before === undefined ? (
        <span />
      ) : (
        <ChapterLink chapter={before}>← {chapterTitle(before, language)}</ChapterLink>
      )}
      {after === undefined ? null : (
        <ChapterLink chapter={after}>{chapterTitle(after, language)} →</ChapterLink>
      )}
    </nav>
  );
}
