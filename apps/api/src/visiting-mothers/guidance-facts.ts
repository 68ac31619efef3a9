import {
  coordinatorPeriods,
  type DatedGuidance,
  type GuidanceFacts,
  type VisitingCoordinatorFacts,
} from '@mim/domain/supervision';

/** What the statements tell of the supervision of a visiting mother. */
interface Supervised extends VisitingCoordinatorFacts {
  readonly matched: GuidanceFacts['matched'];
  readonly away: GuidanceFacts['pauses'];
  /** Absent: they tell of nobody who has stopped. */
  readonly stoppedOn?: string | null;
  readonly sessions: readonly { readonly sessionOn: string; readonly status: DatedGuidance['status'] }[];
}

/** What tells when supervision is due to a visiting mother. */
export const guidanceFacts = ({
  matched,
  away,
  sessions,
  stoppedOn = null,
  ...facts
}: Supervised): GuidanceFacts => ({
  matched,
  asCoordinator: coordinatorPeriods(facts),
  pauses: away,
  stoppedOn,
  guidance: sessions.map(({ sessionOn, status }) => ({ on: sessionOn, status })),
});
