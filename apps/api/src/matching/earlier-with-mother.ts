import type { EarlierWithMother } from '@mim/domain';

/** What is known of a mother's proposals and matches. */
export interface WentBefore {
  readonly motherId: string;
  readonly proposals: readonly { readonly visiting_mother_id: string; readonly outcome: string }[];
  readonly matches: readonly {
    readonly visiting_mother_id: string;
    readonly ended_on: string | null;
    readonly end_reason: string | null;
  }[];
}

const declined = new Set(['declined-by-mother', 'declined-by-visiting-mother']);

/** What went before between a mother and a visiting mother, in the domain's words. */
export function earlierWithMother(
  { motherId, proposals, matches }: WentBefore,
  candidate: { readonly visiting_mother_id: string; readonly person_id: string },
): readonly EarlierWithMother[] {
  const own = <Row extends { readonly visiting_mother_id: string }>(rows: readonly Row[]) =>
    rows.filter((row) => row.visiting_mother_id === candidate.visiting_mother_id);
  const holds = {
    herself: candidate.person_id === motherId,
    'visits-her': own(matches).some(({ ended_on }) => ended_on === null),
    proposed: own(proposals).some(({ outcome }) => outcome === 'proposed'),
    declined: own(proposals).some(({ outcome }) => declined.has(outcome)),
    'ended-before': own(matches).some(({ end_reason }) => end_reason === 'no-rapport'),
  } as const satisfies Readonly<Record<EarlierWithMother, boolean>>;
  return (Object.keys(holds) as EarlierWithMother[]).filter((what) => holds[what]);
}
