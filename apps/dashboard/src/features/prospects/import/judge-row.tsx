import { fullName } from '@mim/domain/person';
import type { MotherMatch, RowAnswer, RowAnswerCode } from '@mim/domain/registration';
import { Pencil } from 'lucide-react';
import { useId } from 'react';
import { Button } from '../../../components/button.js';
import { RadioGroup } from '../../../components/form/radio-group.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { ChosenValues } from './chosen-values.js';
import { Comparison } from './comparison.js';
import type { CheckedList, ListRow } from './dry-run.js';
import styles from './judge-row.module.css';
import { judgedField, knownOf, matchesOf, otherMother } from './judging.js';
import { whoIs } from './row-words.js';

export interface JudgeRowProps {
  readonly checked: CheckedList;
  readonly row: ListRow;
  /** What was said of it; null: nothing yet. */
  readonly answer: RowAnswer | null;
  readonly onAnswer: (answer: RowAnswer) => void;
  /** Storing was asked: what is still to be chosen says so. */
  readonly isAsked: boolean;
  readonly onCorrect: () => void;
}

/** The choice that an answer is, among those of a row: with which of its matches, where it is with one. */
type Choice = `${RowAnswerCode}` | `${RowAnswerCode} ${number}`;

/** A row that can be somebody who is known: both are shown, and who it is is said here. */
export function JudgeRow({ checked, row, answer, onAnswer, isAsked, onCorrect }: JudgeRowProps) {
  const { language } = useLanguage();
  const titleId = useId();
  const matches = matchesOf(row);
  const { mother, place, line } = row;
  if (mother === null) return null;
  /** Her name, and what tells her from another of that name. */
  const called = ({ other }: MotherMatch) => {
    const found = otherMother(checked, other);
    return { name: found === null ? '' : fullName(found), who: whoIs(checked, other, language) };
  };
  const options: { id: Choice; label: string }[] = [
    ...matches.map((match, index) => ({
      id: `same ${index}` as const,
      label: m.prospects_judge_same(called(match)),
    })),
    ...matches.flatMap((match, index) =>
      match.mayBeTwins
        ? [{ id: `twins ${index}` as const, label: m.prospects_judge_twins(called(match)) }]
        : [],
    ),
    { id: 'other', label: m.prospects_judge_other() },
    { id: 'later', label: m.prospects_judge_later() },
  ];
  const chosenMatch = matches.findIndex(
    ({ other }) => other.kind === answer?.other?.kind && other.id === answer.other.id,
  );
  const choose = (choice: Choice | null) => {
    if (choice === null) return;
    const [code = 'later', index] = choice.split(' ') as [RowAnswerCode, string?];
    const match = index === undefined ? undefined : matches[Number(index)];
    onAnswer({
      line: place,
      answer: code,
      other: match?.other ?? null,
      version: match === undefined ? null : (knownOf(checked, match.other)?.version ?? null),
      take: [],
      keep: [],
    });
  };
  const match = chosenMatch === -1 ? undefined : matches[chosenMatch];
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <h3 id={titleId} className={styles.name} tabIndex={-1} data-judge={place}>
          {fullName(mother)}
        </h3>
        <p className={styles.muted}>{m.prospects_import_known_row({ line })}</p>
        <Button
          icon={<Pencil size={16} aria-hidden />}
          variant="quiet"
          aria-describedby={titleId}
          onPress={onCorrect}
        >
          {m.prospects_import_correct()}
        </Button>
      </div>
      <Comparison checked={checked} row={row} titleId={titleId} />
      <RadioGroup
        name={judgedField(place)}
        label={m.prospects_judge_who({ name: fullName(mother) })}
        options={options}
        value={
          answer === null
            ? null
            : ((chosenMatch === -1 ? answer.answer : `${answer.answer} ${chosenMatch}`) as Choice)
        }
        onChange={choose}
        error={undefined}
      />
      {answer === null || match === undefined ? null : (
        <ChosenValues
          checked={checked}
          row={row}
          match={match}
          answer={answer}
          onAnswer={onAnswer}
          isAsked={isAsked}
        />
      )}
    </li>
  );
}
