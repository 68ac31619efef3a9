import { ChevronDown } from 'lucide-react';
import { Button } from '../../components/button.js';
import { m } from '../../paraglide/messages.js';
import styles from './candidate-actions.module.css';
import type { Candidate } from './requests/candidates.js';

/** What can be done with a candidate; without `onChoose` something else is open and the comparison only informs. */
export interface CandidateChoices {
  /** What the button that chooses her says. */
  readonly words: string;
  readonly onChoose?: ((candidate: Candidate) => void) | undefined;
  readonly onReject: (candidate: Candidate) => void;
}

export interface CandidateActionsProps extends CandidateChoices {
  readonly candidate: Candidate;
  /** She suits best: choosing her is the act that is due. */
  readonly isBest: boolean;
  readonly isExplained: boolean;
  readonly onExplain: () => void;
}

/** Chooses or rejects a candidate, or says why she suits. */
export function CandidateActions(props: CandidateActionsProps) {
  const { candidate, words, onChoose, onReject, isBest, isExplained, onExplain } = props;
  const { name } = candidate;
  return (
    <div className={styles.actions}>
      <Button
        variant="quiet"
        isIconOnly
        aria-label={m.matching_explain({ name })}
        aria-expanded={isExplained}
        icon={<ChevronDown size={18} aria-hidden className={styles.arrow} />}
        onPress={onExplain}
      />
      {onChoose === undefined ? null : (
        <>
          <Button
            variant="quiet"
            aria-label={m.matching_reject_whom({ name })}
            onPress={() => onReject(candidate)}
          >
            {m.matching_reject()}
          </Button>
          <Button
            variant={isBest ? 'primary' : 'secondary'}
            aria-label={`${words}: ${name}`}
            onPress={() => onChoose(candidate)}
          >
            {words}
          </Button>
        </>
      )}
    </div>
  );
}
