import { deepFreeze } from '../kernel/deep-freeze.js';
import { emptyFacts, namesOf, pickFacts, type ValuesOf } from '../kernel/fact.js';
import { lookUp } from '../kernel/look-up.js';
import { type PersonFact, personFacts } from '../person/person-facts.js';
import type { IntakeStep } from './intake-codes.js';
import { type TrajectoryFact, trajectoryFacts } from './trajectory-facts.js';

type Table = typeof trajectoryFacts;
export type TrajectoryFactName = keyof Table;
/** Everything that is known of a trajectory and its mother. */
export type TrajectoryValues = ValuesOf<Table>;

/** The names of all facts, in order. */
export const trajectoryFactNames: readonly TrajectoryFactName[] = namesOf(trajectoryFacts);

/**
 * What the table says of a fact.
 * @throws RangeError for a name that no fact has.
 * @example
 * trajectoryFact('household').column; // 'household'
 */
export const trajectoryFact = (name: TrajectoryFactName): TrajectoryFact<TrajectoryFactName> =>
  lookUp(trajectoryFacts, name);

/**
 * Whether a fact is of the mother as a person, the same in each of her trajectories.
 * @example
 * isOfPerson('familyName'); // true
 * isOfPerson('household'); // false
 */
export const isOfPerson = <Name extends string>(name: Name): name is Extract<Name, PersonFact> =>
  name in personFacts;

/** The facts that are of the trajectory itself. */
export const factsOfTrajectory = pickFacts(
  trajectoryFacts,
  trajectoryFactNames.filter((name): name is Exclude<TrajectoryFactName, PersonFact> => !isOfPerson(name)),
);

type NameInStep<Step extends IntakeStep> = {
  [Name in TrajectoryFactName]: Table[Name]['step'] extends Step ? Name : never;
}[TrajectoryFactName];

/** The names of the facts that the intake asks. */
export type IntakeField = {
  [Name in TrajectoryFactName]: Table[Name]['step'] extends null ? never : Name;
}[TrajectoryFactName];

/** The facts of one step of the intake. */
export type StepTable<Step extends IntakeStep> = Pick<Table, NameInStep<Step>>;
type ValuesOfSteps = { [Step in IntakeStep]: ValuesOf<StepTable<Step>> };
/** The values of a step, with null for what was left empty. */
export type IntakeStepValues<Step extends IntakeStep> = ValuesOfSteps[Step];

/** The facts that the intake asks, in the order in which they are asked. */
export const intakeFields = deepFreeze(
  trajectoryFactNames.filter((name): name is IntakeField => trajectoryFacts[name].step !== null),
);
/** What the table says of the facts that the intake asks. */
export const intakeFacts = pickFacts(trajectoryFacts, intakeFields);

/** Those of them that are of the trajectory itself: they can be corrected at any time, of the person apart. */
export const trajectoryIntakeFacts = pickFacts(
  intakeFacts,
  intakeFields.filter((name): name is Exclude<IntakeField, PersonFact> => !isOfPerson(name)),
);

/** All that an intake asks. */
export type Intake = ValuesOf<typeof intakeFacts>;

/** An intake of which nothing was filled in. */
export const emptyIntake: Intake = deepFreeze(emptyFacts(intakeFacts));

/**
 * The facts that a step of the intake asks.
 * @example
 * Object.keys(factsOfStep('availability')); // ['availability']
 */
export const factsOfStep = <Step extends IntakeStep>(step: Step): StepTable<Step> =>
  pickFacts(
    trajectoryFacts,
    trajectoryFactNames.filter((name) => trajectoryFacts[name].step === step),
  ) as StepTable<Step>;
