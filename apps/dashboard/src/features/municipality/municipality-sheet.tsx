import { ImageDown } from 'lucide-react';
import { Button } from '../../components/button.js';
import { EmptyState } from '../../components/empty-state.js';
import { PlotCanvas } from '../../components/plot/plot-canvas.js';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import {
  definitionOf,
  figureCell,
  figureName,
  figureSentence,
  figureValue,
  isRunning,
  sourceOf,
  withheldSentence,
  yearLabel,
} from './model/municipality-text.js';
import { figureDrawing, sourceOfEarlier, withheldOfYears, yearsTold } from './model/municipality-years.js';
import styles from './municipality.module.css';
import type { Municipality, MunicipalityFigure } from './requests/municipality.js';

export interface MunicipalitySheetProps {
  readonly told: Municipality;
  /** The day on which it is looked at, ISO text. */
  readonly today: string;
  readonly onPicture: (name: MunicipalityFigure['name']) => void;
}

/** What an alderman reads in two minutes: four figures, the years before, and where they come from. */
export function MunicipalitySheet({ told, today, onPicture }: MunicipalitySheetProps) {
  const { language } = useLanguage();
  const { location, municipality, year, figures } = told;
  const isNothing = figures.every(({ count }) => count === null);
  return (
    <article className={styles.sheet} aria-labelledby="municipality-title">
      <header className={styles.head}>
        <h2 id="municipality-title" className={styles.title}>
          {m.municipality_title({ location, year: String(year) })}
        </h2>
        <p className={styles.lead}>{m.municipality_lead({ municipality })}</p>
        <p className={styles.date}>
          {isRunning(told)
            ? m.municipality_running({ date: formatDate(told.until, language) })
            : m.municipality_whole({ year: String(year) })}
        </p>
      </header>
      {isNothing ? (
        <EmptyState title={m.municipality_nothing({ year: String(year) })}>
          {m.municipality_nothing_help()}
        </EmptyState>
      ) : (
        <ul className={styles.figures} aria-label={m.municipality_figures()}>
          {(['reached', 'new', 'visits', 'completed'] as const).map((name) => (
            <OneFigure key={name} name={name} told={told} onPicture={onPicture} />
          ))}
        </ul>
      )}
      {told.earlier.length === 0 ? null : <YearsTable told={told} />}
      <footer className={styles.foot}>
        <p>
          {sourceOf(told, language)} {sourceOfEarlier(told, language)}
        </p>
        <p>{m.municipality_definitions()}</p>
        <p>{m.municipality_rule_text()}</p>
        <p>{m.municipality_made({ date: formatDate(today, language) })}</p>
      </footer>
    </article>
  );
}

function OneFigure({
  name,
  told,
  onPicture,
}: {
  readonly name: MunicipalityFigure['name'];
  readonly told: Municipality;
  readonly onPicture: (name: MunicipalityFigure['name']) => void;
}) {
  const { language } = useLanguage();
  const figure = told.figures.find((each) => each.name === name);
  const visitors = told.figures.find((each) => each.name === 'visitors');
  if (figure === undefined) return null;
  const drawing = figureDrawing(told, name, language);
  const title = figureName[name]();
  if (figure.count === null)
    return (
      <li className={styles.figure}>
        <h3 className={styles.said}>{title}</h3>
        <p className={styles.withheld}>{figureSentence(figure, told, language)}</p>
      </li>
    );
  // A number stands once: large, and the sentence goes on from it; a share has its numbers in the sentence.
  const value = figureValue(figure, language);
  const sentence = figureSentence(figure, told, language);
  return (
    <li className={styles.figure}>
      <h3 className={styles.said}>
        <span className={styles.value}>{value}</span>{' '}
        {sentence.startsWith(value) ? sentence.slice(value.length) : sentence}
      </h3>
      {name === 'visits' && visitors?.count != null ? (
        <p className={styles.beside}>{figureSentence(visitors, told, language)}</p>
      ) : null}
      {drawing === null ? null : <PlotCanvas drawing={drawing} />}
      <p className={styles.means}>{definitionOf[name]()}</p>
      <div>
        <Button
          variant="quiet"
          icon={<ImageDown size={16} aria-hidden />}
          aria-label={`${m.municipality_picture()}: ${title}`}
          onPress={() => onPicture(name)}
        >
          {m.municipality_picture()}
        </Button>
      </div>
    </li>
  );
}

/** The same figures in numbers, beside the years that were sent. */
function YearsTable({ told }: { readonly told: Municipality }) {
  const { language } = useLanguage();
  const years = yearsTold(told);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard
    <section className={styles.years} tabIndex={0} aria-label={m.municipality_years()}>
      <table className={styles.table}>
        <caption>{m.municipality_years()}</caption>
        <thead>
          <tr>
            <th scope="col">{m.municipality_column_figure()}</th>
            {years.map((of) => (
              <th key={of.year} scope="col">
                {yearLabel(of, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {told.figures.map(({ name }) => (
            <tr key={name}>
              <th scope="row">{figureName[name]()}</th>
              {years.map(({ year, figures }) => (
                <td key={year}>
                  {figureCell(
                    figures.find((each) => each.name === name),
                    language,
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {withheldOfYears(told).map((figure) => (
        <p key={figure.withheld} className={styles.means}>
          {m.municipality_not_shared_why({ why: withheldSentence(figure) })}
        </p>
      ))}
    </section>
  );
}
