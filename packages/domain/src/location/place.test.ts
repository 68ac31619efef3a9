import { expect, it } from 'vitest';
import { slugOf } from '../kernel/slug.js';
import { whyNotClosed } from './location-closing.js';
import { type LocationDays, locationState } from './location-state.js';
import { locationFactsSchema, providerSchema } from './place-schema.js';

const ede: LocationDays = { openedOn: '2008-05-01', firstYear: 2008, closedOn: null, lastYear: null };

it.each<[Partial<LocationDays>, today: string, state: string]>([
  [{}, '2008-04-30', 'coming'],
  [{}, '2008-05-01', 'open'],
  [{ closedOn: '2010-03-31', lastYear: 2010 }, '2010-03-31', 'closing'],
  [{ closedOn: '2010-03-31', lastYear: 2010 }, '2010-04-01', 'closed'],
  // Of some only the years are known.
  [{ openedOn: null }, '2008-01-01', 'open'],
  [{ lastYear: 2009 }, '2009-12-31', 'closing'],
  [{ lastYear: 2009 }, '2010-01-01', 'closed'],
])('a location of %j is on %s %s', (change, today, state) => {
  expect(locationState({ ...ede, ...change }, today)).toBe(state);
});

it('a location closes after it opened, and not in the past with mothers who take part', () => {
  const today = '2009-01-01';
  expect(whyNotClosed(ede, '2008-04-30', { today, running: 0 })?.code).toBe('closes-before-it-opens');
  expect(whyNotClosed(ede, '2008-12-31', { today, running: 0 })).toBeNull();
  expect(whyNotClosed(ede, '2008-12-31', { today, running: 1 })?.code).toBe('mothers-take-part');
  expect(whyNotClosed(ede, today, { today, running: 1 })).toBeNull();
});

it('a name makes a code, and one that makes none is refused', () => {
  expect(slugOf('’s Heeren Loo (Jeugd & Coördinatie)')).toBe('s-heeren-loo-jeugd-coordinatie');
  expect(providerSchema.safeParse({ name: '&' }).success).toBe(false);
  expect(
    locationFactsSchema.parse({
      name: 'Ede',
      municipality: ' Ede',
      providerIds: ['opella'],
      openedOn: '2008-05-01',
    }),
  ).toMatchObject({ municipality: 'Ede' });
});
