import { duplicateGrounds } from '@mim/domain/person';
import {
  asCompared,
  clinicListColumns,
  comparedColumns,
  type FilledColumn,
  type MotherOfChild,
  withChild,
} from '@mim/domain/registration';
import { Link } from '../../../components/link.js';
import { formatList } from '../../../language/format.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import type { CheckedList, ListRow } from './dry-run.js';
import styles from './judge-row.module.css';
import { knownOf, matchesOf, otherMother } from './judging.js';
import { valueText, whoIs } from './row-words.js';

export interface ComparisonProps {
  readonly checked: CheckedList;
  readonly row: ListRow;
  readonly titleId: string;
}

/** The row and everybody whom it can be, side by side: what differs stands out. */
export function Comparison({ checked, row, titleId }: ComparisonProps) {
  const { language } = useLanguage();
  const matches = matchesOf(row);
  if (row.mother === null) return null;
  const { mother } = row;
  const own = withChild(mother, mother.children[0]);
  const others = matches.map(({ other }) => {
    const found = otherMother(checked, other);
    return found === null ? null : asCompared(mother, found)[1];
  });
  const shown: readonly FilledColumn[] = [...comparedColumns, 'note'];
  const text = (told: MotherOfChild | null, column: FilledColumn): string =>
    told === null ? '' : valueText(told, column, language);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard.
    <section className={styles.scroll} aria-labelledby={titleId} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <td />
            <th scope="col">{m.prospects_judge_in_list()}</th>
            {matches.map(({ other, grounds }) => {
              const known = knownOf(checked, other);
              return (
                <th key={`${other.kind} ${other.id}`} scope="col">
                  {known?.kind === 'person' && known.trajectoryId !== null ? (
                    <Link to="/moeders/$trajectoryId" params={{ trajectoryId: known.trajectoryId }}>
                      {whoIs(checked, other, language)}
                    </Link>
                  ) : (
                    whoIs(checked, other, language)
                  )}
                  {grounds.length === 0 ? null : (
                    <span className={styles.grounds}>
                      {formatList(
                        grounds.map((ground) => duplicateGrounds.label(ground, language)),
                        language,
                      )}
                    </span>
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {shown
            .filter((column) => [own, ...others].some((told) => text(told, column) !== ''))
            .map((column) => (
              <tr key={column}>
                <th scope="row">{clinicListColumns.label(column, language)}</th>
                <td>{text(own, column)}</td>
                {matches.map(({ other, differing }, index) => (
                  <td key={`${other.kind} ${other.id}`}>
                    {differing.some((each) => each === column) ? (
                      <mark className={styles.differs}>{text(others[index] ?? null, column)}</mark>
                    ) : (
                      text(others[index] ?? null, column)
                    )}
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  );
}
