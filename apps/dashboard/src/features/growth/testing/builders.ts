import { evaluationQuestions } from '@mim/domain/growth';
import type { Growth } from '../requests/growth.js';

/** What being a visiting mother brought one who began on 10 January 2007 and stopped on 1 June 2008. */
export const aGrowth = (told: Partial<Growth> = {}): Growth => ({
  visitingMotherId: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de301',
  locationId: 'breda',
  name: 'Bea Bos',
  version: 3,
  today: '2008-06-20',
  startedOn: '2007-01-10',
  stoppedOn: '2008-06-01',
  thankedOn: null,
  thankedHow: null,
  evaluations: [
    {
      evaluationId: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de701',
      version: 1,
      evaluatedOn: '2008-02-11',
      declined: false,
      answers: [{ question: 'visits', answer: 'Met plezier gedaan.' }],
    },
  ],
  steps: [
    {
      ownStepId: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de801',
      version: 1,
      stepKind: 'course',
      takenOn: '2008-03-03',
      stepNote: 'Nederlands, niveau B1',
    },
  ],
  ...told,
});

/** The lists as the institute maintains them. */
export const theQuestions = [{ list: 'evaluation-questions', items: evaluationQuestions }];
