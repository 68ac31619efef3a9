import { randomFrom } from './random.js';
import { addRow, isoDay, type Site } from './site.js';

/** A cover of the demonstration: who is away, who does her work, and from when until when in days after today. */
interface DemoCover {
  readonly absentId: string;
  readonly coveredById: string;
  readonly from: number;
  readonly until: number;
  readonly note: string;
}

const escamp = { own: 'demo-coordinator-escamp', colleague: 'demo-colleague-escamp' } as const;
const breda = { own: 'demo-coordinator-breda', colleague: 'demo-colleague-breda' } as const;

/** Where two coordinators work: one is away now, one will be, and one was. */
const covers: Readonly<Record<string, readonly DemoCover[]>> = {
  'den-haag-escamp': [
    {
      absentId: escamp.colleague,
      coveredById: escamp.own,
      from: -5,
      until: 9,
      note: 'Het bezoekrooster ligt in de kast op kantoor.',
    },
    { absentId: escamp.own, coveredById: escamp.colleague, from: 24, until: 37, note: 'Op vakantie.' },
  ],
  breda: [
    { absentId: breda.own, coveredById: breda.colleague, from: -60, until: -47, note: 'Cursus.' },
    { absentId: breda.own, coveredById: breda.colleague, from: -2, until: 12, note: 'Ziek gemeld.' },
  ],
};

/** Makes up who covers for whom at a location. */
export function makeCovers(site: Site): void {
  const { locationId } = site.place;
  const random = randomFrom(`covers of ${locationId}`);
  for (const { absentId, coveredById, from, until, note } of covers[locationId] ?? [])
    addRow(site, 'mim.cover', {
      coverId: random.uuid(),
      absentId,
      coveredById,
      firstDay: isoDay(site.today + from),
      lastDay: isoDay(site.today + until),
      note,
    });
}
