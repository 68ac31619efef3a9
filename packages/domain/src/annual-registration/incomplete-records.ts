import type { Participation, VisitingMother } from '../delivery/columns.js';
import { compareText } from '../kernel/compare-text.js';
import { namesOf } from '../kernel/fact.js';
import type { Bilingual } from '../kernel/language.js';
import { bilingual } from '../kernel/language.js';
import { calendarYear, periodIncludes } from '../kernel/period.js';
import {
  missingFromRegistration,
  missingLabel,
  registrationRecord,
} from '../registration/registration-facts.js';
import { coordinatorFacts } from '../supervision/coordinator-facts.js';
import type { AnnualRows } from './annual-rows.js';
import {
  type AskedOfCoordinator,
  type AskedOfMother,
  type AskedOfVisitor,
  comparedWithVisitor,
  filledInBy,
  motherRecordFacts,
  visitorRecordFacts,
} from './asked-of-records.js';
import { lastVisitorIn } from './participation-rows.js';
import type { PersonTable } from './pseudonyms.js';
import type { RecordedAtLocation, RegisteredTrajectory, RegisteredVisitingMother } from './recorded-year.js';

/** What of a visit of the year can be missing. */
type MissingOfVisit = 'visit-open' | 'visit-minutes';

/** Something that the registration asks and a record does not have. */
export interface MissingFact {
  readonly name: AskedOfMother | AskedOfVisitor | AskedOfCoordinator | MissingOfVisit;
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
 * or of which the length was not written down. Whatever the validation counts as not known of a row is among it as long as
 * nobody answered it, and so is what a mother is compared by with who visited her last. That it was not asked, or that
 * she would not say, is an answer. What the validation warns of beside that is known, and is confirmed rather than filled in.
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
  const visitors = new Map(recorded.visitingMothers.map((each) => [each.visitingMotherId, each]));
  const rowOfMother = new Map(rows.participations.map((row) => [row.participation_id, row]));
  const rowOfVisitor = new Map(rows['visiting-mothers'].map((row) => [row.visiting_mother_id, row]));
  const inYear = recorded.trajectories.flatMap((trajectory) => {
    const row = rowOfMother.get(trajectory.trajectoryId);
    if (row === undefined) return [];
    return [{ trajectory, row, visitor: visitors.get(lastVisitorIn(trajectory, year) ?? '') }];
  });
  const compared = new Set(inYear.flatMap(({ visitor }) => visitor?.visitingMotherId ?? []));
  const ofMothers = inYear.map(({ trajectory, row, visitor }) => ({
    table: 'participations' as const,
    id: trajectory.trajectoryId,
    missing: [
      ...missingOfMother(trajectory, row, visitor !== undefined),
      ...missingOfVisits(trajectory, year, today),
    ],
  }));
  const ofVisitors = recorded.visitingMothers.map((visitor) => {
    const { visitingMotherId: id } = visitor;
    return {
      table: 'visiting-mothers' as const,
      id,
      missing: missingOfVisitor(visitor, rowOfVisitor.get(id), compared.has(id)),
    };
  });
  const ofCoordinators = rows.coordinators.map((row) => ({
    table: 'coordinators' as const,
    id: row.coordinator_id,
    missing: emptyIn(filledInBy.coordinators, row).map((name) => ({
      name,
      label: coordinatorFacts[name].label,
      visitOn: null,
    })),
  }));
  return [...ofMothers, ...ofVisitors, ...ofCoordinators].filter(({ missing }) => missing.length > 0);
}

/** The facts of the cells of a row that nobody filled in. */
const emptyIn = <Column extends string, Name extends string>(
  filledIn: Readonly<Record<Column, Name>>,
  row: { readonly [Each in NoInfer<Column>]: unknown },
): readonly Name[] =>
  (Object.keys(filledIn) as Column[])
    .filter((column) => row[column] === null)
    .map((column) => filledIn[column]);

/** The facts by which two people are compared of which one of them tells nothing. */
const untoldOf = (person: Pick<RegisteredVisitingMother, 'origin' | 'languages'>) =>
  Object.values(comparedWithVisitor).filter((name) => (person[name] ?? []).length === 0);

/**
 * What is missing of a mother: cells of her row that are empty, what is asked and has no characteristic of its own, and, where
 * somebody visited her, that by which the two are compared. The clock knows one birth; that is the birth of the child
 * with whom she began.
 */
function missingOfMother(
  trajectory: RegisteredTrajectory,
  row: Participation,
  isVisited: boolean,
): readonly MissingFact[] {
  const { participations } = filledInBy;
  const cells: readonly string[] = Object.values(participations);
  const asked = missingFromRegistration(
    registrationRecord({
      ...trajectory,
      children: trajectory.childBornOn === null ? [] : [{ childBornOn: trajectory.childBornOn }],
    }),
  );
  const missing = new Set<AskedOfMother>([
    ...emptyIn(participations, row),
    ...asked.filter((name) => !cells.includes(name)),
    ...(isVisited ? untoldOf(trajectory) : []),
  ]);
  return namesOf(motherRecordFacts)
    .filter((name) => missing.has(name))
    .map((name) => ({ name, label: missingLabel(name), visitOn: null }));
}

const visitorFacts = { ...visitorRecordFacts.person, ...visitorRecordFacts.visitingMother };

/** What is missing of a visiting mother: of her own row where she has one in the year, and that by which a mother is compared with her. */
function missingOfVisitor(
  visitor: RegisteredVisitingMother,
  row: VisitingMother | undefined,
  isCompared: boolean,
): readonly MissingFact[] {
  const missing = new Set<AskedOfVisitor>([
    ...(row === undefined ? [] : emptyIn(filledInBy['visiting-mothers'], row)),
    ...(isCompared ? untoldOf(visitor) : []),
  ]);
  return namesOf(visitorFacts)
    .filter((name) => missing.has(name))
    .map((name) => ({ name, label: visitorFacts[name].label, visitOn: null }));
}

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
