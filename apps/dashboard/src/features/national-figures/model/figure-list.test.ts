import type { FigureRow } from '@mim/analytics';
import { describe, expect, test } from 'vitest';
import { chapterIds, chapterKeys, chapterLead, chapterTitle, isChapterId } from './chapters.js';
import { figureAt, figureList, figuresOfChapter, isOf } from './figure-list.js';
import { aCount, aPublished, aRow, aShare, aView } from './testing/builders.js';
import type { View } from './view.js';

const languages = ['nl', 'en'] as const;
const figures = figureList.map((figure) => [figure.id, figure] as const);

test('a figure is known by one name and has one address', () => {
  const once = (all: readonly string[]) => expect(new Set(all).size).toBe(all.length);
  once(figureList.map(({ id }) => id));
  once(figureList.map(({ chapter, slug }) => `${chapter}/${slug}`));
  for (const figure of figureList) {
    expect(`${figure.id} ${figure.slug}`).toMatch(/^[a-z0-9-]+ [a-z0-9-]+$/);
    expect(figureAt(figure.chapter, figure.slug)).toBe(figure);
  }
  expect(figureAt('bereik', 'wachttijd')).toBeNull();
});

test('what sets locations beside each other is not of one location, and the years are of the country', () => {
  const idsOf = (view: View, isAnalyst = true) =>
    new Set(figureList.filter((one) => isOf(one, view, isAnalyst)).map(({ id }) => id));
  const location = { code: 'a', name: 'A', participations: 20, ended: 5, completed: 2, visitingMothers: 4 };
  const one = idsOf(aView({ scope: 'location:a', byLocation: [location] }));
  expect([one.has('origin'), one.has('locations-completed'), one.has('years-people')]).toEqual([
    true,
    false,
    false,
  ]);
  const country = idsOf(aView({ byLocation: [location, { ...location, code: 'b' }] }));
  expect([...country]).toHaveLength(figureList.length);
  const manager = idsOf(aView({ byLocation: [location, { ...location, code: 'b' }] }), false);
  expect([manager.has('locations-completed'), manager.has('locations-funnel')]).toEqual([true, false]);
});

test('rates stand above the figures of their chapter', () => {
  const view = aView({ rows: [aRow({ measure: 'visit.minutes.mean', count: 900, base: 12, value: 75 })] });
  expect(isChapterId('bezoeken') && chapterKeys('bezoeken', view).map(({ key }) => key)).toEqual([
    'visit.minutes.mean',
  ]);
  expect(isChapterId('niets')).toBe(false);
});

test.each(chapterIds)('the chapter %s has words and one to six figures', (chapter) => {
  expect(figuresOfChapter(chapter).length).toBeGreaterThanOrEqual(1);
  expect(figuresOfChapter(chapter).length).toBeLessThanOrEqual(6);
  for (const language of languages) {
    // A code without words would come back as it is.
    expect(chapterTitle(chapter, language)).toMatch(/^[A-Z]/);
    expect(chapterLead(chapter, language)).toMatch(/\.$/);
  }
});

describe.each(figures)('the figure %s', (_, figure) => {
  test('has a name in words', () => {
    for (const language of languages) {
      expect(figure.name(language)).not.toBe(figure.id);
      expect(figure.name(language)).toMatch(/^[A-Z]/);
    }
  });

  test('says so when there is nothing, and never writes a number that is none', () => {
    for (const language of languages) {
      const made = figure.make({ view: aView({}, aPublished(), language), curves: [] });
      expect(made.drawing === null ? made.empty : made.title).toMatch(/\S/);
      expect(JSON.stringify(made)).not.toMatch(/NaN|undefined|Infinity/);
    }
  });

  test('of a few people shows counts and says no percentage', () => {
    for (const language of languages) {
      const made = figure.make({ view: aView({ rows: [...fewRows] }, aPublished(), language), curves: [] });
      expect(made.title).not.toContain('%');
      const labels =
        made.drawing?.kind === 'bars' ? made.drawing.bars.map(({ valueLabel }) => valueLabel) : [];
      expect(labels.join(' ')).not.toContain('%');
    }
  });
});

/** Every measure of a location with seven mothers. */
const fewRows: readonly FigureRow[] = figureList.flatMap(({ measures }) =>
  measures.flatMap(({ measure, breakdown }): FigureRow[] => {
    if (breakdown === null) return [aShare([measure], 3, 7)];
    if (breakdown === 'days')
      return ['91', '183', '365', '548'].map((category) =>
        aRow({ measure, breakdown, category, count: 7, value: 0.4, lower: 0.1, upper: 0.8 }),
      );
    if (measure === 'waiting')
      return ['median', 'p90'].map((category) => aRow({ measure, breakdown, category, count: 7, value: 20 }));
    if (measure === 'outcome.marks' || measure === 'outcome.network')
      return ['start', 'end', 'change'].map((category) =>
        aRow({ measure, breakdown, category, count: 7, value: 6, lower: 1, upper: 2 }),
      );
    if (measure === 'outcome.responders') return [aRow({ measure, breakdown, category: 'count', count: 7 })];
    return ['true', 'completed', 'started', 'yes', 'higher', 'turkey', 'non-dutch', '16-20', 'in', 'out']
      .map((category) => aShare([measure, breakdown, category], 3, 7))
      .concat([aCount('ended', 7)]);
  }),
);
