import type { ProposalOutcome } from '@mim/domain/matching';
import type { Plan } from './plans.js';
import type { DemoRow } from './rows.js';
import { addRow, isoDay, type Site } from './site.js';
import type { Timeline } from './timeline.js';
import { type DemoVisitingMother, take } from './visiting-mothers.js';

/** A match that was made up; epoch days. */
export interface DemoMatch {
  readonly matchId: string;
  readonly visitingMotherId: string;
  readonly from: number;
  readonly to: number;
}

/** Makes up the matches of a trajectory, each with the proposal that led to it. */
export function makeMatches(
  site: Site,
  trajectoryId: string,
  plan: Plan,
  timeline: Timeline,
  visitingMothers: readonly DemoVisitingMother[],
): readonly DemoMatch[] {
  const { random } = site;
  const matches: DemoMatch[] = [];
  for (const [index, { from, to }] of timesMatched(site, plan, timeline).entries()) {
    const previous = matches.at(-1);
    const visitingMother = take(visitingMothers, {
      from,
      to,
      ...(previous && { except: previous.visitingMotherId }),
    });
    const match = { matchId: random.uuid(), visitingMotherId: visitingMother.visitingMotherId, from, to };
    const proposalId = makeProposal(site, trajectoryId, match);
    addRow(site, 'mim.match', {
      matchId: match.matchId,
      trajectoryId,
      visitingMotherId: match.visitingMotherId,
      matchProposalId: proposalId,
      previousMatchId: previous?.matchId ?? null,
      startedOn: isoDay(from),
      ...endOf(site, { to, again: index === 0 && to !== timeline.restsFrom }),
    });
    matches.push(match);
  }
  return matches;
}

function timesMatched({ random }: Site, { scenario }: Plan, { matchedOn, restsFrom, startedOn }: Timeline) {
  if (matchedOn === null) return [];
  const end = restsFrom ?? Number.POSITIVE_INFINITY;
  if (scenario !== 'rematch' || startedOn === null) return [{ from: matchedOn, to: end }];
  const parted = startedOn + random.between(70, 120);
  return [
    { from: matchedOn, to: parted },
    { from: parted + random.between(7, 20), to: end },
  ];
}

type EndOfMatch = Pick<DemoRow<'mim.match'>, 'endedOn' | 'endReason' | 'endedBy' | 'endNote'>;

function endOf(
  { random }: Site,
  { to, again }: { readonly to: number; readonly again: boolean },
): EndOfMatch {
  if (!Number.isFinite(to)) return { endedOn: null, endReason: null, endedBy: null, endNote: null };
  if (!again)
    return {
      endedOn: isoDay(to),
      endReason: 'trajectory-ended',
      endedBy: 'end-of-trajectory',
      endNote: null,
    };
  const reason = random.weighted({ 'no-rapport': 50, 'visiting-mother-stops': 30, 'no-time': 20 });
  return {
    endedOn: isoDay(to),
    endReason: reason,
    endedBy: reason === 'no-rapport' ? 'mother' : 'visiting-mother',
    endNote: reason === 'no-rapport' ? 'Zij zoekt iemand die haar taal spreekt.' : null,
  };
}

function makeProposal(site: Site, trajectoryId: string, match: DemoMatch): string {
  const id = site.random.uuid();
  addRow(site, 'mim.match_proposal', {
    matchProposalId: id,
    trajectoryId,
    visitingMotherId: match.visitingMotherId,
    proposedOn: isoDay(match.from - site.random.between(1, 5)),
    outcome: 'accepted',
    answeredOn: isoDay(match.from),
    reason: null,
  });
  return id;
}

/** Makes up proposals to a mother who waits: one without an answer, or two that were declined. */
export function makeOpenProposals(
  site: Site,
  trajectoryId: string,
  { scenario }: Plan,
  visitingMothers: readonly DemoVisitingMother[],
): void {
  const { random, today } = site;
  const ready = visitingMothers.filter(
    ({ readyFrom, stoppedOn }) => readyFrom < today - 60 && stoppedOn > today,
  );
  const propose = (daysAgo: number, outcome: ProposalOutcome, reason: string | null): void =>
    addRow(site, 'mim.match_proposal', {
      matchProposalId: random.uuid(),
      trajectoryId,
      visitingMotherId: random.pick(ready).visitingMotherId,
      proposedOn: isoDay(today - daysAgo),
      outcome,
      answeredOn: outcome === 'proposed' ? null : isoDay(today - daysAgo + 2),
      reason,
    });
  if (scenario === 'proposal-unanswered') propose(random.between(9, 11), 'proposed', null);
  if (scenario === 'declined-proposals') {
    propose(9, 'declined-by-visiting-mother', 'De reis is te lang met de bus');
    propose(5, 'declined-by-mother', 'Zij kent haar van de moskee en wil liever een onbekende');
  }
}
