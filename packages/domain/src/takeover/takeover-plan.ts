import type { PlainDate } from '../kernel/plain-date.js';
import type { LocationSettings } from '../location/location-settings.js';
import type { MatchEnd } from '../matching/match-schema.js';
import type { Person } from '../person/person-facts.js';
import type { KnownPerson } from '../person/possible-duplicates.js';
import type { End } from '../registration/end-schema.js';
import type { Intake } from '../registration/intake-facts.js';
import type { TrajectoryState } from '../registration/trajectory-state.js';
import type { ReadinessFacts } from '../supervision/readiness.js';
import type { VisitingMotherFacts } from '../supervision/visiting-mother-facts.js';
import type { VisitRecord } from '../visit/visit-schema.js';
import type { ReadRow, RowPlace, RowRemark } from './takeover-file.js';
import type { MaintainedEntries } from './written-values.js';

/** Somebody whom the location knows, with what she is there. */
export interface KnownHere extends KnownPerson {
  /** As a visiting mother; null: she is none. */
  readonly visits:
    | (ReadinessFacts & {
        readonly visitingMotherId: string;
        readonly startedOn: string | null;
        readonly matches: readonly { readonly startedOn: string; readonly endedOn: string | null }[];
      })
    | null;
  /** The trajectories that she has as a mother. */
  readonly trajectories: readonly { readonly state: TrajectoryState; readonly intakeOn: string | null }[];
}

/** Who somebody in a row is. */
export interface RowAnswer extends RowPlace {
  /** The person whom the location knows, or the row of the file (`0:12`); null: somebody else than those. */
  readonly sameAs: string | null;
}

/** What a file is judged by. */
export interface TakeoverContext {
  readonly today: PlainDate;
  readonly settings: LocationSettings;
  readonly lists: MaintainedEntries;
  /** Whom the location knows, at least those of whom the file may speak. */
  readonly known: readonly KnownHere[];
  readonly answers: readonly RowAnswer[];
  /** Rows that are not taken over because whoever brings the file says so. */
  readonly leftOut: readonly RowPlace[];
}

/**
 * What becomes of a row: it is taken over, it is here already, it is to be said who she is, something is wrong with it,
 * it waits for another row, or it is left out: it was no visit, or somebody said so.
 */
export type RowStatus = 'new' | 'known' | 'ask' | 'problem' | 'waits' | 'left-out';

/** Somebody whom a row may be. */
export interface PossiblePerson {
  /** The person whom the location knows, or the row of the file. */
  readonly id: string;
  readonly isHere: boolean;
  readonly name: string;
}

/** A row with what becomes of it. */
export interface JudgedRow extends RowPlace {
  readonly holds: ReadRow['holds'];
  /** Who it is of, as it is shown. */
  readonly title: string;
  /** The day of a visit, or on which a match began; null: it cannot be read, or the row is of a person. */
  readonly day: string | null;
  readonly status: RowStatus;
  readonly remarks: readonly RowRemark[];
  /** Where it is to be said who she is: whom she may be. */
  readonly maybe: readonly PossiblePerson[];
}

/** Whom a row is of: somebody whom the location knows, or the row of the file that brings her. */
export type PlannedPerson = { readonly personId: string } | { readonly row: string };

/** A visiting mother to record. */
export interface PlannedVisitor {
  readonly row: string;
  readonly is: PlannedPerson;
  readonly person: Person;
  readonly facts: VisitingMotherFacts;
}

/** A mother to record, with her trajectory. */
export interface PlannedMother {
  readonly row: string;
  readonly is: PlannedPerson;
  readonly intake: Intake;
  /** Whether her intake is complete, so that she waits for a match at least. */
  readonly isIntakeFinished: boolean;
  readonly admissionReason: string | null;
  readonly end: End | null;
}

/** Which visiting mother: of a row of the file, or one whom the location has. */
export type PlannedVisitorOf = { readonly row: string } | { readonly visitingMotherId: string };

/** A match to record; without an end it goes on, or ends with the trajectory. */
export interface PlannedMatch {
  readonly row: string;
  readonly mother: string;
  readonly visitor: PlannedVisitorOf;
  readonly startsOn: string;
  readonly end: MatchEnd | null;
}

/** A visit to record, that was made. */
export interface PlannedVisit {
  readonly row: string;
  readonly mother: string;
  /** Who made it; null: the coordinator. */
  readonly visitor: PlannedVisitorOf | null;
  /** The row of the match that it belongs to; null: it lies between two. */
  readonly match: string | null;
  readonly visit: VisitRecord;
}

/** Everything to record, in the order in which it can be: people first, matches by their day, visits by theirs. */
export interface TakeoverPlan {
  readonly visitors: readonly PlannedVisitor[];
  readonly mothers: readonly PlannedMother[];
  readonly matches: readonly PlannedMatch[];
  readonly visits: readonly PlannedVisit[];
}

/** A file as it was judged. */
export interface JudgedTakeover {
  readonly rows: readonly JudgedRow[];
  readonly plan: TakeoverPlan;
}
