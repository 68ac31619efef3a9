import type { DeliveryStanding } from '../delivery/delivery-standings.js';
import type { GroupRhythmFacts } from '../group/session-due.js';
import type { EvaluationFacts } from '../growth/evaluation-due.js';
import type { OpenPeriod, Period } from '../kernel/period.js';
import type { ProposalOutcome } from '../matching/proposal-codes.js';
import type { OutcomeMoment } from '../outcome/outcome-codes.js';
import type { ReferralDirection } from '../referral/referral-codes.js';
import type { GivenBook } from '../referral/referral-schema.js';
import type { ReferralStanding, ReferredTo } from '../referral/referral-step.js';
import type { ProspectOutcome } from '../registration/prospect-outcomes.js';
import type { RegistrationRecord } from '../registration/registration-facts.js';
import type { TrajectoryState } from '../registration/trajectory-state.js';
import type { GuidanceStatus } from '../supervision/guidance-codes.js';
import type { ReadinessFacts } from '../supervision/readiness.js';
import type { ApplicantState } from '../supervision/recruitment-codes.js';
import type { SignalSeverity, SignalStep } from '../supervision/signal-codes.js';
import type { VisitingCoordinatorFacts } from '../supervision/visiting-coordinator.js';
import type { VisitingMotherRecord } from '../supervision/visiting-mother-record.js';
import type { VisitStatus } from '../visit/code-lists.js';
import type { StandingFacts } from '../visit/visit-standing.js';

/** A pause that a task can open. */
export interface WorklistPause extends OpenPeriod {
  readonly pauseId: string;
}

/** What the worklist needs of a trajectory that goes on. Dates are ISO text. */
export interface WorklistTrajectory extends Omit<StandingFacts, 'endedOn'> {
  readonly trajectoryId: string;
  readonly state: Exclude<TrajectoryState, 'ended'>;
  readonly stateSince: string;
  readonly intakeOn: string | null;
  readonly pauses: readonly WorklistPause[];
  readonly matches: readonly {
    readonly visitingMotherId: string;
    readonly startedOn: string;
    readonly endedOn: string | null;
  }[];
  /** Visits done and planned; others may stand among them. */
  readonly visits: readonly {
    readonly visitId: string;
    readonly visitOn: string;
    readonly status: VisitStatus;
  }[];
  readonly outcomes: readonly { readonly moment: OutcomeMoment }[];
  /** What the annual registration asks of her. */
  readonly record: RegistrationRecord;
}

/** What the worklist needs of a prospect. */
export interface WorklistProspect {
  readonly prospectId: string;
  readonly outcome: ProspectOutcome;
  readonly receivedOn: string;
  /** Day of the last call; null: not called yet. */
  readonly outcomeOn: string | null;
  /** Day on which she asked to be called again; null: none was agreed. */
  readonly tryAgainOn: string | null;
  /** Day on which her intake is agreed to take place; null: none is agreed yet. */
  readonly intakeOn: string | null;
  /** At which time, `09:30`; null: the day alone is agreed. */
  readonly intakeAt: string | null;
  /** Trajectory that began with her; null: none yet. */
  readonly trajectoryId: string | null;
}

/** What the worklist needs of a visiting mother. */
export interface WorklistVisitingMother extends ReadinessFacts {
  readonly visitingMotherId: string;
  readonly startedOn: string | null;
  readonly pauses: readonly WorklistPause[];
  /** Days on which sessions of her preparation were held, in any order. */
  readonly preparationDays: readonly string[];
  /** What is asked of her for matching and the annual registration. */
  readonly record: VisitingMotherRecord;
  /** What tells when supervision is due. */
  readonly supervision: {
    /** Every period in which she visited a family or visits one. */
    readonly matched: readonly OpenPeriod[];
    /** Every time in which she was away, also those that are over. */
    readonly away: readonly OpenPeriod[];
    readonly sessions: readonly {
      readonly sessionId: string;
      readonly sessionOn: string;
      readonly status: GuidanceStatus;
    }[];
  };
}

/**
 * What tells whether an evaluation is to be offered to a visiting mother, and whether she is to be thanked. Who stopped may stand
 * among them. Days are ISO text.
 */
export interface WorklistGrowth extends EvaluationFacts, VisitingCoordinatorFacts {
  readonly visitingMotherId: string;
  /** The day on which she was thanked; null: not yet. */
  readonly thankedOn: string | null;
}

