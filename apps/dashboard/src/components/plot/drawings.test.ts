import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { draw } from './draw.js';
import type { Drawing } from './drawing.js';
import type { BarsData } from './drawings/bars.js';
import type { FunnelData } from './drawings/funnel.js';
import type { RankedData } from './drawings/ranked.js';
import { inPieces } from './drawings/series-break.js';
import type { SparkData } from './drawings/spark.js';
import type { StepsData } from './drawings/steps.js';
import { nameRise, type YearsData, yearsWritten } from './drawings/years.js';
import { tokenColours } from './frame.js';
import { textWidth } from './text-width.js';

const { document } = parseHTML('<html><body></body></html>');
const widths = [320, 394, 840] as const;
const drawn = (drawing: Drawing, width: number) => draw(drawing, { width, colours: tokenColours }, document);
const textsOf = (svg: Element) => [...svg.querySelectorAll('text')];
const words = (svg: Element) => textsOf(svg).map((text) => text.textContent ?? '');

const bars: BarsData = {
  kind: 'bars',
  axis: null,
  bars: [
    {
      key: 'partner',
      label: 'inkomen van de partner',
      value: 45.1,
      valueLabel: '45%',
      compared: { value: 39, label: '2007: 39%' },
    },
    {
      key: 'benefit',
      label: 'uitkering',
      value: 16,
      valueLabel: '16%',
      compared: { value: 19, label: '2007: 19%' },
    },
    { key: 'none', label: 'geen inkomen', value: 0, valueLabel: '0%', compared: null },
  ],
};

const curve = (key: string, end: number) => ({
  key,
  label: `lijn ${key}`,
  points: [0, 91, 365, 577].map((at, index) => {
    const value = 1 - ((1 - end) * index) / 3;
    return { at, value, lower: value * 0.9, upper: Math.min(1, value * 1.1) };
  }),
});
const across = [0, 183, 365, 548].map((value) => ({ value, label: String(Math.round(value / 30.4)) }));
const up = [0, 0.5, 1].map((value) => ({ value, label: `${value * 100}%` }));
const retention: StepsData = {
  kind: 'steps',
  lines: [curve('a', 0.1)],
  across,
  acrossEnd: 577,
  acrossLabel: 'maanden sinds het eerste bezoek',
  up,
  withBand: true,
  readings: [{ at: 365, value: 0.4, label: '40%' }],
  beneath: {
    label: 'Moeders die dan meetellen',
    rows: [{ key: 'a', label: 'alle', values: ['', '344', '258', '14'] }],
  },
};
const several: StepsData = {
  ...retention,
  lines: ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((key, index) => curve(key, 0.05 + index / 1000)),
  withBand: false,
  readings: [],
  beneath: null,
};

const years: YearsData = {
  kind: 'years',
  years: [2006, 2007, 2008],
  series: [
    {
      key: 'mothers',
      label: 'Programmamoeders',
      points: [849, 692, 703].map((value, index) => ({ year: 2006 + index, value, label: String(value) })),
      computed: [{ year: 2008, value: 709, label: '709 berekend' }],
    },
    {
      key: 'visiting-mothers',
      label: 'Bezoekmoeders',
      points: [426, 362, 349].map((value, index) => ({ year: 2006 + index, value, label: String(value) })),
      computed: [],
    },
  ],
  up: [0, 500, 1000].map((value) => ({ value, label: String(value) })),
  breaks: [{ before: 2007, after: 2008, label: 'andere telling' }],
  beneath: { label: 'Locaties met gegevens', values: ['20/20', '18/19', '19/19'] },
};

const ranked: RankedData = {
  kind: 'ranked',
  axis: null,
  rows: [
    { key: 'escamp', label: 'Den Haag (Escamp)', value: 54, valueLabel: '54% (46 van 85)', isSmall: false },
    { key: 'borne', label: 'Borne', value: 0, valueLabel: '0% (0 van 2)', isSmall: true },
  ],
  reference: { value: 49.2, label: 'geheel 49,2%' },
};

