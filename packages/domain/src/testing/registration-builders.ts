import type { Person } from '../person/person-facts.js';
import { type PersonInput, personSchema } from '../person/person-schema.js';
import type { Child } from '../registration/children/child-facts.js';
import type { EligibilityFacts } from '../registration/eligibility.js';
import type { EndingTrajectory } from '../registration/end-trajectory.js';
import { emptyIntake, type Intake } from '../registration/intake-facts.js';
import { type Prospect, type ProspectInput, prospectSchema } from '../registration/prospect-schema.js';

/** A person with a name and nothing more. */
export const aPerson = (overrides: PersonInput = {}): Person =>
  personSchema.parse({ givenName: 'Selma', familyName: 'Voorbeeld', ...overrides });

/** A child born in November 2007. */
export const aChild = (overrides: Partial<Child> = {}): Child => ({
  childName: null,
  childBornOn: '2007-11-05',
  childDied: false,
  ...overrides,
});

/** A prospect from a clinic's list of 2008 who is to be called. */
export const aProspect = (overrides: Partial<ProspectInput> = {}): Prospect =>
  prospectSchema.parse({
    givenName: 'Selma',
    familyName: 'Voorbeeld',
    children: [aChild()],
    referralSource: 'well-baby-clinic',
    receivedOn: '2008-01-07',
    ...overrides,
  });

/** A mother of a first child of four months, of whom circumstances were asked and none were named. */
export const someEligibilityFacts = (overrides: Partial<EligibilityFacts> = {}): EligibilityFacts => ({
  children: [aChild()],
  firstChild: true,
  childCircumstances: [],
  motherCircumstances: [],
  referralSource: 'well-baby-clinic',
  ...overrides,
});

/** An intake that lacks nothing: not to be finished, and not for the annual registration. */
export const anIntake = (overrides: Partial<Intake> = {}): Intake => ({
  ...emptyIntake,
  givenName: 'Selma',
  familyName: 'Voorbeeld',
  birthYear: 1980,
  referredOn: '2008-01-15',
  referralSource: 'well-baby-clinic',
  intakeOn: '2008-01-31',
  intakePlace: 'home',
  children: [aChild({ childName: 'Noor' })],
  firstChild: true,
  household: 'with-partner',
  income: 'joint',
  education: 'secondary-vocational',
  origin: 'refused',
  groupParticipant: false,
  ownQuestion: 'Hoe krijg ik rust in de dag?',
  wish: 'no-preference',
  needsPermission: false,
  childCircumstances: [],
  motherCircumstances: ['weak-social-network'],
  availability: ['mon-morning'],
  programmeFit: 'mim',
  consentOn: '2008-01-31',
  ...overrides,
});

/** A mother of a child born in November 2007, visited from February to August 2008. */
export const anEndingTrajectory = (overrides: Partial<EndingTrajectory> = {}): EndingTrajectory => ({
  state: 'visited',
  childBornOn: '2007-11-05',
  referredOn: '2008-01-15',
  intakeOn: '2008-01-31',
  startedOn: '2008-02-29',
  lastVisitOn: '2008-08-29',
  isReferredOut: false,
  ...overrides,
});
