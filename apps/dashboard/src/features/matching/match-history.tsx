import { matchEndReasons, matchEndSides, proposalOutcomes } from '@mim/domain/matching';
import { Card } from '../../components/card.js';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { VisitingMotherName } from '../../person-card/visiting-mother-name.js';
import styles from './match-view.module.css';
import type { MatchOfMother, Proposal } from './requests/candidates.js';

export interface MatchHistoryProps {
  readonly matches: readonly MatchOfMother[];
  readonly proposals: readonly Proposal[];
}

/** What went before: the matches that ended and the proposals that came to nothing, with why. */
export function MatchHistory({ matches, proposals }: MatchHistoryProps) {
  const { language } = useLanguage();
  const ended = matches.filter(({ endedOn }) => endedOn !== null);
  // Who is rejected stands beside the candidates, with why.
  const refused = proposals.filter(
    ({ outcome }) => outcome !== 'proposed' && outcome !== 'accepted' && outcome !== 'rejected',
  );
  if (ended.length === 0 && refused.length === 0) return null;
  return (
    <Card title={m.matching_earlier()}>
      <ul className={styles.earlier}>
        {ended.map(({ matchId, visitingMother, startedOn, endedOn, endReason, endedBy, endNote }) => (
          <li key={matchId}>
            <VisitingMotherName {...visitingMother} />
            <p>
              {m.matching_earlier_match({
                from: formatDate(startedOn, language),
                until: formatDate(endedOn, language),
              })}
            </p>
            <p className={styles.muted}>
              {[
                endReason === null ? null : matchEndReasons.label(endReason, language),
                endedBy === null ? null : matchEndSides.label(endedBy, language),
                endNote,
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
        {refused.map(({ proposalId, visitingMother, outcome, answeredOn, reason }) => (
          <li key={proposalId}>
            <VisitingMotherName {...visitingMother} />
            <p>
              {proposalOutcomes.label(outcome, language)}, {formatDate(answeredOn, language)}
            </p>
            {reason === null ? null : <p className={styles.muted}>{reason}</p>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
