import { namesOf } from '@mim/domain/kernel';
import { askedForReadiness, readinessLacks, visitingMotherFacts } from '@mim/domain/supervision';
import { CircleAlert, CircleCheck } from 'lucide-react';
import { Card } from '../../../components/card.js';
import { FactList } from '../../../components/fact-list.js';
import { textOfFact } from '../../../facts/fact-text.js';
import { factLabel } from '../../../facts/fact-words.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import type { VisitingMotherAnswer } from '../requests/visiting-mother-page.js';
import styles from './readiness-card.module.css';

/** Whether she can be matched, what keeps her from it, and the dates on which that rests. */
export function ReadinessCard({ visitingMother }: { readonly visitingMother: VisitingMotherAnswer }) {
  const { language } = useLanguage();
  const { readiness, facts } = visitingMother;
  return (
    <Card title={m.visiting_mother_readiness()}>
      {readiness.ready ? (
        <p className={styles.ready}>
          <CircleCheck size={18} aria-hidden />
          {m.visiting_mother_ready()}
        </p>
      ) : (
        <ul className={styles.lacks}>
          {readiness.lacks.map((lack) => (
            <li key={lack} className={styles.lack}>
              <CircleAlert size={18} aria-hidden />
              {readinessLacks.label(lack, language)}
            </li>
          ))}
        </ul>
      )}
      <FactList
        facts={namesOf(askedForReadiness).map((name) => ({
          label: factLabel(visitingMotherFacts[name], language),
          value: textOfFact(visitingMotherFacts[name], facts[name], language),
        }))}
      />
    </Card>
  );
}