/** What the worklist needs of somebody who applied to become a visiting mother. */
export interface WorklistApplicant {
  readonly applicantId: string;
  readonly state: ApplicantState;
  readonly appliedOn: string;
  /** Day of the last step; null: nobody called her yet. */
  readonly stateOn: string | null;
  /** Day on which to call again; null: none was agreed. */
  readonly tryAgainOn: string | null;
  /** Day on which the first talk is agreed to take place; null: none is agreed. */
  readonly talkOn: string | null;
  /** At which time, `09:30`; null: the day alone is agreed. */
  readonly talkAt: string | null;
}

/** What the worklist needs of the volunteers' meetings of a location. Days are ISO text. */
export interface WorklistMeetings {
  readonly locationId: string;
  /** When there was anybody who visited. */
  readonly matched: readonly OpenPeriod[];
  readonly meetings: readonly {
    readonly meetingId: string;
    readonly meetingOn: string;
    readonly status: GuidanceStatus;
  }[];
}

/** What the worklist needs of a signal: never its words. */
export interface WorklistSignal {
  readonly signalId: string;
  readonly trajectoryId: string;
  readonly step: SignalStep;
  /** Null: not judged yet. */
  readonly severity: SignalSeverity | null;
  readonly raisedOn: string;
  /** The day on which it comes back; null: it waits for a first look, or is closed. */
  readonly followUpOn: string | null;
}

/** What the worklist needs of a referral. */
export interface WorklistReferral extends ReferralStanding, ReferredTo {
  readonly referralId: string;
  readonly trajectoryId: string;
  readonly direction: ReferralDirection;
  /** Whether the same visiting mother goes on there; null: not recorded, or not applicable. */
  readonly keepsVisitingMother: boolean | null;
  /** The books of Boekenbaby's that were given by it. */
  readonly books: readonly GivenBook[];
}

/** A meeting group as its worklist needs it. */
export interface WorklistGroup extends GroupRhythmFacts {
  readonly groupId: string;
}

/** How many visiting mothers have expenses to be approved over the latest month or quarter that is over. */
export interface WorklistExpenses extends Period {
  readonly locationId: string;
  readonly count: number;
}

/** How the annual registration of a year stands with the institute, as the worklist needs it. Days are ISO text. */
export interface WorklistRegistration {
  readonly locationId: string;
  readonly year: number;
  readonly standing: DeliveryStanding;
  /** The last day on which it is in time. */
  readonly deadlineOn: string;
  /** The day on which the institute sent it back; null: it did not. */
  readonly sentBackOn: string | null;
  /** Why. */
  readonly reason: string | null;
}

/**
 * The state of a location as its worklist needs it: plain facts, as the database holds them. What is
 * closed, answered or ended may stand among them; it makes no task.
 */
export interface WorklistInput {
  /** Trajectories that go on. */
  readonly trajectories: readonly WorklistTrajectory[];
  readonly prospects: readonly WorklistProspect[];
  readonly applicants: readonly WorklistApplicant[];
  readonly visitingMothers: readonly WorklistVisitingMother[];
  readonly growth: readonly WorklistGrowth[];
  readonly proposals: readonly {
    readonly proposalId: string;
    readonly trajectoryId: string;
    readonly proposedOn: string;
    readonly outcome: ProposalOutcome;
  }[];
  readonly signals: readonly WorklistSignal[];
  readonly referrals: readonly WorklistReferral[];
  /** Offers that this location made (out) and got (in). */
  readonly transfers: readonly {
    readonly transferId: string;
    readonly direction: 'in' | 'out';
    /** Its own trajectory; null for an offer that it got. */
    readonly trajectoryId: string | null;
    readonly offeredOn: string;
    /** The answer: a code; null: none yet. */
    readonly outcome: string | null;
    readonly answeredOn: string | null;
    /** Whether her own trajectory stands ended by this transfer; absent: it goes on, or ended otherwise. */
    readonly isPassedOn?: boolean;
  }[];
  /** Volunteers' meetings; null: nobody asks about them, as on the page of one mother. */
  readonly meetings: WorklistMeetings | null;
  readonly groups: readonly WorklistGroup[];
  /** What is to be paid over the latest period that is over; null: nobody asks about it, as on the page of one mother. */
  readonly expenses: WorklistExpenses | null;
  /** The years that it delivers; none where nobody asks about them, as on the page of one mother. */
  readonly registrations: readonly WorklistRegistration[];
  /** Coordinators of the location. */
  readonly coordinators: number;
}
