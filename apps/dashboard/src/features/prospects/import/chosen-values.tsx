import {
  asCompared,
  type ComparedColumn,
  clinicListColumns,
  columnsToChoose,
  type MotherMatch,
  type RowAnswer,
} from '@mim/domain/registration';
import { RadioGroup } from '../../../components/form/radio-group.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import type { CheckedList, ListRow } from './dry-run.js';
import styles from './judge-row.module.css';
import { judgedField, otherMother, unchosenOf } from './judging.js';
import { valueText } from './row-words.js';

export interface ChosenValuesProps {
  readonly checked: CheckedList;
  readonly row: ListRow;
  readonly match: MotherMatch;
  readonly answer: RowAnswer;
  readonly onAnswer: (answer: RowAnswer) => void;
  /** Storing was asked: what is still to be chosen says so. */
  readonly isAsked: boolean;
}

/** Which of two values stays, of each that differs: the coordinator says so, and none of them by itself. */
export function ChosenValues({ checked, row, match, answer, onAnswer, isAsked }: ChosenValuesProps) {
  const { language } = useLanguage();
  const other = otherMother(checked, match.other);
  const columns = columnsToChoose(match, answer.answer);
  if (other === null || row.mother === null || columns.length === 0) return null;
  const [told, known] = asCompared(row.mother, other);
  const unchosen = unchosenOf(row, answer);
  const choose = (column: ComparedColumn, stays: 'keep' | 'take' | null) => {
    const without = (chosen: readonly ComparedColumn[]) => chosen.filter((each) => each !== column);
    const [keep, take] = [without(answer.keep), without(answer.take)];
    onAnswer({
      ...answer,
      keep: stays === 'keep' ? [...keep, column] : keep,
      take: stays === 'take' ? [...take, column] : take,
    });
  };
  return (
    <div className={styles.values}>
      {columns.map((column) => (
        <RadioGroup
          key={column}
          name={judgedField(row.place, column)}
          label={m.prospects_judge_which({ column: clinicListColumns.label(column, language) })}
          look="chips"
          options={[
            { id: 'keep', label: m.prospects_judge_keep({ value: valueText(known, column, language) }) },
            { id: 'take', label: m.prospects_judge_take({ value: valueText(told, column, language) }) },
          ]}
          value={answer.keep.includes(column) ? 'keep' : answer.take.includes(column) ? 'take' : null}
          onChange={(stays) => choose(column, stays)}
          error={isAsked && unchosen.includes(column) ? m.prospects_judge_unchosen() : undefined}
        />
      ))}
    </div>
  );
}
