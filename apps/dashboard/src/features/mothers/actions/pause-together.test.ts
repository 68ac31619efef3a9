import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aMotherRow } from '../testing/builders.js';
import { askedOfEach, keysOf, whyNotPaused } from './pause-together.js';

const seed = 20_081_231;
const pause = { firstDay: '2026-07-01', lastDay: '2026-07-31', reason: 'Vakantie' };

test('each mother is asked of her own location, once, and each location gets a key of its own', () => {
  const mothers = fc.array(fc.constantFrom('breda', 'ede', 'tilburg'), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(mothers, (locations) => {
      const rows = locations.map((locationId, place) => aMotherRow({ locationId, trajectoryId: `${place}` }));
      const keyOf = keysOf();
      const asked = askedOfEach(rows, { pause, plannedVisits: 'cancel' }, (locationId) =>
        keyOf('form', locationId),
      );
      const sent = asked.flatMap(({ locationId, trajectories }) =>
        trajectories.map(({ trajectoryId }) => `${locationId} ${trajectoryId}`),
      );
      expect(sent.toSorted()).toEqual(locations.map((id, place) => `${id} ${place}`).toSorted());
      expect(new Set(asked.map(({ key }) => key)).size).toBe(new Set(locations).size);
      const again = askedOfEach(rows, { pause, plannedVisits: 'cancel' }, (locationId) =>
        keyOf('form', locationId),
      );
      expect(again).toEqual(asked);
    }),
    { seed },
  );
});

test('each reason stands behind those whom it is about', () => {
  const mothers = ['Nienke', 'Rima', 'Ayşe'].map((name) => aMotherRow({ name, trajectoryId: name }));
  const left = (trajectoryId: string, text: string) => ({
    trajectoryId,
    problem: { code: 'x', message: { nl: text, en: text }, remedy: { nl: '', en: '' } },
  });
  expect(
    whyNotPaused(
      [
        left('Nienke', 'Er is al een pauze.'),
        left('Rima', 'Zij is beëindigd.'),
        left('Ayşe', 'Er is al een pauze.'),
      ],
      mothers,
      'nl',
    ),
  ).toBe('Nienke en Ayşe: Er is al een pauze. Rima: Zij is beëindigd.');
});
