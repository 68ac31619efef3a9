/**
 * What holds of an input that records something new or changes what is there: what is changed is named with its version, and
 * what is new has neither.
 * @param id Name of the field that says what is changed.
 * @returns What `refine` of a schema takes.
 * @example
 * z.strictObject({ coverId: z.uuid().optional(), version: z.int().optional() }).refine(...changedWithVersion('coverId'));
 */
export const changedWithVersion = <const Id extends string>(id: Id) =>
  [
    (input: { readonly [Name in Id | 'version']?: unknown }): boolean =>
      (input[id] === undefined) === (input.version === undefined),
    { path: ['version'], message: 'what is there is changed with its version' },
  ] satisfies [unknown, { readonly path: string[]; readonly message: string }];
