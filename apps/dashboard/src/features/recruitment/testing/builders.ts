import type { ApplicantDetail, ApplicantLine } from '../requests/recruitment.js';

/** Somebody who applied and whom nobody called yet. */
export const anApplicant = (change: Partial<ApplicantLine> = {}): ApplicantLine => ({
  applicantId: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de401',
  locationId: 'breda',
  name: 'Vera Demir',
  phone: '0612345678',
  town: 'Breda',
  source: 'organisation',
  sourceNote: 'De Brug',
  appliedOn: '2026-05-11',
  state: 'to-call',
  stateOn: null,
  tryAgainOn: null,
  talkOn: null,
  talkAt: null,
  talkPlace: null,
  personId: null,
  visitingMotherId: null,
  erasedOn: null,
  version: 1,
  ...change,
});

/** The same with everything that is known of her. */
export const anApplicantDetail = (change: Partial<ApplicantDetail> = {}): ApplicantDetail => ({
  ...anApplicant(),
  givenName: 'Vera',
  namePrefix: null,
  familyName: 'Demir',
  email: null,
  street: null,
  postcode: null,
  note: null,
  roles: { trajectories: [], visitingMother: null, applications: [] },
  steps: [],
  ...change,
});
