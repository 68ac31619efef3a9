import type { DeliveryDescriptor, UptakeStanding } from '@mim/domain/delivery';
import type {
  CircumstanceBreakdown,
  OutcomeItem,
  Pair,
  ParticipationBreakdown,
  Stratum,
  VisitingMotherBreakdown,
  WaitingInterval,
} from './counted-by.js';

/**
 * Version of what is counted and how. It is stored with every tally: a stored tally of another
 * version is counted again from its delivery, so raise it with every change of meaning or shape.
 */
export const tallyDefinitionVersion = '4';

/** How often each key occurs: a code or a year. A key that does not occur is absent. */
export type Counts = Readonly<Record<string, number>>;

/**
 * How often each integer value occurs: value, count, value, count, …; values rise, counts are above 0.
 * Flat, because a report adds up hundreds of thousands of them.
 * @example
 * [3, 10, 7, 2] // ten times 3 and two times 7
 */
export type Histogram = readonly number[];

/** Rows by one characteristic. The three kinds of not knowing are counted apart. */
export interface Breakdown {
  readonly known: Counts;
  readonly notKnown: Counts;
}

/** Rows by a characteristic of which several can hold; `none` counts rows where nothing applies. */
export interface MultipleBreakdown {
  readonly recorded: number;
  readonly notRecorded: number;
  readonly counts: Counts;
}

/** Rows that ended in the year, transfers left out, and those of them that had completed. */
export interface EndedCounts {
  readonly ended: number;
  readonly completed: number;
}

/**
 * What Kaplan-Meier and Aalen-Johansen need. Days are counted from the first visit: a row is at risk
 * at day t when entry < t ≤ exit.
 */
export interface SurvivalCounts {
  /** Rows by the day after which they are observed: 0, or the days before 1 January of the year. */
  readonly entries: Histogram;
  /** Rows by the last day on which they are observed. */
  readonly exits: Histogram;
  /** By end reason: rows that ended for it, by their last day. Transfers are no end and not here. */
  readonly events: Readonly<Record<string, Histogram>>;
}

/** Participations of which both are known: by the code of the first, then of the second. */
export type PairCounts = Readonly<Record<string, Counts>>;

/** Rows by what is registered about the mother, her child and how she takes part. */
export interface CharacteristicCounts {
  readonly breakdowns: Readonly<Record<ParticipationBreakdown, Breakdown>>;
  readonly circumstances: Readonly<Record<CircumstanceBreakdown, MultipleBreakdown>>;
  readonly referredTo: Counts;
}

export interface ParticipationCounts extends CharacteristicCounts {
  readonly total: number;
  /** Started in the year. */
  readonly new: number;
  /** Started in the year, with a first child. */
  readonly newFirstChild: number;
  /** Started in the year as the continuation of a trajectory elsewhere, by sending location. */
  readonly transfersIn: Counts;
  /** An earlier trajectory of the same mother has a row in the same delivery. */
  readonly begunAgain: number;
  /** Of the others, those that another location passed on in the year, by that location. */
  readonly arrivals: Counts;
  /** Those that started in the year, by the same, and by the variants of their location. */
  readonly started: CharacteristicCounts & { readonly variants: Counts };
}

export interface DosageCounts {
  /** Rows with visits done and visits expected, and the sums of both. */
  readonly rows: number;
  readonly done: number;
  readonly expected: number;
  /** Of those, the rows of which at least one visit was expected. */
  readonly dueRows: number;
  readonly dueDone: number;
  readonly dueExpected: number;
  /** Of those, the rows with at least 80% of the expected visits. */
  readonly atLeast80: number;
  /** Rows with minutes and at least one visit. */
  readonly minuteRows: number;
  readonly minutes: number;
  readonly minuteVisits: number;
  /** Rows with outings and visits. */
  readonly outingRows: number;
  readonly outings: number;
  readonly outingVisits: number;
  /** Completed in the year: rows by visits since the start, and rows without that number. */
  readonly completedVisits: Histogram;
  readonly completedVisitsNotRecorded: number;
}

/** Visits given, of those that the programme means to give in a whole trajectory. */
export interface DoseCounts {
  /** Rows with visits since the start and at least one due date, and the sums of both. */
  readonly rows: number;
  readonly visits: number;
  readonly due: number;
  /** Rows with a due date and without visits since the start. */
  readonly notRecorded: number;
}

/** Rows of one cohort: those whose child turns 18 months in a year. Transferred rows are in none. */
export interface CohortCounts {
  /** Completed in the year of the delivery. */
  readonly completed: number;
  /** Ended otherwise in the year of the delivery. */
  readonly endedEarly: number;
  /** Still taking part on 31 December of the year of the delivery. */
  readonly open: number;
  readonly doseOfEnded: DoseCounts;
  readonly doseOfOpen: DoseCounts;
}

/** By cohort year. */
export type CohortsOfLocation = Readonly<Record<string, CohortCounts>>;

