import { deepFreeze } from '../kernel/deep-freeze.js';
import { addDays, requireDays } from '../kernel/iso-date.js';
import type { PlainDate } from '../kernel/plain-date.js';
import { fail, ok, type Problem, type Result } from '../kernel/result.js';
import { type MatchDates, openMatch } from './match.js';
import type { MatchEnd } from './match-schema.js';
import { type ChosenVisitor, matchingProblem, notEligible } from './matching-problems.js';
import type { ProposalOutcome } from './proposal-codes.js';
import type { CandidateLack } from './ranking.js';

/** What the start of a match must agree with. Dates are ISO text. */
export interface MatchContext {
  /** Date of the intake; null: not held yet. */
  readonly intakeOn: string | null;
  /** Whether she takes part on the state's word: after the intake, before the end. */
  readonly canBeMatched: boolean;
  /** Every match of the trajectory. */
  readonly matches: readonly MatchDates[];
  /** What keeps the visiting mother from this match (see rankCandidates); empty: nothing. */
  readonly lacks: readonly CandidateLack[];
  /** Who the visiting mother is, so that a refusal names her; absent: she is the one who is looked at. */
  readonly visitor?: ChosenVisitor;
}

/** Why a match cannot start. */
export type MatchStartProblem = Problem<
  | 'match-open'
  | 'match-not-yet'
  | 'match-in-future'
  | 'match-before-intake'
  | 'match-overlaps'
  | 'not-eligible'
>;
/** Why a match cannot end. */
export type MatchEndProblem = Problem<
  'match-ended' | 'match-end-in-future' | 'match-end-before-start' | 'match-end-before-visit'
>;

/** So many days ahead a match can begin: its first visit is agreed on by then. */
const daysToStart = 31;

/** What keeps a visiting mother from visiting a mother; a proposal that waits for an answer leads there. */
const standingInTheWay = (lacks: readonly CandidateLack[]): readonly CandidateLack[] =>
  lacks.filter((lack) => lack !== 'proposed');

/**
 * Whether a match can start: after the intake, at most 31 days from now, not while or before another match of
 * the same trajectory goes on, and only with a visiting mother who lacks nothing. `proposed` is no lack
 * here: a proposal leads to the match.
 * @param startsOn ISO text.
 * @param context Intake, earlier matches and the visiting mother's lacks.
 * @param today The day on which it is recorded.
 * @returns The first day of the match.
 * @example
 * const context = { intakeOn: '2008-01-31', canBeMatched: true, matches: [], lacks: ['no-vog'] };
 * canMatch('2008-02-11', context, Temporal.PlainDate.from('2008-02-11')).ok; // false
 */
export function canMatch(
  startsOn: string,
  { intakeOn, canBeMatched, matches, lacks, visitor }: MatchContext,
  today: PlainDate,
): Result<string, MatchStartProblem> {
  const standing = standingInTheWay(lacks);
  requireDays(startsOn, intakeOn, ...matches.flatMap((match) => [match.startedOn, match.endedOn]));
  if (openMatch(matches) !== null) return fail(matchingProblem('match-open'));
  if (!canBeMatched || intakeOn === null) return fail(matchingProblem('match-not-yet'));
  if (startsOn > addDays(today.toString(), daysToStart)) return fail(matchingProblem('match-in-future'));
  if (startsOn < intakeOn) return fail(matchingProblem('match-before-intake'));
  if (matches.some(({ endedOn }) => endedOn !== null && endedOn > startsOn))
    return fail(matchingProblem('match-overlaps'));
  return standing.length === 0 ? ok(startsOn) : fail(notEligible(standing, visitor));
}

/**
 * Whether a visiting mother can take over visits that are planned with another: what a match asks of her is asked here
 * too, on the day of each visit.
 * @param lacks What keeps her from visiting this mother on one of those days (see rankCandidates).
 * @param visitor Who she is, so that a refusal names her; absent: she is the one who is looked at.
 * @example
 * canTakeOver([]).ok; // true
 * canTakeOver(['paused']).ok; // false
 */
export function canTakeOver(
  lacks: readonly CandidateLack[],
  visitor?: ChosenVisitor,
): Result<null, Problem<'not-eligible'>> {
  const standing = standingInTheWay(lacks);
  return standing.length === 0 ? ok(null) : fail(notEligible(standing, visitor));
}

/** At which field of a form each problem of the end of a match is said; that it ended already is about none of them. */
export const matchEndProblemFields = deepFreeze({
  'match-end-in-future': 'endedOn',
  'match-end-before-start': 'endedOn',
  'match-end-before-visit': 'endedOn',
} as const satisfies Readonly<Record<Exclude<MatchEndProblem['code'], 'match-ended'>, keyof MatchEnd>>);

