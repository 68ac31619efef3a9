import { expect, test } from 'vitest';
import { codebookOf } from './codebook-of.js';
import { figureAt, figureList } from './figure-list.js';

const ofRows = figureList.filter(({ id }) => id !== 'location-facts' && id !== 'years-locations');

test.each(ofRows.map((figure) => [figure.id, figure] as const))(
  'the figure %s says of which columns it is made',
  (_, figure) => {
    expect(codebookOf(figure, 2025).length).toBeGreaterThan(0);
  },
);

test('a breakdown is told with its codes, and every breakdown that is a column is there', () => {
  const columns = (chapter: 'bereik' | 'wachten' | 'wie-bezoekt', slug: string) => {
    const figure = figureAt(chapter, slug);
    return figure === null ? [] : codebookOf(figure, 2008).map(({ column }) => column.column);
  };
  expect(columns('bereik', 'herkomst')).toEqual(['started_on', 'ended_on', 'origin']);
  expect(columns('bereik', 'leeftijd')).toEqual(['started_on', 'ended_on', 'birth_year']);
  expect(columns('wachten', 'wachttijd')).toEqual(['started_on', 'referred_on', 'intake_on', 'matched_on']);
  expect(columns('wie-bezoekt', 'werkervaring')).toContain('work_experience');
  const origin = figureAt('bereik', 'herkomst');
  const codes = origin === null ? [] : codebookOf(origin, 2008).flatMap(({ codes: of }) => of);
  expect(codes.find(({ code }) => code === 'turkey')?.label.nl).toBe('Turkije');
});
