import { problemOf } from '@mim/domain/kernel';

export const yearToCome = problemOf(
  'year-to-come',
  ['Dit jaar is nog niet begonnen.', 'This year has not begun yet.'],
  ['Kies dit jaar of een eerder jaar.', 'Choose this year or an earlier one.'],
);
