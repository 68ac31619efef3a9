/**
 * Values by the key to which they belong, in their order: found without looking through all of them for each key.
 * @param items Each value with its key.
 * @returns Keys in the order in which each came first; a key without values is not there.
 * @example
 * grouped([['v1', '2008-01-31'], ['v2', '2008-02-01'], ['v1', '2008-02-28']]).get('v1'); // ['2008-01-31', '2008-02-28']
 */
export function grouped<Key, Value>(
  items: readonly (readonly [key: Key, value: Value])[],
): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const [key, value] of items) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}
