import { matchCriteria } from '@mim/domain/matching';
import { useLanguage } from '../../language/language.js';
import styles from './criterion-list.module.css';
import { FitMark } from './fit-mark.js';
import type { Candidate } from './requests/candidates.js';

/** Each criterion with how well it fits and why; what is not known is said and counts for half. */
export function CriterionList({ criteria }: Pick<Candidate, 'criteria'>) {
  const { language } = useLanguage();
  return (
    <ul className={styles.list}>
      {criteria.map(({ criterion, score, explanation }) => (
        <li key={criterion} className={styles.criterion}>
          <FitMark score={score} />
          <span className={styles.name}>{matchCriteria.label(criterion, language)}</span>
          <span className={styles.words}>{explanation[language]}</span>
        </li>
      ))}
    </ul>
  );
}
