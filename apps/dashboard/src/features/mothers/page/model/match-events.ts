import type { Language } from '@mim/domain/kernel';
import { matchEndReasons, proposalOutcomes } from '@mim/domain/matching';
import type { LinkProps } from '@tanstack/react-router';
import { m } from '../../../../paraglide/messages.js';
import type { MotherPageAnswer } from '../../model/mother-page.js';
import { joined, type TimelineEvent } from './timeline-event.js';

/** Where a visiting mother is told of, with how she is reached: also one who visits this mother no longer. */
const pageOf = ({ id }: { readonly id: string }): LinkProps => ({
  to: '/bezoekmoeders/$visitingMotherId',
  params: { visitingMotherId: id },
});

/** Matches as they began and ended, and the proposals of which none came. */
export function matchEvents({ matches, proposals }: MotherPageAnswer, language: Language): TimelineEvent[] {
  const events: TimelineEvent[] = [];
  for (const match of matches) {
    const { name } = match.visitingMother;
    events.push({
      id: `match-${match.matchId}`,
      on: match.startedOn,
      kind: 'match',
      tone: 'info',
      title: m.mother_event_match({ name }, { locale: language }),
      detail: null,
      page: pageOf(match.visitingMother),
      removable: { kind: 'match', id: match.matchId, version: match.version, on: match.startedOn },
    });
    if (match.endedOn !== null) {
      events.push({
        id: `match-end-${match.matchId}`,
        on: match.endedOn,
        kind: 'match',
        tone: 'plain',
        title: m.mother_event_match_end({ name }, { locale: language }),
        detail: joined(
          match.endReason === null ? null : matchEndReasons.label(match.endReason, language),
          match.endNote,
        ),
        page: pageOf(match.visitingMother),
      });
    }
  }
  for (const proposal of proposals) {
    if (proposal.outcome === 'accepted') continue;
    events.push({
      id: `proposal-${proposal.proposalId}`,
      on: proposal.answeredOn ?? proposal.proposedOn,
      kind: 'proposal',
      tone: 'plain',
      title: m.mother_event_proposal({ name: proposal.visitingMother.name }, { locale: language }),
      detail: joined(proposalOutcomes.label(proposal.outcome, language), proposal.reason),
      page: pageOf(proposal.visitingMother),
    });
  }
  return events;
}
