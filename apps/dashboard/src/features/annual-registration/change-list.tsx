import { listInWords } from '@mim/domain/kernel';
import { formatNumber, NOT_KNOWN } from '../../language/format.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import styles from './annual-registration.module.css';
import { wholeFigureLabel } from './model/figure-text.js';
import type { Registration } from './requests/registration.js';
import { SubjectName } from './subject-name.js';

/** What is other than in the version that was sent: the figures first, then whose rows. */
export function ChangeList({ registration: { changes } }: { readonly registration: Registration }) {
  const { language } = useLanguage();
  if (changes === null) return null;
  const { figures, rows } = changes;
  const written = (count: number | null) => (count === null ? NOT_KNOWN : formatNumber(count, language));
  return (
    <div className={styles.changes}>
      {figures.length === 0 ? (
        <p>{m.registration_figures_same()}</p>
      ) : (
        <table className={styles.table}>
          <caption className={styles.caption}>{m.registration_figures_changed()}</caption>
          <thead>
            <tr>
              <th scope="col">{m.registration_figure()}</th>
              <th scope="col">{m.registration_before()}</th>
              <th scope="col">{m.registration_after()}</th>
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
      )}
      {rows === null ? (
        <p className={styles.note}>{m.registration_rows_apart()}</p>
      ) : (
        <ul className={styles.rows}>
          {rows.added.map((subject) => (
            <li key={`added ${subject.id}`}>
              <SubjectName subject={subject} />{' '}
              <span className={styles.note}>{m.registration_row_added()}</span>
            </li>
          ))}
          {rows.changed.map(({ labels, ...subject }) => (
            <li key={`changed ${subject.id}`}>
              <SubjectName subject={subject} />{' '}
              <span className={styles.note}>
                {m.registration_row_changed({
                  what: listInWords(
                    labels.map((label) => label[language]),
                    language,
                  ),
                })}
              </span>
            </li>
          ))}
          {rows.gone === 0 ? null : <li>{m.registration_rows_gone({ count: rows.gone })}</li>}
        </ul>
      )}
    </div>
  );
}
