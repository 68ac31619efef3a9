import { useEffect, useId, useRef, useState } from 'react';
import { readToday } from '../../clients/today.js';
import { Button } from '../../components/button.js';
import { Card } from '../../components/card.js';
import { focusField } from '../../components/form/error-summary.js';
import { SaveNotice } from '../../components/form/save-notice.js';
import { LinkButton } from '../../components/link-button.js';
import { Notice } from '../../components/notice.js';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { VisitingMotherName } from '../../person-card/visiting-mother-name.js';
import { MatchEndForm } from './match-end-form.js';
import { MatchHistory } from './match-history.js';
import styles from './match-view.module.css';
import { MotherCard } from './mother-card.js';
import { ProposalForm } from './proposal-form.js';
import { Ranking } from './ranking.js';
import type { Candidate, Matching } from './requests/candidates.js';
import { usePropose } from './requests/propose.js';

/** A mother beside everybody who could visit her; what is under way stands above the ranking. */
export function MatchView({ matching }: { readonly matching: Matching }) {
  const { mother, proposals, matches, plannedOn } = matching;
  const { language } = useLanguage();
  const proposing = usePropose(mother.trajectoryId);
  const [ending, setEnding] = useState<{ readonly successor: Candidate | null } | null>(null);
  const [isHandingOver, setHandingOver] = useState(false);
  const open = matches.find(({ endedOn }) => endedOn === null) ?? null;
  const proposal = proposals.find(({ outcome }) => outcome === 'proposed') ?? null;
  const canPropose = open === null && proposal === null && mother.state === 'waiting';
  const body = useRef<HTMLDivElement>(null);
  const seen = useRef(proposal?.proposalId);
  // A new proposal stands above the ranking in which it was made.
  useEffect(() => {
    if (seen.current === proposal?.proposalId) return;
    seen.current = proposal?.proposalId;
    focusField(body.current, 'outcome');
  }, [proposal?.proposalId]);
  const planId = useId();
  const seenMatch = useRef(open?.matchId);
  // Once they are matched, the first visit is what is next.
  useEffect(() => {
    if (seenMatch.current === open?.matchId) return;
    seenMatch.current = open?.matchId;
    document.getElementById(planId)?.focus();
  }, [open?.matchId, planId]);
  const isWaiting = mother.state === 'waiting';
  const choose = canPropose
    ? proposing.save
    : open === null
      ? undefined
      : (successor: Candidate) => setEnding({ successor });
  return (
    <div className={styles.layout}>
      <div className={styles.mother}>
        <MotherCard mother={mother} />
        <MatchHistory matches={matches} proposals={proposals} />
      </div>
      <div className={styles.body} ref={body}>
        {open === null && !isWaiting ? <Notice title={m.matching_not_waiting()} /> : null}
        {open === null ? null : ending === null ? (
          <Card
            title={
              <>
                {m.matching_current()} <VisitingMotherName {...open.visitingMother} />
              </>
            }
            lead={(open.startedOn > readToday() ? m.matching_current_from : m.matching_current_since)({
              date: formatDate(open.startedOn, language, 'long'),
            })}
          >
            {plannedOn === null ? null : (
              <p>{m.matching_first_visit_on({ date: formatDate(plannedOn, language, 'long') })}</p>
            )}
            <div className={styles.actions}>
              {mother.state === 'matched' && plannedOn === null ? (
                <LinkButton
                  id={planId}
                  variant="primary"
                  to="/huisbezoeken/nieuw"
                  search={{ moeder: mother.trajectoryId, plan: true }}
                >
                  {m.matching_plan_first_visit()}
                </LinkButton>
              ) : null}
              {mother.state === 'matched' && plannedOn === null ? (
                <LinkButton
                  to="/huisbezoeken/nieuw"
                  search={{ moeder: mother.trajectoryId, plan: true, introductie: true }}
                >
                  {m.matching_plan_introduction()}
                </LinkButton>
              ) : null}
              <Button onPress={() => setEnding({ successor: null })}>{m.matching_end()}</Button>
              {isHandingOver ? null : (
                <Button onPress={() => setHandingOver(true)}>{m.matching_hand_over()}</Button>
              )}
            </div>
          </Card>
        ) : (
          <MatchEndForm
            key={ending.successor?.visitingMotherId ?? 'none'}
            match={open}
            successor={ending.successor}
            onDone={() => {
              setEnding(null);
              setHandingOver(false);
            }}
          />
        )}
        {proposal === null ? null : (
          <ProposalForm key={proposal.proposalId} proposal={proposal} onStored={() => {}} />
        )}
        <SaveNotice saving={proposing} />
        {(open === null && isWaiting) || isHandingOver ? (
          <Ranking
            title={open === null ? m.matching_candidates() : m.matching_successors()}
            words={open === null ? m.matching_propose() : m.matching_choose_successor()}
            matching={matching}
            onChoose={choose}
          />
        ) : null}
      </div>
    </div>
  );
}
