/**
 * What is chosen once these rows are chosen too, or no longer. Who is chosen and not among them stays so.
 * @param chosen ids of what is chosen
 * @param ids of the rows
 * @example
 * withRows(new Set(['a']), ['b'], true); // Set { 'a', 'b' }
 * withRows(new Set(['a', 'b']), ['b'], false); // Set { 'a' }
 */
export const withRows = (
  chosen: ReadonlySet<string>,
  ids: readonly string[],
  isChosen: boolean,
): ReadonlySet<string> =>
  isChosen ? new Set([...chosen, ...ids]) : new Set([...chosen].filter((id) => !ids.includes(id)));
