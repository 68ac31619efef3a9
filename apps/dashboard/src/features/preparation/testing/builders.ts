import type { Preparation, Preparing } from '../requests/preparation.js';

const visitingMotherId = '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de301';

const standing: Preparation['standing'] = {
  form: 'individual',
  held: 1,
  required: 3,
  topicsMissing: ['boundaries', 'signals'],
  beganOn: '2026-05-04',
  completedOn: null,
};

/** A visiting mother of whom one of three sessions was held. */
export const aPreparation = (told: Partial<Preparation> = {}): Preparation => ({
  visitingMotherId,
  locationId: 'breda',
  name: 'Bea Bos',
  startedOn: '2026-05-01',
  preparedOn: null,
  standing,
  sessions: [
    {
      preparationSessionId: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de501',
      heldOn: '2026-05-04',
      dayPart: null,
      form: 'individual',
      topics: ['programme'],
      exercises: ['role-play'],
      note: null,
      attendees: [{ id: visitingMotherId, name: 'Bea Bos' }],
      version: 1,
    },
  ],
  ...told,
});

/** The same as one of those who are being prepared. */
export const aPreparing = (told: Partial<Preparing> = {}): Preparing => ({
  visitingMotherId,
  locationId: 'breda',
  name: 'Bea Bos',
  startedOn: '2026-05-01',
  sessions: [
    {
      preparationSessionId: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de501',
      heldOn: '2026-05-04',
      dayPart: null,
    },
  ],
  standing,
  ...told,
});
