import { emptyFacts } from '@mim/domain/kernel';
import { personFacts } from '@mim/domain/person';
import { type Child, factsOfTrajectory } from '@mim/domain/registration';
import { type RhythmMonth, visitOwnFacts } from '@mim/domain/visit';
import type { MotherPageAnswer } from '../model/mother-page.js';
import type { MotherRow } from '../requests/list-mothers.js';

const trajectoryId = '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de001';

type Trajectory = MotherPageAnswer['trajectory'];
type Person = MotherPageAnswer['mother'];
type Visit = MotherPageAnswer['visits'][number];

/** A made-up mother as a person. */
export const aPerson = (told: Partial<Person> = {}): Person => ({
  ...emptyFacts(personFacts),
  personId: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de002',
  version: 1,
  name: 'Elif Demir',
  givenName: 'Elif',
  familyName: 'Demir',
  phone: '0612345678',
  street: 'Dorpsstraat 1',
  postcode: '2543 AB',
  town: 'Den Haag',
  birthYear: 1998,
  languages: ['tr', 'nl'],
  education: 'higher',
  ...told,
});

/** A child of eight months, around the day of the made-up mothers. */
export const aChild = (told: Partial<Child> = {}): Child => ({
  childName: 'Bilal',
  childBornOn: '2025-06-08',
  childDied: false,
  ...told,
});

/** A trajectory in which she is visited. */
export const aTrajectory = (told: Partial<Trajectory> = {}): Trajectory => ({
  ...emptyFacts(factsOfTrajectory),
  trajectoryId,
  locationId: 'den-haag-escamp',
  version: 3,
  state: 'visited',
  referredOn: '2025-09-01',
  referralSource: 'well-baby-clinic',
  intakeOn: '2025-09-10',
  intakePlace: 'home',
  startedOn: '2025-10-01',
  children: [aChild()],
  childBornOn: '2025-06-08',
  childAgeMonths: 9,
  firstChild: true,
  childCircumstances: [],
  household: 'with-partner',
  income: 'joint',
  ownQuestion: 'Hoe slaapt hij door?',
  wish: 'same-language',
  wishLanguage: 'tr',
  programmeFit: 'mim',
  consentOn: '2025-09-10',
  ...told,
});

/** A visit at home that was done. */
export const aVisit = (told: Partial<Visit> = {}): Visit => ({
  ...emptyFacts(visitOwnFacts),
  visitId: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de003',
  matchId: null,
  visitingMother: null,
  companion: null,
  visitOn: '2026-02-01',
  durationMinutes: 75,
  status: 'done',
  version: 1,
  ...told,
});

/** An offer to Breda that waits for an answer. */
export const aTransfer = (told: Partial<MotherPageAnswer['transfers'][number]> = {}) => ({
  transferId: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de009',
  toLocationId: 'breda',
  toLocationName: 'Breda',
  offeredOn: '2026-02-03',
  consentOn: '2026-02-02',
  note: null,
  outcome: null,
  answeredOn: null,
  answerReason: null,
  version: 1,
  ...told,
});

/** A referral that was sent, as her page has it. */
export const aReferralOfHers = (
  told: Partial<MotherPageAnswer['referrals'][number]> = {},
): MotherPageAnswer['referrals'][number] => ({
  referralId: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de801',
  direction: 'out',
  referredOn: '2026-02-10',
  programme: null,
  organisation: null,
  reason: 'Zij wil Nederlands leren.',
  requestedByHer: null,
  keepsVisitingMother: null,
  state: 'sent',
  stateOn: '2026-02-10',
  steps: [],
  books: [],
  note: null,
  version: 1,
  ...told,
});

/** A month in which one visit was due and done. */
export const aMonth = (told: Partial<RhythmMonth> = {}): RhythmMonth => ({
  month: '2026-02',
  due: 1,
  done: 1,
  missed: 0,
  overdue: 0,
  open: 0,
  planned: 0,
  cancelled: 0,
  outing: 0,
  paused: false,
  absent: false,
  ...told,
});

/** Everything of a mother who is visited. */
export const aMother = (told: Partial<MotherPageAnswer> = {}): MotherPageAnswer => ({
  today: '2026-03-12',
  trajectory: aTrajectory(),
  mother: aPerson(),
  partner: null,
  visitSummary: {
    standing: { state: 'overdue', on: '2026-03-01', isFirst: false, daysOverdue: 11, open: 1 },
    lastVisitOn: '2026-02-01',
    visitsDone: 5,
    visitsExpected: 6,
  },
  rhythm: [aMonth({ month: '2026-01' }), aMonth(), aMonth({ month: '2026-03', done: 0, overdue: 1 })],
  eligibility: { eligible: true, grounds: [] },
  tasks: [],
  states: [
    { state: 'intake', since: '2025-09-10', event: 'start-intake', reason: null, endReason: null },
    { state: 'waiting', since: '2025-09-12', event: 'finish-intake', reason: null, endReason: null },
  ],
  pauses: [],
  extensions: [],
  matches: [
    {
      matchId: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de004',
      visitingMother: { id: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de005', name: 'Yara Barakat', isErased: false },
      startedOn: '2025-09-20',
      endedOn: null,
      endReason: null,
      endedBy: null,
      endNote: null,
      version: 1,
    },
  ],
  proposals: [],
  visits: [aVisit()],
  signals: [],
  referrals: [],
  outcomes: [],
  transfers: [],
  previousTrajectories: [],
  roles: { trajectories: [], visitingMother: null, applications: [] },
  merges: [],
  removals: 0,
  ...told,
});

/** A mother as a line of the list. */
export const aMotherRow = (told: Partial<MotherRow> = {}): MotherRow => ({
  trajectoryId,
  locationId: 'den-haag-escamp',
  name: 'Elif Demir',
  status: 'visited',
  children: [aChild()],
  childBornOn: '2025-06-08',
  childAgeMonths: 9,
  visitingMother: { id: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de005', name: 'Yara Barakat' },
  lastVisitOn: '2026-02-01',
  standing: { state: 'nothing-due', on: '2026-04-01' },
  visitsDone: 5,
  visitsExpected: 6,
  town: 'Den Haag',
  foundBy: null,
  startedOn: '2025-10-01',
  endedOn: null,
  version: 3,
  ...told,
});
