import type { IncompleteRecord, Registration, RegistrationNotice } from '../requests/registration.js';

export const elif = '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de201';
export const vera = '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de001';

/** A mother who misses something of the year. */
export const anIncompleteRecord = (told: Partial<IncompleteRecord> = {}): IncompleteRecord => ({
  table: 'participations',
  id: elif,
  name: 'Elif Kaya',
  missing: [
    {
      name: 'household',
      label: { nl: 'gezinssamenstelling', en: 'household' },
      visitOn: null,
      visitId: null,
    },
  ],
  ...told,
});

/** That a mother of the year has another child already. */
export const aNotice = (told: Partial<RegistrationNotice> = {}): RegistrationNotice => ({
  severity: 'warning',
  key: 'participations first_child not-first-child',
  about: 'a'.repeat(64),
  code: 'not-first-child',
  table: 'participations',
  column: 'first_child',
  label: { nl: 'eerste kind', en: 'first child' },
  message: { nl: 'Dit is niet het eerste kind.', en: 'This is not the first child.' },
  count: 1,
  subjects: [{ table: 'participations', id: elif, name: 'Elif Kaya' }],
  ids: [],
  confirmation: null,
  ...told,
});

const figure = (measure: string, count: number, told: Partial<Registration['figures'][number]> = {}) => ({
  measure,
  breakdown: null,
  category: null,
  count,
  base: null,
  unknown: null,
  earlier: { count: 10, base: null },
  country: null,
  ...told,
});

/** The registration of 2008 of a location, ready to be sent. */
export const aRegistration = (told: Partial<Registration> = {}): Registration => ({
  locationId: 'breda',
  year: 2008,
  years: [
    { year: 2009, version: null },
    { year: 2008, version: null },
    { year: 2007, version: 1 },
  ],
  standing: 'ready',
  deadline: { on: '2009-03-01', isPast: false },
  refusal: null,
  canMakePseudonyms: true,
  basis: 'b'.repeat(64),
  version: 1,
  isNil: false,
  incomplete: [],
  notices: [],
  figures: [
    figure('participations', 12, { country: { count: 800, percent: null } }),
    figure('visits.done', 120),
    figure('visits.expected', 140),
    figure('completion.of-ended', 3, {
      base: 6,
      unknown: 0,
      earlier: null,
      country: { count: 152, percent: 49 },
    }),
    figure('visiting-mothers', 9),
    figure('coordinators', 1, { earlier: { count: 1, base: null } }),
    figure('participations', 7, {
      breakdown: 'origin',
      category: 'netherlands',
      base: 11,
      unknown: 1,
      earlier: { count: 5, base: 10 },
      country: { count: 400, percent: 52 },
    }),
    figure('participations', 4, {
      breakdown: 'origin',
      category: 'turkey',
      base: 11,
      unknown: 1,
      earlier: null,
    }),
  ],
  earlier: { year: 2007, isSent: true },
  country: { year: 2007 },
  sent: [],
  changes: null,
  ...told,
});

/** A version that was sent, with a warning that was confirmed. */
export const aVersion = (told: Partial<Registration['sent'][number]> = {}): Registration['sent'][number] => ({
  version: 1,
  sentAt: '2009-01-20T09:30:00.000Z',
  sentBy: 'Carla Coördinator',
  deliveryId: '0b0f2c7e-9b0e-4f0a-8e55-2f7f2f6f8a01',
  isFromElsewhere: false,
  checksum: 'c'.repeat(64),
  correctionReason: null,
  participations: 12,
  visitingMothers: 9,
  coordinators: 1,
  verdict: null,
  verdictReason: null,
  confirmed: [
    {
      label: { nl: 'eerste kind', en: 'first child' },
      message: { nl: 'Dit is niet het eerste kind.', en: 'This is not the first child.' },
      rows: 1,
      reason: 'Zij was erg alleen.',
      name: 'Carla Coördinator',
      confirmedAt: '2009-01-19T09:30:00.000Z',
    },
  ],
  ...told,
});
