import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { useFiguresScope } from '../frame/figures-context.js';
import { ChapterLink, FigureLink } from '../frame/figures-links.js';
import { type ChapterId, chapterIds, chapterTitle } from '../model/chapters.js';
import { figuresOfChapter, isOf } from '../model/figure-list.js';
import styles from './chapter-list.module.css';

/** Every chapter with its figures: two presses from anywhere to any of them. */
export function ChapterList() {
  const { view, isAnalyst } = useFiguresScope();
  const chapters = chapterIds.flatMap((chapter) => {
    const figures = figuresOfChapter(chapter).filter((figure) => isOf(figure, view, isAnalyst));
    return figures.length === 0 ? [] : [{ chapter, figures }];
  });
  return (
    <nav className={styles.chapters} aria-label={m.figures_chapters()}>
      {chapters.map(({ chapter, figures }) => (
        <ChapterCard key={chapter} chapter={chapter} figures={figures} />
      ))}
    </nav>
  );
}

interface ChapterCardProps {
  readonly chapter: ChapterId;
  readonly figures: ReturnType<typeof figuresOfChapter>;
}

function ChapterCard({ chapter, figures }: ChapterCardProps) {
  const { language } = useLanguage();
  return (
    <section className={styles.chapter}>
      <h2 className={styles.title}>
        <ChapterLink chapter={chapter}>{chapterTitle(chapter, language)}</ChapterLink>
      </h2>
      <ul className={styles.figures}>
        {figures.map((figure) => (
          <li key={figure.id}>
            <FigureLink figure={figure}>{figure.name(language)}</FigureLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