/**
 * Whether a match can end: it goes on, the end is not before its start, not before its last visit that
 * was done, and not in the future, but for one that is yet to begin: that ends on its first day.
 * @param match The match.
 * @param end Day, reason and side.
 * @param doneVisits Days of its visits that were done, ISO text.
 * @param today The day on which it is recorded.
 * @returns The end as it was given.
 * @example
 * const end = { endedOn: '2008-05-01', reason: 'no-rapport', endedBy: 'mother', note: null };
 * canEndMatch({ startedOn: '2008-02-11', endedOn: null }, end, ['2008-05-02'], Temporal.PlainDate.from('2008-06-01')).ok; // false
 */
export function canEndMatch(
  match: MatchDates,
  end: MatchEnd,
  doneVisits: readonly string[],
  today: PlainDate,
): Result<MatchEnd, MatchEndProblem> {
  requireDays(match.startedOn, match.endedOn, end.endedOn, ...doneVisits);
  if (match.endedOn !== null) return fail(matchingProblem('match-ended'));
  // One that is yet to begin comes to nothing on its own first day.
  if (end.endedOn > today.toString() && end.endedOn > match.startedOn)
    return fail(matchingProblem('match-end-in-future'));
  if (end.endedOn < match.startedOn) return fail(matchingProblem('match-end-before-start'));
  if (doneVisits.some((visit) => visit > end.endedOn)) return fail(matchingProblem('match-end-before-visit'));
  return ok(end);
}

/**
 * Until which day visits that were planned within a match can still have been made when it ends: later ones are
 * cancelled. A match that is yet to begin comes to nothing, and all that was planned in it.
 * @param endedOn Day on which the match ends, ISO text.
 * @param today The day on which the end is recorded.
 * @returns ISO text.
 * @example
 * plannedUntil('2008-05-01', Temporal.PlainDate.from('2008-05-20')); // '2008-05-01'
 * plannedUntil('2008-06-10', Temporal.PlainDate.from('2008-05-20')); // '2008-05-20'
 */
export function plannedUntil(endedOn: string, today: PlainDate): string {
  requireDays(endedOn);
  const day = today.toString();
  const isOver = endedOn <= day;
  return isOver ? endedOn : day;
}

/**
 * Whether a proposal can be made: nothing else is open for the mother, and the visiting mother lacks
 * nothing.
 * @example
 * canPropose({ matches: [], openProposals: 1, lacks: [] }).ok; // false
 */
export function canPropose({
  matches,
  openProposals,
  lacks,
  visitor,
}: Pick<MatchContext, 'matches' | 'lacks' | 'visitor'> & {
  readonly openProposals: number;
}): Result<null, Problem<'match-open' | 'proposal-open' | 'not-eligible'>> {
  if (openMatch(matches) !== null) return fail(matchingProblem('match-open'));
  if (openProposals > 0) return fail(matchingProblem('proposal-open'));
  return lacks.length === 0 ? ok(null) : fail(notEligible(lacks, visitor));
}

/**
 * Whether a proposal can be answered: once, not before it was made and not in the future.
 * @example
 * canAnswerProposal({ outcome: 'withdrawn', proposedOn: '2008-02-04' }, '2008-02-05', Temporal.PlainDate.from('2008-02-05')).ok; // false
 */
export function canAnswerProposal(
  proposal: { readonly outcome: ProposalOutcome; readonly proposedOn: string },
  answeredOn: string,
  today: PlainDate,
): Result<string, Problem<'proposal-answered' | 'answer-before-proposal' | 'answer-in-future'>> {
  requireDays(answeredOn, proposal.proposedOn);
  if (proposal.outcome !== 'proposed') return fail(matchingProblem('proposal-answered'));
  if (answeredOn < proposal.proposedOn) return fail(matchingProblem('answer-before-proposal'));
  return answeredOn > today.toString() ? fail(matchingProblem('answer-in-future')) : ok(answeredOn);
}

/** What goes on or was decided between two already: beside it a rejection would say nothing. */
const settled: ReadonlySet<CandidateLack> = new Set(['herself', 'visits-her', 'proposed', 'rejected']);

/**
 * Whether the coordinator can reject a visiting mother for a mother without proposing her: not while she is
 * proposed or visits her, and once.
 * @param lacks What keeps the visiting mother from this match (see rankCandidates).
 * @example
 * canReject(['no-vog']).ok; // true
 */
export function canReject(lacks: readonly CandidateLack[]): Result<null, Problem<'not-eligible'>> {
  const standing = lacks.filter((lack) => settled.has(lack));
  return standing.length === 0 ? ok(null) : fail(notEligible(standing));
}

/**
 * Whether a rejection can be taken back: the visiting mother then stands among the candidates again.
 * @param outcome What was decided about her.
 * @example
 * canReconsider('declined-by-mother').ok; // false
 */
export const canReconsider = (outcome: ProposalOutcome): Result<null, Problem<'not-rejected'>> =>
  outcome === 'rejected' ? ok(null) : fail(matchingProblem('not-rejected'));
