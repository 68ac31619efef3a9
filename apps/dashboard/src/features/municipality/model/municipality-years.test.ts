import { expect, test } from 'vitest';
import { aMunicipality } from '../testing/a-municipality.js';
import { sourceOfEarlier } from './municipality-years.js';

const ofTwoYearsAgo = aMunicipality().earlier.filter(({ year }) => year === 2024);

test('years before are told as they were sent', () => {
  expect(sourceOfEarlier(aMunicipality(), 'nl')).toBe('Eerdere jaren: zoals verstuurd.');
  expect(sourceOfEarlier(aMunicipality({ earlier: [] }), 'nl')).toBe('');
});

test('a year in between that was not sent is named, so that nobody takes the bars for years in a row', () => {
  expect(sourceOfEarlier(aMunicipality({ earlier: ofTwoYearsAgo }), 'nl')).toBe(
    'Eerdere jaren: zoals verstuurd. Niet verstuurd, en dus niet te zien: 2025.',
  );
});
