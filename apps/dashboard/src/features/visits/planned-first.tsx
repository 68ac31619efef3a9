import { Button } from '../../components/button.js';
import { LinkButton } from '../../components/link-button.js';
import { Notice } from '../../components/notice.js';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import type { VisitedMother } from './requests/visited-mother.js';
import styles from './visits-page.module.css';

export interface PlannedFirstProps {
  readonly name: string;
  readonly planned: VisitedMother['planned'];
  readonly onAnother: () => void;
}

/** Asks whether the visit to record is one that was planned, so that it does not stand beside it. */
export function PlannedFirst({ name, planned, onAnother }: PlannedFirstProps) {
  const { language } = useLanguage();
  return (
    <Notice
      title={m.visits_planned_title()}
      action={
        <div className={styles.actions}>
          {planned.map(({ visitId, visitOn }, index) => (
            <LinkButton
              key={visitId}
              variant={index === 0 ? 'primary' : 'secondary'}
              to="/huisbezoeken/nieuw"
              search={{ bezoek: visitId }}
              replace
            >
              {m.visits_planned_this({ date: formatDate(visitOn, language) })}
            </LinkButton>
          ))}
          <Button onPress={onAnother}>{m.visits_planned_other()}</Button>
        </div>
      }
    >
      <p>{m.visits_planned_lead({ name })}</p>
    </Notice>
  );
}
