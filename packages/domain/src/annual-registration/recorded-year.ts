import type { EndReason, ReferralSource } from '../code-lists/trajectory-lists.js';
import type { OpenPeriod } from '../kernel/period.js';
import type { Outcome } from '../outcome/outcome-schema.js';
import type { Person } from '../person/person-facts.js';
import type { ReferralDirection } from '../referral/referral-codes.js';
import type { Referral, ReferralStep } from '../referral/referral-schema.js';
import type { EnteredState } from '../registration/absence.js';
import type { DeclineReason } from '../registration/decline-reasons.js';
import type { ProspectOutcome } from '../registration/prospect-outcomes.js';
import type { CoordinatorFacts } from '../supervision/coordinator-facts.js';
import type { VisitingMotherFacts } from '../supervision/visiting-mother-facts.js';
import type { VisitKind } from '../visit/code-lists.js';
import type { DatedVisit } from '../visit/done-days.js';
import type { RegisteredTrajectoryFacts } from './registered-cells.js';
import type { ErasedUptake } from './uptake-group.js';

/** Something that brought a trajectory to a state, with why it ended where that is known. */
export interface RegisteredState extends EnteredState {
  /** Absent or null: not an end, or its reason was not kept when she began again. */
  readonly endReason?: EndReason | null;
}

/** A match of a trajectory. Days are ISO text. */
export interface RegisteredMatch {
  readonly visitingMotherId: string;
  readonly startedOn: string;
  /** Null: it goes on. */
  readonly endedOn: string | null;
}

/** A visit, as far as it is counted. */
export interface RegisteredVisit extends DatedVisit {
  readonly kind: VisitKind;
  readonly durationMinutes: number | null;
}

/** Where a mother took part before a trajectory of hers that goes on with it. */
export interface TookPart {
  /** Code of the location. */
  readonly location: string;
  /** Day on which it ended her trajectory to pass her on; null: not known. */
  readonly until: string | null;
}

/** A trajectory with all that was recorded of it. Days are ISO text; null is not known, or not yet. */
export interface RegisteredTrajectory
  extends RegisteredTrajectoryFacts,
    Pick<Person, 'bornOn' | 'languages'> {
  readonly trajectoryId: string;
  /** Whose it is: a mother can have several trajectories at a location. */
  readonly motherId: string;
  readonly childBornOn: string | null;
  /** Day on which the location that she came from offered her; null: she came from none, or it is not known. */
  readonly transferredOn: string | null;
  /**
   * The participation elsewhere that it continues; null: none. Who was passed on before a first visit took part nowhere
   * yet, and the location that passed her on can be another than the last one that visited her.
   */
  readonly tookPartElsewhere: TookPart | null;
  /** Why no trajectory followed the intake. */
  readonly declineReason?: DeclineReason | null;
  /** Everything that brought it to a state, in any order. */
  readonly states: readonly RegisteredState[];
  readonly pauses: readonly OpenPeriod[];
  readonly extensions: readonly { readonly untilOn: string }[];
  readonly matches: readonly RegisteredMatch[];
  readonly visits: readonly RegisteredVisit[];
  readonly outcomes: readonly Outcome[];
  readonly referrals: readonly (Pick<Referral, 'referredOn' | 'programme'> & {
    readonly direction: ReferralDirection;
    /** What came after it, by which it is known whether and when it was sent. */
    readonly steps: readonly Pick<ReferralStep, 'state' | 'reachedOn'>[];
  })[];
}

/** A visiting mother. */
export interface RegisteredVisitingMother
  extends Pick<
      VisitingMotherFacts,
      | 'startedOn'
      | 'preparedOn'
      | 'preparation'
      | 'formerProgrammeMother'
      | 'workExperience'
      | 'stoppedOn'
      | 'stopReason'
      | 'coordinatorFrom'
      | 'coordinatorUntil'
    >,
    Pick<Person, 'bornOn' | 'birthYear' | 'origin' | 'education' | 'languages'> {
  readonly visitingMotherId: string;
  /** When she was away: a match of hers is not active on such a day. */
  readonly pauses: readonly OpenPeriod[];
}

/** A coordinator. */
export interface RegisteredCoordinator extends CoordinatorFacts {
  readonly coordinatorId: string;
}

/** A prospect who is not erased. */
export interface RegisteredProspect {
  readonly receivedOn: string;
  readonly referralSource: ReferralSource | null;
  readonly outcome: ProspectOutcome;
  readonly outcomeOn: string | null;
  /** Every call to her, in any order. */
  readonly calls: readonly { readonly calledOn: string; readonly outcome: ProspectOutcome }[];
  /** Trajectory that began with her; null: none. */
  readonly trajectoryId: string | null;
}

/** A meeting or a group on a day, with who was there of those who are known. */
export interface HeldWith {
  readonly heldOn: string;
  /** Visiting mothers of a volunteers' meeting; trajectories of a meeting group. */
  readonly attendees: readonly string[];
}

/** What of a trajectory tells where its mother stands on her way to the first visit. */
export type ReferredTrajectory = Pick<
  RegisteredTrajectory,
  | 'trajectoryId'
  | 'motherId'
  | 'referredOn'
  | 'referralSource'
  | 'intakeOn'
  | 'startedOn'
  | 'endedOn'
  | 'endReason'
  | 'declineReason'
  | 'transferredFrom'
  | 'transferredOn'
  | 'states'
>;

/** All that tells of uptake. */
export interface RecordedReferrals {
  readonly trajectories: readonly ReferredTrajectory[];
  readonly prospects: readonly RegisteredProspect[];
  /** What was kept of prospects who were erased. */
  readonly erased: readonly ErasedUptake[];
}

/**
 * All that a location has recorded, of whatever years. Null in the place of a list: the location does not record it,
 * which is not that there was none.
 */
export interface RecordedAtLocation extends RecordedReferrals {
  readonly trajectories: readonly RegisteredTrajectory[];
  readonly visitingMothers: readonly RegisteredVisitingMother[];
  readonly coordinators: readonly RegisteredCoordinator[];
  readonly supervisionSessions:
    | readonly { readonly visitingMotherId: string; readonly heldOn: string }[]
    | null;
  readonly meetings: readonly HeldWith[] | null;
  readonly groupSessions: readonly HeldWith[] | null;
}
