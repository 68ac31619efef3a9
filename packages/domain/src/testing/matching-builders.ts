import { emptyFacts } from '../kernel/fact.js';
import type { MotherToMatch } from '../matching/background.js';
import type { Candidate } from '../matching/ranking.js';
import type { ReadinessFacts } from '../supervision/readiness.js';
import { type VisitingMotherFacts, visitingMotherFacts } from '../supervision/visiting-mother-facts.js';

/** A visiting mother as a form records her: ready, in a group of 2008. */
export const aVisitingMotherRecord = (overrides: Partial<VisitingMotherFacts> = {}): VisitingMotherFacts => ({
  ...emptyFacts(visitingMotherFacts),
  startedOn: '2007-11-01',
  preparedOn: '2007-12-15',
  preparation: 'group',
  vogSeenOn: '2007-11-20',
  agreementSignedOn: '2007-12-15',
  confidentialitySignedOn: '2007-12-15',
  availability: ['mon-morning', 'thu-afternoon'],
  offers: ['practise-dutch'],
  formerProgrammeMother: false,
  workExperience: ['care'],
  ...overrides,
});

/** What readiness depends on, of a visiting mother who lacks nothing. */
export const aReadyVisitingMother = (overrides: Partial<ReadinessFacts> = {}): ReadinessFacts => ({
  preparedOn: '2007-12-15',
  vogSeenOn: '2007-11-20',
  agreementSignedOn: '2007-12-15',
  confidentialitySignedOn: '2007-12-15',
  maximumFamilies: null,
  stoppedOn: null,
  coordinatorFrom: null,
  coordinatorUntil: null,
  pauses: [],
  isProgrammeMother: false,
  ...overrides,
});

/** A mother who waits for a match, and has no preference. */
export const aMotherToMatch = (overrides: Partial<MotherToMatch> = {}): MotherToMatch => ({
  wish: 'no-preference',
  wishLanguage: null,
  languages: ['nl'],
  origin: null,
  education: 'secondary-vocational',
  postcode: '2563',
  availability: ['mon-morning'],
  motherCircumstances: ['weak-social-network'],
  childCircumstances: [],
  ...overrides,
});

/** A visiting mother who lacks nothing and visits nobody yet. */
export const aCandidate = (overrides: Partial<Candidate> = {}): Candidate => ({
  ...aReadyVisitingMother(),
  visitingMotherId: 'v1',
  languages: ['nl'],
  origin: null,
  education: 'secondary-vocational',
  postcode: '2563',
  availability: ['mon-morning'],
  offers: [],
  limits: null,
  activeMatches: 0,
  ...overrides,
});
