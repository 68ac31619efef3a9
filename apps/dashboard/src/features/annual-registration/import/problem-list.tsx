import { useState } from 'react';
import { Button } from '../../../components/button.js';
import { Card } from '../../../components/card.js';
import { formatNumber } from '../../../language/format.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import styles from '../annual-registration.module.css';
import type { CheckedFile } from '../requests/delivery-files.js';

/** So many are shown at first, and more each time. */
const step = 25;

/** Everything that is wrong with a file, by its place: nothing of it is sent. */
export function ProblemList({ checked }: { readonly checked: CheckedFile }) {
  const { language } = useLanguage();
  const [most, setMost] = useState(step);
  const errors = checked.problems.filter(({ severity }) => severity === 'error');
  const shown = errors.slice(0, most);
  const title = m.registration_file_errors({ count: checked.errors });
  return (
    <Card title={title} lead={m.registration_file_errors_lead()}>
      <ol className={styles.rows} aria-label={title}>
        {shown.map(({ file, line, column, value, message }, place) => (
          <li key={place} className={styles.noticeRow}>
            <div className={styles.words}>
              <p>
                <strong>
                  {/* The first row holds the names of the columns: what is wrong there is of the file. */}
                  {line > 1 ? m.registration_file_place({ file, line: String(line) }) : file}
                </strong>
                {column === null ? null : `, ${column}`}
                {value === null || value === '' ? null : `: ${value}`}
              </p>
              <p>{message[language]}</p>
            </div>
          </li>
        ))}
      </ol>
      {shown.length < checked.errors ? (
        <p className={styles.note}>
          {m.registration_file_shown({
            shown: formatNumber(shown.length, language),
            count: formatNumber(checked.errors, language),
          })}
        </p>
      ) : null}
      {shown.length < errors.length ? (
        <p>
          <Button onPress={() => setMost(most + step)}>{m.registration_file_more()}</Button>
        </p>
      ) : null}
    </Card>
  );
}
