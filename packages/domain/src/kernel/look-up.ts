/**
 * What a table has for a code. That it has one is seen to by the compiler, but not for what was stored or sent
 * elsewhere; every object has a `constructor`, which is no answer either.
 * @param table A table with an answer for each code.
 * @throws RangeError for a code that is not in it.
 * @example
 * lookUp({ left: 'port', right: 'starboard' }, 'left'); // 'port'
 */
export function lookUp<Table extends object, Key extends keyof Table>(table: Table, key: Key): Table[Key] {
  if (!Object.hasOwn(table, key))
    throw new RangeError(`there is no ${JSON.stringify(key)} among ${Object.keys(table).join(', ')}`);
  return table[key];
}
