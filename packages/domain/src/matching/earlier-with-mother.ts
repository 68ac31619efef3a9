import type { MatchEndReason } from './match.js';
import type { ProposalOutcome } from './proposal-codes.js';
import type { EarlierWithMother } from './ranking.js';

/** What is known of a mother's proposals and matches, whoever they were with. */
export interface MatchHistory {
  /** The person who is the mother. */
  readonly motherId: string;
  readonly proposals: readonly { readonly visitingMotherId: string; readonly outcome: ProposalOutcome }[];
  readonly matches: readonly {
    readonly visitingMotherId: string;
    /** ISO text; null: it goes on. */
    readonly endedOn: string | null;
    readonly endReason: MatchEndReason | null;
  }[];
}

/** A visiting mother, and the person she is: one person can have both roles. */
export interface WhoVisits {
  readonly visitingMotherId: string;
  readonly personId: string;
}

const declined: ReadonlySet<ProposalOutcome> = new Set(['declined-by-mother', 'declined-by-visiting-mother']);

/**
 * What went before between a mother and a visiting mother, so that nobody is proposed twice: she is the
 * mother herself, she visits her already, a proposal waits, one was declined, the coordinator rejected her, or a
 * match gave no rapport. A match that ended for any other reason, or a proposal or rejection that was withdrawn,
 * stands in no one's way. Source:
 * the 2012 report on working methods: a match can end and another begin within one trajectory.
 * @param before Her proposals and matches.
 * @param candidate The visiting mother.
 * @returns What holds; nothing when the two never met.
 * @example
 * const match = { visitingMotherId: 'marja', endedOn: '2008-05-01', endReason: 'no-rapport' };
 * earlierWithMother({ motherId: 'elif', proposals: [], matches: [match] }, { visitingMotherId: 'marja', personId: 'p' }); // ['ended-before']
 */
export function earlierWithMother(
  { motherId, proposals, matches }: MatchHistory,
  { visitingMotherId, personId }: WhoVisits,
): readonly EarlierWithMother[] {
  const own = <Row extends { readonly visitingMotherId: string }>(rows: readonly Row[]) =>
    rows.filter((row) => row.visitingMotherId === visitingMotherId);
  const holds = {
    herself: personId === motherId,
    'visits-her': own(matches).some(({ endedOn }) => endedOn === null),
    proposed: own(proposals).some(({ outcome }) => outcome === 'proposed'),
    declined: own(proposals).some(({ outcome }) => declined.has(outcome)),
    rejected: own(proposals).some(({ outcome }) => outcome === 'rejected'),
    'ended-before': own(matches).some(({ endReason }) => endReason === 'no-rapport'),
  } as const satisfies Readonly<Record<EarlierWithMother, boolean>>;
  return (Object.keys(holds) as EarlierWithMother[]).filter((what) => holds[what]);
}
