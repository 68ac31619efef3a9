import { expect, test } from 'vitest';
import { aMunicipality, figuresTold } from '../testing/a-municipality.js';
import { figureDrawing, sourceOfEarlier, withheldOfYears } from './municipality-years.js';

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

const bars = (told: Parameters<typeof figureDrawing>[0], name: Parameters<typeof figureDrawing>[1]) => {
  const drawing = figureDrawing(told, name, 'nl');
  return drawing?.kind === 'bars' ? drawing.bars.map(({ key, valueLabel }) => `${key} ${valueLabel}`) : null;
};

test('a drawing leaves out no year: one that is withheld or was not sent stands in it in words', () => {
  expect(bars(aMunicipality(), 'completed')).toEqual(['2024 niet gedeeld', '2025 65%', '2026 56%']);
  expect(bars(aMunicipality({ earlier: ofTwoYearsAgo }), 'reached')).toEqual([
    '2024 40',
    '2025 niet verstuurd',
    '2026 61',
  ]);
});

test('a year alone is not drawn, whatever years are withheld beside it', () => {
  expect(bars(aMunicipality({ earlier: ofTwoYearsAgo }), 'completed')).toBeNull();
  expect(bars(aMunicipality({ earlier: [] }), 'reached')).toBeNull();
});

test('each rule by which something is withheld is told once', () => {
  const withheld = figuresTold(null, null, 377, 18, null);
  const told = aMunicipality({ figures: withheld, earlier: [{ year: 2025, version: 1, figures: withheld }] });
  expect(withheldOfYears(told).map((figure) => figure.withheld)).toEqual(['total', 'share']);
  expect(withheldOfYears(told, 'completed').map((figure) => figure.withheld)).toEqual(['share']);
  expect(withheldOfYears(told, 'visits')).toEqual([]);
});
