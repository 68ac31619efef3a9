import type { Referral, ReferralLine } from '../requests/referrals.js';

/** A referral to an organisation, as the list has it: it was sent, and nothing was heard. */
export const aReferralLine = (told: Partial<ReferralLine> = {}): ReferralLine => ({
  referralId: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de801',
  locationId: 'breda',
  trajectoryId: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de001',
  motherName: 'Mira Demir',
  direction: 'out',
  referredOn: '2026-04-01',
  programme: null,
  serviceId: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de901',
  organisation: 'Taalhuis Breda',
  reason: 'Zij wil Nederlands leren.',
  requestedByHer: true,
  keepsVisitingMother: null,
  note: null,
  state: 'sent',
  stateOn: '2026-04-01',
  steps: [],
  books: [],
  childBornOn: '2025-12-01',
  children: [{ childBornOn: '2025-12-01' }],
  endedOn: null,
  version: 1,
  ...told,
});

/** The same referral, opened. */
export const aReferral = (told: Partial<Referral> = {}): Referral => ({
  ...aReferralLine(),
  cameOn: '2026-01-05',
  intakeOn: '2026-01-12',
  startedOn: '2026-02-02',
  visitingMother: null,
  ...told,
});
