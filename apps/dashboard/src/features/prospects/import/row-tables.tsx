import { fullName, personFacts } from '@mim/domain/person';
import { useState } from 'react';
import { Button } from '../../../components/button.js';
import { factLabel } from '../../../facts/fact-words.js';
import { formatDate } from '../../../language/format-date.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import type { ListRow } from './dry-run.js';
import styles from './import.module.css';
import { problemSentence } from './problem-file.js';

/** The rows that cannot be stored as they stand, each with every reason. */
export function ProblemTable({ rows }: { readonly rows: readonly ListRow[] }) {
  const { language } = useLanguage();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard.
    <section className={styles.scroll} aria-label={m.prospects_import_problems_title()} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{m.prospects_import_line()}</th>
            <th scope="col">{m.prospects_import_problem()}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, problems }) => (
            <tr key={line}>
              <th scope="row">{line}</th>
              <td>
                {problems.map((problem) => (
                  <p key={`${problem.column} ${problem.code}`}>{problemSentence(problem, language)}</p>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Rows shown before somebody asks for all of them. */
const shownFirst = 10;

/** The rows that will be stored, as they were read. */
export function NewTable({ rows }: { readonly rows: readonly ListRow[] }) {
  const { language } = useLanguage();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? rows : rows.slice(0, shownFirst);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard. */}
      <section className={styles.scroll} aria-label={m.prospects_import_new_title()} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{m.prospects_import_name()}</th>
              <th scope="col">{m.prospects_child_born_on()}</th>
              <th scope="col">{factLabel(personFacts.phone, language)}</th>
              <th scope="col">{factLabel(personFacts.town, language)}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ line, prospect, remarks }) =>
              prospect === null ? null : (
                <tr key={line}>
                  <th scope="row">
                    {fullName(prospect)}
                    {remarks.map((remark) => (
                      <p key={`${remark.column} ${remark.code}`} className={styles.remark}>
                        {problemSentence(remark, language)}
                      </p>
                    ))}
                  </th>
                  <td>
                    {prospect.children.map(({ childBornOn }) => formatDate(childBornOn, language)).join(', ')}
                  </td>
                  <td>{prospect.phone}</td>
                  <td>{prospect.town}</td>
                </tr>
              ),
            )}
          </tbody>
        </table>
      </section>
      {shown.length === rows.length ? null : (
        <div>
          <Button variant="quiet" onPress={() => setShowsAll(true)}>
            {m.prospects_import_show_all({ count: rows.length })}
          </Button>
        </div>
      )}
    </>
  );
}
