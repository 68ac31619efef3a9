import { deepFreeze } from '../../kernel/deep-freeze.js';
import { fail, ok, type Problem, problemOf, type Result } from '../../kernel/result.js';

/**
 * What a clinic's list may hold at most: a year of a large clinic, of rows of some 650 characters. Of a
 * longer one each part is a list.
 */
export const clinicListLimits = deepFreeze({
  rows: 2000,
  columns: 100,
  /** Characters in a cell. */
  cell: 2000,
  /** Characters of the whole list, written as JSON. */
  characters: 1_300_000,
} as const);

export const listTooLarge = problemOf(
  'list-too-large',
  ['Deze lijst is te groot om in één keer op te slaan.', 'This list is too large to save at once.'],
  [
    'Gebruik minder kolommen, of importeer de lijst in delen.',
    'Use fewer columns, or import the list in parts.',
  ],
);

/**
 * Whether a list can be sent and stored at once.
 * @param list Headings and rows, as they would be sent.
 * @returns Nothing, or the problem `list-too-large`.
 * @example
 * checkListSize({ headers: ['Naam'], rows: [['Elif Kaya']] }).ok; // true
 */
export const checkListSize = (list: {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}): Result<null, Problem<'list-too-large'>> =>
  list.rows.length <= clinicListLimits.rows && JSON.stringify(list).length <= clinicListLimits.characters
    ? ok(null)
    : fail(listTooLarge);
