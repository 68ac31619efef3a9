import { deepFreeze } from '../kernel/deep-freeze.js';
import { type Fact, factsFrom, isKnown, namesOf, pickFacts, type ValuesOf } from '../kernel/fact.js';
import { type Bilingual, bilingual } from '../kernel/language.js';
import { personFacts } from '../person/person-facts.js';
import { askedFacts } from './asked-facts.js';

const ofPerson = pickFacts(personFacts, ['languages', 'postcode', 'education', 'bornOn', 'birthYear']);

/** Which of it is registered of the person, and which of the visiting mother that she is. */
export const visitingMotherRecordNames = deepFreeze({
  person: namesOf(ofPerson),
  visitingMother: namesOf(askedFacts),
});

/**
 * What is asked of a visiting mother beside what her readiness rests on: what matching weighs, and what the annual registration
 * counts (national registration of 2008). Origin is not among it: it is recorded with her consent only, and nobody is reminded
 * of it.
 */
export const visitingMotherRecordFacts = deepFreeze({ ...ofPerson, ...askedFacts });

/** What is recorded of it. */
export type VisitingMotherRecord = ValuesOf<typeof visitingMotherRecordFacts>;

/** For what a fact of a visiting mother is needed. */
export type NeededFor = 'matching' | 'registration';

/** What is asked, in the order in which it is, and for what it is needed first. */
const neededFor = deepFreeze({
  languages: 'matching',
  availability: 'matching',
  postcode: 'matching',
  education: 'matching',
  birthYear: 'registration',
  workExperience: 'registration',
  formerProgrammeMother: 'registration',
} as const satisfies Partial<Readonly<Record<keyof VisitingMotherRecord, NeededFor>>>);

/** The name of something that is asked of a visiting mother. */
export type AskedOfVisitingMother = keyof typeof neededFor;

/** Everything that is asked, in the order in which people should read it. */
export const askedOfVisitingMother = deepFreeze(
  Object.keys(neededFor) as [AskedOfVisitingMother, ...AskedOfVisitingMother[]],
);

/** Her year of birth is known by the day too, and called by one name where either would do. */
const birth = bilingual('geboortejaar', 'year of birth');

/**
 * Takes what is asked of a visiting mother from all that is known of her.
 * @example
 * visitingMotherRecord({ languages: ['tr'], version: 3 }).languages; // ['tr']
 */
export const visitingMotherRecord = (known: object): VisitingMotherRecord =>
  factsFrom(visitingMotherRecordFacts, known);

const isRecorded = (name: AskedOfVisitingMother, record: VisitingMotherRecord): boolean => {
  const fact: Fact = visitingMotherRecordFacts[name];
  return isKnown(fact, record[name]) || (name === 'birthYear' && record.bornOn !== null);
};

/**
 * What is asked of a visiting mother and is not recorded, in the order in which it is asked. That she would not say, or does not
 * know, is recorded too.
 * @param record What is recorded of her.
 * @param need For what it is needed; absent: for anything.
 * @example
 * missingOfVisitingMother(visitingMotherRecord({ languages: ['tr'] }), 'matching'); // ['availability', 'postcode', 'education']
 */
export const missingOfVisitingMother = (
  record: VisitingMotherRecord,
  need?: NeededFor,
): readonly AskedOfVisitingMother[] =>
  askedOfVisitingMother.filter(
    (name) => (need === undefined || neededFor[name] === need) && !isRecorded(name, record),
  );

/**
 * What something that is asked of a visiting mother is called where it is missing.
 * @example
 * askedLabel('languages').en; // 'languages'
 */
export const askedLabel = (name: AskedOfVisitingMother): Bilingual =>
  name === 'birthYear' ? birth : visitingMotherRecordFacts[name].label;
