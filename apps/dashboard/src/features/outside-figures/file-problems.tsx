import { Notice } from '../../components/notice.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import styles from './outside-figures.module.css';
import type { ReadFile } from './requests/first-births.js';

/** As many are shown: the file holds them all, and is mended from the top. */
const mostShown = 100;

/** Everything that is wrong with a file, each with its line, column and what stands there. */
export function FileProblems({ problems }: { readonly problems: ReadFile['problems'] }) {
  const { language } = useLanguage();
  return (
    <Notice tone="danger" isAlert title={m.outside_wrong({ count: problems.length })}>
      <ol className={styles.problems}>
        {problems.slice(0, mostShown).map(({ line, column, value, code, message }) => (
          <li key={`${line} ${column} ${code}`}>
            <strong>
              {column === null ? m.outside_at_line({ line }) : m.outside_at_column({ line, column })}
            </strong>
            {value === null || value === '' ? null : <span className={styles.value}>{value}</span>}
            <span>{message[language]}</span>
          </li>
        ))}
      </ol>
      {problems.length > mostShown ? <p>{m.outside_more({ count: problems.length - mostShown })}</p> : null}
    </Notice>
  );
}
