import { candidateLacks } from '@mim/domain/matching';
import { Button } from '../../components/button.js';
import { CollapsibleFields } from '../../components/form/collapsible-fields.js';
import { SaveNotice } from '../../components/form/save-notice.js';
import { Status } from '../../components/status.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { VisitingMotherName } from '../../person-card/visiting-mother-name.js';
import styles from './not-eligible.module.css';
import type { Candidate, Proposal } from './requests/candidates.js';
import { useReconsider } from './requests/reject.js';

export interface NotEligibleProps {
  readonly candidates: readonly Candidate[];
  readonly proposals: readonly Proposal[];
}

/** Who cannot be matched now, each with every reason; who was rejected can be a candidate again. */
export function NotEligible({ candidates, proposals }: NotEligibleProps) {
  const { language } = useLanguage();
  const reconsidering = useReconsider();
  const rejections = new Map(
    proposals.filter(({ outcome }) => outcome === 'rejected').map((each) => [each.visitingMother.id, each]),
  );
  return (
    <CollapsibleFields title={m.matching_not_eligible({ count: candidates.length })}>
      <SaveNotice saving={reconsidering} />
      <ul className={styles.list} aria-label={m.matching_not_eligible({ count: candidates.length })}>
        {candidates.map(({ visitingMotherId, name, lacks }) => {
          const rejection = rejections.get(visitingMotherId);
          return (
            <li key={visitingMotherId} className={styles.item}>
              <VisitingMotherName id={visitingMotherId} name={name} />
              <div className={styles.lacks}>
                {lacks.map((lack) => (
                  <Status key={lack} tone="plain">
                    {candidateLacks.label(lack, language)}
                  </Status>
                ))}
                {rejection === undefined ? null : <p className={styles.reason}>{rejection.reason}</p>}
              </div>
              {rejection === undefined ? null : (
                <Button
                  aria-label={m.matching_reconsider_whom({ name })}
                  onPress={() => reconsidering.save(rejection)}
                >
                  {m.matching_reconsider()}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <p className={styles.reason}>{m.matching_not_eligible_lead()}</p>
    </CollapsibleFields>
  );
}
