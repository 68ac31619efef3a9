/**
 * Values with the key to which they belong, in their order: what a map is made of in which the values of a key are found without
 * looking through all of them.
 * @param items Each value with its key.
 * @returns Each key with its values, in the order in which the keys came first; a key without values is not there.
 * @example
 * grouped([['v1', '2008-01-31'], ['v2', '2008-02-01'], ['v1', '2008-02-28']]); // [['v1', ['2008-01-31', '2008-02-28']], ['v2', ['2008-02-01']]]
 */
export function grouped<Key, Value>(
  items: readonly (readonly [key: Key, value: Value])[],
): readonly (readonly [key: Key, values: readonly Value[]])[] {
  const groups = new Map<Key, Value[]>();
  for (const [key, value] of items) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return [...groups];
}
