import { useId } from 'react';
import { Card } from '../../components/card.js';
import { EmptyState } from '../../components/empty-state.js';
import { m } from '../../paraglide/messages.js';
import { CandidateCard, NotEligible } from './candidate-card.js';
import styles from './match-view.module.css';
import type { Candidate } from './requests/candidates.js';

export interface RankingProps {
  readonly title: string;
  /** What the button of a candidate says. */
  readonly words: string;
  readonly candidates: readonly Candidate[];
  /** Chooses a candidate; without it something else is open and the ranking only informs. */
  readonly onChoose?: ((candidate: Candidate) => void) | undefined;
}

/** Who could visit her, the best first with every criterion; and who cannot now, with why. */
export function Ranking({ title, words, candidates, onChoose }: RankingProps) {
  const titleId = useId();
  const eligible = candidates.filter((candidate) => candidate.eligible);
  const others = candidates.filter((candidate) => !candidate.eligible);
  return (
    <>
      <section className={styles.section} aria-labelledby={titleId}>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        <p className={styles.muted}>{m.matching_candidates_lead()}</p>
        {eligible.length === 0 ? (
          <EmptyState title={m.matching_none()}>{m.matching_none_help()}</EmptyState>
        ) : (
          <ol className={styles.candidates}>
            {eligible.map((candidate, index) => (
              <CandidateCard
                key={candidate.visitingMotherId}
                candidate={candidate}
                place={index + 1}
                words={words}
                onPropose={onChoose === undefined ? undefined : () => onChoose(candidate)}
              />
            ))}
          </ol>
        )}
      </section>
      {others.length === 0 ? null : (
        <Card title={m.matching_not_eligible({ count: others.length })} lead={m.matching_not_eligible_lead()}>
          <NotEligible candidates={others} />
        </Card>
      )}
    </>
  );
}