const spark: SparkData = {
  kind: 'spark',
  end: null,
  years: [2004, 2005, 2006, 2007, 2008],
  points: [
    { year: 2004, value: 647, label: '647' },
    { year: 2006, value: 849, label: '849' },
    { year: 2007, value: 692, label: '692' },
    { year: 2008, value: 709, label: '709' },
  ],
  breaks: [2008],
};

const funnel: FunnelData = {
  kind: 'funnel',
  points: [
    { key: 'a', at: 5, value: 0.2, label: null, isSmall: true, isOutside: false },
    { key: 'b', at: 80, value: 0.9, label: 'Den Haag (Escamp) 90%', isSmall: false, isOutside: true },
    { key: 'c', at: 12, value: 0.02, label: 'Schouwen-Duiveland 2%', isSmall: false, isOutside: true },
  ],
  whole: 0.49,
  wholeLabel: 'geheel 49%',
  limits: ['95%', '99,8%'].map((label) => ({
    label,
    points: Array.from({ length: 80 }, (_, at) => ({ at: at + 1, lower: 0.3, upper: 0.7 })),
  })),
  acrossLabel: 'beëindigde trajecten',
  up: [0, 0.5, 1].map((value) => ({ value, label: `${value * 100}%` })),
};

const all: readonly Drawing[] = [bars, retention, several, years, ranked, spark, funnel];

/** Where a text begins and ends, from the translations of all that it stands in. */
function extent(text: Element): readonly [number, number] {
  let x = 0;
  for (let at: Element | null = text; at !== null && at.localName !== 'svg'; at = at.parentElement) {
    x += Number(/translate\((-?[\d.e-]+)/.exec(at.getAttribute('transform') ?? '')?.[1] ?? 0);
  }
  const anchor = text.closest('[text-anchor]')?.getAttribute('text-anchor') ?? 'middle';
  const lines = [...text.querySelectorAll('tspan')].map((line) => line.textContent ?? '');
  const size = Number(text.closest('[font-size]')?.getAttribute('font-size') ?? 13);
  const width = Math.max(
    ...(lines.length > 0 ? lines : [text.textContent ?? '']).map((line) => textWidth(line, size)),
  );
  const start = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return [start, start + width];
}

describe.each(widths)('at %d pixels', (width) => {
  test.each(all.map((drawing, index) => [`${drawing.kind} ${index}`, drawing] as const))(
    'a drawing is hidden from screen readers, has no styles of its own and no number that is none (%s)',
    (_, drawing) => {
      const svg = drawn(drawing, width);
      expect(svg.getAttribute('aria-hidden')).toBe('true');
      expect(svg.querySelectorAll('style')).toHaveLength(0);
      expect(svg.outerHTML).not.toMatch(/NaN|undefined|Infinity/);
      expect(Number(svg.getAttribute('width'))).toBe(width);
    },
  );

  test.each(all.map((drawing, index) => [`${drawing.kind} ${index}`, drawing] as const))(
    'no words are cut off at either side (%s)',
    (_, drawing) => {
      for (const text of textsOf(drawn(drawing, width))) {
        const [start, end] = extent(text);
        expect(start, text.textContent ?? '').toBeGreaterThanOrEqual(-3);
        expect(end, text.textContent ?? '').toBeLessThanOrEqual(width + 3);
      }
    },
  );

  test('a bar for each category, a thin one behind where there is something to compare with', () => {
    const svg = drawn(bars, width);
    const [behind, front] = [...svg.querySelectorAll('g[aria-label="bar"]')];
    expect(behind?.querySelectorAll('rect')).toHaveLength(2);
    expect(front?.querySelectorAll('rect')).toHaveLength(3);
    const heights = (group: Element | undefined) =>
      [...(group?.querySelectorAll('rect') ?? [])].map((rect) => Number(rect.getAttribute('height')));
    expect(Math.max(...heights(behind))).toBeLessThan(Math.min(...heights(front)));
    expect(words(svg).join(' ').replaceAll('\n', ' ')).toContain('2007: 39%');
  });

  test('a retention curve has its band, its readings and the numbers at risk', () => {
    const svg = drawn(retention, width);
    expect(svg.querySelector('g[aria-label="area"]')?.getAttribute('fill-opacity')).toBe('0.15');
    expect(words(svg)).toEqual(expect.arrayContaining(['40%', '258', '14']));
  });

  test('names at the ends of lines do not overlap', () => {
    const svg = drawn(several, width);
    const names = textsOf(svg).filter((text) => text.textContent?.startsWith('lijn'));
    const tops = names
      .map((text) => Number(/,(-?[\d.]+)\)/.exec(text.getAttribute('transform') ?? '')?.[1]))
      .sort((a, b) => a - b);
    expect(tops).toHaveLength(7);
    tops.forEach((top, index) => {
      if (index > 0) expect(top - (tops[index - 1] ?? 0)).toBeGreaterThanOrEqual(13);
    });
  });

  test('a break is a gap with a mark and words', () => {
    const svg = drawn(years, width);
    expect(words(svg)).toEqual(expect.arrayContaining(['//', 'andere telling', '709 berekend', '18/19']));
    const line = svg.querySelector('g[aria-label="line"] path')?.getAttribute('d') ?? '';
    expect(line.split('L')).toHaveLength(2);
  });

  test('a location with too few is an open dot', () => {
    const dots = [...drawn(ranked, width).querySelectorAll('g[aria-label="dot"] circle')];
    expect(dots.map((dot) => dot.getAttribute('fill'))).toEqual([
      tokenColours.series[0],
      tokenColours.surface,
    ]);
  });
});

