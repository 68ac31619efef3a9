import { listInWords } from '@mim/domain/kernel';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { ChangedFigures } from '../../sent-figures/changed-figures.js';
import styles from './annual-registration.module.css';
import type { Registration } from './requests/registration.js';
import { SubjectName } from './subject-name.js';

/** What is other than in the version that was sent: the figures first, then whose rows. */
export function ChangeList({ registration: { changes, version } }: { readonly registration: Registration }) {
  const { language } = useLanguage();
  if (changes === null) return null;
  const { figures, rows, location } = changes;
  const isSame =
    figures.length + location.length === 0 &&
    rows !== null &&
    rows.added.length + rows.changed.length + rows.gone === 0;
  if (isSame) return <p>{m.registration_nothing_other({ version: String(version - 1) })}</p>;
  return (
    <div className={styles.changes}>
      <ChangedFigures
        figures={figures}
        title={m.registration_figures_changed()}
        same={m.registration_figures_same()}
        before={m.registration_before()}
        after={m.registration_after()}
      />
      {location.length === 0 ? null : (
        <p>
          {m.registration_location_changed({
            what: listInWords(
              location.map((label) => label[language]),
              language,
            ),
          })}
        </p>
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