/** Where those stood whom one source referred in the year. */
export interface UptakeCounts {
  readonly referred: number;
  readonly intakes: number;
  readonly standings: Readonly<Record<UptakeStanding, number>>;
}

/** What was asked twice, of rows with both answers. */
export interface ChangeCounts {
  /** Sums. */
  readonly start: number;
  readonly end: number;
  /** Rows without a change, and rows by how much higher or lower the end is. */
  readonly same: number;
  readonly higher: Histogram;
  readonly lower: Histogram;
}

/** What is known of those who answered, and of those who did not. */
export interface ResponderCounts {
  readonly rows: number;
  readonly completed: number;
  /** Sum of the three marks at the start. */
  readonly marks: number;
  /** Rows with visits since the start, and their sum. */
  readonly visitRows: number;
  readonly visits: number;
}

/** Of those who ended in the year, transfers left out, at locations whose format has the outcome. */
export interface OutcomeCounts {
  readonly ended: number;
  /** With all three marks at both moments. */
  readonly answered: number;
  readonly declined: number;
  readonly changes: Readonly<Record<OutcomeItem, ChangeCounts>>;
  readonly question: Counts;
  readonly responders: {
    readonly both: ResponderCounts;
    /** All three marks at the start and none at the end. */
    readonly startOnly: ResponderCounts;
  };
}

export interface VisitingMotherCounts {
  readonly total: number;
  /** Started in the year: the ledger's in. */
  readonly new: number;
  /** Stopped in the year by reason: together the ledger's out. */
  readonly stopped: Counts;
  /** Active on 1 January. */
  readonly opening: number;
  /** Active after 31 December. */
  readonly closing: number;
  readonly activeDays: number;
  /** Rows with both numbers of months, and the sums of both. */
  readonly monthRows: number;
  readonly monthsMatched: number;
  readonly monthsSupervised: number;
  readonly breakdowns: Readonly<Record<VisitingMotherBreakdown, Breakdown>>;
  readonly workExperience: MultipleBreakdown;
}

export interface CoordinatorCounts {
  readonly total: number;
  /** Coordinators by hours per week in millionths of an hour, so that sums stay integers. */
  readonly hours: Histogram;
}

/** A location's own facts, from the descriptor of its delivery. */
export type LocationFacts = Pick<
  DeliveryDescriptor,
  'formatVersion' | 'providers' | 'variants' | 'targetGroup' | 'funding' | 'reimbursement' | 'nil'
> & { readonly name: string; readonly municipality: string };

/** The few totals that are also kept by location. */
export interface LocationCounts {
  readonly participations: number;
  readonly ended: number;
  readonly completed: number;
  readonly visitingMothers: number;
}

/**
 * What was counted in the deliveries of one calendar year, of one or of many locations. Plain,
 * JSON-serialisable and additive: the tally of two locations together is `merge` of the two. Every
 * figure of any selection of locations is derived from it, never from figures of parts.
 */
export interface Tally {
  /** Every location that delivered, nil deliveries too, by location code. */
  readonly locations: Readonly<Record<string, LocationFacts>>;
  readonly byLocation: Readonly<Record<string, LocationCounts>>;
  readonly participations: ParticipationCounts;
  readonly pairs: Readonly<Record<Pair, PairCounts>>;
  /** Days of waiting, of trajectories started in the year with both dates. */
  readonly waiting: Readonly<Record<WaitingInterval, Histogram>>;
  readonly dosage: DosageCounts;
  /** Rows ended in the year by reason, `transferred` included. */
  readonly ended: Counts;
  /** By location: which ones count in a cohort is known when the year of the cohort is. */
  readonly cohorts: Readonly<Record<string, CohortsOfLocation>>;
  readonly survival: SurvivalCounts;
  /** The same by characteristic and code, with what is not known under `not-known`. */
  readonly strata: Readonly<Record<Stratum, Readonly<Record<string, SurvivalCounts>>>>;
  /** Of the same parts, how many ended: the figures that need no days do without adding those up. */
  readonly endedByStratum: Readonly<Record<Stratum, Readonly<Record<string, EndedCounts>>>>;
  readonly visitingMothers: VisitingMotherCounts;
  readonly coordinators: CoordinatorCounts;
  readonly uptake: {
    /** Rows of uptake by location; a location that keeps none is absent. */
    readonly rows: Counts;
    readonly bySource: Readonly<Record<string, UptakeCounts>>;
  };
  readonly outcome: OutcomeCounts;
}

/** What all figures of a year rest on but the estimates of parts of the mothers, the days of which are most of a tally. */
export type FigureCounts = Omit<Tally, 'strata'>;

/** What curves and the estimates of parts of the mothers rest on. */
export type CurveCounts = Pick<Tally, 'survival' | 'strata'>;

/** What the figures of a later year need of a tally: whose counts they are, and the ends by cohort. */
export type CohortTally = Pick<Tally, 'locations' | 'cohorts'>;
