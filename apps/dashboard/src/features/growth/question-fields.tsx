import type { ListEntry } from '@mim/domain/code-lists';
import { evaluationAnswerFacts } from '@mim/domain/growth';
import { TextArea } from '../../components/form/text-area.js';
import type { BoundField } from '../../components/form/use-form.js';
import { useLanguage } from '../../language/language.js';
import styles from './growth.module.css';
import { type EvaluationFields, questionsFor } from './model/evaluation-fields.js';

export interface QuestionFieldsProps extends BoundField<EvaluationFields['answers']> {
  readonly questions: readonly ListEntry[];
  /** The day of the evaluation: what was asked then. */
  readonly day: string;
}

/** The questions of an evaluation, each with room for a short answer. */
export function QuestionFields({ name, value, onChange, error, questions, day }: QuestionFieldsProps) {
  const { language } = useLanguage();
  return (
    <div className={styles.questions} data-field={name}>
      {error === undefined ? null : <p className={styles.error}>{error}</p>}
      {questionsFor(questions, day, { answers: value }).map(({ code, label }) => (
        <TextArea
          key={code}
          name={`vraag-${code}`}
          label={label[language]}
          value={value[code] ?? ''}
          onChange={(answer) => onChange({ ...value, [code]: answer })}
          rows={2}
          maxLength={evaluationAnswerFacts.answer.kind.longest}
          isOptional
        />
      ))}
    </div>
  );
}
