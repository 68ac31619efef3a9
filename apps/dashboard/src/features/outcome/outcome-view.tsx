import {
  answeredDegrees,
  networkRelations,
  type OutcomeMoment,
  outcomeMarks,
  outcomeMoments,
} from '@mim/domain/outcome';
import { trajectoryFacts } from '@mim/domain/registration';
import { Button } from '../../components/button.js';
import { Card } from '../../components/card.js';
import { EmptyState } from '../../components/empty-state.js';
import { Notice } from '../../components/notice.js';
import { factLabel } from '../../facts/fact-words.js';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { MarksChart } from './marks-chart.js';
import type { StoredOutcome } from './model/outcome-fields.js';
import { NetworkMap } from './network-map.js';
import styles from './outcome-view.module.css';

export interface OutcomeViewProps {
  readonly ownQuestion: string | null;
  readonly outcomes: readonly StoredOutcome[];
  readonly due: OutcomeMoment | null;
  readonly onFill: (moment: OutcomeMoment) => void;
}

/** Her question, her marks and her network, from the intake on. */
export function OutcomeView({ ownQuestion, outcomes, due, onFill }: OutcomeViewProps) {
  const { language } = useLanguage();
  const measured = outcomeMoments.values.flatMap(
    (moment) => outcomes.find((outcome) => outcome.moment === moment) ?? [],
  );
  const answers = measured.filter(({ declined }) => !declined);
  const maps = answers.filter(({ network }) => network.length > 0);
  const question = answers.at(-1)?.ownQuestion ?? ownQuestion;
  const label = (moment: OutcomeMoment) => outcomeMoments.label(moment, language);
  const firstEmpty = outcomeMoments.values.find((moment) => !outcomes.some((one) => one.moment === moment));
  const next = due ?? firstEmpty;
  return (
    <Card
      title={m.outcome_title()}
      lead={m.outcome_lead()}
      actions={
        next === undefined ? undefined : <Button onPress={() => onFill(next)}>{m.outcome_do()}</Button>
      }
    >
      {due === null ? null : <Notice>{m.outcome_due({ moment: label(due) })}</Notice>}
      <div className={styles.question}>
        <h3>{factLabel(trajectoryFacts.ownQuestion, language)}</h3>
        <p className={styles.words}>{question ?? m.outcome_no_question()}</p>
        {answers
          .filter(({ answered }) => answered !== null)
          .map(({ moment, answered }) => (
            <p key={moment} className={styles.answered}>
              {label(moment)}: <strong>{answeredDegrees.label(`${answered}` as '1', language)}</strong>
            </p>
          ))}
      </div>
      {answers.length === 0 ? (
        <EmptyState title={m.outcome_none()}>{m.outcome_none_help()}</EmptyState>
      ) : (
        <div className={styles.part}>
          <h3>{m.outcome_marks()}</h3>
          <div className={styles.marks}>
            {outcomeMarks.codes.map(({ code, label: words }) => (
              <MarksChart
                key={code}
                label={words[language]}
                marks={answers.map((outcome) => ({ moment: label(outcome.moment), mark: outcome[code] }))}
              />
            ))}
          </div>
        </div>
      )}
      {maps.length === 0 ? null : (
        <div className={styles.part}>
          <h3>{m.outcome_network()}</h3>
          <div className={styles.maps}>
            {maps.map(({ moment, measuredOn, network }) => (
              <NetworkMap
                key={moment}
                title={m.outcome_map_title({ moment: label(moment), date: formatDate(measuredOn, language) })}
                people={network.map((person) => ({
                  ...person,
                  relation: networkRelations.label(person.relation, language),
                }))}
              />
            ))}
          </div>
        </div>
      )}
      {measured.length === 0 ? null : (
        <div className={styles.changes}>
          {measured.map(({ moment, declined, measuredOn }) => (
            <span key={moment} className={styles.moment}>
              {declined ? m.outcome_declined_on({ date: formatDate(measuredOn, language) }) : null}
              <Button variant="quiet" onPress={() => onFill(moment)}>
                {m.outcome_change({ moment: label(moment) })}
              </Button>
            </span>
          ))}
        </div>
      )}
    </Card>
  );
}
