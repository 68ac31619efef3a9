import { lazy, Suspense, useState } from 'react';
import { Button } from '../../components/button.js';
import records from '../../dossier-page/record-list.module.css';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { RemovalButton } from '../../removal/removal-button.js';
import { focusRemovedRecords } from '../../removal/removed-records.js';
import styles from './growth.module.css';
import { type Evaluation, type Growth, useEvaluationQuestions } from './requests/growth.js';

const EvaluationTask = lazy(() => import('./evaluation-task.js'));

/** The evaluations with a visiting mother, the latest first, with what she answered. */
export function EvaluationList({ growth }: { readonly growth: Growth }) {
  const { visitingMotherId, evaluations } = growth;
  return (
    <section aria-label={m.growth_evaluations()}>
      <h3 className={records.subtitle}>{m.growth_evaluations()}</h3>
      {evaluations.length === 0 ? (
        <p className={records.none}>{m.growth_evaluations_none()}</p>
      ) : (
        <ul className={records.list}>
          {evaluations.map((evaluation) => (
            <EvaluationLine
              key={evaluation.evaluationId}
              visitingMotherId={visitingMotherId}
              evaluation={evaluation}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

interface EvaluationLineProps {
  readonly visitingMotherId: string;
  readonly evaluation: Evaluation;
}

function EvaluationLine({ visitingMotherId, evaluation }: EvaluationLineProps) {
  const { language } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const { data: questions = [] } = useEvaluationQuestions();
  const { evaluationId, version, evaluatedOn, declined, answers } = evaluation;
  const date = formatDate(evaluatedOn, language);
  const labelOf = (code: string | null) => questions.find((each) => each.code === code)?.label[language];
  return (
    <li className={records.entry}>
      <p>
        <time dateTime={evaluatedOn}>{date}</time>{' '}
        {declined ? <span className={records.none}>{m.growth_declined()}</span> : null}
      </p>
      {answers.length === 0 ? null : (
        <dl className={styles.answers}>
          {answers.map(({ question, answer }) => (
            <div key={question}>
              <dt>{labelOf(question)}</dt>
              <dd>{answer}</dd>
            </div>
          ))}
        </dl>
      )}
      <div className={records.buttons}>
        <Button
          variant="quiet"
          aria-label={m.growth_evaluation_change({ date })}
          onPress={() => setOpen(true)}
        >
          {m.growth_change()}
        </Button>
        <RemovalButton
          about={{ kind: 'evaluation', id: evaluationId, version, on: evaluatedOn }}
          onRemoved={focusRemovedRecords}
        />
      </div>
      {isOpen ? (
        <Suspense>
          <EvaluationTask
            visitingMotherId={visitingMotherId}
            evaluation={evaluation}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      ) : null}
    </li>
  );
}
