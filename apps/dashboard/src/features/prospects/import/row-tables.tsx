import { fullName, personFacts } from '@mim/domain/person';
import { Pencil } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button } from '../../../components/button.js';
import { factLabel } from '../../../facts/fact-words.js';
import { formatDate } from '../../../language/format-date.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import type { CheckedList, ListRow, ReadList } from './dry-run.js';
import styles from './import.module.css';
import { problemSentence } from './problem-file.js';
import { fillWords, rowName, whoIs } from './row-words.js';

/** Rows shown before somebody asks for all of them. */
const shownFirst = 10;

interface RowTableProps<Row> {
  readonly label: string;
  readonly headings: readonly string[];
  readonly rows: readonly Row[];
  /** The first cell is the heading of the row. */
  readonly cells: (row: Row) => readonly [key: number, heading: ReactNode, ...cells: ReactNode[]];
  /** All of them at once, where each asks for something. */
  readonly showsAll?: boolean;
}

/** Rows of a list in a table, the first ten until all are asked for. */
export function RowTable<Row>({ label, headings, rows, cells, showsAll = false }: RowTableProps<Row>) {
  const [isWhole, setWhole] = useState(showsAll);
  const shown = isWhole ? rows : rows.slice(0, shownFirst);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard. */}
      <section className={styles.scroll} aria-label={label} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              {headings.map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => {
              const [key, heading, ...others] = cells(row);
              return (
                <tr key={key}>
                  <th scope="row">{heading}</th>
                  {others.map((cell, index) => (
                    <td key={index}>{cell}</td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      {shown.length === rows.length ? null : (
        <div>
          <Button variant="quiet" onPress={() => setWhole(true)}>
            {m.prospects_import_show_all({ count: rows.length })}
          </Button>
        </div>
      )}
    </>
  );
}

function CorrectButton({ name, onPress }: { readonly name: string; readonly onPress: () => void }) {
  return (
    <Button
      variant="quiet"
      icon={<Pencil size={16} aria-hidden />}
      aria-label={m.prospects_import_correct_of({ name })}
      onPress={onPress}
    >
      {m.prospects_import_correct()}
    </Button>
  );
}

export interface CorrectableRows {
  readonly list: ReadList;
  readonly checked: CheckedList;
  readonly rows: readonly ListRow[];
  readonly onCorrect: (row: ListRow) => void;
}

/** The rows that cannot be stored as they stand, each with every reason. */
export function ProblemTable({ list, checked, rows, onCorrect }: CorrectableRows) {
  const { language } = useLanguage();
  return (
    <RowTable
      label={m.prospects_import_problems_title()}
      headings={[
        m.prospects_import_line(),
        m.prospects_import_name(),
        m.prospects_import_problem(),
        m.prospects_import_correct(),
      ]}
      rows={rows}
      showsAll
      cells={(row) => {
        const name = rowName(list, checked, row);
        return [
          row.place,
          row.line,
          name,
          row.problems.map((problem) => (
            <p key={`${problem.column} ${problem.code}`}>{problemSentence(problem, language)}</p>
          )),
          <CorrectButton key="correct" name={name} onPress={() => onCorrect(row)} />,
        ];
      }}
    />
  );
}

/** The rows that will be stored as new, as they were read, with what is to be said of them. */
export function NewTable({ list, checked, rows, onCorrect }: CorrectableRows) {
  const { language } = useLanguage();
  return (
    <RowTable
      label={m.prospects_import_new_title()}
      headings={[
        m.prospects_import_name(),
        m.prospects_child_born_on(),
        factLabel(personFacts.phone, language),
        factLabel(personFacts.town, language),
        m.prospects_import_correct(),
      ]}
      rows={rows}
      cells={(row) => {
        const { mother, remarks, place } = row;
        const name = rowName(list, checked, row);
        return [
          place,
          <>
            {mother === null ? name : fullName(mother)}
            {remarks.map((remark) => (
              <p key={`${remark.column} ${remark.code}`} className={styles.remark}>
                {problemSentence(remark, language)}
              </p>
            ))}
            {mother?.note == null ? null : (
              <p className={styles.remark}>{m.prospects_import_note({ note: mother.note })}</p>
            )}
          </>,
          mother?.children.map(({ childBornOn }) => formatDate(childBornOn, language)).join(', '),
          mother?.phone,
          mother?.town,
          <CorrectButton key="correct" name={name} onPress={() => onCorrect(row)} />,
        ];
      }}
    />
  );
}

/** The rows of mothers who are known: how, and what their row fills in. */
export function KnownTable({ list, checked, rows }: Omit<CorrectableRows, 'onCorrect'>) {
  const { language } = useLanguage();
  return (
    <RowTable
      label={m.prospects_import_known_title()}
      headings={[m.prospects_import_line(), m.prospects_import_name(), m.prospects_import_known_how()]}
      rows={rows}
      cells={(row) => {
        const match = row.compared?.verdict === 'known' ? row.compared.match : null;
        const fills = fillWords(match?.adding ?? [], language);
        return [
          row.place,
          row.line,
          rowName(list, checked, row),
          <>
            {match === null ? null : whoIs(checked, match.other, language)}
            {fills === '' ? null : <p className={styles.remark}>{fills}</p>}
          </>,
        ];
      }}
    />
  );
}
