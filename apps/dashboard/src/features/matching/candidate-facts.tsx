import { sharesNoLanguage } from '@mim/domain/matching';
import { askedLabel } from '@mim/domain/supervision';
import { lazy, Suspense, useState } from 'react';
import { Button } from '../../components/button.js';
import { Status } from '../../components/status.js';
import { formatCount, formatList } from '../../language/format.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { VisitingMotherName } from '../../person-card/visiting-mother-name.js';
import styles from './candidate-facts.module.css';
import { languageNames } from './model/language-names.js';
import type { Candidate } from './requests/candidates.js';

/** Brought in when something is filled in: forms weigh the most. */
const CompleteDialog = lazy(() => import('../../visiting-mother-record/complete-dialog.js'));

/** Who a candidate is: her name, which leads to her number, where she lives, what she speaks, whom she visits. */
export function CandidateFacts({ candidate }: { readonly candidate: Candidate }) {
  const { language } = useLanguage();
  const { visitingMotherId, name, town, languages, activeFamilies, maximumFamilies, limits, missing } =
    candidate;
  const [isOpen, setOpen] = useState(false);
  const families = formatCount(maximumFamilies, 'families', language);
  return (
    <>
      <VisitingMotherName id={visitingMotherId} name={name} />
      <p className={styles.facts}>
        {[
          candidate.isCoordinator ? m.visiting_coordinator_mark() : null,
          town,
          languageNames(languages, language),
          m.matching_families({ count: activeFamilies, most: families }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {sharesNoLanguage(candidate.criteria) ? (
        <p className={styles.warning}>
          <Status tone="warn">{m.matching_no_shared_language()}</Status>
        </p>
      ) : null}
      {missing.length === 0 ? null : (
        <p className={styles.facts}>
          {m.matching_missing({
            what: formatList(
              missing.map((name) => askedLabel(name)[language]),
              language,
            ),
          })}{' '}
          <Button
            variant="quiet"
            aria-label={m.visiting_mother_complete_of({ name })}
            onPress={() => setOpen(true)}
          >
            {m.visiting_mother_complete()}
          </Button>
        </p>
      )}
      {isOpen ? (
        <Suspense>
          <CompleteDialog visitingMotherId={visitingMotherId} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
      {limits === null ? null : (
        <p className={styles.facts}>
          <strong>{m.matching_limits()}</strong> {limits}
        </p>
      )}
    </>
  );
}
