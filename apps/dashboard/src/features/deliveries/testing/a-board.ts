import type { Board, BoardDelivery, BoardLocation, Timeline } from '../requests/deliveries.js';

/** A delivery of a year that was accepted, unless told otherwise. */
export const aDelivery = (year: number, facts: Partial<BoardDelivery> = {}): BoardDelivery => ({
  year,
  standing: 'accepted',
  isExpected: true,
  isDelivered: true,
  deadlineOn: `${year + 1}-03-01`,
  daysLate: 0,
  version: 1,
  isNil: false,
  remindedOn: null,
  ...facts,
});

/** A location with its deliveries of 2025 and 2024. */
export const aLocation = (
  name: string,
  deliveries: readonly [Partial<BoardDelivery>, Partial<BoardDelivery>],
  provider = 'Careyn',
): BoardLocation => ({
  locationId: name.toLowerCase(),
  name,
  municipality: name,
  providers: [provider],
  firstYear: 2020,
  lastYear: null,
  openedOn: null,
  closedOn: null,
  deliveries: [aDelivery(2025, deliveries[0]), aDelivery(2024, deliveries[1])],
});

const missing = { isDelivered: false, version: null };
export const late = { ...missing, standing: 'late', daysLate: 12 } as const;
export const notExpected = { ...missing, standing: 'not-expected', isExpected: false } as const;

export const aBoard = (locations: readonly BoardLocation[]): Board => ({
  years: [2025, 2024].map((year) => ({ year, deadlineOn: `${year + 1}-03-01` })),
  locations: [...locations],
  isWhole: true,
});

export const deliveryId = '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de901';
/** Of the version before it. */
export const earlierDeliveryId = '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de902';

/** What happened with a delivery that waits for a look, in two versions. */
export const aTimeline = (facts: Partial<Timeline> = {}): Timeline => {
  const version = (number: number): Timeline['versions'][number] => ({
    deliveryId: number === 1 ? earlierDeliveryId : deliveryId,
    version: number,
    isNil: false,
    sentAt: `2026-02-1${number}T10:00:00.000Z`,
    sentBy: 'Bea Coördinator',
    checksum: 'c'.repeat(64),
    correctionReason: number === 1 ? null : 'Er ontbrak een moeder.',
    rows: [
      { table: 'participations', count: 20 + number },
      { table: 'visiting-mothers', count: 11 },
      { table: 'coordinators', count: 1 },
      { table: 'uptake', count: 3 },
    ],
    confirmed: [
      {
        label: { nl: 'eerste kind', en: 'first child' },
        message: { nl: 'Dit is niet het eerste kind.', en: 'Not the first child.' },
        rows: 2,
        reason: 'Zij had niemand.',
        name: 'Bea Coördinator',
        confirmedAt: null,
      },
    ],
    judgements:
      number === 1
        ? [
            {
              judgementId: '00000000-0000-4000-8000-000000000001',
              verdict: 'sent-back',
              reason: 'Er ontbreekt een moeder.',
              judgedAt: '2026-02-11T12:00:00.000Z',
              judgedBy: 'Ana Analist',
            },
          ]
        : [],
  });
  return {
    locationId: 'breda',
    name: 'Breda',
    year: 2025,
    standing: 'corrected',
    isExpected: true,
    isDelivered: true,
    deadlineOn: '2026-03-01',
    daysLate: 0,
    versions: [version(2), version(1)],
    reminders: [{ remindedAt: '2026-02-05T09:00:00.000Z', remindedBy: 'Ana Analist', cause: 'near' }],
    ...facts,
  };
};
