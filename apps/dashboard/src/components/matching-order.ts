import { matchOf } from '@mim/domain/person';

/**
 * What of a list has words that begin with those of a text, in whatever spelling; each in the order of the list.
 * Without a text it is the list.
 * @param nameOf what something of the list is called
 */
export const beginningWith = <Item>(
  items: readonly Item[],
  text: string,
  nameOf: (item: Item) => string,
): readonly Item[] =>
  text.trim() === ''
    ? items
    : items.filter((item) => matchOf({ familyName: nameOf(item) }, text) === 'beginning');

/**
 * What of a list has the words of a text, in whatever spelling: of which words begin with them first, then where
 * they stand inside; each in the order of the list. Without a text it is the list.
 * @param nameOf what something of the list is called
 */
export function inOrderOfMatch<Item>(
  items: readonly Item[],
  text: string,
  nameOf: (item: Item) => string,
): readonly Item[] {
  if (text.trim() === '') return items;
  const found = items.map((item) => ({ item, match: matchOf({ familyName: nameOf(item) }, text) }));
  const having = (match: 'beginning' | 'inside') =>
    found.filter((each) => each.match === match).map(({ item }) => item);
  return [...having('beginning'), ...having('inside')];
}
