import type { DatedGuidance, GuidanceFacts } from '@mim/domain/supervision';

/** What the statements tell of the supervision of a visiting mother. */
interface Supervised {
  readonly matched: GuidanceFacts['matched'];
  readonly away: GuidanceFacts['pauses'];
  readonly sessions: readonly { readonly sessionOn: string; readonly status: DatedGuidance['status'] }[];
}

/** What tells when supervision is due to a visiting mother. */
export const guidanceFacts = ({ matched, away, sessions }: Supervised): GuidanceFacts => ({
  matched,
  pauses: away,
  guidance: sessions.map(({ sessionOn, status }) => ({ on: sessionOn, status })),
});
