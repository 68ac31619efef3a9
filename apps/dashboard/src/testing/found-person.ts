import type { FoundPerson } from '../clients/found-people.js';

/** A mother who was found; a test names what matters to it. */
export const aFoundPerson = (told: Partial<FoundPerson> = {}): FoundPerson => ({
  type: 'mother',
  id: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de010',
  trajectoryId: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de011',
  name: 'Inge Bakker',
  town: 'Breda',
  status: 'visited',
  outcome: null,
  applicantState: null,
  stoppedOn: null,
  childNames: ['Noor'],
  visitingMother: 'Marja Jansen',
  foundBy: 'name',
  phone: null,
  ...told,
});
