import { formatCount } from '../../language/format.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { VisitingMotherName } from '../../person-card/visiting-mother-name.js';
import styles from './candidate-facts.module.css';
import { languageNames } from './model/language-names.js';
import type { Candidate } from './requests/candidates.js';

/** Who a candidate is: her name, which leads to her number, where she lives, what she speaks, whom she visits. */
export function CandidateFacts({ candidate }: { readonly candidate: Candidate }) {
  const { language } = useLanguage();
  const { visitingMotherId, name, town, languages, activeFamilies, maximumFamilies, limits } = candidate;
  const families = formatCount(maximumFamilies, 'families', language);
  return (
    <>
      <VisitingMotherName id={visitingMotherId} name={name} />
      <p className={styles.facts}>
        {[
          town,
          languageNames(languages, language),
          m.matching_families({ count: activeFamilies, most: families }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {limits === null ? null : (
        <p className={styles.facts}>
          <strong>{m.matching_limits()}</strong> {limits}
        </p>
      )}
    </>
  );
}
