import type { ProspectLine } from '../requests/list-prospects.js';

/** A mother from the clinic's list whom nobody called yet. */
export const aProspect = (change: Partial<ProspectLine> = {}): ProspectLine => ({
  prospectId: 'a1',
  locationId: 'breda',
  name: 'Noor de Wit',
  phone: '0612345678',
  town: 'Breda',
  language: null,
  children: [{ childName: null, childBornOn: '2026-03-12', childDied: false }],
  foundBy: null,
  childBornOn: '2026-03-12',
  childAgeMonths: 2,
  referralSource: 'well-baby-clinic',
  receivedOn: '2026-05-20',
  outcome: 'to-call',
  outcomeOn: null,
  tryAgainOn: null,
  intakeOn: null,
  intakeAt: null,
  intakePlace: null,
  calls: 0,
  trajectoryId: null,
  duplicateOf: null,
  erasedOn: null,
  version: 1,
  ...change,
});
