import { matchCriteria } from '@mim/domain/matching';
import { VisuallyHidden } from '../../components/visually-hidden.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import styles from './criterion-list.module.css';
import { fitOf } from './model/fit.js';
import type { Candidate } from './requests/candidates.js';

const fitText = {
  good: m.matching_fit_good,
  partly: m.matching_fit_partly,
  poor: m.matching_fit_poor,
  unknown: m.matching_fit_unknown,
} as const;

/** Each criterion with how well it fits and why; what is not known is said and counts for half. */
export function CriterionList({ criteria }: Pick<Candidate, 'criteria'>) {
  const { language } = useLanguage();
  return (
    <ul className={styles.list}>
      {criteria.map(({ criterion, score, explanation }) => {
        const fit = fitOf(score);
        return (
          <li key={criterion} className={styles.criterion}>
            <span className={styles.name}>{matchCriteria.label(criterion, language)}</span>
            <span className={styles.meter} data-fit={fit} aria-hidden>
              <span style={{ inlineSize: `${Math.round((score ?? 0) * 100)}%` }} />
            </span>
            <span className={styles.words}>
              <VisuallyHidden>{fitText[fit]()}: </VisuallyHidden>
              {explanation[language]}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
