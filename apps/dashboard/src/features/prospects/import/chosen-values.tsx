import {
  asCompared,
  type ComparedColumn,
  clinicListColumns,
  type MotherMatch,
} from '@mim/domain/registration';
import { SegmentedControl } from '../../../components/segmented-control.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import type { CheckedList, ListRow } from './dry-run.js';
import styles from './judge-row.module.css';
import { otherMother } from './judging.js';
import { valueText } from './row-words.js';

export interface ChosenValuesProps {
  readonly checked: CheckedList;
  readonly row: ListRow;
  readonly match: MotherMatch;
  readonly take: readonly ComparedColumn[];
  readonly onTake: (take: readonly ComparedColumn[]) => void;
}

/** Which of two values stays, of each that differs: the one that is known unless the list's is chosen. */
export function ChosenValues({ checked, row, match, take, onTake }: ChosenValuesProps) {
  const { language } = useLanguage();
  const other = otherMother(checked, match.other);
  if (other === null || row.mother === null || match.replaceable.length === 0) return null;
  const [told, known] = asCompared(row.mother, other);
  return (
    <div className={styles.values}>
      {match.replaceable.map((column) => (
        <div key={column} className={styles.value}>
          <p className={styles.label}>{clinicListColumns.label(column, language)}</p>
          <SegmentedControl
            label={m.prospects_judge_which({ column: clinicListColumns.label(column, language) })}
            options={[
              { id: 'keep', label: m.prospects_judge_keep({ value: valueText(known, column, language) }) },
              { id: 'take', label: m.prospects_judge_take({ value: valueText(told, column, language) }) },
            ]}
            value={take.includes(column) ? 'take' : 'keep'}
            onChange={(chosen) =>
              onTake(chosen === 'take' ? [...take, column] : take.filter((each) => each !== column))
            }
          />
        </div>
      ))}
    </div>
  );
}
