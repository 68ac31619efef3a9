import { expect, test } from 'vitest';
import { codesOf, definitionsOf } from './definition.js';
import { figureAt, figureList } from './figure-list.js';

const inWords = {
  'incidence.completed': { nl: 'De kans.', en: 'The chance.' },
  'incidence.other': { nl: 'De kans.', en: 'The chance.' },
};

test('a figure says what its definitions say, each once', () => {
  const figure = figureAt('meedoen', 'waarom');
  if (figure === null) throw new Error('There is no such figure.');
  expect(definitionsOf(figure, { inWords }, 'nl')).toEqual(['De kans.']);
  expect(definitionsOf(figure, { inWords: {} }, 'en')).toEqual([]);
});

test.each(figureList.map((figure) => [figure.id, figure] as const))(
  'the figure %s says what it is called in files',
  (_, figure) => expect(codesOf(figure).length).toBeGreaterThan(0),
);
