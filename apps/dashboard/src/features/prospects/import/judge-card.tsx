import type { RowAnswer } from '@mim/domain/registration';
import { Button } from '../../../components/button.js';
import { Card } from '../../../components/card.js';
import { m } from '../../../paraglide/messages.js';
import type { CheckedList, ListRow } from './dry-run.js';
import { JudgeRow } from './judge-row.js';
import styles from './judge-row.module.css';
import { type Answers, answerOf, later, matchesOf, unanswered } from './judging.js';

export interface JudgeCardProps {
  readonly checked: CheckedList;
  readonly answers: Answers;
  readonly onAnswers: (answers: readonly RowAnswer[]) => void;
  /** Storing was asked: what is still to be chosen says so. */
  readonly isAsked: boolean;
  readonly onCorrect: (row: ListRow) => void;
}

/** The rows that can be somebody who is known: nothing of them is stored before it is said who each is. */
export function JudgeCard({ checked, answers, onAnswers, isAsked, onCorrect }: JudgeCardProps) {
  const rows = checked.rows.filter((row) => matchesOf(row).length > 0);
  const open = unanswered(checked, answers);
  if (rows.length === 0) return null;
  return (
    <Card
      title={m.prospects_judge_title()}
      lead={m.prospects_judge_lead({ open: open.length, total: rows.length })}
      actions={
        open.length === 0 ? null : (
          <Button onPress={() => onAnswers(open.map(later))}>{m.prospects_judge_rest_later()}</Button>
        )
      }
    >
      <ul className={styles.list}>
        {rows.map((row) => (
          <JudgeRow
            key={row.place}
            checked={checked}
            row={row}
            answer={answerOf(answers, row)}
            onAnswer={(answer) => onAnswers([answer])}
            isAsked={isAsked}
            onCorrect={() => onCorrect(row)}
          />
        ))}
      </ul>
    </Card>
  );
}
