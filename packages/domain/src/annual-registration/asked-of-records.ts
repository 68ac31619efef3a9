import type { deliveryTables, TableName } from '../delivery/tables.js';
import { deepFreeze } from '../kernel/deep-freeze.js';
import { namesOf, pickFacts } from '../kernel/fact.js';
import { type PersonFact, personFacts } from '../person/person-facts.js';
import { type TrajectoryFactName, trajectoryFactNames } from '../registration/intake-facts.js';
import { registeredFacts } from '../registration/registration-facts.js';
import { trajectoryFacts } from '../registration/trajectory-facts.js';
import { type CoordinatorFacts, coordinatorFacts } from '../supervision/coordinator-facts.js';
import { type VisitingMotherFacts, visitingMotherFacts } from '../supervision/visiting-mother-facts.js';

/** A column of which a delivery is warned when it is not known of many. */
type Characteristic<Table extends TableName> = (typeof deliveryTables)[Table]['characteristics'][number];

/**
 * The characteristics that compare a mother with who visited her last: the fact of both that is compared. Neither of the two
 * cells is filled in itself, and nothing but these facts fills it in.
 */
export const comparedWithVisitor = deepFreeze({
  same_origin: 'origin',
  same_language: 'languages',
} as const satisfies Partial<Readonly<Record<Characteristic<'participations'>, PersonFact>>>);

type Compared = keyof typeof comparedWithVisitor;

/**
 * The fact by which somebody fills each other characteristic in. A characteristic of the delivery of which it is not told
 * does not compile: whatever the validation counts as not known leads to a field.
 */
export const filledInBy = deepFreeze({
  participations: {
    referral_source: 'referralSource',
    first_child: 'firstChild',
    birth_year: 'birthYear',
    origin: 'origin',
    education: 'education',
    household: 'household',
    income: 'income',
    child_circumstances: 'childCircumstances',
    mother_circumstances: 'motherCircumstances',
    group_participant: 'groupParticipant',
  },
  'visiting-mothers': {
    birth_year: 'birthYear',
    origin: 'origin',
    education: 'education',
    former_programme_mother: 'formerProgrammeMother',
    work_experience: 'workExperience',
    preparation: 'preparation',
  },
  coordinators: {
    hours_per_week: 'hoursPerWeek',
    work_experience: 'workExperience',
    education: 'education',
  },
} as const satisfies {
  readonly participations: Readonly<
    Record<Exclude<Characteristic<'participations'>, Compared>, TrajectoryFactName>
  >;
  readonly 'visiting-mothers': Readonly<
    Record<Characteristic<'visiting-mothers'>, PersonFact | keyof VisitingMotherFacts>
  >;
  readonly coordinators: Readonly<Record<Characteristic<'coordinators'>, keyof CoordinatorFacts>>;
});

type FilledIn<Table extends keyof typeof filledInBy> =
  (typeof filledInBy)[Table][keyof (typeof filledInBy)[Table]];
type ComparedFact = (typeof comparedWithVisitor)[Compared];

/** What can be missing of a mother and her trajectory. */
export type AskedOfMother =
  | (typeof registeredFacts)[number]
  | Extract<FilledIn<'participations'> | ComparedFact, TrajectoryFactName>;
/** What can be missing of a visiting mother. */
export type AskedOfVisitor = FilledIn<'visiting-mothers'> | ComparedFact;
/** What can be missing of a coordinator. */
export type AskedOfCoordinator = FilledIn<'coordinators'>;

const compared = Object.values(comparedWithVisitor);
const ofMother: ReadonlySet<string> = new Set([
  ...registeredFacts,
  ...Object.values(filledInBy.participations),
  ...compared,
]);
const ofVisitor: ReadonlySet<string> = new Set([
  ...Object.values(filledInBy['visiting-mothers']),
  ...compared,
]);

/**
 * What the delivery of a year can miss of a mother and her trajectory, in the order in which it is asked. The form that fills it
 * in is made of this: what can be listed has a place there. Origin is among it, because the delivery is warned of it;
 * nobody is reminded of it outside the annual registration, and that she would not say is an answer.
 * @example
 * Object.keys(motherRecordFacts).includes('origin'); // true
 */
export const motherRecordFacts = pickFacts(
  trajectoryFacts,
  trajectoryFactNames.filter((name): name is AskedOfMother => ofMother.has(name)),
);

/**
 * What the delivery of a year can miss of a visiting mother: of the person that she is, and of the visiting mother.
 * @example
 * Object.keys(visitorRecordFacts.visitingMother).includes('preparation'); // true
 */
export const visitorRecordFacts = deepFreeze({
  person: pickFacts(
    personFacts,
    namesOf(personFacts).filter((name): name is Extract<AskedOfVisitor, PersonFact> => ofVisitor.has(name)),
  ),
  visitingMother: pickFacts(
    visitingMotherFacts,
    namesOf(visitingMotherFacts).filter((name): name is Exclude<AskedOfVisitor, PersonFact> =>
      ofVisitor.has(name),
    ),
  ),
});

/**
 * What the delivery of a year can miss of a coordinator.
 * @example
 * Object.keys(coordinatorRecordFacts); // ['hoursPerWeek', 'workExperience', 'education']
 */
export const coordinatorRecordFacts = pickFacts(coordinatorFacts, Object.values(filledInBy.coordinators));
