import type { Coordinator } from '../delivery/columns.js';
import { compareText } from '../kernel/compare-text.js';
import type { Bilingual } from '../kernel/language.js';
import { bilingual } from '../kernel/language.js';
import { calendarYear, periodIncludes } from '../kernel/period.js';
import {
  missingFromRegistration,
  missingLabel,
  type RegisteredFact,
  registrationRecord,
} from '../registration/registration-facts.js';
import { coordinatorFacts } from '../supervision/coordinator-facts.js';
import { visitingMotherFacts } from '../supervision/visiting-mother-facts.js';
import {
  type AskedOfVisitingMother,
  askedLabel,
  missingOfVisitingMother,
  visitingMotherRecord,
} from '../supervision/visiting-mother-record.js';
import type { AnnualRows } from './annual-rows.js';
import type { PersonTable } from './pseudonyms.js';
import type { RecordedAtLocation, RegisteredTrajectory } from './recorded-year.js';

/** What a record of a year can miss beside the facts of whom it is. */
type MissingOfVisit = 'visit-open' | 'visit-minutes';
type MissingOfCoordinator = 'hoursPerWeek' | 'workExperience' | 'education';
type MissingOfVisitor = Extract<
  AskedOfVisitingMother,
  'education' | 'birthYear' | 'workExperience' | 'formerProgrammeMother'
>;

/** Something that the registration asks and a record does not have. */
export interface MissingFact {
  readonly name: RegisteredFact | MissingOfVisitor | 'preparation' | MissingOfCoordinator | MissingOfVisit;
  /** What it is called, in the middle of a sentence. */
  readonly label: Bilingual;
  /** Day of the visit that it is about; null: it is about a person or her trajectory. */
  readonly visitOn: string | null;
}

/** A record of a year that misses something. */
export interface IncompleteRecord {
  readonly table: PersonTable;
  /** Identifier of the trajectory, the visiting mother or the coordinator. */
  readonly id: string;
  readonly missing: readonly MissingFact[];
}

const ofVisits = {
  'visit-open': bilingual('uitkomst van het bezoek', 'outcome of the visit'),
  'visit-minutes': bilingual('duur van het bezoek', 'length of the visit'),
} as const satisfies Readonly<Record<MissingOfVisit, Bilingual>>;

/**
 * The records of a year that miss something that the annual registration asks, and of each what: the facts of mothers,
 * visiting mothers and coordinators who have a row in it, and visits of the year that were planned and never told of,
 * or of which the length was not written down. Origin is not among them: it is recorded with consent only, and nobody
 * is reminded of it.
 * @param recorded All that the location has recorded.
 * @param rows The rows of the year, made of it.
 * @param year Calendar year of the registration.
 * @param today ISO text: a visit that is still to come misses nothing.
 * @example
 * const recorded = aRecordedLocation({ trajectories: [aRegisteredTrajectory({ household: null })] });
 * const rows = annualRows(recorded, 2008, defaultLocationSettings);
 * incompleteRecords(recorded, rows, 2008, '2009-01-15')[0]?.missing[0]?.name; // 'household'
 */
export function incompleteRecords(
  recorded: RecordedAtLocation,
  rows: AnnualRows,
  year: number,
  today: string,
): readonly IncompleteRecord[] {
  const inYear = {
    participations: new Set(rows.participations.map(({ participation_id }) => participation_id)),
    visitors: new Set(rows['visiting-mothers'].map(({ visiting_mother_id }) => visiting_mother_id)),
  };
  const mothers = recorded.trajectories
    .filter(({ trajectoryId }) => inYear.participations.has(trajectoryId))
    .map((trajectory) => ({
      table: 'participations' as const,
      id: trajectory.trajectoryId,
      missing: [...missingOfMother(trajectory), ...missingOfVisits(trajectory, year, today)],
    }));
  const visitors = recorded.visitingMothers
    .filter(({ visitingMotherId }) => inYear.visitors.has(visitingMotherId))
    .map((visitor) => ({
      table: 'visiting-mothers' as const,
      id: visitor.visitingMotherId,
      missing: [
        ...missingOfVisitingMother(visitingMotherRecord(visitor))
          .filter((name): name is MissingOfVisitor => isRegistered(name))
          .map((name) => ({ name, label: askedLabel(name), visitOn: null })),
        ...(visitor.preparation === null ? [preparationMissing] : []),
      ],
    }));
  const coordinators = rows.coordinators.map((row) => ({
    table: 'coordinators' as const,
    id: row.coordinator_id,
    missing: missingOfCoordinator(row),
  }));
  return [...mothers, ...visitors, ...coordinators].filter(({ missing }) => missing.length > 0);
}

/** What matching alone needs has no column of the delivery. */
const isRegistered = (name: AskedOfVisitingMother): boolean =>
  name !== 'languages' && name !== 'availability' && name !== 'postcode';

const preparationMissing: MissingFact = {
  name: 'preparation',
  label: visitingMotherFacts.preparation.label,
  visitOn: null,
};

/** The clock knows one birth; that is the birth of the child with whom she began. */
const missingOfMother = (trajectory: RegisteredTrajectory): readonly MissingFact[] =>
  missingFromRegistration(
    registrationRecord({
      ...trajectory,
      children: trajectory.childBornOn === null ? [] : [{ childBornOn: trajectory.childBornOn }],
    }),
  ).map((name) => ({ name, label: missingLabel(name), visitOn: null }));

const missingOfVisits = (
  { visits }: RegisteredTrajectory,
  year: number,
  today: string,
): readonly MissingFact[] =>
  visits
    .filter(({ visitOn }) => visitOn < today && periodIncludes(calendarYear(year), visitOn))
    .flatMap(({ visitOn, status, durationMinutes }) => {
      const name =
        status === 'planned'
          ? 'visit-open'
          : status === 'done' && durationMinutes === null
            ? 'visit-minutes'
            : null;
      return name === null ? [] : [{ name, label: ofVisits[name], visitOn } as const];
    })
    .toSorted((a, b) => compareText(a.visitOn, b.visitOn));

const missingOfCoordinator = ({
  hours_per_week,
  work_experience,
  education,
}: Coordinator): readonly MissingFact[] =>
  (
    [
      ['hoursPerWeek', hours_per_week],
      ['workExperience', work_experience],
      ['education', education],
    ] as const
  )
    .filter(([, value]) => value === null)
    .map(([name]) => ({ name, label: coordinatorFacts[name].label, visitOn: null }));
