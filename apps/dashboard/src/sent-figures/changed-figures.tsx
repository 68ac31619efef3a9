import { formatNumber, NOT_KNOWN } from '../language/format.js';
import { useLanguage } from '../language/language.js';
import { m } from '../paraglide/messages.js';
import styles from './changed-figures.module.css';
import { type NamedFigure, wholeFigureLabel } from './figure-words.js';

/** A figure that two versions of a year do not have alike; null: one of them has no such category. */
interface ChangedFigure extends NamedFigure {
  readonly before: number | null;
  readonly after: number | null;
}

export interface ChangedFiguresProps {
  readonly figures: readonly ChangedFigure[];
  readonly title: string;
  /** What is said where they are all alike. */
  readonly same: string;
  /** How the two are called. */
  readonly before: string;
  readonly after: string;
}

/** Which figures a later version of a year has made others: each as it was and as it is. */
export function ChangedFigures({ figures, title, same, before, after }: ChangedFiguresProps) {
  const { language } = useLanguage();
  const written = (count: number | null) => (count === null ? NOT_KNOWN : formatNumber(count, language));
  if (figures.length === 0) return <p>{same}</p>;
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{m.registration_figure()}</th>
          <th scope="col">{before}</th>
          <th scope="col">{after}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <tr key={`${figure.measure} ${figure.breakdown} ${figure.category}`}>
            <th scope="row">{wholeFigureLabel(figure, language)}</th>
            <td>{written(figure.before)}</td>
            <td>{written(figure.after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
