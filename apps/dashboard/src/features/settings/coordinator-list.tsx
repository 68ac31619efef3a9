import { coordinatorEducation, coordinatorExperience } from '@mim/domain/code-lists';
import { Button } from '../../components/button.js';
import { Card } from '../../components/card.js';
import { formatList, formatNumber } from '../../language/format.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import type { Coordinator } from './requests/coordinators.js';
import styles from './settings-page.module.css';

export interface CoordinatorListProps {
  readonly coordinators: readonly Coordinator[];
  readonly onChange: (coordinator: Coordinator) => void;
}

/** What is registered of each coordinator of a location. */
export function CoordinatorList({ coordinators, onChange }: CoordinatorListProps) {
  const { language } = useLanguage();
  return (
    <Card title={m.settings_coordinators()} lead={m.settings_coordinators_lead()}>
      {coordinators.length === 0 ? (
        <p>{m.settings_coordinators_nobody()}</p>
      ) : (
        <dl className={styles.settings}>
          {coordinators.map((coordinator) => {
            const { accountId, hoursPerWeek, workExperience, education, stoppedOn } = coordinator;
            const name = coordinator.name ?? m.caseload_no_name();
            const learned = [
              ...(workExperience ?? []).map((code) => coordinatorExperience.label(code, language)),
              ...(education ?? []).map((code) => coordinatorEducation.label(code, language)),
            ];
            return (
              <div key={accountId} className={styles.setting}>
                <dt>{name}</dt>
                <dd className={styles.value}>
                  {hoursPerWeek === null
                    ? m.caseload_hours_not_known()
                    : m.caseload_hours_a_week({ hours: formatNumber(hoursPerWeek, language) })}
                </dd>
                <dd className={styles.help}>
                  {[
                    ...(stoppedOn === null ? [] : [m.settings_coordinator_stopped()]),
                    ...(learned.length === 0 ? [] : [formatList(learned, language)]),
                  ].join(' · ')}
                </dd>
                <dd className={styles.change}>
                  <Button aria-label={m.settings_change_what({ name })} onPress={() => onChange(coordinator)}>
                    {m.settings_change()}
                  </Button>
                </dd>
              </div>
            );
          })}
        </dl>
      )}
    </Card>
  );
}