test('no two years beneath a plot run together, and the last one is there', () => {
  const spread = [2004, 2005, 2006, 2007, 2008, 2023, 2024, 2025];
  const points = spread.map((year) => ({ year, value: 500, label: '500' }));
  const one = years.series.slice(0, 1).map((series) => ({ ...series, points, computed: [] }));
  const beneath = { label: 'Locaties met gegevens', values: spread.map(() => '20/20') };
  for (const width of widths) {
    const svg = drawn({ ...years, years: spread, series: one, breaks: [], beneath }, width);
    const places = textsOf(svg)
      .filter((text) => /^20\d\d$/.test(text.textContent ?? ''))
      .map(extent)
      .toSorted(([a], [b]) => a - b);
    expect(words(svg)).toContain('2025');
    places.forEach(([start], index) => {
      if (index > 0) expect(start).toBeGreaterThan(places[index - 1]?.[1] ?? 0);
    });
  }
  expect(yearsWritten([2004, 2005, 2006], 100, 30)).toEqual([2004, 2005, 2006]);
  expect(yearsWritten([2004, 2005, 2006], 20, 30)).toEqual([2004, 2006]);
});

test('a small line stops before a year that is missing and before a break', () => {
  expect(inPieces(spark.points, spark.years, spark.breaks).map(({ year, piece }) => [year, piece])).toEqual([
    [2004, 0],
    [2006, 1],
    [2007, 1],
    [2008, 2],
  ]);
});

test('the name of a series stands above the line and the numbers that it would cover', () => {
  const [mothers] = years.series;
  if (mothers === undefined) throw new Error('no series');
  const scale = { pixelsPerYear: 50, pixelsPerUnit: 0.2, room: 26 };
  // A short name stands over the last two points alone, a long one must clear the peak as well.
  expect(nameRise(mothers, { ...scale, nameWidth: 40 })).toBe(26);
  expect(nameRise(mothers, { ...scale, nameWidth: 100 })).toBeCloseTo((849 - 703) * 0.2 + 26);
});
