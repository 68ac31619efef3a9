import { expect, test } from 'vitest';
import { defaultLocationSettings } from '../location/location-settings.js';
import { locationDescriptor } from './location-descriptor.js';
import { locationDifferences } from './location-differences.js';

const location = { code: 'breda', name: 'Breda', municipality: 'Breda', providers: ['Thuiszorg'] };
const described = (
  settings: Partial<typeof defaultLocationSettings> = {},
  of: Partial<typeof location> = {},
  version = 1,
) =>
  locationDescriptor(
    { ...location, ...of },
    { ...defaultLocationSettings, ...settings },
    { year: 2008, version, nil: false },
  );

test('each thing that a delivery tells of how a location worked is named where it is other', () => {
  const other = described({
    funding: ['city-policy'],
    reimbursement: 'none',
    homeStartOffered: true,
    restrictedTo: ['any-circumstance'],
  });
  expect(locationDifferences(described(), other).map(({ en }) => en)).toEqual([
    'what is offered beside MIM',
    'target group',
    'funding',
    'reimbursement',
  ]);
});

test('another version, name or provider is no difference, nor is another order of a list', () => {
  expect(locationDifferences(described(), described({}, { name: 'Breda-Noord', providers: [] }, 2))).toEqual(
    [],
  );
  const one = described();
  const inOrder = (...funding: (typeof one)['funding']) => ({ ...one, funding });
  expect(locationDifferences(inOrder('subsidy', 'other'), inOrder('other', 'subsidy'))).toEqual([]);
});
