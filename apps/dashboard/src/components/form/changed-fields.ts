/** A field whose stored value is no longer what the form began with, and is not what was entered. */
export interface ChangedField<Name extends string = string> {
  readonly name: Name;
  readonly mine: unknown;
  readonly theirs: unknown;
  /** Only they changed it: what stands here is what the form began with. */
  readonly isOnlyTheirs: boolean;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/**
 * The fields in which what was entered differs from what somebody else stored meanwhile.
 * @param mine what was entered here
 * @param theirs what is stored now
 * @param base what the form began with
 */
export function changedFields<Values extends object>(
  mine: Values,
  theirs: Values,
  base: Values,
): readonly ChangedField<Extract<keyof Values, string>>[] {
  return (Object.keys(mine) as Extract<keyof Values, string>[])
    .filter((name) => !same(mine[name], theirs[name]))
    .map((name) => ({
      name,
      mine: mine[name],
      theirs: theirs[name],
      isOnlyTheirs: same(mine[name], base[name]),
    }));
}
