import { readToday } from '../../../clients/today.js';
import { Card } from '../../../components/card.js';
import { childrenText } from '../../../facts/children-text.js';
import { StandingCell } from '../../../facts/standing-cell.js';
import { formatDate } from '../../../language/format-date.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { MotherName } from '../../../person-card/mother-name.js';
import type { VisitingMotherAnswer } from '../requests/visiting-mother-page.js';
import styles from './families-card.module.css';

/** The mothers whom she visits now, each with her last visit and the next. */
export function FamiliesCard({ visitingMother }: { readonly visitingMother: VisitingMotherAnswer }) {
  const { language } = useLanguage();
  const { families } = visitingMother;
  return (
    <Card title={m.visiting_mother_families()}>
      {families.length === 0 ? (
        <p className={styles.none}>{m.visiting_mother_no_families()}</p>
      ) : (
        <ul className={styles.families}>
          {families.map(({ trajectoryId, name, children, lastVisitOn, standing }) => (
            <li key={trajectoryId} className={styles.family}>
              <p>
                <MotherName trajectoryId={trajectoryId} name={name} />
                <span className={styles.child}> {childrenText(children, readToday(), language)}</span>
              </p>
              <p className={styles.visits}>
                <StandingCell standing={standing} />
                <span className={styles.child}>
                  {lastVisitOn === null
                    ? m.visiting_mother_not_visited()
                    : m.visiting_mother_last_visit({ date: formatDate(lastVisitOn, language) })}
                </span>
              </p>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
