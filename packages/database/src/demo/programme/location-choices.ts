import { defaultLocationSettings } from '@mim/domain/location';
import type { VisitPolicy } from '@mim/domain/visit';
import { addRow, isoDay, type Site } from './site.js';

/** What a location chose otherwise than the programme's usual. */
interface Choices {
  readonly [name: string]: unknown;
}

/** As in the registration of 2008, where practice differed from place to place. */
const choicesOf: Readonly<Record<string, Choices>> = {
  breda: {
    restrictedTo: ['any-circumstance'],
    vogValidYears: 3,
    waitingNormDays: 30,
  },
  'den-haag-escamp': {
    alsoAdmitted: ['second-child-isolated', 'second-child-little-dutch', 'twins', 'crying-baby'],
    monthsTwice: 2,
    vogValidYears: 3,
  },
  'den-haag-laak': { alsoAdmitted: ['second-child-isolated', 'second-child-little-dutch'] },
  'den-haag-transvaal-segbroek': {
    alsoAdmitted: ['second-child-isolated'],
    reimbursement: 'per-visit',
    amountPerVisit: 500,
  },
  emmeloord: { restrictedTo: ['nurse-judgement'], planAheadDays: 21 },
  's-hertogenbosch': { reimbursement: 'per-mother-month', amountPerMotherMonth: 800, meetingEveryMonths: 2 },
  groningen: { usualVisitMinutes: 90 },
};

/** How a location visits. */
export function visitPolicyOfDemo(locationId: string): VisitPolicy {
  const months = choicesOf[locationId]?.monthsTwice;
  return { ...defaultLocationSettings, ...(typeof months === 'number' && { monthsTwice: months }) };
}

/** Writes the choices of a location, as made two and a half years ago. */
export function makeChoices(site: Site): void {
  for (const [name, value] of Object.entries(choicesOf[site.place.locationId] ?? {}))
    addRow(site, 'mim.location_setting', {
      locationSettingId: site.random.uuid(),
      name,
      value,
      validFrom: isoDay(site.today - 1300),
    });
}
