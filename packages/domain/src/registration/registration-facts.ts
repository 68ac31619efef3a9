import { deepFreeze } from '../kernel/deep-freeze.js';
import { factsFrom, isKnown, namesOf, pickFacts, type ValuesOf } from '../kernel/fact.js';
import type { Bilingual } from '../kernel/language.js';
import { type TrajectoryFactName, trajectoryFact, trajectoryFactNames } from './intake-facts.js';
import { trajectoryFacts } from './trajectory-facts.js';

type Table = typeof trajectoryFacts;

/** The names of the facts that the annual registration asks people for. */
export type RegisteredFact = {
  [Name in TrajectoryFactName]: Table[Name] extends { readonly isConsentOnly: true } | { readonly step: null }
    ? never
    : Table[Name] extends { readonly column: string }
      ? Name
      : never;
}[TrajectoryFactName];

/**
 * What the annual registration asks people for, in the order in which it is asked: whatever stands in the
 * delivery and is filled in. Origin is not among them: it is recorded with consent only, and nobody is
 * reminded of it.
 */
export const registeredFacts = deepFreeze(
  trajectoryFactNames.filter((name): name is RegisteredFact => {
    const { column, step, isConsentOnly } = trajectoryFact(name);
    return column !== undefined && step !== null && isConsentOnly !== true;
  }),
);

const recordTable = pickFacts(trajectoryFacts, [...registeredFacts, 'bornOn', 'transferredFrom']);

/** The facts that tell whether the annual registration is complete. */
export type RegistrationRecord = ValuesOf<typeof recordTable>;
/** Their names: what is asked, and what can stand for it. */
export const registrationRecordNames: readonly (keyof RegistrationRecord)[] = namesOf(recordTable);

/**
 * Takes the record of the annual registration from all that is known of a mother and her trajectory.
 * @example
 * registrationRecord({ household: 'single', version: 3 }).household; // 'single'
 */
export const registrationRecord = (known: object): RegistrationRecord => factsFrom(recordTable, known);

/** Facts that somebody cannot have, and when. */
const cannotHave: Partial<Record<RegisteredFact, (record: RegistrationRecord) => boolean>> = {
  // Who was taken over had her talk at the location that she came from.
  intakeOn: ({ transferredFrom }) => transferredFrom !== null,
};

/**
 * Whether a fact is known, itself or by another that stands for it.
 * @example
 * isFactKnown('birthYear', { bornOn: '1980-03-31', birthYear: null }); // true
 */
export const isFactKnown = (name: TrajectoryFactName, known: object): boolean => {
  const values = known as Partial<Record<TrajectoryFactName, unknown>>;
  const names = trajectoryFact(name).knownBy?.facts ?? [name];
  return names.some((each) => isKnown(trajectoryFact(each), values[each]));
};

/**
 * What a fact is called where it is missing.
 * @example
 * missingLabel('familyName').en; // 'name'
 */
export const missingLabel = (name: TrajectoryFactName): Bilingual =>
  trajectoryFact(name).knownBy?.label ?? trajectoryFact(name).label;

/**
 * What the annual registration asks and is not recorded, in the order in which it is asked. That she would
 * not say, or does not know, is recorded too. Source: national registration of 2008.
 * @example
 * missingFromRegistration(registrationRecord({})).includes('household'); // true
 * missingFromRegistration(registrationRecord({ household: 'refused' })).includes('household'); // false
 */
export const missingFromRegistration = (record: RegistrationRecord): readonly RegisteredFact[] =>
  registeredFacts.filter((name) => !isFactKnown(name, record) && cannotHave[name]?.(record) !== true);
