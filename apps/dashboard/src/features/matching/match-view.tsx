import { useState } from 'react';
import { Button } from '../../components/button.js';
import { Card } from '../../components/card.js';
import { EmptyState } from '../../components/empty-state.js';
import { SaveNotice } from '../../components/form/save-notice.js';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { CandidateCard, NotEligible } from './candidate-card.js';
import { Earlier } from './earlier.js';
import { MatchEndForm } from './match-end-form.js';
import styles from './match-view.module.css';
import { MotherCard } from './mother-card.js';
import { ProposalForm } from './proposal-form.js';
import type { Candidate, Matching } from './requests/candidates.js';
import { usePropose } from './requests/propose.js';

/** A mother beside everybody who could visit her; what is under way stands above the ranking. */
export function MatchView({ matching }: { readonly matching: Matching }) {
  const { mother, proposals, matches, candidates } = matching;
  const { language } = useLanguage();
  const proposing = usePropose(mother.trajectoryId);
  const [ending, setEnding] = useState<{ readonly successor: Candidate | null } | null>(null);
  const open = matches.find(({ endedOn }) => endedOn === null) ?? null;
  const proposal = proposals.find(({ outcome }) => outcome === 'proposed') ?? null;
  const eligible = candidates.filter((candidate) => candidate.eligible);
  const others = candidates.filter((candidate) => !candidate.eligible);
  const canPropose = open === null && proposal === null && mother.state === 'waiting';
  const propose = (candidate: Candidate) => {
    if (canPropose) return () => proposing.save(candidate);
    return open === null ? undefined : () => setEnding({ successor: candidate });
  };
  return (
    <div className={styles.layout}>
      <div className={styles.mother}>
        <MotherCard mother={mother} />
        <Earlier matches={matches} proposals={proposals} />
      </div>
      <div className={styles.body}>
        {open === null ? null : ending === null ? (
          <Card
            title={m.matching_current({ name: open.visitingMother.name })}
            lead={m.matching_current_since({ date: formatDate(open.startedOn, language, 'long') })}
          >
            <div>
              <Button onPress={() => setEnding({ successor: null })}>{m.matching_end()}</Button>
            </div>
          </Card>
        ) : (
          <MatchEndForm
            key={ending.successor?.visitingMotherId ?? 'none'}
            match={open}
            successor={ending.successor}
            onDone={() => setEnding(null)}
          />
        )}
        {proposal === null ? null : (
          <ProposalForm key={proposal.proposalId} proposal={proposal} onStored={() => {}} />
        )}
        <SaveNotice saving={proposing} />
        <section className={styles.section} aria-labelledby="candidates">
          <h2 id="candidates" className={styles.title}>
            {open === null ? m.matching_candidates() : m.matching_successors()}
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
                  words={open === null ? m.matching_propose() : m.matching_choose_successor()}
                  onPropose={propose(candidate)}
                />
              ))}
            </ol>
          )}
        </section>
        {others.length === 0 ? null : (
          <Card
            title={m.matching_not_eligible({ count: others.length })}
            lead={m.matching_not_eligible_lead()}
          >
            <NotEligible candidates={others} />
          </Card>
        )}
      </div>
    </div>
  );
}
