import { lazy, Suspense, useId, useRef, useState } from 'react';
import { afterDrawing } from '../../components/after-drawing.js';
import { Button } from '../../components/button.js';
import { EmptyState } from '../../components/empty-state.js';
import { m } from '../../paraglide/messages.js';
import { Comparison } from './comparison.js';
import { FitKey } from './fit-mark.js';
import styles from './match-view.module.css';
import { NotEligible } from './not-eligible.js';
import type { Candidate, Matching } from './requests/candidates.js';

/** Brought in when somebody is rejected. */
const RejectionDialog = lazy(() => import('./rejection-dialog.js'));

export interface RankingProps {
  readonly title: string;
  /** What the button of a candidate says. */
  readonly words: string;
  readonly matching: Matching;
  /** Chooses a candidate; without it something else is open and the ranking only informs. */
  readonly onChoose?: ((candidate: Candidate) => void) | undefined;
}

/** So many are compared at first: more are seldom looked at. */
const atFirst = 5;

/** Who could visit her, the best first, and who cannot now with why. */
export function Ranking({ title, words, matching, onChoose }: RankingProps) {
  const titleId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [showsAll, setShowsAll] = useState(false);
  const [rejecting, setRejecting] = useState<Candidate | null>(null);
  const { mother, candidates, proposals } = matching;
  const eligible = candidates.filter((candidate) => candidate.eligible);
  const others = candidates.filter((candidate) => !candidate.eligible);
  // One more is shown rather than hidden behind a button.
  const hidden = showsAll || eligible.length <= atFirst + 1 ? 0 : eligible.length - atFirst;
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <h2 id={titleId} ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h2>
      {eligible.length === 0 ? (
        <EmptyState title={m.matching_none()}>{m.matching_none_help()}</EmptyState>
      ) : (
        <>
          <p className={styles.muted}>{m.matching_candidates_lead()}</p>
          <FitKey />
          <Comparison
            caption={title}
            candidates={eligible.slice(0, eligible.length - hidden)}
            words={words}
            onChoose={onChoose}
            onReject={setRejecting}
          />
          {hidden === 0 ? null : (
            <Button onPress={() => setShowsAll(true)}>{m.matching_show_rest({ count: hidden })}</Button>
          )}
        </>
      )}
      {others.length === 0 ? null : <NotEligible candidates={others} proposals={proposals} />}
      {rejecting === null ? null : (
        <Suspense>
          <RejectionDialog
            trajectoryId={mother.trajectoryId}
            candidate={rejecting}
            onClose={() => setRejecting(null)}
            onRejected={() => {
              setRejecting(null);
              // Her row is gone, and the focus with it.
              afterDrawing(() => heading.current?.focus());
            }}
          />
        </Suspense>
      )}
    </section>
  );
}
