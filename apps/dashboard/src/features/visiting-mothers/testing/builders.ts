import { emptyFacts } from '@mim/domain/kernel';
import { personFacts } from '@mim/domain/person';
import { visitingMotherFacts } from '@mim/domain/supervision';
import type { VisitingMotherRow } from '../requests/list-visiting-mothers.js';
import type { VisitingMotherAnswer } from '../requests/visiting-mother-page.js';

const visitingMotherId = '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de301';

/** A visiting mother of the list who has room. */
export const aVisitingMotherRow = (told: Partial<VisitingMotherRow> = {}): VisitingMotherRow => ({
  visitingMotherId,
  locationId: 'den-haag-escamp',
  name: 'Bea Bos',
  town: 'Den Haag',
  phone: '0612345678',
  languages: ['nl'],
  families: [],
  maximumFamilies: 2,
  readiness: { ready: true, lacks: [] },
  state: 'available',
  isCoordinator: false,
  startedOn: '2024-03-01',
  preparedOn: '2024-04-01',
  vogSeenOn: '2024-04-02',
  stoppedOn: null,
  supervision: { state: 'not-matched', on: null },
  version: 1,
  ...told,
});

/** Everything of a visiting mother who has room and visits nobody. */
export const aVisitingMother = (told: Partial<VisitingMotherAnswer> = {}): VisitingMotherAnswer => {
  const { families: _none, supervision: _standing, ...row } = aVisitingMotherRow();
  const { startedOn, preparedOn, vogSeenOn } = row;
  return {
    ...row,
    today: '2026-03-12',
    personId: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de302',
    personVersion: 1,
    person: { ...emptyFacts(personFacts), givenName: 'Bea', familyName: 'Bos', phone: '0612345678' },
    facts: { ...emptyFacts(visitingMotherFacts), startedOn, preparedOn, vogSeenOn },
    matches: [],
    pauses: [],
    families: [],
    evaluatedOn: [],
    ownSteps: [],
    application: null,
    roles: { trajectories: [], visitingMother: null, applications: [] },
    tasks: [],
    ...told,
  };
};
