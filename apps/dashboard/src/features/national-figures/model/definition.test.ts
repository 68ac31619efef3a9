import { expect, test } from 'vitest';
import { codesOf, definitionsOf } from './definition.js';
import { figureList } from './figure-list.js';

test.each(
  figureList.filter(({ chapter }) => chapter !== 'jaren').map((figure) => [figure.id, figure] as const),
)('the figure %s says what it counts, in both languages', (_, figure) => {
  for (const language of ['nl', 'en'] as const) {
    const words = definitionsOf(figure, language);
    expect(words.length).toBeGreaterThan(0);
    for (const sentence of words) expect(sentence).toMatch(/^[A-Z1].*\.$/);
  }
  expect(codesOf(figure).length).toBeGreaterThan(0);
});
